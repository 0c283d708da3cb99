package eu.dpasdk.testkit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.WithdrawnApplicationReading;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which records are due, where their agreement has ended or a period leads far. */
class EndedSweepTest {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate END = LocalDate.of(9999, 1, 1);

  /** Stored for a month after the agreement ended on Monday 1 June 2026 at noon. */
  private static final Agreement A_MONTH_AFTER_THE_END =
      Records.withPeriods("ERASE_AFTER AGREEMENT_ENDED P1M");

  private static final Lifetime ENDED_MON_1_JUNE_2026 = Records.ended("2026-06-01T12:00");

  private static ErasureSweep sweep(Agreement agreement, Lifetime lifetime, String at) {
    return ErasureSweep.of(agreement, lifetime, Records.instant(at), Interpretation.dutch());
  }

  private static boolean isDue(ErasureSweep sweep, RetentionTrigger milestone, String at) {
    List<RetentionEvent> events = List.of(Records.reached(milestone, at));
    return sweep.isDue(Records.RECORD, events);
  }

  @Test
  void storageThatRunsUntilWed1July2026KeepsWhatIsNotToldOtherwise() {
    ErasureSweep sweep = sweep(A_MONTH_AFTER_THE_END, ENDED_MON_1_JUNE_2026, "2026-06-15T12:00");
    DueDays days = sweep.days();
    for (LocalDate day :
        List.of(FIRST, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 6, 16), END.minusDays(1))) {
      assertThat(days.isDue(RetentionTrigger.DATA_RECORDED, day)).as("%s", day).isFalse();
    }
    assertThat(days.spans(RetentionTrigger.DATA_RECORDED)).isEmpty();
    assertThat(isDue(sweep, RetentionTrigger.DATA_RECORDED, "2026-01-15T12:00")).isFalse();
  }

  /** An end of Friday 15 May would be stored through Monday 15 June, one of the 14th is over. */
  @Test
  void whereTheEndWasRecordedApartThatDayCounts() {
    ErasureSweep sweep = sweep(A_MONTH_AFTER_THE_END, ENDED_MON_1_JUNE_2026, "2026-06-15T12:00");
    assertThat(isDue(sweep, RetentionTrigger.AGREEMENT_ENDED, "2026-01-15T12:00")).isTrue();
    assertThat(isDue(sweep, RetentionTrigger.AGREEMENT_ENDED, "2026-05-14T12:00")).isTrue();
    assertThat(isDue(sweep, RetentionTrigger.AGREEMENT_ENDED, "2026-05-15T12:00")).isFalse();
    DueDays days = sweep.days();
    RetentionTrigger ended = RetentionTrigger.AGREEMENT_ENDED;
    assertThat(days.isDue(ended, LocalDate.of(2026, 1, 15))).isTrue();
    assertThat(days.isDue(ended, LocalDate.of(2026, 6, 14))).isFalse();
    assertThat(days.isDue(ended, LocalDate.of(2026, 6, 16))).isFalse();
    assertThat(days.isDue(ended, END.minusDays(1))).isFalse();
    assertThat(days.spans(ended))
        .containsExactly(new DueDays.Span(FIRST, LocalDate.of(2026, 5, 15)));
  }

  /** A day to come is no end yet, so that what remains is the end on Monday 1 June. */
  @Test
  void onceTheStorageIsOverARecordedEndStillToComeKeepsNothing() {
    DueDays days = sweep(A_MONTH_AFTER_THE_END, ENDED_MON_1_JUNE_2026, "2026-09-15T12:00").days();
    assertThat(days.spans(RetentionTrigger.AGREEMENT_ENDED))
        .containsExactly(
            new DueDays.Span(FIRST, LocalDate.of(2026, 8, 15)),
            new DueDays.Span(LocalDate.of(2026, 9, 16), END));
    assertThat(days.isDue(RetentionTrigger.AGREEMENT_ENDED, LocalDate.of(2026, 9, 15))).isFalse();
    assertThat(days.isDue(RetentionTrigger.AGREEMENT_ENDED, LocalDate.of(2026, 9, 16))).isTrue();
  }

  /** Ended for a year: on Monday 1 March 2027 only what was executed since 1 February is stored. */
  @Test
  void aTransactionOfTue2March2027SaysNothingOnTheDayBefore() {
    DueDays days =
        sweep(
                Records.withPeriods("ERASE_AFTER TRANSACTION_EXECUTED P1M"),
                Records.ended("2026-03-01T00:00"),
                "2027-03-01T12:00")
            .days();
    RetentionTrigger executed = RetentionTrigger.TRANSACTION_EXECUTED;
    assertThat(days.isDue(executed, LocalDate.of(2027, 1, 31))).isTrue();
    assertThat(days.isDue(executed, LocalDate.of(2027, 2, 1))).isFalse();
    assertThat(days.isDue(executed, LocalDate.of(2027, 3, 1))).isFalse();
    assertThat(days.isDue(executed, LocalDate.of(2027, 3, 2))).isTrue();
    assertThat(days.isDue(executed, LocalDate.of(2027, 3, 2).toEpochDay())).isTrue();
  }

  @Test
  void aPartOfAMonthAfterTheEndOfTheAgreementIsRefusedForEveryRecord() {
    ErasureSweep sweep =
        sweep(
            Records.withPeriods("ERASE_AFTER AGREEMENT_ENDED P1.5M"),
            ENDED_MON_1_JUNE_2026,
            "2026-06-15T12:00");
    assertThatThrownBy(() -> isDue(sweep, RetentionTrigger.DATA_RECORDED, "2026-01-15T12:00"))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void whereAWithdrawalStandsInForARejectionItIsDueOnTheSameDays() {
    DueDays days =
        ErasureSweep.of(
                Records.agreement(Catalogue.FLEXFRONT),
                Lifetime.UNBOUNDED,
                Records.instant("2026-06-15T12:00"),
                Interpretation.dutch().with(WithdrawnApplicationReading.START_ON_WITHDRAWAL))
            .days();
    assertThat(days.spans(RetentionTrigger.APPLICATION_WITHDRAWN))
        .isNotEmpty()
        .isEqualTo(days.spans(RetentionTrigger.APPLICATION_REJECTED));
  }

  /** Five years from a start of 9996 lead beyond the years that are reckoned with. */
  @Test
  void aTransactionOf9980IsDueIn9996() {
    ErasureSweep sweep =
        sweep(Records.agreement(Catalogue.FLEXFRONT), Lifetime.UNBOUNDED, "9996-01-10T12:00");
    assertThat(isDue(sweep, RetentionTrigger.TRANSACTION_EXECUTED, "9980-01-10T12:00")).isTrue();
    assertThat(isDue(sweep, RetentionTrigger.TRANSACTION_EXECUTED, "9992-01-10T12:00")).isFalse();
  }
}
