package eu.dpasdk.rules.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.Grounds;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.book.RuleBook;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a finding tells when asked is what would have been told at once, and fits its results. */
class ElementGroundsTest {
  private static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld"));
  }

  @ParameterizedTest
  @EnumSource
  void sameEachTimeAndEqualToWhatIsTold(Catalogue contract) {
    for (ElementFinding finding : Article28.assess(agreement(contract)).elements()) {
      Grounds told = Grounds.of(finding.clauses(), finding.paths(), finding.reasons());
      assertThat(finding.grounds())
          .isEqualTo(told)
          .hasSameHashCodeAs(told)
          .hasToString(told.toString())
          .isNotEqualTo(Grounds.of(finding.clauses(), List.of("/elsewhere"), finding.reasons()))
          .isNotEqualTo(Grounds.of(finding.clauses(), finding.paths(), List.of()))
          .isNotEqualTo("grounds");
      assertThat(told).isEqualTo(finding.grounds());
      assertThat(finding.paths()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(finding.clauses()).doesNotHaveDuplicates();
    }
  }

  /** The quick look at the effects against the rules that are told. */
  @ParameterizedTest
  @EnumSource
  void resultsFollowFromTheRulesThatAreTold(Catalogue contract) {
    for (AuditMandateReading reading : AuditMandateReading.values()) {
      Readings readings = Readings.defaults().with(reading);
      for (ElementFinding finding : Article28.assess(agreement(contract), readings).elements()) {
        List<ElementRule> rules = finding.reasons().stream().map(ElementGroundsTest::rule).toList();
        assertThat(rules).isNotEmpty().allMatch(rule -> rule.element() == finding.element());
        Effect decisive = rules.get(0).effect();
        assertThat(finding.statute().name())
            .isEqualTo(decisive.settlesStatute() ? decisive.name() : "PRESENT");
        assertThat(finding.benchmark().name())
            .isEqualTo(decisive == Effect.BELOW_BENCHMARK ? "PARTIAL" : finding.statute().name());
        assertThat(finding.severity())
            .isEqualTo(rules.stream().map(ElementRule::severity).max(Severity::compareTo).get());
        assertThat(rules).isSortedAccordingTo((a, b) -> a.effect().rank() - b.effect().rank());
        assertThat(rules.stream().anyMatch(rule -> rule.effect() == Effect.MET))
            .isEqualTo(!decisive.settlesStatute());
      }
    }
  }

  private static ElementRule rule(Reason reason) {
    return (ElementRule)
        RuleBook.rules().stream()
            .filter(rule -> rule.id().equals(reason.rule()))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void oneElementAloneIsFoundAsInTheWhole(Catalogue contract) {
    Assessment whole = Article28.assess(agreement(contract));
    for (Element element : Element.values()) {
      assertThat(Article28.find(element, agreement(contract), Readings.defaults()))
          .isEqualTo(whole.finding(element));
    }
  }
}
