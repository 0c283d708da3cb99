package eu.dpasdk.model.duration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 11.1, Stratech 4.3: the party told the other. */
@Value.Immutable
@JsonValueType
@JsonTypeName("circumstance-told")
@JsonPropertyOrder({"circumstance", "delivery", "recordedAt"})
public non-sealed interface CircumstanceTold extends CircumstanceEvent {
  /** The circumstance this belongs to. */
  @Override
  @JsonProperty(value = "circumstance", required = true)
  @JsonPropertyDescription("The circumstance this belongs to.")
  MatterId circumstance();

  /** How and when it travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when it travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a circumstance that was told; what is not optional must be set.
   *
   * <p>To be set: {@link #circumstance}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a circumstance that was told, with nothing but what is required. */
  static CircumstanceTold of(MatterId circumstance, Delivery delivery) {
    return ImmutableCircumstanceTold.of(circumstance, delivery, Optional.empty());
  }

  @Override
  default CircumstanceTold unrecorded() {
    return ((ImmutableCircumstanceTold) ImmutableCircumstanceTold.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static CircumstanceTold fromJson(
      @JsonProperty(value = "circumstance", required = true) MatterId circumstance,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a circumstance that was told");
    return ImmutableCircumstanceTold.of(circumstance, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a circumstance that was told. */
  final class Builder extends ImmutableCircumstanceTold.Builder {}
}
