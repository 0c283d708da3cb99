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

/** Stratech 8.1: the auditor chosen by the processor made its report. */
@Value.Immutable
@JsonValueType
@JsonTypeName("audit-report-made")
@JsonPropertyOrder({"audit", "at", "standard", "recordedAt"})
public non-sealed interface AuditReportMade extends AuditEvent {
  /** The audit this belongs to. */
  @Override
  @JsonProperty(value = "audit", required = true)
  @JsonPropertyDescription("The audit this belongs to.")
  MatterId audit();

  /** When the report was made. */
  @JsonProperty(value = "at", required = true)
  @JsonPropertyDescription("When the report was made.")
  RecordedTime at();

  /** The standard it was made by, such as ISAE 3000. */
  @JsonProperty("standard")
  @JsonPropertyDescription("The standard it was made by, such as ISAE 3000.")
  Optional<String> standard();

  /** When this was entered in the records, where that was noted; no rule looks at it. */
  @JsonProperty("recordedAt")
  @Override
  @JsonPropertyDescription(
      "When this was entered in the records, where that was noted; no rule looks at it.")
  @IsoTime
  Optional<Instant> recordedAt();

  /**
   * Starts an audit report; what is not optional must be set.
   *
   * <p>To be set: {@link #audit}, {@link #at}. May be set: {@link #standard}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns an audit report, with nothing but what is required. */
  static AuditReportMade of(MatterId audit, RecordedTime at) {
    return ImmutableAuditReportMade.of(audit, at, Optional.empty(), Optional.empty());
  }

  @Override
  default AuditReportMade unrecorded() {
    return ((ImmutableAuditReportMade) ImmutableAuditReportMade.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AuditReportMade fromJson(
      @JsonProperty(value = "audit", required = true) MatterId audit,
      @JsonProperty(value = "at", required = true) RecordedTime at,
      @JsonProperty("standard") @Nullable String standard,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an audit report");
    return ImmutableAuditReportMade.of(
        audit, at, Optional.ofNullable(standard), Optional.ofNullable(recordedAt));
  }

  /** Builds an audit report. */
  final class Builder extends ImmutableAuditReportMade.Builder {}
}
