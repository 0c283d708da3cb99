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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 17(3)(e) GDPR: a record must be held for a claim or an authority. */
@Value.Immutable
@JsonValueType
@JsonTypeName("hold-placed")
@JsonPropertyOrder({"record", "from", "until", "why", "recordedAt"})
public non-sealed interface HoldPlaced extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** The first day of the hold. */
  @JsonProperty(value = "from", required = true)
  @JsonPropertyDescription("The first day of the hold.")
  @IsoTime
  LocalDate from();

  /** The last day of the hold, inclusive; absent if no end is known. */
  @JsonProperty("until")
  @JsonPropertyDescription("The last day of the hold, inclusive; absent if no end is known.")
  @IsoTime
  Optional<LocalDate> until();

  /** The claim or order, in short. */
  @JsonProperty("why")
  @JsonPropertyDescription("The claim or order, in short.")
  Optional<String> why();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a hold; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #from}. May be set: {@link #until}, {@link #why}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a hold, with nothing but what is required. */
  static HoldPlaced of(MatterId record, LocalDate from) {
    return ImmutableHoldPlaced.of(
        record, from, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  default HoldPlaced unrecorded() {
    return ((ImmutableHoldPlaced) ImmutableHoldPlaced.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static HoldPlaced fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "from", required = true) LocalDate from,
      @JsonProperty("until") @Nullable LocalDate until,
      @JsonProperty("why") @Nullable String why,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a hold");
    return ImmutableHoldPlaced.of(
        record,
        from,
        Optional.ofNullable(until),
        Optional.ofNullable(why),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a hold. */
  final class Builder extends ImmutableHoldPlaced.Builder {}
}
