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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(a) GDPR: the controller instructed to keep a record until a day. */
@Value.Immutable
@JsonValueType
@JsonTypeName("keeping-instructed")
@JsonPropertyOrder({"record", "at", "until", "recordedAt"})
public non-sealed interface KeepingInstructed extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** When it was instructed. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was instructed.")
  RecordedTime at();

  /** The last day, inclusive. */
  @JsonProperty(value = "until", required = true)
  @JsonPropertyDescription("The last day, inclusive.")
  @IsoTime
  LocalDate until();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an instruction to keep; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #at}, {@link #until}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an instruction to keep, with nothing but what is required. */
  static KeepingInstructed of(MatterId record, RecordedTime at, LocalDate until) {
    return ImmutableKeepingInstructed.of(record, at, until, Optional.empty());
  }

  @Override
  default KeepingInstructed unrecorded() {
    return ((ImmutableKeepingInstructed) ImmutableKeepingInstructed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static KeepingInstructed fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty(value = "until", required = true) LocalDate until,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an instruction to keep");
    return ImmutableKeepingInstructed.of(record, at, until, Optional.ofNullable(recordedAt));
  }

  /** Builds an instruction to keep. */
  final class Builder extends ImmutableKeepingInstructed.Builder {}
}
