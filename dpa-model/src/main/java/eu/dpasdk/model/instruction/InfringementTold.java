package eu.dpasdk.model.instruction;

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
 * Article 28(3), last subparagraph, GDPR: the processor told the controller that an instruction
 * infringes the law.
 */
@Value.Immutable
@JsonValueType
@JsonTypeName("infringement-told")
@JsonPropertyOrder({"instruction", "delivery", "recordedAt"})
public non-sealed interface InfringementTold extends InstructionEvent {
  /** The instruction this belongs to. */
  @Override
  @JsonProperty(value = "instruction", required = true)
  @JsonPropertyDescription("The instruction this belongs to.")
  MatterId instruction();

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
   * Starts a warning about an instruction; what is not optional must be set.
   *
   * <p>To be set: {@link #instruction}, {@link #delivery}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a warning about an instruction, with nothing but what is required. */
  static InfringementTold of(MatterId instruction, Delivery delivery) {
    return ImmutableInfringementTold.of(instruction, delivery, Optional.empty());
  }

  @Override
  default InfringementTold unrecorded() {
    return ((ImmutableInfringementTold) ImmutableInfringementTold.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static InfringementTold fromJson(
      @JsonProperty(value = "instruction", required = true) MatterId instruction,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a warning about an instruction");
    return ImmutableInfringementTold.of(instruction, delivery, Optional.ofNullable(recordedAt));
  }

  /** Builds a warning about an instruction. */
  final class Builder extends ImmutableInfringementTold.Builder {}
}
