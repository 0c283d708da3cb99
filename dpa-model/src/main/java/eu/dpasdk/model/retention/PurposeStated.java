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

/** Article 5(1)(b) and (e) GDPR: the controller has a purpose for a record. */
@Value.Immutable
@JsonValueType
@JsonTypeName("purpose-stated")
@JsonPropertyOrder({"record", "purpose", "at", "until", "recordedAt"})
public non-sealed interface PurposeStated extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** The purpose. */
  @JsonProperty(value = "purpose", required = true)
  @JsonPropertyDescription("The purpose.")
  String purpose();

  /** When the purpose was stated. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the purpose was stated.")
  RecordedTime at();

  /** The last day on which the purpose holds, inclusive; absent if no end is known. */
  @JsonProperty("until")
  @JsonPropertyDescription(
      "The last day on which the purpose holds, inclusive; absent if no end is known.")
  @IsoTime
  Optional<LocalDate> until();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a purpose; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #purpose}, {@link #at}. May be set: {@link #until},
   * {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a purpose, with nothing but what is required. */
  static PurposeStated of(MatterId record, String purpose, RecordedTime at) {
    return ImmutablePurposeStated.of(record, purpose, at, Optional.empty(), Optional.empty());
  }

  @Override
  default PurposeStated unrecorded() {
    return ((ImmutablePurposeStated) ImmutablePurposeStated.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static PurposeStated fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "purpose", required = true) String purpose,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("until") @Nullable LocalDate until,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a purpose");
    return ImmutablePurposeStated.of(
        record, purpose, at, Optional.ofNullable(until), Optional.ofNullable(recordedAt));
  }

  /** Builds a purpose. */
  final class Builder extends ImmutablePurposeStated.Builder {}
}
