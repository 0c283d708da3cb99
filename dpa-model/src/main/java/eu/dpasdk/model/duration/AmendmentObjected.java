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

/** FlexFront 17.2: the other party objected to an amendment. */
@Value.Immutable
@JsonValueType
@JsonTypeName("amendment-objected")
@JsonPropertyOrder({"amendment", "delivery", "recordedAt"})
public non-sealed interface AmendmentObjected extends AmendmentEvent {
  /** The amendment this belongs to. */
  @Override
  @JsonProperty(value = "amendment", required = true)
  @JsonPropertyDescription("The amendment this belongs to.")
  MatterId amendment();

  /** How and when the objection travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the objection travelled.")
  Delivery delivery();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an objection to an amendment; what is not optional must be set.
   *
   * <p>To be set: {@link #amendment}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an objection to an amendment, with nothing but what is required. */
  static AmendmentObjected of(MatterId amendment, Delivery delivery) {
    return ImmutableAmendmentObjected.of(amendment, delivery, Optional.empty());
  }

  @Override
  default AmendmentObjected unrecorded() {
    return ((ImmutableAmendmentObjected) ImmutableAmendmentObjected.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AmendmentObjected fromJson(
      @JsonProperty(value = "amendment", required = true) MatterId amendment,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an objection to an amendment");
    return ImmutableAmendmentObjected.of(amendment, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds an objection to an amendment. */
  final class Builder extends ImmutableAmendmentObjected.Builder {}
}
