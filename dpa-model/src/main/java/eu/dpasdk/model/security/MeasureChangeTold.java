package eu.dpasdk.model.security;

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

/** FlexFront 6.2: the processor told the controller of the change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("measure-change-told")
@JsonPropertyOrder({"measure", "delivery", "recordedAt"})
public non-sealed interface MeasureChangeTold extends SecurityEvent {
  /** The change of a measure this belongs to. */
  @Override
  @JsonProperty(value = "measure", required = true)
  @JsonPropertyDescription("The change of a measure this belongs to.")
  MatterId measure();

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
   * Starts a notice of a changed measure; what is not optional must be set.
   *
   * <p>To be set: {@link #measure}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a notice of a changed measure, with nothing but what is required. */
  static MeasureChangeTold of(MatterId measure, Delivery delivery) {
    return ImmutableMeasureChangeTold.of(measure, delivery, Optional.empty());
  }

  @Override
  default MeasureChangeTold unrecorded() {
    return ((ImmutableMeasureChangeTold) ImmutableMeasureChangeTold.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static MeasureChangeTold fromJson(
      @JsonProperty(value = "measure", required = true) MatterId measure,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notice of a changed measure");
    return ImmutableMeasureChangeTold.of(measure, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a notice of a changed measure. */
  final class Builder extends ImmutableMeasureChangeTold.Builder {}
}
