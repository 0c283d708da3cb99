package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.rules.subprocessing.Changes.decide;
import static eu.dpasdk.rules.subprocessing.Changes.given;
import static eu.dpasdk.rules.subprocessing.Changes.live;
import static eu.dpasdk.rules.subprocessing.Changes.notice;
import static eu.dpasdk.rules.subprocessing.Changes.objection;
import static eu.dpasdk.rules.subprocessing.Changes.solution;
import static eu.dpasdk.rules.subprocessing.Changes.terms;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import org.junit.jupiter.api.Test;

/**
 * Article 28(2): under general authorisation the controller can approve a change in so many words.
 */
class ApprovedChangeTest {
  private static final SubProcessingTerms STRATECH = terms(Catalogue.STRATECH);
  private static final SubProcessingTerms COMMISSION = terms(Catalogue.COMMISSION_CLAUSES_GENERAL);

  private static final SubProcessingEvent MON_2026_03_02 = notice("2026-03-02T09:00");
  private static final SubProcessingEvent WED_2026_03_04 = given("2026-03-04T10:00");

  @Test
  void approvalOnWednesday4MarchEndsTheWaitBeforeThursday12March() {
    assertThat(status("2026-03-04T09:59:59", MON_2026_03_02, WED_2026_03_04))
        .isEqualTo(ConsentStatus.OPEN);
    assertThat(status("2026-03-04T10:00", MON_2026_03_02, WED_2026_03_04))
        .isEqualTo(ConsentStatus.AUTHORISED);
  }

  @Test
  void approvalAfterAnObjectionLiftsIt() {
    assertThat(
            status(
                "2026-03-11T09:00", MON_2026_03_02, objection("2026-03-03T10:00"), WED_2026_03_04))
        .isEqualTo(ConsentStatus.AUTHORISED);
  }

  @Test
  void anObjectionAfterTheApprovalOfWednesday4MarchStillCountsUntilThursday12March() {
    assertThat(
            status(
                "2026-03-11T09:00", MON_2026_03_02, WED_2026_03_04, objection("2026-03-10T10:00")))
        .isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
  }

  @Test
  void anApprovalBeforeTheObjectionThatWasSolvedOnWednesday11MarchIsNotWhatAllowsIt() {
    assertThat(
            status(
                "2026-03-12T09:00",
                MON_2026_03_02,
                WED_2026_03_04,
                objection("2026-03-10T10:00"),
                solution("2026-03-11T10:00")))
        .isEqualTo(ConsentStatus.SOLVED);
  }

  @Test
  void aSolutionOfMonday9MarchSolvesNoObjectionOfTheDayAfter() {
    assertThat(
            status(
                "2026-03-12T09:00",
                MON_2026_03_02,
                solution("2026-03-09T10:00"),
                objection("2026-03-10T10:00")))
        .isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
  }

  @Test
  void whoApprovesNeedsNoLeadTime() {
    SubProcessingEvent fri6 = live("2026-03-06T09:00");
    assertThat(contract(decide(COMMISSION, "2026-03-09T09:00", MON_2026_03_02, fri6)))
        .isEqualTo(Verdict.NOT_ALLOWED);
    assertThat(
            contract(decide(COMMISSION, "2026-03-09T09:00", MON_2026_03_02, WED_2026_03_04, fri6)))
        .isEqualTo(Verdict.ALLOWED);
  }

  private static ConsentStatus status(String at, SubProcessingEvent... facts) {
    return decide(STRATECH, at, facts).status();
  }

  private static Verdict contract(ConsentDecision decision) {
    return decision.engagements().get(0).verdicts().stream()
        .filter(each -> each.axis() == Axis.CONTRACT)
        .map(AxisVerdict::verdict)
        .findFirst()
        .orElseThrow();
  }
}
