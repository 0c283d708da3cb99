package eu.dpasdk.model.transfer;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 4.4, Stratech 6.1: the processor handed data to the third party. */
@Value.Immutable
@JsonValueType
@JsonTypeName("disclosure-made")
@JsonPropertyOrder({"disclosure", "at", "recordedAt"})
public non-sealed interface DisclosureMade extends DisclosureEvent {
  /** The disclosure this belongs to. */
  @Override
  @JsonProperty(value = "disclosure", required = true)
  @JsonPropertyDescription("The disclosure this belongs to.")
  MatterId disclosure();

  /** When they were handed over. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they were handed over.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a disclosure; what is not optional must be set.
   *
   * <p>To be set: {@link #disclosure}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a disclosure, with nothing but what is required. */
  static DisclosureMade of(MatterId disclosure, RecordedTime at) {
    return ImmutableDisclosureMade.of(disclosure, at, Optional.empty());
  }

  @Override
  default DisclosureMade unrecorded() {
    return ((ImmutableDisclosureMade) ImmutableDisclosureMade.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DisclosureMade fromJson(
      @JsonProperty(value = "disclosure", required = true) MatterId disclosure,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a disclosure");
    return ImmutableDisclosureMade.of(disclosure, at, Optional.ofNullable(recordedAt));
  }

  /** Builds a disclosure. */
  final class Builder extends ImmutableDisclosureMade.Builder {}
}
