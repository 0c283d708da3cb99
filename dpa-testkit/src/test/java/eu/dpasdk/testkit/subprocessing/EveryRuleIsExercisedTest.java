package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.ConsentFinding;
import eu.dpasdk.rules.subprocessing.ConsentRule;
import eu.dpasdk.rules.subprocessing.EngagementRule;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.vectors.ConsentVector;
import eu.dpasdk.testkit.vectors.ConsentVectors;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** Article 28(2): a rule or a kind of finding that no example reaches would be dead law. */
class EveryRuleIsExercisedTest {
  private static final int CASES = 8_000;
  private static final long SEED = 2021_915;

  private final Set<String> rules = new TreeSet<>();
  private final Set<String> findings = new TreeSet<>();

  @Example
  @Tag("test-data")
  void vectorsAndRandomCasesReachEveryRuleAndEveryFinding() {
    ConsentVectors.all().forEach(vector -> collect(report(vector)));
    Random random = new Random(SEED);
    for (int i = 0; i < CASES; i++) {
      collect(
          SubProcessorConsent.decide(
              next(ConsentArbitraries.terms(), random),
              next(ConsentArbitraries.facts(), random),
              next(ConsentArbitraries.instants(), random),
              Interpretation.dutch()));
    }
    assertThat(rules)
        .containsAll(ids(ConsentRule.values()))
        .containsAll(ids(EngagementRule.values()));
    assertThat(findings)
        .containsAll(Arrays.stream(ConsentFinding.values()).map(ConsentFinding::name).toList());
  }

  private static ConsentReport report(ConsentVector vector) {
    return SubProcessorConsent.decide(
        vector.agreement().subProcessing().orElseThrow(),
        vector.events(),
        vector.at(),
        Interpretation.dutch().under(vector.readings()));
  }

  private static <T> T next(Arbitrary<T> arbitrary, Random random) {
    return arbitrary.generator(1000).next(random).value();
  }

  private void collect(ConsentReport report) {
    Outcomes.reasons(report).map(Reason::rule).map(RuleId::id).forEach(rules::add);
    Stream.concat(
            report.findings().stream(),
            report.decisions().stream().flatMap(decision -> decision.findings().stream()))
        .map(Finding::id)
        .forEach(findings::add);
  }

  private static Set<String> ids(Rule... all) {
    Set<String> ids = new TreeSet<>();
    for (Rule rule : all) {
      ids.add(rule.id().id());
    }
    return ids;
  }
}
