package eu.dpasdk.docs.benchmark.decision;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete with conditions given as functions of single properties; a stateless session each. */
final class EvreteRules<F extends FlatFacts> implements RuleEngine<F> {
  private static final KnowledgeService SERVICE = new KnowledgeService();

  private final Knowledge knowledge;

  EvreteRules(RuleTable<F> table) {
    RuleSetBuilder<Knowledge> rules = SERVICE.newKnowledge().builder();
    int number = 0;
    for (RuleTable.Rule<F> rule : table.rules()) {
      LhsBuilder<Knowledge> left =
          rules.newRule(table.name() + number++).forEach("$f", table.facts());
      for (RuleTable.Condition<F> condition : rule.when()) {
        Object value = condition.value();
        Predicate<Object[]> holds = found -> value.equals(found[0]);
        left = left.where(holds, "$f." + condition.fact());
      }
      rules =
          left.execute(
              context -> {
                FlatFacts facts = context.get("$f");
                facts.conclude(rule.output(), rule.rank(), rule.value());
              });
    }
    this.knowledge = rules.build();
  }

  @Override
  public void conclude(List<F> facts) {
    knowledge.newStatelessSession().insertAndFire(facts.toArray());
  }
}
