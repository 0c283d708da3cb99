package eu.dpasdk.model.audit;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(h) GDPR; FlexFront 13.1, Stratech 8: audits and information. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({
  "clauses",
  "controllerMayAudit",
  "every",
  "forCause",
  "inspections",
  "auditor",
  "independentAuditor",
  "allInformation",
  "promptReplies",
  "resultsToAuthority",
  "report",
  "cost"
})
public interface AuditTerms extends Sourced {
  /** The clauses this was read from, apart from those of the report. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from, apart from those of the report.")
  List<ClauseRef> clauses();

  /**
   * Whether the controller may audit, by itself or through an auditor; false if the agreement
   * excludes it.
   */
  @JsonProperty(value = "controllerMayAudit", required = true)
  @JsonPropertyDescription(
      "Whether the controller may audit, by itself or through an auditor; false if the"
          + " agreement excludes it.")
  boolean controllerMayAudit();

  /**
   * How often the controller may audit without cause: P1Y for once a year; absent if no limit is
   * named.
   */
  @JsonProperty("every")
  @JsonPropertyDescription(
      "How often the controller may audit without cause: P1Y for once a year; absent if"
          + " no limit is named.")
  Optional<TimeLimit> every();

  /**
   * Whether the controller may also audit when there is cause, such as a breach; false if absent.
   */
  @JsonProperty("forCause")
  @JsonPropertyDescription(
      "Whether the controller may also audit when there is cause, such as a breach;"
          + " false if absent.")
  @Value.Default
  default boolean forCause() {
    return false;
  }

  /** Whether inspections on the spot are allowed; false if absent. */
  @JsonProperty("inspections")
  @JsonPropertyDescription("Whether inspections on the spot are allowed; false if absent.")
  @Value.Default
  default boolean inspections() {
    return false;
  }

  /**
   * Who chooses the auditor: CONTROLLER, PROCESSOR, or PROCESSOR_ON_BEHALF if the processor does so
   * by the controller's mandate.
   */
  @JsonProperty(value = "auditor", required = true)
  @JsonPropertyDescription(
      "Who chooses the auditor: CONTROLLER, PROCESSOR, or PROCESSOR_ON_BEHALF if the"
          + " processor does so by the controller's mandate.")
  AuditorChoice auditor();

  /** Whether the auditor must be independent, such as a registered auditor; false if absent. */
  @JsonProperty("independentAuditor")
  @JsonPropertyDescription(
      "Whether the auditor must be independent, such as a registered auditor; false if "
          + "absent.")
  @Value.Default
  default boolean independentAuditor() {
    return false;
  }

  /**
   * Whether the processor makes available all information needed to show that it meets Article 28;
   * false if absent.
   */
  @JsonProperty("allInformation")
  @JsonPropertyDescription(
      "Whether the processor makes available all information needed to show that it"
          + " meets Article 28; false if absent.")
  @Value.Default
  default boolean allInformation() {
    return false;
  }

  /** Whether the processor must answer questions about the processing promptly; false if absent. */
  @JsonProperty("promptReplies")
  @JsonPropertyDescription(
      "Whether the processor must answer questions about the processing promptly; "
          + "false if absent.")
  @Value.Default
  default boolean promptReplies() {
    return false;
  }

  /** Whether the results go to the supervisory authority on request; false if absent. */
  @JsonProperty("resultsToAuthority")
  @JsonPropertyDescription(
      "Whether the results go to the supervisory authority on request; false if " + "absent.")
  @Value.Default
  default boolean resultsToAuthority() {
    return false;
  }

  /** A report that the processor has made and makes available; absent if none was agreed. */
  @JsonProperty("report")
  @JsonPropertyDescription(
      "A report that the processor has made and makes available; absent if none was agreed.")
  Optional<AuditReport> report();

  /**
   * Who pays for audits: CONTROLLER, PROCESSOR, INCLUDED in the price, AMBIGUOUS if it can be read
   * either way, or NOT_STATED.
   */
  @JsonProperty(value = "cost", required = true)
  @JsonPropertyDescription(
      "Who pays for audits: CONTROLLER, PROCESSOR, INCLUDED in the price, AMBIGUOUS if"
          + " it can be read either way, or NOT_STATED.")
  CostBearer cost();

  /**
   * Starts the terms on audits; what is not optional must be set.
   *
   * <p>To be set: {@link #controllerMayAudit}, {@link #auditor}, {@link #cost}. May be set: {@link
   * #clauses}, {@link #every}, {@link #forCause}, {@link #inspections}, {@link
   * #independentAuditor}, {@link #allInformation}, {@link #promptReplies}, {@link
   * #resultsToAuthority}, {@link #report}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    report().ifPresent(visitor);
  }

  @JsonCreator
  private static AuditTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "controllerMayAudit", required = true) boolean controllerMayAudit,
      @JsonProperty("every") @Nullable TimeLimit every,
      @JsonProperty("forCause") @Nullable Boolean forCause,
      @JsonProperty("inspections") @Nullable Boolean inspections,
      @JsonProperty(value = "auditor", required = true) AuditorChoice auditor,
      @JsonProperty("independentAuditor") @Nullable Boolean independentAuditor,
      @JsonProperty("allInformation") @Nullable Boolean allInformation,
      @JsonProperty("promptReplies") @Nullable Boolean promptReplies,
      @JsonProperty("resultsToAuthority") @Nullable Boolean resultsToAuthority,
      @JsonProperty("report") @Nullable AuditReport report,
      @JsonProperty(value = "cost", required = true) CostBearer cost,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on audits");
    return ImmutableAuditTerms.of(
        Absent.list(clauses),
        controllerMayAudit,
        Optional.ofNullable(every),
        Absent.or(forCause, false),
        Absent.or(inspections, false),
        auditor,
        Absent.or(independentAuditor, false),
        Absent.or(allInformation, false),
        Absent.or(promptReplies, false),
        Absent.or(resultsToAuthority, false),
        Optional.ofNullable(report),
        cost);
  }

  /** Builds the terms on audits. */
  final class Builder extends ImmutableAuditTerms.Builder {}
}
