package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.in;
import static eu.dpasdk.rules.time.Given.lastDay;
import static eu.dpasdk.rules.time.Given.rules;
import static eu.dpasdk.rules.time.Given.union;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.UnionHolidaysReading;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation 1182/71, Article 3, for limits in days, weeks, months and years. */
class UnionDaysTest {
  @ParameterizedTest
  @CsvSource({
    // law/time.md, worked examples 6 to 10
    "Sat 2026-01-31, P1M, Mon 2026-03-02",
    "Thu 2026-03-05, P1M, Tue 2026-04-07",
    "Wed 2024-01-31, P1M, Thu 2024-02-29",
    "Mon 2026-02-09, P8W, Tue 2026-04-07",
    "Thu 2026-04-02, P2D, Wed 2026-04-08",
    // Article 12(3) GDPR: three months from receipt
    "Sat 2026-01-31, P3M, Thu 2026-04-30"
  })
  void workedExamples(String event, String limit, String lastDay) {
    assertThat(lastDay(union(limit, event))).isEqualTo(day(lastDay));
  }

  @Test
  void art3_2_endsAtMidnightLocalTime() {
    Deadline deadline = Deadlines.compute(union("P1M", "Sat 2026-01-31"));
    assertThat(deadline.endExclusive()).isEqualTo("2026-03-02T23:00:00Z");
    assertThat(rules(deadline))
        .containsExactly(
            "reg1182-3.1-event-day-not-counted",
            "reg1182-3.2-nominal-end",
            "reg1182-3.2c-month-end",
            "reg1182-3.4-next-working-day",
            "reg1182-3.2b-end-of-last-day");
  }

  @ParameterizedTest
  @CsvSource({
    "Thu 2026-03-05, P1D, Fri 2026-03-06", // a working day stays
    "Fri 2026-03-06, P1D, Mon 2026-03-09", // Saturday
    "Thu 2026-12-24, P1D, Mon 2026-12-28", // Christmas, then the weekend
    "Thu 2026-04-02, P1D, Tue 2026-04-07" // Good Friday through Easter Monday
  })
  void art3_4_lastDayNotWorkedMovesOn(String event, String limit, String lastDay) {
    assertThat(lastDay(union(limit, event))).isEqualTo(day(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "Thu 2026-04-02, P1D, Tue 2026-04-07", // one day: 3(5) does not apply
    "Thu 2026-04-02, P2D, Wed 2026-04-08", // one working day through Tuesday
    "Thu 2026-04-02, P5D, Wed 2026-04-08",
    "Thu 2026-04-02, P6D, Wed 2026-04-08", // two working days by itself
    "Fri 2026-03-06, P2D, Tue 2026-03-10", // Sunday, rolled to Monday: one working day
    "Wed 2026-03-04, P2D, Fri 2026-03-06",
    "Fri 2026-05-22, P1W, Fri 2026-05-29",
    "Thu 2026-12-24, P3D, Tue 2026-12-29"
  })
  void art3_5_twoDaysOrMoreHoldTwoWorkingDays(String event, String limit, String lastDay) {
    assertThat(lastDay(union(limit, event))).isEqualTo(day(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "1WD,  Thu 2026-04-02, Tue 2026-04-07",
    "2WD,  Thu 2026-04-02, Wed 2026-04-08",
    "5WD,  Mon 2026-03-02, Mon 2026-03-09",
    "10WD, Mon 2026-04-27, Tue 2026-05-12"
  })
  void art2_2_workingDays(String limit, String event, String lastDay) {
    Deadline deadline = Deadlines.compute(union(limit, event));
    assertThat(deadline.lastDay()).contains(day(lastDay));
    assertThat(rules(deadline)).contains("reg1182-3.3-working-days");
  }

  @ParameterizedTest
  @CsvSource({
    "Wed 2026-03-04, P1M, Tue 2026-04-07, 2026-04-07T22:00:00Z", // Sat 4 and Sun 5 April
    "Sat 2026-01-31, P1M, Mon 2026-03-02, 2026-03-02T23:00:00Z", // both roll to Monday
    "Mon 2026-03-09, P1W, Tue 2026-03-17, 2026-03-17T23:00:00Z",
    "Mon 2026-03-09, P2D, Wed 2026-03-11, 2026-03-11T23:00:00Z" // days have one reading only
  })
  void r6_olderReadingRunsFromTheNextDay(String event, String limit, String lastDay, Instant end) {
    Deadline older =
        Deadlines.compute(
            union(limit, event),
            HolidayCalendars.standard(),
            TimeReadings.defaults().with(MonthEndReading.MONTH_END_PLUS_ONE));
    assertThat(older.lastDay()).contains(day(lastDay));
    assertThat(older.endExclusive()).isEqualTo(end);
  }

  @Test
  void r6_isToldWhereItEndsElsewhere() {
    assertThat(Deadlines.compute(union("P1W", "Mon 2026-03-09")).otherReadings())
        .extracting(OtherReading::reading)
        .containsExactly("MONTH_END_PLUS_ONE");
    assertThat(Deadlines.compute(union("P2D", "Mon 2026-03-09")).otherReadings()).isEmpty();
  }

  @Test
  void r16_daysOnlyTheDutchListKnows() {
    // Fri 2 January 2026 is equated by decree, and is not in the Official Journal.
    Deadline dutch = Deadlines.compute(union("P2W", "Fri 2025-12-19"));
    assertThat(dutch.lastDay()).contains(day("Mon 2026-01-05"));
    assertThat(dutch.otherReadings())
        .filteredOn(other -> other.question().equals("R16"))
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.reading()).isEqualTo("EU_OJ_NL_LIST");
              assertThat(other.lastDay()).contains(day("Fri 2026-01-02"));
            });
    assertThat(lastDay(in(HolidayCalendarIds.EU_OJ_NL, union("P2W", "Fri 2025-12-19"))))
        .isEqualTo(day("Fri 2026-01-02"));
    Deadline journal =
        Deadlines.compute(
            union("P2W", "Fri 2025-12-19"),
            HolidayCalendars.standard(),
            TimeReadings.defaults().with(UnionHolidaysReading.EU_OJ_NL_LIST));
    assertThat(journal.lastDay()).contains(day("Fri 2026-01-02"));
  }

  @Test
  void r16_listNotYetPublishedIsToldAsUnknown() {
    Deadline deadline = Deadlines.compute(union("P2W", "Fri 2027-03-05"));
    assertThat(deadline.lastDay()).contains(day("Fri 2027-03-19"));
    assertThat(deadline.otherReadings())
        .filteredOn(other -> other.question().equals("R16"))
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.reading()).isEqualTo("EU_OJ_NL_LIST");
              assertThat(other.lastDay()).isEmpty();
              assertThat(other.endExclusive()).isEmpty();
            });
  }

  @Test
  void unionOfBothListsFreesWhatEitherFrees() {
    assertThat(
            lastDay(
                in(
                    HolidayCalendarIds.EU_OJ_NL.and(HolidayCalendarIds.NL_ATW),
                    union("P2W", "Fri 2025-12-19"))))
        .isEqualTo(day("Mon 2026-01-05"));
  }
}
