package eu.dpasdk.testkit.assertion;

import static eu.dpasdk.testkit.assertion.DpaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FailuresSayWhatIsThereTest {
  private static final Agreement STRATECH =
      StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld"));
  private static final Docket DOCKET =
      Docket.of(
          CaseFile.of(
              STRATECH,
              List.of(
                  BreachNoticed.of(
                      MatterId.of("b1"),
                      PartyRole.CONTROLLER,
                      Awareness.AWARE,
                      RecordedTime.parse("2026-03-02T09:00+01:00")))), // Mon
          Instant.parse("2026-04-02T09:00:00Z"),
          Readings.defaults());

  @Test
  void whatIsLackingIsNamedByKind() {
    fails(() -> assertThat(DOCKET).hasFinding("NONE"), "[findings]", "\"AUDIT_EXCLUDED\"");
    fails(() -> assertThat(DOCKET).hasPower("NONE"), "[powers]", "\"ASK_HELP\"");
    fails(() -> assertThat(DOCKET).asks("NONE"), "[open questions]", "\"RISK_QUESTION\"");
    fails(() -> assertThat(DOCKET).leavesUnresolved("NONE"), "[unresolved points]");
    fails(() -> assertThat(DOCKET).hasInconsistency("NONE"), "[inconsistencies]");
    fails(() -> assertThat(DOCKET).hasNoDuty("breach/b1/notify-authority"), "[duties]");
  }

  @Test
  void whatShouldNotBeThereIsToldByItsId() {
    assertThatThrownBy(() -> assertThat(DOCKET).hasNoFindings())
        .hasMessageContaining("[findings]")
        .hasMessageContaining("\"AUDIT_EXCLUDED\"")
        .hasMessageNotContaining("Finding{");
  }

  @Test
  void aDutyThatIsNotThereIsToldWithThoseThatAre() {
    assertThatThrownBy(() -> assertThat(DOCKET).duty("breach/b1/notify"))
        .hasMessageContaining("no duty breach/b1/notify, only\n")
        .hasMessageContaining("breach/b1/notify-authority")
        .hasMessageNotContaining("Optional");
  }

  /** Nothing is said of the statute's PARTIAL, nor of the benchmark. */
  @Test
  void everyElementThatIsMissingHasItsNameAndCode() {
    Assessment assessment = Article28.assess(STRATECH);
    fails(
        () -> assertThat(assessment).hasEveryElement(),
        "elements that are MISSING by the statute",
        "END_DELETE A28.3.g.delete");
  }

  private static void fails(ThrowingCallable assertion, String... words) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
  }
}
