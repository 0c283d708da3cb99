package eu.dpasdk.docs.benchmark.decision;

import java.util.List;

/** An engine with the rules of one table made ready; what it concludes is noted in the facts. */
interface RuleEngine<F extends FlatFacts> {
  /** Applies the rules to each of {@code facts}, in one session where the engine has sessions. */
  void conclude(List<F> facts);

  /** Makes an engine ready for a table. */
  interface Maker {
    <F extends FlatFacts> RuleEngine<F> make(RuleTable<F> table);
  }
}
