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
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 5.2 s.3: the parties found a solution for the objection. */
@Value.Immutable
@JsonValueType
@JsonTypeName("solution-found")
@JsonPropertyOrder({"change", "at", "recordedAt"})
public non-sealed interface SolutionFound extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** When they did. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they did.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default SolutionFound unrecorded() {
    return ((ImmutableSolutionFound) ImmutableSolutionFound.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns a solution. */
  static SolutionFound of(ChangeId change, RecordedTime at) {
    return ImmutableSolutionFound.of(change, at, Optional.empty());
  }

  @JsonCreator
  private static SolutionFound fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a solution");
    return ImmutableSolutionFound.of(change, at, Optional.ofNullable(recordedAt));
  }
}
