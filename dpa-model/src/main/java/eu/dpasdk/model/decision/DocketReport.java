package eu.dpasdk.model.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where a running agreement stands at a moment, matter by matter. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"agreement", "at", "matters", "nextChange"})
public interface DocketReport {
  /** The id of the agreement. */
  @JsonProperty(value = "agreement", required = true)
  @JsonPropertyDescription("The id of the agreement.")
  String agreement();

  /** The moment asked about. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("The moment asked about.")
  @IsoTime
  Instant at();

  /** Every matter, in the order of topics and names. */
  @JsonProperty("matters")
  @JsonPropertyDescription("Every matter, in the order of topics and names.")
  List<Matter> matters();

  /** The next instant at which any of this changes without a new event. */
  @JsonProperty("nextChange")
  @JsonPropertyDescription("The next instant at which any of this changes without a new event.")
  @IsoTime
  Optional<Instant> nextChange();

  /**
   * Starts a docket; what is not optional must be set.
   *
   * <p>To be set: {@link #agreement}, {@link #at}. May be set: {@link #matters}, {@link
   * #nextChange}.
   */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static DocketReport fromJson(
      @JsonProperty(value = "agreement", required = true) String agreement,
      @JsonProperty(value = "at", required = true) Instant at,
      @JsonProperty("matters") @Nullable List<Matter> matters,
      @JsonProperty("nextChange") @Nullable Instant nextChange,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a docket");
    return ImmutableDocketReport.of(
        agreement, at, Absent.list(matters), Optional.ofNullable(nextChange));
  }

  /** Builds a docket. */
  final class Builder extends ImmutableDocketReport.Builder {}
}
