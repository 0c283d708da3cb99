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

/** FlexFront 7.1 to 7.3, Stratech 13.2: something happened to a record that may start a period. */
@Value.Immutable
@JsonValueType
@JsonTypeName("milestone-reached")
@JsonPropertyOrder({"record", "milestone", "at", "recordedAt"})
public non-sealed interface MilestoneReached extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** What happened. */
  @JsonProperty(value = "milestone", required = true)
  @JsonPropertyDescription("What happened.")
  RetentionTrigger milestone();

  /** When it happened. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it happened.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a milestone; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #milestone}, {@link #at}. May be set: {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a milestone, with nothing but what is required. */
  static MilestoneReached of(MatterId record, RetentionTrigger milestone, RecordedTime at) {
    return ImmutableMilestoneReached.of(record, milestone, at, Optional.empty());
  }

  @Override
  default MilestoneReached unrecorded() {
    return ((ImmutableMilestoneReached) ImmutableMilestoneReached.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static MilestoneReached fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "milestone", required = true) RetentionTrigger milestone,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a milestone");
    return ImmutableMilestoneReached.of(record, milestone, at, Optional.ofNullable(recordedAt));
  }

  /** Builds a milestone. */
  final class Builder extends ImmutableMilestoneReached.Builder {}
}
