package eu.dpasdk.model.breach;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 33(5) GDPR; FlexFront 11.4: a party recorded a breach in its register. */
@Value.Immutable
@JsonValueType
@JsonTypeName("breach-recorded")
@JsonPropertyOrder({"breach", "by", "at", "contents", "recordedAt"})
public non-sealed interface BreachRecorded extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** Whose register. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Whose register.")
  PartyRole by();

  /** When it was recorded. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was recorded.")
  RecordedTime at();

  /** What the record holds. */
  @JsonProperty("contents")
  @JsonPropertyDescription("What the record holds.")
  Set<RegisterItem> contents();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a record of a breach; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #by}, {@link #at}. May be set: {@link #contents}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a record of a breach, with nothing but what is required. */
  static BreachRecorded of(MatterId breach, PartyRole by, RecordedTime at) {
    return ImmutableBreachRecorded.of(breach, by, at, Set.of(), Optional.empty());
  }

  @Override
  default BreachRecorded unrecorded() {
    return ((ImmutableBreachRecorded) ImmutableBreachRecorded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static BreachRecorded fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("contents") @Nullable Set<RegisterItem> contents,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a record of a breach");
    return ImmutableBreachRecorded.of(
        breach, by, at, Absent.set(contents), Optional.ofNullable(recordedAt));
  }

  /** Builds a record of a breach. */
  final class Builder extends ImmutableBreachRecorded.Builder {}
}
