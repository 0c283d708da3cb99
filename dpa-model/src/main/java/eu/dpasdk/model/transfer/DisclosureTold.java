package eu.dpasdk.model.transfer;

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

/**
 * FlexFront 4.4(c) s.2, Stratech 6.2: the processor told the controller of a compelled disclosure.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("disclosure-told")
@JsonPropertyOrder({"disclosure", "delivery", "recordedAt"})
public non-sealed interface DisclosureTold extends DisclosureEvent {
  /** The disclosure this belongs to. */
  @Override
  @JsonProperty(value = "disclosure", required = true)
  @JsonPropertyDescription("The disclosure this belongs to.")
  MatterId disclosure();

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
   * Starts a notice of a disclosure; what is not optional must be set.
   *
   * <p>To be set: {@link #disclosure}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a notice of a disclosure, with nothing but what is required. */
  static DisclosureTold of(MatterId disclosure, Delivery delivery) {
    return ImmutableDisclosureTold.of(disclosure, delivery, Optional.empty());
  }

  @Override
  default DisclosureTold unrecorded() {
    return ((ImmutableDisclosureTold) ImmutableDisclosureTold.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DisclosureTold fromJson(
      @JsonProperty(value = "disclosure", required = true) MatterId disclosure,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a notice of a disclosure");
    return ImmutableDisclosureTold.of(disclosure, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a notice of a disclosure. */
  final class Builder extends ImmutableDisclosureTold.Builder {}
}
