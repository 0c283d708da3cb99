package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library against the slow oracle, on every day of a wide range. */
class EveryDayTest {
  private static final DeadlineOracle ORACLE = DeadlineOracle.standard();
  private static final LocalDate MON_1990_01_01 = LocalDate.of(1990, 1, 1);
  private static final LocalDate FRI_2100_12_31 = LocalDate.of(2100, 12, 31);

  @ParameterizedTest
  @ValueSource(strings = {"P10D", "P4W", "P1M", "P2M", "P1Y", "P5Y"})
  void contractTermFromEveryDayOf1990Through2100(String limit) {
    TimeLimit parsed = TimeLimit.parse(limit);
    MON_1990_01_01
        .datesUntil(FRI_2100_12_31.plusDays(1))
        .forEach(day -> assertSame(ComputationRule.CONTRACT, parsed, day, HolidayCalendarIds.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "reg1182, P1D,   NL_ATW_BASE, 2014-01-10, 2100-11-30",
    "reg1182, P2D,   NL_ATW_BASE, 2014-01-10, 2100-11-30",
    "reg1182, P1M,   NL_ATW_BASE, 2014-01-10, 2100-11-20",
    "reg1182, 3WD,   NL_ATW_BASE, 2014-01-10, 2100-11-30",
    "reg1182, P2W,   EU_OJ_NL,    2025-01-01, 2026-12-14",
    "atw,     P3D,   NL_ATW,      2023-01-01, 2028-12-20",
    "atw,     P1W,   NL_ATW,      2023-01-01, 2028-12-15",
    "atw,     P3M,   NL_ATW,      2023-01-01, 2028-09-20",
    "atw,     P4M,   NL_ATW,      2023-01-01, 2028-12-31"
  })
  void statutoryLimitFromEveryDayOfTheRange(
      String rule, String limit, String calendar, LocalDate from, LocalDate through) {
    ComputationRule parsed =
        rule.equals("atw")
            ? ComputationRule.ALGEMENE_TERMIJNENWET
            : ComputationRule.REGULATION_1182_71;
    from.datesUntil(through.plusDays(1))
        .forEach(
            day -> assertSame(parsed, TimeLimit.parse(limit), day, HolidayCalendarId.of(calendar)));
  }

  @ParameterizedTest
  @CsvSource({"NL_ATW_BASE, 2014, 2100", "NL_ATW, 2023, 2028", "EU_OJ_NL, 2025, 2026"})
  void everyDayIsWorkedInBothOrNeither(String name, int from, int through) {
    HolidayCalendarId id = HolidayCalendarId.of(name);
    WorkingCalendar quick = HolidayCalendars.standard().get(id);
    DayByDayCalendar slow = ORACLE.calendar(id);
    assertThat(quick.knownFrom()).isEqualTo(LocalDate.of(from, 1, 1));
    assertThat(quick.knownThrough()).isEqualTo(LocalDate.of(through, 12, 31));
    LocalDate first = quick.knownFrom();
    first
        .datesUntil(quick.knownThrough().plusDays(1))
        .forEach(day -> assertThat(quick.isWorkingDay(day)).isEqualTo(slow.isWorked(day)));
  }

  @Test
  void workingDaysAreCountedAlikeOverSixYears() {
    WorkingCalendar quick = HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW);
    DayByDayCalendar slow = ORACLE.calendar(HolidayCalendarIds.NL_ATW);
    LocalDate start = LocalDate.of(2022, 12, 31); // Sat, not itself counted
    int worked = 0;
    for (LocalDate day = start.plusDays(1); day.getYear() < 2029; day = day.plusDays(1)) {
      worked += slow.isWorked(day) ? 1 : 0;
      assertThat(quick.between(start, day)).isEqualTo(worked);
      if (slow.isWorked(day)) {
        assertThat(quick.plus(start, worked)).isEqualTo(day);
      }
    }
    LocalDate end = LocalDate.of(2029, 1, 1); // Mon, not itself counted
    worked = 0;
    for (LocalDate day = end.minusDays(1); day.getYear() > 2022; day = day.minusDays(1)) {
      worked += slow.isWorked(day) ? 1 : 0;
      if (slow.isWorked(day)) {
        assertThat(quick.minus(end, worked)).isEqualTo(day);
      }
    }
  }

  private static void assertSame(
      ComputationRule rule, TimeLimit limit, LocalDate day, HolidayCalendarId calendar) {
    DeadlineRequest request =
        DeadlineRequest.builder()
            .rule(rule)
            .limit(limit)
            .event(RecordedTime.of(day.atTime(12, 0)))
            .calendar(calendar)
            .build();
    LocalDate expected = ORACLE.compute(request, TimeReadings.defaults()).lastDay().orElseThrow();
    LocalDate actual = Deadlines.compute(request).lastDay().orElseThrow();
    if (!actual.equals(expected)) {
      assertThat(actual).as("%s from %s", limit, day).isEqualTo(expected);
    }
  }
}
