package eu.dpasdk.model.agreement;

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
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Stratech 1.2, FlexFront 19.2, clause 4 of Decision (EU) 2021/915: which text prevails. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "rule"})
public interface Precedence extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Which text prevails over which, in own words. */
  @JsonProperty(value = "rule", required = true)
  @JsonPropertyDescription("Which text prevails over which, in own words.")
  Text rule();

  /** Returns a precedence rule. */
  static Precedence of(List<ClauseRef> clauses, Text rule) {
    return ImmutablePrecedence.of(clauses, rule);
  }

  @JsonCreator
  private static Precedence fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "rule", required = true) Text rule,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a precedence rule");
    return ImmutablePrecedence.of(Absent.list(clauses), rule);
  }
}
