package eu.dpasdk.model.audit;

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

/** Article 28(3)(h) GDPR; FlexFront 13.1: an audit was carried out. */
@Value.Immutable
@JsonValueType
@JsonTypeName("audit-held")
@JsonPropertyOrder({"audit", "at", "auditor", "independent", "recordedAt"})
public non-sealed interface AuditHeld extends AuditEvent {
  /** The audit this belongs to. */
  @Override
  @JsonProperty(value = "audit", required = true)
  @JsonPropertyDescription("The audit this belongs to.")
  MatterId audit();

  /** When it was finished. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When it was finished.")
  RecordedTime at();

  /** Who carried it out. */
  @JsonProperty(value = "auditor", required = true)
  @JsonPropertyDescription("Who carried it out.")
  AuditorKind auditor();

  /** Whether the auditor is independent and registered. */
  @JsonProperty("independent")
  @JsonPropertyDescription("Whether the auditor is independent and registered.")
  @Value.Default
  default boolean independent() {
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
   * Starts an audit; what is not optional must be set.
   *
   * <p>To be set: {@link #audit}, {@link #at}, {@link #auditor}. May be set: {@link #independent},
   * {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an audit, with nothing but what is required. */
  static AuditHeld of(MatterId audit, RecordedTime at, AuditorKind auditor) {
    return ImmutableAuditHeld.of(audit, at, auditor, true, Optional.empty());
  }

  @Override
  default AuditHeld unrecorded() {
    return ((ImmutableAuditHeld) ImmutableAuditHeld.copyOf(this)).withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AuditHeld fromJson(
      @JsonProperty(value = "audit", required = true) MatterId audit,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty(value = "auditor", required = true) AuditorKind auditor,
      @JsonProperty("independent") @Nullable Boolean independent,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an audit");
    return ImmutableAuditHeld.of(
        audit, at, auditor, Absent.or(independent, true), Optional.ofNullable(recordedAt));
  }

  /** Builds an audit. */
  final class Builder extends ImmutableAuditHeld.Builder {}
}
