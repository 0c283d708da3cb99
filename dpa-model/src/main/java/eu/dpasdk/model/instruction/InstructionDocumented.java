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

/** Article 28(3)(a) GDPR: an instruction was put in writing afterwards. */
@Value.Immutable
@JsonValueType
@JsonTypeName("instruction-documented")
@JsonPropertyOrder({"instruction", "at", "recordedAt"})
public non-sealed interface InstructionDocumented extends InstructionEvent {
  /** The instruction this belongs to. */
  @Override
  @JsonProperty(value = "instruction", required = true)
  @JsonPropertyDescription("The instruction this belongs to.")
  MatterId instruction();

  /** When it was put in writing. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was put in writing.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the record of an instruction; what is not optional must be set.
   *
   * <p>To be set: {@link #instruction}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the record of an instruction, with nothing but what is required. */
  static InstructionDocumented of(MatterId instruction, RecordedTime at) {
    return ImmutableInstructionDocumented.of(instruction, at, Optional.empty());
  }

  @Override
  default InstructionDocumented unrecorded() {
    return ((ImmutableInstructionDocumented) ImmutableInstructionDocumented.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static InstructionDocumented fromJson(
      @JsonProperty(value = "instruction", required = true) MatterId instruction,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the record of an instruction");
    return ImmutableInstructionDocumented.of(instruction, at, Optional.ofNullable(recordedAt));
  }

  /** Builds the record of an instruction. */
  final class Builder extends ImmutableInstructionDocumented.Builder {}
}
