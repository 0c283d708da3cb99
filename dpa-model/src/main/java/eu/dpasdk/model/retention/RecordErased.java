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
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(g) GDPR: a record was erased. */
@Value.Immutable
@JsonValueType
@JsonTypeName("record-erased")
@JsonPropertyOrder({"record", "at", "backupsToo", "recordedAt"})
public non-sealed interface RecordErased extends RetentionEvent {
  /** The record this belongs to. */
  @Override
  @JsonProperty(value = "record", required = true)
  @JsonPropertyDescription("The record this belongs to.")
  MatterId record();

  /** When it was erased. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was erased.")
  RecordedTime at();

  /** Whether backups and sub-processors are included. */
  @JsonProperty("backupsToo")
  @JsonPropertyDescription("Whether backups and sub-processors are included.")
  @Value.Default
  default boolean backupsToo() {
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
   * Starts an erased record; what is not optional must be set.
   *
   * <p>To be set: {@link #record}, {@link #at}. May be set: {@link #backupsToo}, {@link
   * #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an erased record, with nothing but what is required. */
  static RecordErased of(MatterId record, RecordedTime at) {
    return ImmutableRecordErased.of(record, at, true, Optional.empty());
  }

  @Override
  default RecordErased unrecorded() {
    return ((ImmutableRecordErased) ImmutableRecordErased.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static RecordErased fromJson(
      @JsonProperty(value = "record", required = true) MatterId record,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("backupsToo") @Nullable Boolean backupsToo,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an erased record");
    return ImmutableRecordErased.of(
        record, at, Absent.or(backupsToo, true), Optional.ofNullable(recordedAt));
  }

  /** Builds an erased record. */
  final class Builder extends ImmutableRecordErased.Builder {}
}
