package eu.dpasdk.docs.benchmark.decision;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with conditions in Java; it has no notion of several facts, so they go one by one. */
final class EasyRules<F extends FlatFacts> implements RuleEngine<F> {
  private final Rules rules = new Rules();
  private final RulesEngine engine = new DefaultRulesEngine();

  EasyRules(RuleTable<F> table) {
    int number = 0;
    for (RuleTable.Rule<F> rule : table.rules()) {
      rules.register(
          new RuleBuilder()
              .name(String.format("%s%04d", table.name(), number++))
              .when(facts -> holds(rule, facts.get("f")))
              .then(
                  facts ->
                      facts.<FlatFacts>get("f").conclude(rule.output(), rule.rank(), rule.value()))
              .build());
    }
  }

  private static <F> boolean holds(RuleTable.Rule<F> rule, F facts) {
    for (RuleTable.Condition<F> condition : rule.when()) {
      if (!condition.holds(facts)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void conclude(List<F> all) {
    for (F each : all) {
      Facts facts = new Facts();
      facts.put("f", each);
      engine.fire(rules, facts);
    }
  }
}
