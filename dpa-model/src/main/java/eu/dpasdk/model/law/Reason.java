package eu.dpasdk.model.law;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.GivenLists;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why something was decided: the rule that was applied, the clauses and law it rests on, and the
 * values it was applied to. Words are made from it on demand, in either language.
 */
@Value.Immutable
@GivenLists
@JsonValueType
@JsonPropertyOrder({"rule", "clauses", "citations", "operands"})
public interface Reason {
  /** The rule applied. */
  @JsonProperty(value = "rule", required = true)
  @JsonPropertyDescription("The rule that was applied, by its id in the rule book.")
  RuleId rule();

  /** The clauses of the agreement the rule was read from; empty for a rule of law alone. */
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses of the agreement the rule was read from.")
  List<ClauseRef> clauses();

  /** The provisions of law, guidance or case law the rule rests on. */
  @JsonProperty("citations")
  @JsonPropertyDescription("The provisions of law, guidance or case law the rule rests on.")
  List<Citation> citations();

  /** The values the rule was applied to, in the order its statement names them. */
  @JsonProperty("operands")
  @JsonPropertyDescription("The values the rule was applied to.")
  List<Operand> operands();

  /** Returns the reason. */
  static Reason of(
      RuleId rule, List<ClauseRef> clauses, List<Citation> citations, List<Operand> operands) {
    return ImmutableReason.of(
        rule, List.copyOf(clauses), List.copyOf(citations), List.copyOf(operands));
  }

  @JsonCreator
  private static Reason fromJson(
      @JsonProperty(value = "rule", required = true) RuleId rule,
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("citations") @Nullable List<Citation> citations,
      @JsonProperty("operands") @Nullable List<Operand> operands,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a reason");
    return of(rule, Absent.list(clauses), Absent.list(citations), Absent.list(operands));
  }
}
