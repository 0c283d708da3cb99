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
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 33(2) GDPR; FlexFront 11.2, Stratech 9.1: the processor told the controller of a breach.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("breach-notified")
@JsonPropertyOrder({"breach", "delivery", "items", "toFollow", "recordedAt"})
public non-sealed interface BreachNotified extends BreachEvent {
  /** The breach this belongs to. */
  @Override
  @JsonProperty(value = "breach", required = true)
  @JsonPropertyDescription("The breach this belongs to.")
  MatterId breach();

  /** How and when the notice travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the notice travelled.")
  Delivery delivery();

  /** What the notice told. */
  @JsonProperty("items")
  @JsonPropertyDescription("What the notice told.")
  Set<BreachItem> items();

  /** What the notice said is not known yet or will follow. */
  @JsonProperty("toFollow")
  @JsonPropertyDescription("What the notice said is not known yet or will follow.")
  Set<BreachItem> toFollow();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a notice of a breach; what is not optional must be set.
   *
   * <p>To be set: {@link #breach}, {@link #delivery}. May be set: {@link #items}, {@link
   * #toFollow}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a notice of a breach, with nothing but what is required. */
  static BreachNotified of(MatterId breach, Delivery delivery) {
    return ImmutableBreachNotified.of(breach, delivery, Set.of(), Set.of(), Optional.empty());
  }

  @Override
  default BreachNotified unrecorded() {
    return ((ImmutableBreachNotified) ImmutableBreachNotified.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static BreachNotified fromJson(
      @JsonProperty(value = "breach", required = true) MatterId breach,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("items") @Nullable Set<BreachItem> items,
      @JsonProperty("toFollow") @Nullable Set<BreachItem> toFollow,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notice of a breach");
    return ImmutableBreachNotified.of(
        breach, delivery, Absent.set(items), Absent.set(toFollow), Optional.ofNullable(recordedAt));
  }

  /** Builds a notice of a breach. */
  final class Builder extends ImmutableBreachNotified.Builder {}
}
