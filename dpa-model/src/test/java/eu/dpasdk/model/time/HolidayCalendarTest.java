package eu.dpasdk.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {
  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
  private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
  private static final HolidayCalendarId OWN = HolidayCalendarId.of("OWN");

  @Test
  void weekendIsSaturdayAndSundayUnlessSaidOtherwise() {
    assertThat(HolidayCalendar.of(OWN, THU_2026_01_01, THU_2026_12_31, List.of()).weekend())
        .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void weekendMayBeEmptyAndKnownRangeOneDay() {
    HolidayCalendar day =
        HolidayCalendar.of(
            OWN, THU_2026_01_01, THU_2026_01_01, Set.of(), List.of(free(THU_2026_01_01)));
    assertThat(day.weekend()).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnce() {
    InvalidValueException refusal =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                HolidayCalendar.of(
                    HolidayCalendarId.of("A+B"),
                    THU_2026_12_31,
                    THU_2026_01_01,
                    EnumSet.allOf(DayOfWeek.class),
                    List.of(free(FRI_2027_01_01), free(FRI_2027_01_01))));
    assertThat(refusal.faults())
        .extracting(Fault::path)
        .containsExactly(
            "/id", "/knownThrough", "/weekend", "/holidays/0/day", "/holidays/1/day", "/holidays");
  }

  @Test
  void holidayOnTheDayAfterTheRangeIsRefused() {
    assertThatThrownBy(
            () ->
                HolidayCalendar.of(
                    OWN, THU_2026_01_01, THU_2026_12_31, List.of(free(FRI_2027_01_01))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/holidays/0/day")
        .hasMessageContaining("2026-01-01 to 2026-12-31");
  }

  @Test
  void listGivenIsCopied() {
    List<Holiday> days = new ArrayList<>();
    HolidayCalendar calendar = HolidayCalendar.of(OWN, THU_2026_01_01, THU_2026_12_31, days);
    days.add(free(THU_2026_12_31));
    assertThat(calendar.holidays()).isEmpty();
  }

  @Test
  void unionsAreOrderedAndHaveNoDoubles() {
    HolidayCalendarId union = HolidayCalendarId.of("NL_ATW+EU_OJ_NL");
    assertThat(union).isEqualTo(HolidayCalendarIds.EU_OJ_NL.and(HolidayCalendarIds.NL_ATW));
    assertThat(union.name()).isEqualTo("EU_OJ_NL+NL_ATW");
    assertThat(union.and(HolidayCalendarIds.NL_ATW)).isEqualTo(union);
    assertThat(union.parts())
        .containsExactly(HolidayCalendarIds.EU_OJ_NL, HolidayCalendarIds.NL_ATW);
    assertThat(OWN.parts()).containsExactly(OWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nl_atw", "NL ATW", "+", "A+", "+A", "A++B", "1A", "_A", "A\n", "É"})
  void whatIsNoNameIsRefused(String name) {
    assertThatThrownBy(() -> HolidayCalendarId.of(name))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("upper-case");
  }

  @Test
  void refusalOfADayOutsideTheRangeTellsTheRange() {
    CalendarRangeException refusal =
        new CalendarRangeException("OWN", FRI_2027_01_01, THU_2026_01_01, THU_2026_12_31);
    assertThat(refusal)
        .hasMessage("calendar OWN is known from 2026-01-01 through 2026-12-31, not on 2027-01-01");
    assertThat(refusal.calendar()).isEqualTo("OWN");
    assertThat(refusal.day()).isEqualTo(FRI_2027_01_01);
    assertThat(refusal.knownFrom()).isEqualTo(THU_2026_01_01);
    assertThat(refusal.knownThrough()).isEqualTo(THU_2026_12_31);
  }

  private static Holiday free(LocalDate day) {
    return Holiday.of(day, Text.of("vrij", "free"), Citation.parse("Atw 3(1)"));
  }
}
