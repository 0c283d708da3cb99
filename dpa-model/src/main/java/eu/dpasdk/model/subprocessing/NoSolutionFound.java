package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.RecordedTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 5.2 s.3: the parties found no solution for the objection. */
@Value.Immutable
@JsonValueType
@JsonTypeName("no-solution-found")
@JsonPropertyOrder({"change", "at"})
public non-sealed interface NoSolutionFound extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** When that was clear. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When that was clear.")
  RecordedTime at();

  /** Returns that no solution was found. */
  static NoSolutionFound of(ChangeId change, RecordedTime at) {
    return ImmutableNoSolutionFound.of(change, at);
  }

  @JsonCreator
  private static NoSolutionFound fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "that no solution was found");
    return ImmutableNoSolutionFound.of(change, at);
  }
}
