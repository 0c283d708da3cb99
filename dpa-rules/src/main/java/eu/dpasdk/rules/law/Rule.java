package eu.dpasdk.rules.law;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import java.util.List;

/**
 * A rule of law or contract: its lasting id, the provisions it rests on, what it says in general,
 * and what it says of a case. Each topic lists its rules in one enum.
 */
public interface Rule {
  /** Returns the fixed parts. */
  RuleText text();

  /** Returns the id, unique in the rule book. */
  default RuleId id() {
    return text().id();
  }

  /** Returns the provisions the rule rests on; never empty. */
  default List<Citation> citations() {
    return text().citations();
  }

  /** Returns what the rule says in general. */
  default Text statement() {
    return text().statement();
  }

  /** Returns the sentence about a case; names in braces stand for the operands. */
  default Text sentence() {
    return text().sentence();
  }

  /** Returns the reason that this rule was applied to {@code operands}. */
  default Reason because(Operand... operands) {
    return because(List.of(), List.of(operands));
  }

  /** Returns the reason that this rule, as read from {@code clauses}, was applied. */
  default Reason because(List<ClauseRef> clauses, Operand... operands) {
    return because(clauses, List.of(operands));
  }

  /** Returns the reason that this rule, as read from {@code clauses}, was applied. */
  default Reason because(List<ClauseRef> clauses, List<Operand> operands) {
    RuleText text = text();
    return Reason.of(text.id(), clauses, text.citations(), operands);
  }
}
