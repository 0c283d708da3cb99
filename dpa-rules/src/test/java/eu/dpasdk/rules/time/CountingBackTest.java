package eu.dpasdk.rules.time;

import static eu.dpasdk.model.time.ComputationRule.ALGEMENE_TERMIJNENWET;
import static eu.dpasdk.model.time.ComputationRule.CONTRACT;
import static eu.dpasdk.model.time.ComputationRule.REGULATION_1182_71;
import static eu.dpasdk.rules.time.Given.before;
import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "At least ten days before": no roll, and R20's two readings of the day reached. */
class CountingBackTest {
  @ParameterizedTest
  @CsvSource({
    "CONTRACT, P10D, Mon 2026-06-01, Thu 2026-05-21, Fri 2026-05-22",
    "CONTRACT, P1D,  Mon 2026-06-01, Sat 2026-05-30, Sun 2026-05-31", // no roll, either way
    "CONTRACT, P2W,  Mon 2026-06-01, Sun 2026-05-17, Mon 2026-05-18",
    "CONTRACT, P1M,  Tue 2026-03-31, Fri 2026-02-27, Sat 2026-02-28", // clamped
    "CONTRACT, P1Y,  Thu 2024-02-29, Mon 2023-02-27, Tue 2023-02-28",
    "CONTRACT, 5WD,  Mon 2026-04-13, Wed 2026-04-01, Thu 2026-04-02",
    "REGULATION_1182_71, P1W, Sat 2026-06-06, Fri 2026-05-29, Sat 2026-05-30",
    "REGULATION_1182_71, P1.5M, Tue 2026-06-30, Thu 2026-05-14, Fri 2026-05-15",
    "REGULATION_1182_71, P0.5M, Tue 2026-06-30, Sun 2026-06-14, Mon 2026-06-15",
    "ALGEMENE_TERMIJNENWET, P1W, Sat 2026-06-06, Fri 2026-05-29, Sat 2026-05-30"
  })
  void r20_bothReadings(
      ComputationRule rule, String limit, String event, String clear, String lastDayCounts) {
    assertThat(deadline(rule, limit, event, CountingBackReading.CLEAR_PERIOD).lastDay())
        .contains(day(clear));
    assertThat(deadline(rule, limit, event, CountingBackReading.LAST_DAY_COUNTS).lastDay())
        .contains(day(lastDayCounts));
  }

  @ParameterizedTest
  @CsvSource({
    // before Tuesday after Easter: no working day since Thursday
    "REGULATION_1182_71, P1D, Tue 2026-04-07, Mon 2026-04-06",
    "REGULATION_1182_71, P2D, Tue 2026-04-07, Wed 2026-04-01",
    "REGULATION_1182_71, P5D, Tue 2026-04-07, Wed 2026-04-01",
    "REGULATION_1182_71, P6D, Tue 2026-04-07, Wed 2026-04-01",
    "REGULATION_1182_71, P7D, Tue 2026-04-07, Tue 2026-03-31",
    "ALGEMENE_TERMIJNENWET, P2D, Tue 2026-04-07, Sun 2026-04-05",
    "ALGEMENE_TERMIJNENWET, P3D, Tue 2026-04-07, Wed 2026-04-01",
    "ALGEMENE_TERMIJNENWET, P91D, Sun 2026-06-07, Sun 2026-03-08",
    "CONTRACT, P3D, Tue 2026-04-07, Sat 2026-04-04"
  })
  void art3_5_andArt2_holdTwoWorkingDaysBackwardsToo(
      ComputationRule rule, String limit, String event, String firstDay) {
    assertThat(deadline(rule, limit, event, CountingBackReading.LAST_DAY_COUNTS).lastDay())
        .contains(day(firstDay));
    assertThat(deadline(rule, limit, event, CountingBackReading.CLEAR_PERIOD).lastDay())
        .contains(day(firstDay).minusDays(1));
  }

  @Test
  void endsAtMidnightAndTellsItsSteps() {
    Deadline deadline = Deadlines.compute(before(CONTRACT, "P10D", "Mon 2026-06-01"));
    assertThat(deadline.endExclusive()).isEqualTo("2026-05-21T22:00:00Z");
    assertThat(rules(deadline))
        .containsExactly(
            "counted-back-no-roll", "counted-back-clear-period", "dutch-end-of-last-day");
    assertThat(deadline.otherReadings())
        .extracting(OtherReading::reading)
        .containsExactly("LAST_DAY_COUNTS");
  }

  @Test
  void rollIsNoReadingOfALimitCountedBack() {
    assertThat(Deadlines.compute(before(CONTRACT, "P1D", "Mon 2026-06-01")).otherReadings())
        .extracting(OtherReading::reading)
        .doesNotContain("ROLL");
  }

  @Test
  void partOfAMonthIsRefusedOutsideTheRegulation() {
    for (ComputationRule rule : new ComputationRule[] {CONTRACT, ALGEMENE_TERMIJNENWET}) {
      assertThatThrownBy(() -> Deadlines.compute(before(rule, "P1.5M", "Mon 2026-06-01")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("/limit");
    }
    assertThat(Deadlines.compute(before(REGULATION_1182_71, "P1.5M", "Mon 2026-06-01")).lastDay())
        .isPresent();
  }

  private static Deadline deadline(
      ComputationRule rule, String limit, String event, CountingBackReading reading) {
    return Deadlines.compute(
        before(rule, limit, event),
        HolidayCalendars.standard(),
        TimeReadings.defaults().with(reading));
  }
}
