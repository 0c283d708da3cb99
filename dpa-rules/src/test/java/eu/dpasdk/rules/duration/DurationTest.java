package eu.dpasdk.rules.duration;

import static eu.dpasdk.rules.matter.Ask.letter;
import static eu.dpasdk.rules.matter.Ask.mail;
import static eu.dpasdk.rules.matter.Ask.time;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.AddedSubProcessorReading;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.AmendmentSubject;
import eu.dpasdk.model.duration.CircumstanceArose;
import eu.dpasdk.model.duration.CircumstanceTold;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.duration.ProcessingSuspended;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Ask;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** FlexFront 11.1, 14 and 17, Stratech 4.3 and 14, clause 10 of the Commission clauses. */
class DurationTest {
  private static final MatterId AMENDMENT = MatterId.of("a");
  private static final String LETTER_OF_31_JANUARY = "2026-02-09T10:00+01:00";

  @Test
  void v32_noticeOnThu15Jan2026EndsWithSun15Mar() {
    Ask ask = Ask.under(Catalogue.FLEXFRONT, notice("2026-01-15T10:00+01:00"));
    assertThat(ask.at("2026-02-01T00:00+01:00").lifetime().ends())
        .contains(Instant.parse("2026-03-15T23:00:00Z"));
    assertThat(ask.power("TERMINATE_BY_NOTICE", "2026-03-15T23:59:59+01:00").orElseThrow().state())
        .isEqualTo(PowerState.EXERCISABLE);
    assertThat(ask.power("TERMINATE_BY_NOTICE", "2026-03-16T00:00+01:00").orElseThrow().state())
        .isEqualTo(PowerState.LAPSED);
  }

  @Test
  void anOralNoticeDoesNotEndFlexFront() {
    Event oral =
        TerminationNoticed.builder()
            .by(PartyRole.CONTROLLER)
            .delivery(mail("2026-01-15T10:00+01:00"))
            .inWriting(false)
            .build();
    Ask ask = Ask.under(Catalogue.FLEXFRONT, oral);
    assertThat(ask.at("2026-06-01T00:00+02:00").lifetime().ends()).isEmpty();
    assertThat(ask.findings("term", "2026-02-01T00:00+01:00")).contains("NOTICE_NOT_IN_WRITING");
  }

  @Test
  void stratechNamesNoNoticePeriodAndNoneIsInvented() {
    Ask ask = Ask.under(Catalogue.STRATECH, notice("2026-01-15T10:00+01:00"));
    assertThat(ask.at("2030-01-01T00:00+01:00").lifetime().ends()).isEmpty();
    assertThat(ask.matter("term", "2026-02-01T00:00+01:00").unresolved())
        .extracting(each -> each.id())
        .contains("NO_NOTICE_PERIOD");
  }

  @Test
  void anUrgentGroundEndsOnReceiptAndOnlyIfAgreed() {
    Ask fraud = Ask.under(Catalogue.FLEXFRONT, urgent(GroundKind.FRAUD));
    assertThat(fraud.at("2026-02-01T00:00+01:00").lifetime().ends())
        .contains(Instant.parse("2026-01-15T09:00:00Z"));
    Ask breach = Ask.under(Catalogue.FLEXFRONT, urgent(GroundKind.DATA_PROTECTION_BREACH));
    assertThat(breach.at("2026-02-01T00:00+01:00").lifetime().ends()).isEmpty();
    assertThat(breach.findings("term", "2026-02-01T00:00+01:00")).contains("GROUND_NOT_AGREED");
  }

  @Test
  void complianceMustBeRestoredWithinAMonthOfWed1Oct2025() {
    Ask ask =
        Ask.under(
            Catalogue.COMMISSION_CLAUSES_GENERAL,
            ProcessingSuspended.of(time("2025-10-01T09:00+02:00")));
    assertThat(ask.status("term/restore-compliance", "2025-11-01T23:59+01:00"))
        .isEqualTo(DutyStatus.IN_FORCE);
    assertThat(ask.status("term/restore-compliance", "2025-11-02T00:00+01:00"))
        .isEqualTo(DutyStatus.VIOLATED);
    assertThat(
            ask.power("TERMINATE_AFTER_SUSPENSION", "2025-11-02T00:00+01:00").orElseThrow().state())
        .isEqualTo(PowerState.EXERCISABLE);
  }

  @Test
  void anEndBeforeTheStartIsInconsistent() {
    Ask ask =
        Ask.under(
            Catalogue.STRATECH,
            AgreementConcluded.of(time("2026-01-05T09:00+01:00")),
            AgreementEnded.of(time("2026-01-01T09:00+01:00")));
    assertThat(ask.at("2026-02-01T00:00+01:00").inconsistencies())
        .extracting(each -> each.id())
        .contains("END_BEFORE_START");
  }

  @Test
  void v37_letterDatedSat31Jan2026ClosesWithSat28Feb() {
    Ask ask = flexFrontAmendment("2026-03-02T10:00+01:00");
    assertThat(ask.power("OBJECT", "2026-02-28T23:59+01:00").orElseThrow().state())
        .isEqualTo(PowerState.EXERCISABLE);
    assertThat(ask.findings("amendment/a", "2026-03-03T00:00+01:00"))
        .contains("OBJECTION_LATE", "WINDOW_SHORTENED");
    assertThat(ask.matter("amendment/a", "2026-03-03T00:00+01:00").ambiguous())
        .contains("FROM_RECEIPT");
    Ask fromReceipt = ask.reading(ObjectionStartReading.FROM_RECEIPT);
    assertThat(fromReceipt.findings("amendment/a", "2026-03-03T00:00+01:00"))
        .doesNotContain("OBJECTION_LATE", "WINDOW_SHORTENED");
    assertThat(fromReceipt.power("EXIT", "2026-03-03T00:00+01:00")).isPresent();
  }

  @Test
  void anObjectionInTheLastMomentOfSat28Feb2026IsInTime() {
    Ask ask = flexFrontAmendment("2026-02-28T23:59:59.999999999+01:00");
    assertThat(ask.findings("amendment/a", "2026-03-03T00:00+01:00"))
        .doesNotContain("OBJECTION_LATE");
    Ask late = flexFrontAmendment("2026-03-01T00:00+01:00");
    assertThat(late.findings("amendment/a", "2026-03-03T00:00+01:00")).contains("OBJECTION_LATE");
  }

  @Test
  void exitWithoutATimelyObjectionIsAFinding() {
    Event exit =
        TerminationNoticed.builder()
            .by(PartyRole.PROCESSOR)
            .delivery(mail("2026-03-03T10:00+01:00"))
            .amendment(AMENDMENT)
            .build();
    Ask ask = Ask.under(Catalogue.FLEXFRONT, letterOf31January(), exit);
    assertThat(ask.findings("amendment/a", "2026-03-04T00:00+01:00"))
        .contains("EXIT_WITHOUT_OBJECTION");
  }

  @Test
  void v44_amendedTermsOnFri6Nov2026WorkOnReceiptWithoutConsent() {
    Event amended =
        AmendmentNotified.builder()
            .amendment(AMENDMENT)
            .by(PartyRole.PROCESSOR)
            .delivery(mail("2026-11-06T14:00+01:00"))
            .addSubjects(AmendmentSubject.SUB_PROCESSORS)
            .addAdditions("Voorbeeld Analyse BV")
            .build();
    Ask ask = Ask.under(Catalogue.STRATECH, amended);
    assertThat(ask.findings("amendment/a", "2026-11-06T14:00+01:00"))
        .containsExactly("UNILATERAL_CHANGE_NO_CONSENT");
    assertThat(ask.power("OBJECT", "2026-11-16T23:59+01:00").orElseThrow().untilExclusive())
        .contains(Instant.parse("2026-11-16T23:00:00Z"));
    assertThat(ask.matter("amendment/a", "2026-11-07T00:00+01:00").ambiguous())
        .containsExactly("AMENDMENT_TERMS_GOVERN");
    assertThat(
            ask.reading(AddedSubProcessorReading.AMENDMENT_TERMS_GOVERN)
                .power("OBJECT", "2026-11-07T00:00+01:00"))
        .isEmpty();
  }

  @Test
  void theCommissionClausesChangeByAgreementOnly() {
    Event proposed =
        AmendmentNotified.builder()
            .amendment(AMENDMENT)
            .by(PartyRole.PROCESSOR)
            .delivery(mail("2026-11-06T14:00+01:00"))
            .effective(time("2026-12-01T00:00+01:00"))
            .build();
    Ask ask = Ask.under(Catalogue.COMMISSION_CLAUSES_GENERAL, proposed);
    assertThat(ask.findings("amendment/a", "2026-11-30T23:59+01:00")).isEmpty();
    assertThat(ask.findings("amendment/a", "2026-12-01T00:00+01:00"))
        .containsExactly("NO_POWER_TO_AMEND");
    Ask accepted =
        Ask.under(
            Catalogue.COMMISSION_CLAUSES_GENERAL,
            proposed,
            AmendmentAccepted.of(AMENDMENT, time("2026-11-20T10:00+01:00")));
    assertThat(accepted.findings("amendment/a", "2026-12-01T00:00+01:00")).isEmpty();
  }

  @Test
  void aCircumstanceOfFlexFront11_1IsToldByWhomItConcerns() {
    MatterId control = MatterId.of("control");
    Event arose =
        CircumstanceArose.of(
            control, PartyRole.CONTROLLER, ClauseRef.of("11.1(d)"), time("2026-03-02T09:00+01:00"));
    Ask ask = Ask.under(Catalogue.FLEXFRONT, arose);
    assertThat(ask.status("circumstance/control/tell/11.1(d)-C", "2026-03-03T09:00+01:00"))
        .isEqualTo(DutyStatus.IN_FORCE);
    Ask told =
        Ask.under(
            Catalogue.FLEXFRONT,
            arose,
            CircumstanceTold.of(control, mail("2026-03-04T09:00+01:00")));
    assertThat(told.status("circumstance/control/tell/11.1(d)-C", "2026-03-05T09:00+01:00"))
        .isEqualTo(DutyStatus.FULFILLED);
    assertThat(told.questions("circumstance/control", "2026-03-05T09:00+01:00"))
        .containsExactly("SOON_ENOUGH_QUESTION");
    assertThat(
            Ask.under(Catalogue.STRATECH, arose)
                .findings("circumstance/control", "2026-03-05T09:00+01:00"))
        .containsExactly("NO_SUCH_DUTY");
  }

  private static Ask flexFrontAmendment(String objection) {
    return Ask.under(
        Catalogue.FLEXFRONT, letterOf31January(), AmendmentObjected.of(AMENDMENT, mail(objection)));
  }

  private static Event letterOf31January() {
    Delivery letter = letter(LocalDate.of(2026, 1, 31), LETTER_OF_31_JANUARY);
    return AmendmentNotified.of(AMENDMENT, PartyRole.PROCESSOR, letter);
  }

  private static Event notice(String arrived) {
    return TerminationNoticed.of(PartyRole.CONTROLLER, mail(arrived));
  }

  private static Event urgent(GroundKind ground) {
    return TerminationNoticed.builder()
        .by(PartyRole.CONTROLLER)
        .delivery(mail("2026-01-15T10:00+01:00"))
        .ground(ground)
        .build();
  }
}
