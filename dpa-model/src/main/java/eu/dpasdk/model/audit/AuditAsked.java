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
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.term.MatterId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(h) GDPR; FlexFront 13.1: the controller asked for an audit. */
@Value.Immutable
@JsonValueType
@JsonTypeName("audit-asked")
@JsonPropertyOrder({"audit", "delivery", "forCause", "inspection", "recordedAt"})
public non-sealed interface AuditAsked extends AuditEvent {
  /** The audit this belongs to. */
  @Override
  @JsonProperty(value = "audit", required = true)
  @JsonPropertyDescription("The audit this belongs to.")
  MatterId audit();

  /** How and when the request travelled. */
  @JsonProperty(value = "delivery", required = true)
  @JsonPropertyDescription("How and when the request travelled.")
  Delivery delivery();

  /** Whether there are indications of non-compliance. */
  @JsonProperty("forCause")
  @JsonPropertyDescription("Whether there are indications of non-compliance.")
  @Value.Default
  default boolean forCause() {
    return false;
  }

  /** Whether an inspection on the spot is asked. */
  @JsonProperty("inspection")
  @JsonPropertyDescription("Whether an inspection on the spot is asked.")
  @Value.Default
  default boolean inspection() {
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
   * Starts a request for an audit; what is not optional must be set.
   *
   * <p>To be set: {@link #audit}, {@link #delivery}. May be set: {@link #forCause}, {@link
   * #inspection}, {@link #recordedAt}.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a request for an audit, with nothing but what is required. */
  static AuditAsked of(MatterId audit, Delivery delivery) {
    return ImmutableAuditAsked.of(audit, delivery, false, false, Optional.empty());
  }

  @Override
  default AuditAsked unrecorded() {
    return ((ImmutableAuditAsked) ImmutableAuditAsked.copyOf(this))
        .withRecordedAt(Optional.empty());
  }

  @JsonCreator
  private static AuditAsked fromJson(
      @JsonProperty(value = "audit", required = true) MatterId audit,
      @JsonProperty(value = "delivery", required = true) Delivery delivery,
      @JsonProperty("forCause") @Nullable Boolean forCause,
      @JsonProperty("inspection") @Nullable Boolean inspection,
      @JsonProperty("recordedAt") @Nullable Instant recordedAt,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a request for an audit");
    return ImmutableAuditAsked.of(
        audit,
        delivery,
        Absent.or(forCause, false),
        Absent.or(inspection, false),
        Optional.ofNullable(recordedAt));
  }

  /** Builds a request for an audit. */
  final class Builder extends ImmutableAuditAsked.Builder {}
}
