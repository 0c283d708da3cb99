package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Article 2(2) of Regulation 1182/71: which days are worked. */
class WorkingCalendarTest {
  private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
  private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
  private static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);
  private static final WorkingCalendar DUTCH =
      HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW);

  @Test
  void workingDay() {
    assertThat(DUTCH.isWorkingDay(THU_2026_04_02)).isTrue();
    assertThat(DUTCH.isWorkingDay(FRI_2026_04_03)).isFalse();
    assertThat(DUTCH.isWorkingDay(day("Sat 2026-04-04"))).isFalse();
    assertThat(DUTCH.isWorkingDay(day("Sun 2026-04-05"))).isFalse();
    assertThat(DUTCH.isWorkingDay(TUE_2026_04_07)).isTrue();
  }

  @Test
  void nextWorkingDay() {
    assertThat(DUTCH.onOrAfter(THU_2026_04_02)).isEqualTo(THU_2026_04_02);
    assertThat(DUTCH.onOrAfter(FRI_2026_04_03)).isEqualTo(TUE_2026_04_07);
    assertThat(DUTCH.after(THU_2026_04_02)).isEqualTo(TUE_2026_04_07);
    assertThat(DUTCH.after(TUE_2026_04_07)).isEqualTo(day("Wed 2026-04-08"));
  }

  @Test
  void nthWorkingDayEitherWay() {
    assertThat(DUTCH.plus(THU_2026_04_02, 1)).isEqualTo(TUE_2026_04_07);
    assertThat(DUTCH.plus(THU_2026_04_02, 5)).isEqualTo(day("Mon 2026-04-13"));
    assertThat(DUTCH.minus(TUE_2026_04_07, 1)).isEqualTo(THU_2026_04_02);
    assertThat(DUTCH.minus(TUE_2026_04_07, 5)).isEqualTo(day("Fri 2026-03-27"));
  }

  @Test
  void numberOfWorkingDays() {
    assertThat(DUTCH.between(THU_2026_04_02, TUE_2026_04_07)).isEqualTo(1);
    assertThat(DUTCH.between(THU_2026_04_02, day("Mon 2026-04-06"))).isZero();
    assertThat(DUTCH.between(TUE_2026_04_07, TUE_2026_04_07)).isZero();
    assertThat(DUTCH.between(TUE_2026_04_07, THU_2026_04_02)).isZero();
    assertThat(DUTCH.between(day("Wed 2025-12-31"), THU_2026_12_31)).isEqualTo(251);
  }

  @Test
  void dayBeforeTheRangeMayBeTheDayNotCounted() {
    WorkingCalendar own = calendar(Set.of(), List.of());
    LocalDate wed = THU_2026_01_01.minusDays(1);
    assertThat(own.plus(wed, 1)).isEqualTo(THU_2026_01_01);
    assertThat(own.between(wed, THU_2026_01_01)).isEqualTo(1);
    LocalDate fri = THU_2026_12_31.plusDays(1);
    assertThat(own.minus(fri, 1)).isEqualTo(THU_2026_12_31);
  }

  @Test
  void endsOfTheCalendarOfTheWorldAreOutsideEveryRange() {
    assertThatThrownBy(() -> DUTCH.after(LocalDate.MAX)).isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> DUTCH.plus(LocalDate.MAX, 1))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> DUTCH.minus(LocalDate.MIN, 1))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> DUTCH.plus(THU_2026_04_02, Integer.MAX_VALUE))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> DUTCH.minus(THU_2026_04_02, Integer.MAX_VALUE))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void fewerThanNoWorkingDaysAreRefused() {
    assertThat(DUTCH.plus(THU_2026_04_02, 0)).isEqualTo(THU_2026_04_02);
    assertThat(DUTCH.minus(THU_2026_04_02, 0)).isEqualTo(THU_2026_04_02);
    assertThatThrownBy(() -> DUTCH.plus(THU_2026_04_02, -1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> DUTCH.minus(THU_2026_04_02, -1))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void everyQuestionRefusesADayOutsideTheRange() {
    WorkingCalendar own = calendar(Set.of(DayOfWeek.FRIDAY), List.of());
    LocalDate before = THU_2026_01_01.minusDays(1);
    LocalDate after = THU_2026_12_31.plusDays(1);
    for (LocalDate outside : List.of(before, after)) {
      assertThatThrownBy(() -> own.isWorkingDay(outside))
          .isInstanceOf(CalendarRangeException.class);
      assertThatThrownBy(() -> own.holiday(outside)).isInstanceOf(CalendarRangeException.class);
      assertThatThrownBy(() -> own.onOrAfter(outside)).isInstanceOf(CalendarRangeException.class);
    }
    assertThatThrownBy(() -> own.after(THU_2026_12_31)).isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.plus(THU_2026_12_31, 1))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.plus(THU_2026_01_01, 400))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.plus(before.minusDays(1), 1))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.minus(THU_2026_01_01, 1))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.minus(THU_2026_12_31, 400))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.between(before.minusDays(1), THU_2026_01_01))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> own.between(THU_2026_01_01, after))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void weekThatIsAllHolidaysIsPassedOver() {
    List<Holiday> closed =
        THU_2026_04_02
            .datesUntil(THU_2026_04_02.plusDays(20))
            .map(WorkingCalendarTest::free)
            .toList();
    WorkingCalendar own = calendar(Set.of(DayOfWeek.SUNDAY), closed);
    assertThat(own.plus(day("Wed 2026-04-01"), 1)).isEqualTo(day("Wed 2026-04-22"));
    assertThat(own.plus(day("Wed 2026-04-01"), 30)).isEqualTo(day("Tue 2026-05-26"));
    assertThat(own.minus(day("Wed 2026-04-22"), 1)).isEqualTo(day("Wed 2026-04-01"));
  }

  @Test
  void unionIsWorkedWhereBothAre() {
    WorkingCalendar fridays = calendar(Set.of(DayOfWeek.FRIDAY), List.of(free(THU_2026_04_02)));
    WorkingCalendar both = DUTCH.and(fridays);
    assertThat(both.id().name()).isEqualTo("NL_ATW+OWN");
    assertThat(both.knownFrom()).isEqualTo(THU_2026_01_01);
    assertThat(both.knownThrough()).isEqualTo(THU_2026_12_31);
    assertThat(both.isWorkingDay(THU_2026_04_02)).isFalse();
    assertThat(both.isWorkingDay(day("Fri 2026-04-10"))).isFalse();
    assertThat(both.isWorkingDay(day("Sat 2026-04-11"))).isFalse();
    assertThat(both.isWorkingDay(TUE_2026_04_07)).isTrue();
    assertThat(both.holiday(THU_2026_04_02)).isPresent();
    assertThat(both.holiday(day("Mon 2026-04-06"))).isPresent();
  }

  @Test
  void calendarsThatShareNoDayHaveNoUnion() {
    HolidayCalendar past =
        HolidayCalendar.of(
            HolidayCalendarId.of("PAST"),
            LocalDate.of(2000, 1, 1),
            LocalDate.of(2000, 12, 31),
            List.of());
    assertThatThrownBy(() -> DUTCH.and(WorkingCalendar.of(past)))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void ownCalendarTakesThePlaceOfOneOfTheSameName() {
    HolidayCalendar own =
        HolidayCalendar.of(HolidayCalendarIds.NL_ATW, THU_2026_01_01, THU_2026_12_31, List.of());
    HolidayCalendars calendars = HolidayCalendars.standard().with(own);
    assertThat(calendars.get(HolidayCalendarIds.NL_ATW).isWorkingDay(FRI_2026_04_03)).isTrue();
    assertThat(DUTCH.isWorkingDay(FRI_2026_04_03)).isFalse();
    assertThat(calendars.names()).containsExactly("EU_OJ_NL", "NL_ATW", "NL_ATW_BASE", "NONE");
  }

  private static WorkingCalendar calendar(Set<DayOfWeek> weekend, List<Holiday> holidays) {
    return WorkingCalendar.of(
        HolidayCalendar.of(
            HolidayCalendarId.of("OWN"), THU_2026_01_01, THU_2026_12_31, weekend, holidays));
  }

  private static Holiday free(LocalDate day) {
    return Holiday.of(day, Text.of("vrij", "free"), Citation.parse("Atw 3(1)"));
  }
}
