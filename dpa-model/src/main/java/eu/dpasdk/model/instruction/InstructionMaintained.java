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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Clause 10(c) of Decision (EU) 2021/915: the controller insists on its instruction. */
@Value.Immutable
@JsonValueType
@JsonTypeName("instruction-maintained")
@JsonPropertyOrder({"instruction", "at", "recordedAt"})
public non-sealed interface InstructionMaintained extends InstructionEvent {
  /** The instruction this belongs to. */
  @Override
  @JsonProperty(value = "instruction", required = true)
  @JsonPropertyDescription("The instruction this belongs to.")
  MatterId instruction();

  /** When it insisted. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it insisted.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an instruction insisted on; what is not optional must be set.
   *
   * <p>To be set: {@link #instruction}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an instruction insisted on, with nothing but what is required. */
  static InstructionMaintained of(MatterId instruction, RecordedTime at) {
    return ImmutableInstructionMaintained.of(instruction, at, Optional.empty());
  }

  @Override
  default InstructionMaintained unrecorded() {
    return ((ImmutableInstructionMaintained) ImmutableInstructionMaintained.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static InstructionMaintained fromJson(
      @JsonProperty(value = "instruction", required = true) MatterId instruction,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an instruction insisted on");
    return ImmutableInstructionMaintained.of(instruction, at, Optional.ofNullable(recordedAt));
  }

  /** Builds an instruction insisted on. */
  final class Builder extends ImmutableInstructionMaintained.Builder {}
}
