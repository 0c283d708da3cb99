package eu.dpasdk.model.liability;

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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Articles 28(4) and 82 GDPR; FlexFront 12.2, Stratech 4.5, 10.2 and 11: someone claims a damage.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("damage-claimed")
@JsonPropertyOrder({"claim", "by", "cause", "at", "attributable", "directOnly", "recordedAt"})
public non-sealed interface DamageClaimed extends LiabilityEvent {
  /** The claim this belongs to. */
  @Override
  @JsonProperty(value = "claim", required = true)
  @JsonPropertyDescription("The claim this belongs to.")
  MatterId claim();

  /** Who claims. */
  @JsonProperty(value = "by", required = true)
  @JsonPropertyDescription("Who claims.")
  Claimant by();

  /** What is said to have caused it. */
  @JsonProperty(value = "cause", required = true)
  @JsonPropertyDescription("What is said to have caused it.")
  DamageCause cause();

  /** When it was claimed. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was claimed.")
  RecordedTime at();

  /** Whether the cause can be attributed to the processor. */
  @JsonProperty("attributable")
  @JsonPropertyDescription("Whether the cause can be attributed to the processor.")
  @Value.Default
  default boolean attributable() {
    return true;
  }

  /** Whether the damage follows directly and exclusively from that cause. */
  @JsonProperty("directOnly")
  @JsonPropertyDescription("Whether the damage follows directly and exclusively from that cause.")
  @Value.Default
  default boolean directOnly() {
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
   * Starts a claim; what is not optional must be set.
   *
   * <p>To be set: {@link #claim}, {@link #by}, {@link #cause}, {@link #at}. May be set: {@link
   * #attributable}, {@link #directOnly}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a claim, with nothing but what is required. */
  static DamageClaimed of(MatterId claim, Claimant by, DamageCause cause, RecordedTime at) {
    return ImmutableDamageClaimed.of(claim, by, cause, at, true, true, Optional.empty());
  }

  @Override
  default DamageClaimed unrecorded() {
    return ((ImmutableDamageClaimed) ImmutableDamageClaimed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DamageClaimed fromJson(
      @JsonProperty(value = "claim", required = true) MatterId claim,
      @JsonProperty(value = "by", required = true) Claimant by,
      @JsonProperty(value = "cause", required = true) DamageCause cause,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("attributable") @Nullable Boolean attributable,
      @JsonProperty("directOnly") @Nullable Boolean directOnly,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a claim");
    return ImmutableDamageClaimed.of(
        claim,
        by,
        cause,
        at,
        Absent.or(attributable, true),
        Absent.or(directOnly, true),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a claim. */
  final class Builder extends ImmutableDamageClaimed.Builder {}
}
