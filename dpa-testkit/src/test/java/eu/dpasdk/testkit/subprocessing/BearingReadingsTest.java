package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer names each reading under which the change would stand elsewhere at that moment. */
class BearingReadingsTest {
  private static final ComputationRule UNION = ComputationRule.REGULATION_1182_71;

  /** Open on Saturday 1 March 2025 if a year from a leap day ends on that day; else over. */
  @ParameterizedTest
  @ValueSource(strings = {"P1Y", "P12M"})
  void aWindowFromThu29Feb2024MayLastUntilSat1March2025(String limit) {
    ConsentDecision decision =
        Hosting.decide(
            Hosting.with(Hosting.window(limit, ComputationRule.CONTRACT)),
            "2025-03-01T12:00",
            Hosting.notice("2024-02-29T10:00"));
    assertThat(decision.ambiguous()).contains("FEB29_TO_MAR1");
  }

  @Test
  void soMayAPeriodOfAYearThatOneHoldsToBeReasonable() {
    Interpretation aYear =
        Interpretation.dutch()
            .under(Readings.defaults().withReasonablePeriod(TimeLimit.ofYears(1)));
    ConsentDecision decision =
        Hosting.decide(
            Hosting.general().objection(Hosting.objection().build()).build(),
            aYear,
            "2025-03-01T12:00",
            Hosting.notice("2024-02-29T10:00"));
    assertThat(decision.ambiguous()).contains("FEB29_TO_MAR1");
  }

  /**
   * Hours of Union law start with the next full hour; a period in weeks may end a day later; and
   * Friday 15 May 2026 is a holiday by decree only, which the list of the Official Journal has not.
   */
  @ParameterizedTest
  @CsvSource({
    "PT48H, 2026-03-02T09:30, 2026-03-04T09:45, REG1182_HOURS",
    "P2W,   2026-03-02T09:00, 2026-03-17T12:00, MONTH_END_PLUS_ONE",
    "P10D,  2026-05-05T09:00, 2026-05-16T12:00, EU_OJ_NL_LIST"
  })
  void underUnionLawTheAnswerNamesWhatWouldEndOnTheOtherSideOfNow(
      String limit, String noticed, String asked, String reading) {
    ConsentDecision decision =
        Hosting.decide(Hosting.with(Hosting.window(limit, UNION)), asked, Hosting.notice(noticed));
    assertThat(decision.ambiguous()).contains(reading);
  }

  /** From Friday 13 March 2026 72 hours touch two working days; no two of them are whole. */
  @Test
  void hoursOverAWeekendMayHaveToHoldTwoWholeWorkingDays() {
    ConsentDecision decision =
        Hosting.decide(
            Hosting.with(Hosting.window("PT72H", UNION)),
            Interpretation.dutch().with(HoursReading.REG1182_HOURS_ART3_5),
            "2026-03-16T12:00",
            Hosting.notice("2026-03-13T09:05"));
    assertThat(decision.ambiguous()).contains("WHOLE_DAYS_ONLY");
  }

  /** Thirty days after Monday 2 March 2026 is Wednesday 1 April. */
  @Test
  void onWed1April2026ALeadTimeOfThirtyDaysIsOverIfItsLastDayCounts() {
    ConsentDecision decision =
        Hosting.decide(
            Hosting.terms(Catalogue.COMMISSION_CLAUSES_GENERAL),
            "2026-04-01T12:00",
            Hosting.notice("2026-03-02T09:00"),
            Hosting.objection("2026-03-10T09:00"),
            SolutionFound.of(Hosting.CHANGE, RecordedTime.parse("2026-03-20T09:00")));
    assertThat(decision.ambiguous()).contains("LAST_DAY_COUNTS");
  }

  /** For 2029 no decree on holidays is known. */
  @Test
  void workingDaysFromWed20Dec2028EndOnADayThatNobodyKnows() {
    ConsentDecision decision =
        Hosting.decide(
            Hosting.with(Hosting.window(TimeLimit.ofWorkingDays(10), ComputationRule.CONTRACT)),
            "2029-02-01T12:00",
            Hosting.notice("2028-12-20T09:00"));
    assertThat(decision.status()).isEqualTo(ConsentStatus.UNDETERMINED);
    assertThat(decision.window().state()).isEqualTo(WindowState.UNKNOWN);
    assertThat(decision.window().lastDay()).isEmpty();
    assertThat(decision.ambiguous()).isEqualTo(List.of());
  }
}
