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

/** Article 28(3)(g) GDPR; FlexFront 15.3 s.2 and 15.4: the processor erased what it held. */
@Value.Immutable
@JsonValueType
@JsonTypeName("data-erased")
@JsonPropertyOrder({"at", "copiesToo", "recordedAt"})
public non-sealed interface DataErased extends EndEvent {
  /** When they were erased. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When they were erased.")
  RecordedTime at();

  /** Whether copies, backups and sub-processors are included. */
  @JsonProperty("copiesToo")
  @JsonPropertyDescription("Whether copies, backups and sub-processors are included.")
  @Value.Default
  default boolean copiesToo() {
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
   * Starts an erasure; what is not optional must be set.
   *
   * <p>To be set: {@link #at}. May be set: {@link #copiesToo}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an erasure, with nothing but what is required. */
  static DataErased of(RecordedTime at) {
    return ImmutableDataErased.of(at, true, Optional.empty());
  }

  @Override
  default DataErased unrecorded() {
    return ((ImmutableDataErased) ImmutableDataErased.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static DataErased fromJson(
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("copiesToo") @Nullable Boolean copiesToo,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an erasure");
    return ImmutableDataErased.of(at, Absent.or(copiesToo, true), Optional.ofNullable(recordedAt));
  }

  /** Builds an erasure. */
  final class Builder extends ImmutableDataErased.Builder {}
}
