package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.contract;
import static eu.dpasdk.rules.time.Given.day;
import static eu.dpasdk.rules.time.Given.in;
import static eu.dpasdk.rules.time.Given.lastDay;
import static eu.dpasdk.rules.time.Given.statute;
import static eu.dpasdk.rules.time.Given.union;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outside a calendar's known range the answer is an error that says so, never a guess. */
class CalendarRangeTest {
  @ParameterizedTest
  @CsvSource({
    "Sat 2022-12-31, NL_ATW",
    "Mon 2029-01-01, NL_ATW",
    "Sat 2028-12-30, NL_ATW", // would roll into 2029
    "Tue 2024-12-31, EU_OJ_NL",
    "Fri 2027-01-01, EU_OJ_NL",
    "Tue 2013-12-31, NL_ATW_BASE",
    "Sat 2101-01-01, NL_ATW_BASE"
  })
  void endOutsideTheRangeIsRefused(String end, String calendar) {
    CalendarRangeException refusal =
        catchThrowableOfType(CalendarRangeException.class, () -> lastDay(endingOn(end, calendar)));
    assertThat(refusal.calendar()).isEqualTo(calendar);
    assertThat(refusal)
        .hasMessageContaining(refusal.knownFrom().toString())
        .hasMessageContaining(refusal.knownThrough().toString())
        .hasMessageContaining(refusal.day().toString());
    assertThat(refusal.day())
        .satisfiesAnyOf(
            day -> assertThat(day).isBefore(refusal.knownFrom()),
            day -> assertThat(day).isAfter(refusal.knownThrough()));
  }

  @ParameterizedTest
  @CsvSource({
    "Sun 2023-01-01, NL_ATW,      Mon 2023-01-02",
    "Fri 2028-12-29, NL_ATW,      Fri 2028-12-29",
    "Wed 2025-01-01, EU_OJ_NL,    Thu 2025-01-02",
    "Thu 2026-12-31, EU_OJ_NL,    Thu 2026-12-31",
    "Wed 2014-01-01, NL_ATW_BASE, Thu 2014-01-02",
    "Fri 2100-12-31, NL_ATW_BASE, Fri 2100-12-31",
    "Mon 2029-01-01, NONE,        Mon 2029-01-01"
  })
  void firstAndLastDayOfTheRangeAreAnswered(String end, String calendar, String lastDay) {
    // Two days: Article 2 does not ask for working days before the range.
    DeadlineRequest request = statute("P2D", day(end).minusDays(2) + "T12:00");
    assertThat(lastDay(in(HolidayCalendarId.of(calendar), request))).isEqualTo(day(lastDay));
  }

  @Test
  void workingDaysBeforeTheRangeAreNotGuessed() {
    // Article 2 needs two working days; one of them may lie in the unknown year 2022.
    assertThatThrownBy(() -> lastDay(statute("P3D", "Thu 2022-12-29")))
        .isInstanceOf(CalendarRangeException.class);
    assertThat(lastDay(statute("P3D", "Sat 2022-12-31"))).isEqualTo(day("Tue 2023-01-03"));
  }

  @Test
  void dayAfterFridayThatNeedsTheNextYearIsRefused() {
    // Fri 29 December 2028 plus one day: Saturday; the next working day may be a decree day.
    assertThatThrownBy(() -> lastDay(statute("P1D", "Fri 2028-12-29")))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void contractThatDoesNotRollNeedsNoCalendar() {
    assertThat(lastDay(contract("P10D", "Wed 2040-02-29"))).isEqualTo(day("Sat 2040-03-10"));
    assertThat(lastDay(contract("P10D", "Fri 1990-01-05"))).isEqualTo(day("Mon 1990-01-15"));
    assertThat(Deadlines.compute(contract("P10D", "Wed 2040-02-29")).otherReadings())
        .singleElement()
        .satisfies(
            roll -> {
              assertThat(roll.reading()).isEqualTo("ROLL");
              assertThat(roll.lastDay()).isEmpty();
              assertThat(roll.endExclusive()).isEmpty();
            });
  }

  @Test
  void weekendIsAWeekendEvenWhereHolidaysAreNotKnown() {
    assertThat(Given.rules(Deadlines.compute(contract("P10D", "Wed 2040-02-29"))))
        .contains("contract-no-roll");
    assertThat(Given.rules(Deadlines.compute(contract("P10D", "Thu 2040-03-01"))))
        .contains("contract-no-roll"); // Sun 11 March
    assertThat(Given.rules(Deadlines.compute(contract("P10D", "Fri 2040-03-02"))))
        .doesNotContain("contract-no-roll"); // Mon 12 March
  }

  @Test
  void workingDaysThatLeaveTheRangeAreRefused() {
    assertThatThrownBy(() -> lastDay(contract("5WD", "Wed 2028-12-27")))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> lastDay(contract("300WD", "Mon 2028-01-03")))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> lastDay(contract("1000000WD", "Mon 2028-01-03")))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void calendarNotAtHandIsRefusedWithTheNamesThatAre() {
    assertThatThrownBy(
            () -> lastDay(in(HolidayCalendarId.of("BE"), union("P1W", "Mon 2026-03-02"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/calendar")
        .hasMessageContaining("BE")
        .hasMessageContaining("EU_OJ_NL, NL_ATW, NL_ATW_BASE, NONE");
    assertThatThrownBy(
            () ->
                lastDay(
                    in(
                        HolidayCalendarIds.NL_ATW.and(HolidayCalendarId.of("BE")),
                        union("P1W", "Mon 2026-03-02"))))
        .isInstanceOf(InvalidValueException.class);
  }

  /** Where all days are known, working days and a roll lead beyond the years as well. */
  @Test
  void workingDayAfterTheYear9998IsRefusedToo() {
    HolidayCalendarId none = HolidayCalendarIds.NONE;
    assertThat(lastDay(in(none, contract("1WD", "Wed 9998-12-30"))))
        .isEqualTo(day("Thu 9998-12-31"));
    for (DeadlineRequest beyond :
        List.of(
            contract("2WD", "Wed 9998-12-30"),
            contract("5WD", "Wed 9998-12-30"),
            union("P1D", "Thu 9998-12-31"))) {
      assertThatThrownBy(() -> Deadlines.compute(in(none, beyond)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("9999");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "contract, P1000000Y, 2026-03-02T09:00",
    "contract, P1D,       9998-12-31T09:00",
    "contract, P1000000M, 2026-03-02T09:00",
    "reg1182,  PT1000000H, 9998-12-31T09:00"
  })
  void endAfterTheYear9998IsRefused(String rule, String limit, String event) {
    DeadlineRequest request =
        rule.equals("contract") ? contract(limit, event) : union(limit, event);
    assertThatThrownBy(() -> Deadlines.compute(request))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/limit");
  }

  @Test
  void countingBackBeforeTheYear1IsRefused() {
    assertThatThrownBy(
            () ->
                Deadlines.compute(
                    Given.before(
                        eu.dpasdk.model.time.ComputationRule.CONTRACT, "P3000Y", "Mon 2026-06-01")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/limit");
  }

  private static DeadlineRequest endingOn(String end, String calendar) {
    return in(HolidayCalendarId.of(calendar), statute("P10D", day(end).minusDays(10) + "T12:00"));
  }
}
