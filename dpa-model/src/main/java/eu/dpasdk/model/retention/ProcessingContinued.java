package eu.dpasdk.model.retention;

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
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** FlexFront 15.5: the processor still processed data after the end. */
@Value.Immutable
@JsonValueType
@JsonTypeName("processing-continued")
@JsonPropertyOrder({"at", "storageOnly", "recordedAt"})
public non-sealed interface ProcessingContinued extends EndEvent {
  /** When that was. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When that was.")
  RecordedTime at();

  /** Whether it was storage alone. */
  @JsonProperty("storageOnly")
  @JsonPropertyDescription("Whether it was storage alone.")
  @Value.Default
  default boolean storageOnly() {
    return false;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts processing after the end; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #storageOnly}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns processing after the end, with nothing but what is required. */
  static ProcessingContinued of(RecordedTime at) {
    return ImmutableProcessingContinued.of(at, false, Optional.empty());
  }

  @Override
  default ProcessingContinued unrecorded() {
    return ((ImmutableProcessingContinued) ImmutableProcessingContinued.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ProcessingContinued fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("storageOnly") @Nullable Boolean storageOnly,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "processing after the end");
    return ImmutableProcessingContinued.of(
        at, Absent.or(storageOnly, false), Optional.ofNullable(recordedAt));
  }

  /** Builds processing after the end. */
  final class Builder extends ImmutableProcessingContinued.Builder {}
}
