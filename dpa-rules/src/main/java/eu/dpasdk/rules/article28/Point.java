package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import java.util.List;

/**
 * A rule applied to an agreement.
 *
 * @param rule the rule
 * @param path the JSON Pointer of the term that decided, or of where it would stand
 * @param clauses the clauses that decided; empty if nothing was found
 */
record Point(ElementRule rule, String path, List<ClauseRef> clauses) {
  Reason reason() {
    return rule.because(clauses);
  }
}
