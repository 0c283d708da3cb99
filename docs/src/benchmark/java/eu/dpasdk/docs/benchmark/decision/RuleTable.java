package eu.dpasdk.docs.benchmark.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rules over flat facts, from which each engine gets its own: a rule holds if every condition does,
 * and concludes a value for an output.
 *
 * @param name a word for the engines that want one
 * @param facts the class of the facts
 * @param outputs the names of the outputs
 * @param rules the rules, in no particular order
 */
record RuleTable<F extends FlatFacts>(
    String name, Class<F> facts, List<String> outputs, List<Rule<F>> rules) {

  /** One rule; of two that hold for an output the one of the lower rank stands. */
  record Rule<F>(int output, int rank, String value, List<Condition<F>> when) {}

  /** A fact that must have a value: a word, or true or false. */
  record Condition<F>(String fact, Function<F, Object> read, Object value) {
    boolean holds(F facts) {
      return value.equals(read.apply(facts));
    }
  }

  /** Gathers the rules of a table. */
  static final class Builder<F extends FlatFacts> {
    private final String name;
    private final Class<F> facts;
    private final List<String> outputs = new ArrayList<>();
    private final List<Rule<F>> rules = new ArrayList<>();
    private final Map<String, Function<F, Object>> known = new HashMap<>();

    Builder(String name, Class<F> facts) {
      this.name = name;
      this.facts = facts;
    }

    Builder<F> fact(String fact, Function<F, Object> read) {
      known.put(fact, read);
      return this;
    }

    /** The rules that follow are about {@code output}. */
    Builder<F> about(String output) {
      outputs.add(output);
      return this;
    }

    /** Adds a rule; {@code when} is fact, value, fact, value. */
    Builder<F> rule(int rank, String value, Object... when) {
      List<Condition<F>> conditions = new ArrayList<>();
      for (int i = 0; i < when.length; i += 2) {
        String fact = (String) when[i];
        conditions.add(new Condition<>(fact, known.get(fact), when[i + 1]));
      }
      rules.add(new Rule<>(outputs.size() - 1, rank, value, conditions));
      return this;
    }

    RuleTable<F> build() {
      return new RuleTable<>(name, facts, List.copyOf(outputs), List.copyOf(rules));
    }
  }
}
