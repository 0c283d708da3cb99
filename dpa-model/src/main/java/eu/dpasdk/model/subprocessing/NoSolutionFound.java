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

/** FlexFront 5.2 s.3: the parties found no solution for the objection. */
@Value.Immutable
@JsonValueType
@JsonTypeName("no-solution-found")
@JsonPropertyOrder({"change", "at", "recordedAt"})
public non-sealed interface NoSolutionFound extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** When that was clear. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When that was clear.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default NoSolutionFound unrecorded() {
    return ((ImmutableNoSolutionFound) ImmutableNoSolutionFound.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns that no solution was found. */
  static NoSolutionFound of(ChangeId change, RecordedTime at) {
    return ImmutableNoSolutionFound.of(change, at, Optional.empty());
  }

  @JsonCreator
  private static NoSolutionFound fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "that no solution was found");
    return ImmutableNoSolutionFound.of(change, at, Optional.ofNullable(recordedAt));
  }
}
