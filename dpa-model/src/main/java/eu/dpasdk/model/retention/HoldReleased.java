package eu.dpasdk.model.retention;

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

/** Article 17(3)(e) GDPR: the holds on a record were released. */
@Value.Immutable
@JsonValueType
@JsonTypeName("hold-released")
@JsonPropertyOrder({"record", "at", "recordedAt"})
public non-sealed interface HoldReleased extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** When they were released. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they were released.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the release of a hold; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the release of a hold, with nothing but what is required. */
  static HoldReleased of(MatterId record, RecordedTime at) {
    return ImmutableHoldReleased.of(record, at, Optional.empty());
  }

  @Override
  default HoldReleased unrecorded() {
    return ((ImmutableHoldReleased) ImmutableHoldReleased.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static HoldReleased fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the release of a hold");
    return ImmutableHoldReleased.of(record, at, Optional.ofNullable(recordedAt));
  }

  /** Builds the release of a hold. */
  final class Builder extends ImmutableHoldReleased.Builder {}
}
