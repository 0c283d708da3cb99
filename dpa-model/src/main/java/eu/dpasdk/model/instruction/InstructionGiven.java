package eu.dpasdk.model.instruction;

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

/** Article 28(3)(a) GDPR: the controller gave an instruction. */
@Value.Immutable
@JsonValueType
@JsonTypeName("instruction-given")
@JsonPropertyOrder({"instruction", "at", "documented", "withinAgreement", "what", "recordedAt"})
public non-sealed interface InstructionGiven extends InstructionEvent {
  /** The instruction this belongs to. */
  @Override
  @JsonProperty(value = "instruction", required = true)
  @JsonPropertyDescription("The instruction this belongs to.")
  MatterId instruction();

  /** When it was given. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was given.")
  RecordedTime at();

  /** Whether it was given or confirmed in writing, electronic form included. */
  @JsonProperty(value = "documented", required = true)
  @JsonPropertyDescription(
      "Whether it was given or confirmed in writing, electronic form included.")
  boolean documented();

  /** Whether it stays within the processing that the agreement describes. */
  @JsonProperty("withinAgreement")
  @JsonPropertyDescription("Whether it stays within the processing that the agreement describes.")
  @Value.Default
  default boolean withinAgreement() {
    return true;
  }

  /** What was instructed, in short. */
  @JsonProperty("what")
  @JsonPropertyDescription("What was instructed, in short.")
  Optional<String> what();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an instruction; what is not optional must be set.
   *
   * <p>To be set: {@link #instruction}, {@link #at}, {@link #documented}. May be set: {@link
   * #withinAgreement}, {@link #what}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an instruction, with nothing but what is required. */
  static InstructionGiven of(MatterId instruction, RecordedTime at, boolean documented) {
    return ImmutableInstructionGiven.of(
        instruction, at, documented, true, Optional.empty(), Optional.empty());
  }

  @Override
  default InstructionGiven unrecorded() {
    return ((ImmutableInstructionGiven) ImmutableInstructionGiven.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static InstructionGiven fromJson(
      @JsonProperty(value = "instruction", required = true) MatterId instruction,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty(value = "documented", required = true) boolean documented,
      @JsonProperty("withinAgreement") @Nullable Boolean withinAgreement,
      @JsonProperty("what") @Nullable String what,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an instruction");
    return ImmutableInstructionGiven.of(
        instruction,
        at,
        documented,
        Absent.or(withinAgreement, true),
        Optional.ofNullable(what),
        Optional.ofNullable(recordedAt));
  }

  /** Builds an instruction. */
  final class Builder extends ImmutableInstructionGiven.Builder {}
}
