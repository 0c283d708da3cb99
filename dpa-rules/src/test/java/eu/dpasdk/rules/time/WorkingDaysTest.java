package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.contract;
import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.in;
import static eu.dpasdk.rules.time.Given.lastDay;
import static eu.dpasdk.rules.time.Given.request;
import static eu.dpasdk.rules.time.Given.rules;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.TimeReadings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits in working days of a contract, in the library's calendars and in the caller's own. */
class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "1WD,  Fri 2026-03-06, Mon 2026-03-09",
    "5WD,  Fri 2026-03-06, Fri 2026-03-13",
    "5WD,  Sat 2026-03-07, Fri 2026-03-13",
    "5WD,  Sun 2026-03-08, Fri 2026-03-13",
    "1WD,  Thu 2026-04-02, Tue 2026-04-07",
    "3WD,  Wed 2026-12-23, Tue 2026-12-29",
    "250WD, Thu 2026-01-01, Wed 2026-12-30"
  })
  void countsDaysThatAreNeitherWeekendNorHoliday(String limit, String event, String lastDay) {
    assertThat(lastDay(contract(limit, event))).isEqualTo(day(lastDay));
    assertThat(rules(Deadlines.compute(contract(limit, event)))).contains("dutch-working-days");
  }

  @Test
  void onlyWeekendsWithoutACalendar() {
    assertThat(lastDay(in(HolidayCalendarIds.NONE, contract("1WD", "Thu 2026-04-02"))))
        .isEqualTo(day("Fri 2026-04-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "FRIDAY, SATURDAY, 2WD, Wed 2026-03-04, Sun 2026-03-08",
    "FRIDAY, SATURDAY, 5WD, Wed 2026-03-04, Wed 2026-03-11",
    "SUNDAY, SUNDAY,   3WD, Wed 2026-03-04, Sat 2026-03-07"
  })
  void ownCalendarWithAnotherWeekend(
      DayOfWeek first, DayOfWeek second, String limit, String event, String lastDay) {
    Set<DayOfWeek> weekend = first == second ? Set.of(first) : Set.of(first, second);
    assertThat(lastDayInOwn(weekend, limit, event, List.of())).isEqualTo(day(lastDay));
  }

  @Test
  void ownCalendarWithoutWeekendOrWithItsOwnHolidays() {
    assertThat(lastDayInOwn(Set.of(), "7WD", "Wed 2026-03-04", List.of()))
        .isEqualTo(day("Wed 2026-03-11"));
    Holiday holiday =
        Holiday.of(
            day("Thu 2026-03-05"), Text.of("feest", "feast"), Citation.parse("OJ C/2025/6771"));
    assertThat(lastDayInOwn(Set.of(), "7WD", "Wed 2026-03-04", List.of(holiday)))
        .isEqualTo(day("Thu 2026-03-12"));
  }

  private static LocalDate lastDayInOwn(
      Set<DayOfWeek> weekend, String limit, String event, List<Holiday> holidays) {
    HolidayCalendarId id = HolidayCalendarId.of("OWN");
    HolidayCalendar own =
        HolidayCalendar.of(id, day("Thu 2026-01-01"), day("Thu 2026-12-31"), weekend, holidays);
    DeadlineRequest request = request(ComputationRule.CONTRACT, limit, event).calendar(id).build();
    return Deadlines.compute(
            request, HolidayCalendars.standard().with(own), TimeReadings.defaults())
        .lastDay()
        .orElseThrow();
  }
}
