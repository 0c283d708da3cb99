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

/** Article 28(3)(g) GDPR; FlexFront 15.3 s.1: the processor returned the data. */
@Value.Immutable
@JsonValueType
@JsonTypeName("data-returned")
@JsonPropertyOrder({"at", "agreedFormat", "complete", "recordedAt"})
public non-sealed interface DataReturned extends EndEvent {
  /** When they were returned. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they were returned.")
  RecordedTime at();

  /** Whether in the format that was agreed. */
  @JsonProperty("agreedFormat")
  @JsonPropertyDescription("Whether in the format that was agreed.")
  @Value.Default
  default boolean agreedFormat() {
    return true;
  }

  /** Whether all data were returned. */
  @JsonProperty("complete")
  @JsonPropertyDescription("Whether all data were returned.")
  @Value.Default
  default boolean complete() {
    return true;
  }

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a return; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #agreedFormat}, {@link #complete}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a return, with nothing but what is required. */
  static DataReturned of(RecordedTime at) {
    return ImmutableDataReturned.of(at, true, true, Optional.empty());
  }

  @Override
  default DataReturned unrecorded() {
    return ((ImmutableDataReturned) ImmutableDataReturned.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DataReturned fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("agreedFormat") @Nullable Boolean agreedFormat,
      @JsonProperty("complete") @Nullable Boolean complete,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a return");
    return ImmutableDataReturned.of(
        at,
        Absent.or(agreedFormat, true),
        Absent.or(complete, true),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a return. */
  final class Builder extends ImmutableDataReturned.Builder {}
}
