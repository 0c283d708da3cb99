package eu.dpasdk.docs.benchmark.decision;

import java.util.List;
import java.util.StringJoiner;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Drools with its executable model: the rules are written in its language and compiled to Java
 * once. Each decision opens a session, puts the facts in, fires and closes it.
 */
final class DroolsRules<F extends FlatFacts> implements RuleEngine<F> {
  private final KieBase base;

  DroolsRules(RuleTable<F> table) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId("benchmark", table.name(), "1"));
    files.write("src/main/resources/" + table.name() + "/rules.drl", language(table));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    this.base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  private static String language(RuleTable<?> table) {
    StringBuilder rules = new StringBuilder("package rules." + table.name() + ";\n");
    rules.append("import ").append(table.facts().getName()).append(";\n");
    int number = 0;
    for (RuleTable.Rule<?> rule : table.rules()) {
      StringJoiner conditions = new StringJoiner(", ", "(", ")");
      for (RuleTable.Condition<?> condition : rule.when()) {
        boolean word = condition.value() instanceof String;
        String value = word ? "\"" + condition.value() + "\"" : condition.value().toString();
        conditions.add(condition.fact() + " == " + value);
      }
      rules
          .append("rule \"" + number++ + "\" when $f : " + table.facts().getSimpleName())
          .append(conditions)
          .append(" then $f.conclude(" + rule.output() + ", " + rule.rank())
          .append(", \"" + rule.value() + "\"); end\n");
    }
    return rules.toString();
  }

  @Override
  public void conclude(List<F> facts) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
