package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.article28.Effect;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.article28.RoleRisk;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.testkit.Quick;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of an element are counted at once and told when asked: both times the same rules. */
@Quick
class CountedAndToldTest {
  private static final Set<Effect> SETTLING =
      Set.of(Effect.MISSING, Effect.PARTIAL, Effect.UNRESOLVED, Effect.NOT_APPLICABLE);

  @Provide
  Arbitrary<Agreement> agreements() {
    return AgreementArbitraries.changed();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void resultsFollowFromTheRulesThatAreTold(
      @ForAll("agreements") Agreement agreement, @ForAll AuditMandateReading reading) {
    Readings readings = Readings.defaults().with(reading);
    for (ElementFinding finding : Article28.assess(agreement, readings).elements()) {
      List<ElementRule> rules = finding.reasons().stream().map(CountedAndToldTest::rule).toList();
      Effect decisive = rules.get(0).effect();
      assertThat(finding.statute().name())
          .isEqualTo(SETTLING.contains(decisive) ? decisive.name() : "PRESENT");
      assertThat(finding.benchmark().name())
          .isEqualTo(decisive == Effect.BELOW_BENCHMARK ? "PARTIAL" : finding.statute().name());
      assertThat(finding.severity())
          .isEqualTo(
              rules.stream()
                  .map(ElementRule::severity)
                  .max(Comparator.naturalOrder())
                  .orElseThrow());
    }
  }

  /** An assessment looks for pointers only where an element is not present, and misses none. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void pointersToTheRoleAreTheSameUnderAnyReading(
      @ForAll("agreements") Agreement agreement, @ForAll AuditMandateReading reading) {
    Assessment assessment = Article28.assess(agreement, Readings.defaults().with(reading));
    assertThat(assessment.roleRisk()).isEqualTo(RoleRisk.of(agreement));
  }

  private static ElementRule rule(Reason reason) {
    return RuleBook.rules().stream()
        .filter(rule -> rule.id().equals(reason.rule()))
        .map(ElementRule.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
