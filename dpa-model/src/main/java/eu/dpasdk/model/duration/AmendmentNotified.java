package eu.dpasdk.model.duration;

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
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 17.1, Stratech 14: a party sent amended terms. */
@Value.Immutable
@JsonValueType
@JsonTypeName("amendment-notified")
@JsonPropertyOrder({
  "amendment",
  "by",
  "delivery",
  "effective",
  "subjects",
  "additions",
  "removals",
  "reasons",
  "recordedAt"
})
public non-sealed interface AmendmentNotified extends AmendmentEvent {
  /** The amendment this belongs to. */
  @Override
  @JsonProperty(value = "amendment", required = true)
  @JsonPropertyDescription("The amendment this belongs to.")
  MatterId amendment();

  /** Who sent them. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who sent them.")
  PartyRole by();

  /** How and when the notice travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the notice travelled.")
  Delivery delivery();

  /** When the amendment is to take effect; absent if the notice does not say. */
  @JsonProperty("effective")
  @JsonPropertyDescription(
      "When the amendment is to take effect; absent if the notice does not say.")
  Optional<RecordedTime> effective();

  /** What it touches. */
  @JsonProperty("subjects")
  @JsonPropertyDescription("What it touches.")
  Set<AmendmentSubject> subjects();

  /** The sub-processors it adds, by name. */
  @JsonProperty("additions")
  @JsonPropertyDescription("The sub-processors it adds, by name.")
  List<String> additions();

  /** The sub-processors it removes, by name. */
  @JsonProperty("removals")
  @JsonPropertyDescription("The sub-processors it removes, by name.")
  List<String> removals();

  /** Whether a ground that the agreement asks for was given. */
  @JsonProperty("reasons")
  @JsonPropertyDescription("Whether a ground that the agreement asks for was given.")
  @Value.Default
  default boolean reasons() {
    return true;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an amendment; what is not optional must be set.
   *
   * <p>To be set: {@link #amendment}, {@link #by}, {@link #delivery}. May be set: {@link
   * #effective}, {@link #subjects}, {@link #additions}, {@link #removals}, {@link #reasons}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an amendment, with nothing but what is required. */
  static AmendmentNotified of(MatterId amendment, PartyRole by, Delivery delivery) {
    return ImmutableAmendmentNotified.of(
        amendment,
        by,
        delivery,
        Optional.empty(),
        Set.of(),
        List.of(),
        List.of(),
        true,
        Optional.empty());
  }

  @Override
  default AmendmentNotified unrecorded() {
    return ((ImmutableAmendmentNotified) ImmutableAmendmentNotified.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AmendmentNotified fromJson(
      @JsonProperty(value = "amendment", required = true) MatterId amendment,
      @JsonProperty(value = "by", required = true) PartyRole by,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("effective") @Nullable RecordedTime effective,
      @JsonProperty("subjects") @Nullable Set<AmendmentSubject> subjects,
      @JsonProperty("additions") @Nullable List<String> additions,
      @JsonProperty("removals") @Nullable List<String> removals,
      @JsonProperty("reasons") @Nullable Boolean reasons,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an amendment");
    return ImmutableAmendmentNotified.of(
        amendment,
        by,
        delivery,
        Optional.ofNullable(effective),
        Absent.set(subjects),
        Absent.list(additions),
        Absent.list(removals),
        Absent.or(reasons, true),
        Optional.ofNullable(recordedAt));
  }

  /** Builds an amendment. */
  final class Builder extends ImmutableAmendmentNotified.Builder {}
}
