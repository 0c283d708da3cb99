package eu.dpasdk.model.subprocessing;

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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, second sentence: the controller objected to a change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("objection-raised")
@JsonPropertyOrder({"change", "delivery", "grounds", "recordedAt"})
public non-sealed interface ObjectionRaised extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** How and when the objection travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the objection travelled.")
  Delivery delivery();

  /** The grounds given. */
  @JsonProperty("grounds")
  @JsonPropertyDescription("The grounds given.")
  Optional<String> grounds();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default ObjectionRaised unrecorded() {
    return ((ImmutableObjectionRaised) ImmutableObjectionRaised.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns an objection. */
  static ObjectionRaised of(ChangeId change, Delivery delivery, Optional<String> grounds) {
    return ImmutableObjectionRaised.of(change, delivery, grounds, Optional.empty());
  }

  @JsonCreator
  private static ObjectionRaised fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("grounds") @Nullable String grounds,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an objection");
    return ImmutableObjectionRaised.of(
        change, delivery, Optional.ofNullable(grounds), Optional.ofNullable(recordedAt));
  }
}
