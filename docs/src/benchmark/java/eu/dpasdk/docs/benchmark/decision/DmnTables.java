package eu.dpasdk.docs.benchmark.decision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/**
 * Camunda DMN: a decision table an output, the rules in the order of their rank, the first that
 * holds decides. Read once; each decision evaluates each table with the facts it names. Of its two
 * engines for conditions the faster one is used, which does not read them anew each time.
 */
final class DmnTables<F extends FlatFacts> implements RuleEngine<F> {
  private static final DmnEngine ENGINE =
      ((DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration())
          .enableFeelLegacyBehavior(true)
          .buildEngine();

  private final List<Table<F>> tables = new ArrayList<>();

  private record Table<F>(
      int output, DmnDecision decision, Map<String, Function<F, Object>> inputs) {}

  DmnTables(RuleTable<F> rules) {
    for (int output = 0; output < rules.outputs().size(); output++) {
      int about = output;
      List<RuleTable.Rule<F>> ranked =
          rules.rules().stream()
              .filter(rule -> rule.output() == about)
              .sorted(Comparator.comparing(RuleTable.Rule::rank))
              .toList();
      Map<String, Function<F, Object>> inputs = new LinkedHashMap<>();
      ranked.forEach(
          rule -> rule.when().forEach(each -> inputs.putIfAbsent(each.fact(), each.read())));
      String xml = xml(ranked, List.copyOf(inputs.keySet()));
      DmnDecision decision =
          ENGINE.parseDecision(
              "table", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      tables.add(new Table<>(output, decision, inputs));
    }
  }

  private static <F> String xml(List<RuleTable.Rule<F>> rules, List<String> inputs) {
    StringBuilder xml =
        new StringBuilder(
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\""
                + " name=\"d\" namespace=\"http://camunda.org/schema/1.0/dmn\">"
                + "<decision id=\"table\" name=\"table\">"
                + "<decisionTable id=\"t\" hitPolicy=\"FIRST\">");
    for (int i = 0; i < inputs.size(); i++) {
      xml.append("<input id=\"i" + i + "\"><inputExpression id=\"e" + i + "\"><text>")
          .append(inputs.get(i))
          .append("</text></inputExpression></input>");
    }
    xml.append("<output id=\"o\" name=\"value\" typeRef=\"string\"/>");
    int number = 0;
    for (RuleTable.Rule<F> rule : rules) {
      int id = number++;
      xml.append("<rule id=\"r" + id + "\">");
      for (int i = 0; i < inputs.size(); i++) {
        String input = inputs.get(i);
        String entry =
            rule.when().stream()
                .filter(condition -> condition.fact().equals(input))
                .map(condition -> condition.value())
                .map(value -> value instanceof String ? "\"" + value + "\"" : value.toString())
                .findFirst()
                .orElse("");
        xml.append("<inputEntry id=\"r" + id + "i" + i + "\"><text>" + entry)
            .append("</text></inputEntry>");
      }
      xml.append("<outputEntry id=\"r" + id + "o\"><text>\"" + rule.value() + "\"</text>")
          .append("</outputEntry></rule>");
    }
    return xml.append("</decisionTable></decision></definitions>").toString();
  }

  @Override
  public void conclude(List<F> all) {
    for (F facts : all) {
      for (Table<F> table : tables) {
        Map<String, Object> variables = new HashMap<>();
        table.inputs().forEach((name, read) -> variables.put(name, read.apply(facts)));
        DmnDecisionTableResult result = ENGINE.evaluateDecisionTable(table.decision(), variables);
        if (!result.isEmpty()) {
          facts.conclude(table.output(), 0, result.getSingleResult().getSingleEntry());
        }
      }
    }
  }
}
