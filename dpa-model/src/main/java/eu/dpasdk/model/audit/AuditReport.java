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
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(h) GDPR; Stratech 8.1: a report made available. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "standard", "every", "scope", "onRequest", "includedIn"})
public interface AuditReport extends Sourced {
  /** The clauses this was read from; a sentence where it matters, such as 8.1 s.2. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription(
      "The clauses this was read from; a sentence where it matters, such as 8.1 s.2.")
  List<ClauseRef> clauses();

  /** The standard it is made by, such as ISAE 3000; absent if none is named. */
  @JsonProperty("standard")
  @JsonPropertyDescription(
      "The standard it is made by, such as ISAE 3000; absent if none is named.")
  Optional<String> standard();

  /** How often it is made: P1Y for once in every year. */
  @JsonProperty(value = "every", required = true)
  @JsonPropertyDescription("How often it is made: P1Y for once in every year.")
  TimeLimit every();

  /** What it covers, in own words, with the limits that the agreement sets. */
  @JsonProperty(value = "scope", required = true)
  @JsonPropertyDescription("What it covers, in own words, with the limits that the agreement sets.")
  Text scope();

  /** Whether the controller gets it only on request; false if it is sent without one. */
  @JsonProperty(value = "onRequest", required = true)
  @JsonPropertyDescription(
      "Whether the controller gets it only on request; false if it is sent without one.")
  boolean onRequest();

  /**
   * The service whose price includes the report, in own words. Who pays otherwise is the cost of
   * the audit terms. Absent if no price includes it.
   */
  @JsonProperty("includedIn")
  @JsonPropertyDescription(
      "The service whose price includes the report, in own words. Who pays otherwise is"
          + " the cost of the audit terms. Absent if no price includes it.")
  Optional<Text> includedIn();

  /** Returns an audit report. */
  static AuditReport of(
      List<ClauseRef> clauses,
      Optional<String> standard,
      TimeLimit every,
      Text scope,
      boolean onRequest,
      Optional<Text> includedIn) {
    return ImmutableAuditReport.of(clauses, standard, every, scope, onRequest, includedIn);
  }

  @JsonCreator
  private static AuditReport fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("standard") @Nullable String standard,
      @JsonProperty(value = "every", required = true) TimeLimit every,
      @JsonProperty(value = "scope", required = true) Text scope,
      @JsonProperty(value = "onRequest", required = true) boolean onRequest,
      @JsonProperty("includedIn") @Nullable Text includedIn,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an audit report");
    return ImmutableAuditReport.of(
        Absent.list(clauses),
        Optional.ofNullable(standard),
        every,
        scope,
        onRequest,
        Optional.ofNullable(includedIn));
  }
}
