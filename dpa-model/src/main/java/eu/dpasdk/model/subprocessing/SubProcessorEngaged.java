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

/** Article 28(2) GDPR: a sub-processor started to process; its go-live. */
@Value.Immutable
@JsonValueType
@JsonTypeName("sub-processor-engaged")
@JsonPropertyOrder({"subProcessor", "change", "at", "recordedAt"})
public non-sealed interface SubProcessorEngaged extends SubProcessingEvent {
  /** The name of the sub-processor. */
  @JsonProperty(value = "subProcessor", required = true)
  @JsonPropertyDescription("The name of the sub-processor.")
  String subProcessor();

  /** The change it was engaged under; absent if none is known. */
  @JsonProperty("change")
  @JsonPropertyDescription("The change it was engaged under; absent if none is known.")
  Optional<ChangeId> change();

  /** When it started. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it started.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default SubProcessorEngaged unrecorded() {
    return ((ImmutableSubProcessorEngaged) ImmutableSubProcessorEngaged.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns an engagement. */
  static SubProcessorEngaged of(String subProcessor, Optional<ChangeId> change, RecordedTime at) {
    return ImmutableSubProcessorEngaged.of(subProcessor, change, at, Optional.empty());
  }

  @JsonCreator
  private static SubProcessorEngaged fromJson(
      @JsonProperty(value = "subProcessor", required = true) String subProcessor,
      @JsonProperty("change") @Nullable ChangeId change,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an engagement");
    return ImmutableSubProcessorEngaged.of(
        subProcessor, Optional.ofNullable(change), at, Optional.ofNullable(recordedAt));
  }

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Faults.check(!subProcessor().isBlank(), "/subProcessor", "blank", "the sub-processor's name");
  }
}
