package eu.dpasdk.model.duration;

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

/** Clause 10(a) of Decision (EU) 2021/915: compliance was restored. */
@Value.Immutable
@JsonValueType
@JsonTypeName("processing-resumed")
@JsonPropertyOrder({"at", "recordedAt"})
public non-sealed interface ProcessingResumed extends AgreementEvent {
  /** When it was restored. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was restored.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts the end of a suspension; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the end of a suspension, with nothing but what is required. */
  static ProcessingResumed of(RecordedTime at) {
    return ImmutableProcessingResumed.of(at, Optional.empty());
  }

  @Override
  default ProcessingResumed unrecorded() {
    return ((ImmutableProcessingResumed) ImmutableProcessingResumed.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ProcessingResumed fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the end of a suspension");
    return ImmutableProcessingResumed.of(at, Optional.ofNullable(recordedAt));
  }

  /** Builds the end of a suspension. */
  final class Builder extends ImmutableProcessingResumed.Builder {}
}
