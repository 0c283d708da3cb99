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
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 17(3)(b) GDPR: a party must keep a record by law. */
@Value.Immutable
@JsonValueType
@JsonTypeName("keeping-duty-stated")
@JsonPropertyOrder({"record", "basis", "obliged", "from", "period", "recordedAt"})
public non-sealed interface KeepingDutyStated extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** The statute. */
  @JsonProperty(value = "basis", required = true)
  @JsonPropertyDescription("The statute.")
  KeepingBasis basis();

  /** Whose duty it is. */
  @JsonProperty(value = "obliged", required = true)
  @JsonPropertyDescription("Whose duty it is.")
  PartyRole obliged();

  /** What the period runs from, such as the end of the relationship. */
  @JsonProperty(value = "from", required = true)
  @JsonPropertyDescription("What the period runs from, such as the end of the relationship.")
  RecordedTime from();

  /** The length, where it is not that of the statute. */
  @JsonProperty("period")
  @JsonPropertyDescription("The length, where it is not that of the statute.")
  Optional<TimeLimit> period();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a duty to keep; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #basis}, {@link #obliged}, {@link #from}. May be set:
   * {@link #period}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a duty to keep, with nothing but what is required. */
  static KeepingDutyStated of(
      MatterId record, KeepingBasis basis, PartyRole obliged, RecordedTime from) {
    return ImmutableKeepingDutyStated.of(
        record, basis, obliged, from, Optional.empty(), Optional.empty());
  }

  @Override
  default KeepingDutyStated unrecorded() {
    return ((ImmutableKeepingDutyStated) ImmutableKeepingDutyStated.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static KeepingDutyStated fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "basis", required = true) KeepingBasis basis,
      @JsonProperty(value = "obliged", required = true) PartyRole obliged,
      @JsonProperty(value = "from", required = true) RecordedTime from,
      @JsonProperty("period") @Nullable TimeLimit period,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a duty to keep");
    return ImmutableKeepingDutyStated.of(
        record, basis, obliged, from, Optional.ofNullable(period), Optional.ofNullable(recordedAt));
  }

  /** Builds a duty to keep. */
  final class Builder extends ImmutableKeepingDutyStated.Builder {}
}
