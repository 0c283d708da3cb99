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

/** The processor gave up an intended change. */
@Value.Immutable
@JsonValueType
@JsonTypeName("change-withdrawn")
@JsonPropertyOrder({"change", "at", "recordedAt"})
public non-sealed interface ChangeWithdrawn extends SubProcessingEvent {
  /** The change this belongs to. */
  @JsonProperty(value = "change", required = true)
  @JsonPropertyDescription("The change this belongs to.")
  ChangeId change();

  /** When it did. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it did.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @Override
  @JsonProperty("recordedAt")
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  @Override
  default ChangeWithdrawn unrecorded() {
    return ((ImmutableChangeWithdrawn) ImmutableChangeWithdrawn.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  /** Returns a withdrawal. */
  static ChangeWithdrawn of(ChangeId change, RecordedTime at) {
    return ImmutableChangeWithdrawn.of(change, at, Optional.empty());
  }

  @JsonCreator
  private static ChangeWithdrawn fromJson(
      @JsonProperty(value = "change", required = true) ChangeId change,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a withdrawal");
    return ImmutableChangeWithdrawn.of(change, at, Optional.ofNullable(recordedAt));
  }
}
