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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 33(1), (3) and (4) GDPR: the controller notified the supervisory authority of a breach,
 * in whole or in part.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("authority-notified")
@JsonPropertyOrder({"breach", "at", "items", "toFollow", "reasonsForDelay", "recordedAt"})
public non-sealed interface AuthorityNotified extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** When the notification reached the authority. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the notification reached the authority.")
  RecordedTime at();

  /** What it told. */
  @JsonProperty("items")
  @JsonPropertyDescription("What it told.")
  Set<BreachItem> items();

  /** What it said is not known yet or will follow. */
  @JsonProperty("toFollow")
  @JsonPropertyDescription("What it said is not known yet or will follow.")
  Set<BreachItem> toFollow();

  /** Whether it gave reasons for a delay. */
  @JsonProperty("reasonsForDelay")
  @JsonPropertyDescription("Whether it gave reasons for a delay.")
  @Value.Default
  default boolean reasonsForDelay() {
    return false;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a notification to the authority; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #at}. May be set: {@link #items}, {@link #toFollow},
   * {@link #reasonsForDelay}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a notification to the authority, with nothing but what is required. */
  static AuthorityNotified of(MatterId breach, RecordedTime at) {
    return ImmutableAuthorityNotified.of(breach, at, Set.of(), Set.of(), false, Optional.empty());
  }

  @Override
  default AuthorityNotified unrecorded() {
    return ((ImmutableAuthorityNotified) ImmutableAuthorityNotified.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AuthorityNotified fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("items") @Nullable Set<BreachItem> items,
      @JsonProperty("toFollow") @Nullable Set<BreachItem> toFollow,
      @JsonProperty("reasonsForDelay") @Nullable Boolean reasonsForDelay,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notification to the authority");
    return ImmutableAuthorityNotified.of(
        breach,
        at,
        Absent.set(items),
        Absent.set(toFollow),
        Absent.or(reasonsForDelay, false),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a notification to the authority. */
  final class Builder extends ImmutableAuthorityNotified.Builder {}
}
