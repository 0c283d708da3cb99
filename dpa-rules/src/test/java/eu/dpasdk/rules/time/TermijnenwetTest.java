package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.in;
import static eu.dpasdk.rules.time.Given.lastDay;
import static eu.dpasdk.rules.time.Given.rules;
import static eu.dpasdk.rules.time.Given.statute;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.OtherReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Algemene termijnenwet, Articles 1 to 4. */
class TermijnenwetTest {
  @ParameterizedTest
  @CsvSource({
    "P1W, Fri 2026-02-27, Fri 2026-03-06",
    "P1D, Fri 2026-03-06, Mon 2026-03-09", // Saturday
    "P2D, Fri 2026-03-06, Mon 2026-03-09", // Sunday
    "P1M, Fri 2026-03-27, Tue 2026-04-28", // King's Day
    "P3M, Mon 2016-02-29, Mon 2016-05-30" // HR 1 September 2017: Sunday 29 May
  })
  void art1_1_extendedToTheNextDayThatIsNoneOfThese(String limit, String event, String lastDay) {
    assertThat(lastDay(in(HolidayCalendarIds.NL_ATW_BASE, statute(limit, event))))
        .isEqualTo(day(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "P2D, Thu 2026-04-02, Tue 2026-04-07", // two days: Article 2 does not apply
    "P3D, Thu 2026-04-02, Wed 2026-04-08", // Sunday, Easter Monday; only Tuesday is left
    "P3D, Wed 2026-04-01, Tue 2026-04-07", // Thursday and Tuesday
    "P3D, Mon 2026-03-02, Thu 2026-03-05",
    "P3D, Thu 2026-12-24, Tue 2026-12-29",
    "P1W, Thu 2026-12-24, Thu 2026-12-31"
  })
  void art2_threeDaysOrMoreHoldTwoWorkingDays(String limit, String event, String lastDay) {
    assertThat(lastDay(statute(limit, event))).isEqualTo(day(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "Wed 2025-01-01, Thu 2025-01-02",
    "Fri 2025-04-18, Tue 2025-04-22",
    "Mon 2025-04-21, Tue 2025-04-22",
    "Sat 2025-04-26, Mon 2025-04-28",
    "Mon 2025-05-05, Tue 2025-05-06",
    "Thu 2025-05-29, Mon 2025-06-02",
    "Fri 2025-05-30, Mon 2025-06-02",
    "Mon 2025-06-09, Tue 2025-06-10",
    "Thu 2025-12-25, Mon 2025-12-29",
    "Fri 2026-01-02, Mon 2026-01-05",
    "Fri 2026-05-15, Mon 2026-05-18",
    "Tue 2026-05-05, Wed 2026-05-06",
    "Fri 2027-05-07, Mon 2027-05-10",
    "Fri 2028-04-28, Mon 2028-05-01",
    "Fri 2028-05-26, Mon 2028-05-29"
  })
  void art3_holidays(String holiday, String lastDay) {
    // Ten days before the holiday, so that Article 2 adds nothing.
    assertThat(lastDay(statute("P10D", day(holiday).minusDays(10) + "T12:00")))
        .isEqualTo(day(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "Fri 2026-01-02, Mon 2026-01-05",
    "Fri 2026-05-15, Mon 2026-05-18",
    "Fri 2027-05-07, Mon 2027-05-10"
  })
  void art3_3_equatedDaysAreOnlyInTheCalendarWithDecrees(String equated, String rolled) {
    String event = day(equated).minusDays(10) + "T12:00";
    assertThat(lastDay(in(HolidayCalendarIds.NL_ATW, statute("P10D", event))))
        .isEqualTo(day(rolled));
    assertThat(lastDay(in(HolidayCalendarIds.NL_ATW_BASE, statute("P10D", event))))
        .isEqualTo(day(equated));
  }

  @ParameterizedTest
  @CsvSource({
    "P90D, Sun 2026-03-08, Mon 2026-06-08",
    "P12W, Sat 2026-03-14, Mon 2026-06-08",
    "P3M,  Fri 2026-03-06, Mon 2026-06-08"
  })
  void art4_a_covers90Days12Weeks3Months(String limit, String event, String lastDay) {
    assertThat(lastDay(statute(limit, event))).isEqualTo(day(lastDay));
    assertThat(rules(Deadlines.compute(statute(limit, event))))
        .contains("atw-1.1-next-working-day")
        .doesNotContain("atw-4-excluded-limits");
  }

  @ParameterizedTest
  @CsvSource({
    "P91D, Sat 2026-03-07, Sat 2026-06-06",
    "P13W, Sat 2026-03-07, Sat 2026-06-06",
    "P4M,  Fri 2026-02-06, Sat 2026-06-06",
    "P1Y,  Fri 2025-06-06, Sat 2026-06-06"
  })
  void art4_a_doesNotCoverLongerLimits(String limit, String event, String lastDay) {
    assertThat(lastDay(statute(limit, event))).isEqualTo(day(lastDay));
    assertThat(rules(Deadlines.compute(statute(limit, event))))
        .contains("atw-4-excluded-limits")
        .doesNotContain("atw-1.1-next-working-day");
  }

  @ParameterizedTest
  @CsvSource({"90WD", "91WD"})
  void workingDaysNeverEndOnADayOff(String limit) {
    assertThat(lastDay(statute(limit, "Mon 2026-03-02")).getDayOfWeek().getValue()).isLessThan(6);
  }

  @Test
  void leapDayIsReadOnlyWhereTheLimitLeavesTheLeapYear() {
    assertThat(Deadlines.compute(statute("P1Y", "Thu 2024-02-29")).otherReadings())
        .extracting(OtherReading::reading)
        .containsExactly("FEB29_TO_MAR1");
  }
}
