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

/** Clause 10(a) of Decision (EU) 2021/915: the controller had the processing suspended. */
@Value.Immutable
@JsonValueType
@JsonTypeName("processing-suspended")
@JsonPropertyOrder({"at", "recordedAt"})
public non-sealed interface ProcessingSuspended extends AgreementEvent {
  /** When it was suspended. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was suspended.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a suspension; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a suspension, with nothing but what is required. */
  static ProcessingSuspended of(RecordedTime at) {
    return ImmutableProcessingSuspended.of(at, Optional.empty());
  }

  @Override
  default ProcessingSuspended unrecorded() {
    return ((ImmutableProcessingSuspended) ImmutableProcessingSuspended.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static ProcessingSuspended fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a suspension");
    return ImmutableProcessingSuspended.of(at, Optional.ofNullable(recordedAt));
  }

  /** Builds a suspension. */
  final class Builder extends ImmutableProcessingSuspended.Builder {}
}
