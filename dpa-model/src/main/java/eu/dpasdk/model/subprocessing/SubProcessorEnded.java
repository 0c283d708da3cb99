package eu.dpasdk.model.subprocessing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.internal.IsoTime;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A sub-processor stopped processing and left the list. */
@Value.Immutable
@JsonValueType
@JsonTypeName("sub-processor-ended")
@JsonPropertyOrder({"subProcessor", "at", "recordedAt"})
public non-sealed interface SubProcessorEnded extends SubProcessingEvent {
  /** The name of the sub-processor. */
  @JsonProperty(value = "subProcessor", required = true)
  @JsonPropertyDescription("The name of the sub-processor.")
  String subProcessor();

  /** When it stopped. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it stopped.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default SubProcessorEnded unrecorded() {
    return ((ImmutableSubProcessorEnded) ImmutableSubProcessorEnded.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns the end of an engagement. */
  static SubProcessorEnded of(String subProcessor, RecordedTime at) {
    return ImmutableSubProcessorEnded.of(subProcessor, at, Optional.empty());
  }

  @JsonCreator
  private static SubProcessorEnded fromJson(
      @JsonProperty(value = "subProcessor", required = true) String subProcessor,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the end of an engagement");
    return ImmutableSubProcessorEnded.of(subProcessor, at, Optional.ofNullable(recordedAt));
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Faults.check(!subProcessor().isBlank(), "/subProcessor", "blank", "the sub-processor's name");
  }
}
