package eu.dpasdk.model.audit;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
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

/** Article 28(3)(h) GDPR: the processor refused to cooperate with an audit. */
@Value.Immutable
@JsonValueType
@JsonTypeName("audit-refused")
@JsonPropertyOrder({"audit", "at", "recordedAt"})
public non-sealed interface AuditRefused extends AuditEvent {
  /** The audit this belongs to. */
  @Override
  @JsonProperty(value = "audit", required = true)
  @JsonPropertyDescription("The audit this belongs to.")
  MatterId audit();

  /** When it refused. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it refused.")
  RecordedTime at();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts a refused audit; what is not optional must be set.
   *
   * <p>To be set: {@link #audit}, {@link #at}. May be set: {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a refused audit, with nothing but what is required. */
  static AuditRefused of(MatterId audit, RecordedTime at) {
    return ImmutableAuditRefused.of(audit, at, Optional.empty());
  }

  @Override
  default AuditRefused unrecorded() {
    return ((ImmutableAuditRefused) ImmutableAuditRefused.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AuditRefused fromJson(
      @JsonProperty(value = "audit", required = true) MatterId audit,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a refused audit");
    return ImmutableAuditRefused.of(audit, at, Optional.ofNullable(recordedAt));
  }

  /** Builds a refused audit. */
  final class Builder extends ImmutableAuditRefused.Builder {}
}
