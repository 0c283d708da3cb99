package eu.dpasdk.testkit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.RetentionSchedule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FlexFront 7, Stratech 13.2 and the statutes: one record, with the weekday in the name. */
class KeepingTest {
  private static final Agreement FLEXFRONT = Records.agreement(Catalogue.FLEXFRONT);
  private static final Interpretation REMOVED_WITHIN =
      Interpretation.dutch().with(RemovalReading.REMOVAL_WITHIN_PERIOD);
  private static final RetentionEvent REJECTED_MON_10_FEB_2025 =
      Records.reached(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00");

  private static RetentionDecision decide(
      Agreement agreement,
      Lifetime lifetime,
      Interpretation how,
      String at,
      RetentionEvent... events) {
    return RetentionSchedule.decide(
        agreement, Records.RECORD, List.of(events), lifetime, Records.instant(at), how);
  }

  private static RetentionDecision flexFront(String at, RetentionEvent... events) {
    return decide(FLEXFRONT, Lifetime.UNBOUNDED, Interpretation.dutch(), at, events);
  }

  private static RetentionEvent duty(KeepingBasis basis, PartyRole obliged, String from) {
    return KeepingDutyStated.of(Records.RECORD, basis, obliged, RecordedTime.parse(from));
  }

  @Test
  void archivalRecordsAreInUseThroughTue10Feb2026AndOnlyStoredAfterwards() {
    RetentionEvent archives =
        duty(KeepingBasis.ARCHIVES_ACT, PartyRole.CONTROLLER, "2025-02-10T12:00");
    assertThat(flexFront("2025-03-01T12:00", REJECTED_MON_10_FEB_2025, archives).status())
        .isEqualTo(RetentionStatus.IN_USE);
    assertThat(flexFront("2026-02-10T23:59", REJECTED_MON_10_FEB_2025, archives).status())
        .isEqualTo(RetentionStatus.IN_USE);
    assertThat(flexFront("2026-02-11T00:00", REJECTED_MON_10_FEB_2025, archives).status())
        .isEqualTo(RetentionStatus.RESTRICTED);
  }

  @Test
  void aDutyOfUnknownLengthFromSat1Jan2028KeepsNothingInMarch2026() {
    RetentionEvent archives =
        duty(KeepingBasis.ARCHIVES_ACT, PartyRole.CONTROLLER, "2028-01-01T00:00");
    assertThat(flexFront("2026-03-01T12:00", REJECTED_MON_10_FEB_2025, archives).status())
        .isEqualTo(RetentionStatus.ERASE_DUE);
  }

  /** Only the storage by statute is removed within its month, not what the agreement has kept. */
  @Test
  void removalWithinTheMonthBeginsTheDayAfterThu1Jan2026() {
    Agreement agreement =
        Records.withPeriods(
            "KEEP_UNTIL TRANSACTION_EXECUTED P1Y", "ERASE_AFTER STATUTORY_DUTY_ENDED P1M");
    RetentionEvent[] milestones = {
      Records.reached(RetentionTrigger.TRANSACTION_EXECUTED, "2024-03-15T12:00"),
      Records.reached(RetentionTrigger.STATUTORY_DUTY_ENDED, "2026-01-01T12:00")
    };
    assertThat(
            decide(agreement, Lifetime.UNBOUNDED, REMOVED_WITHIN, "2026-01-20T12:00", milestones)
                .eraseFrom())
        .contains(Records.instant("2026-01-02T00:00"));
    assertThat(
            decide(
                    agreement,
                    Lifetime.UNBOUNDED,
                    Interpretation.dutch(),
                    "2026-01-20T12:00",
                    milestones)
                .eraseFrom())
        .contains(Records.instant("2026-02-02T00:00"));
  }

  /** Storage ends on Sunday 31 January 2027, the processor's own duty on Wednesday 30 June 2032. */
  @Test
  void whereADutyOutlastsTheStorageToBeRemovedErasingHasNoLastDay() {
    Duty erase =
        decide(
                Records.agreement(Catalogue.STRATECH),
                Lifetime.UNBOUNDED,
                REMOVED_WITHIN,
                "2032-07-02T12:00",
                Records.reached(RetentionTrigger.STATUTORY_DUTY_ENDED, "2026-12-31T12:00"),
                duty(KeepingBasis.AWR_52, PartyRole.PROCESSOR, "2025-06-30T12:00"))
            .matter()
            .duties()
            .stream()
            .filter(each -> each.id().equals("retention/r/erase"))
            .findFirst()
            .orElseThrow();
    assertThat(erase.status()).isEqualTo(DutyStatus.IN_FORCE);
    assertThat(erase.since()).contains(Records.instant("2032-07-01T00:00"));
    assertThat(erase.deadline()).isEmpty();
  }

  @Test
  void anAgreementThatEndsOnWed1July2026IsTheNextThingThatHappensToItsRecords() {
    assertThat(
            decide(
                    FLEXFRONT,
                    Records.ended("2026-07-01T00:00"),
                    Interpretation.dutch(),
                    "2026-06-01T12:00",
                    Records.reached(RetentionTrigger.TRANSACTION_EXECUTED, "2024-03-15T12:00"))
                .matter()
                .nextChange())
        .contains(Records.instant("2026-07-01T00:00"));
  }

  @Test
  void aPurposeWithoutAnEndNamesNoLastDay() {
    RetentionDecision decision =
        flexFront(
            "2026-03-01T12:00",
            PurposeStated.builder()
                .record(Records.RECORD)
                .purpose("advice")
                .at(RecordedTime.parse("2025-02-10T12:00"))
                .build());
    assertThat(decision.mayKeepUntil()).isEmpty();
    assertThat(decision.eraseFrom()).isEmpty();
    assertThat(decision.status()).isEqualTo(RetentionStatus.IN_USE);
  }
}
