package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.testkit.Quick;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A caller's own calendar: other weekends, clusters of holidays, and the ends of its range. */
@Quick
class OwnCalendarProperties {
  private static final HolidayCalendarId OWN = HolidayCalendarId.of("OWN");

  @Property
  void deadlinesAreThoseOfTheOracle(
      @ForAll HolidayCalendar own, @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    DeadlineRequest inOwn = in(OWN, request);
    HolidayCalendars calendars = HolidayCalendars.standard().with(own);
    DeadlineOracle oracle = DeadlineOracle.standard().with(own);
    Optional<Deadline> expected = known(() -> oracle.compute(inOwn, readings));
    Optional<Deadline> actual = known(() -> Deadlines.compute(inOwn, calendars, readings));
    assertThat(actual.map(Deadline::endExclusive)).isEqualTo(expected.map(Deadline::endExclusive));
    assertThat(actual.flatMap(Deadline::lastDay)).isEqualTo(expected.flatMap(Deadline::lastDay));
  }

  @Property
  void daysAreCountedAsByWalking(
      @ForAll HolidayCalendar own,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 300) int n) {
    WorkingCalendar quick = WorkingCalendar.of(own);
    DayByDayCalendar slow = DayByDayCalendar.of(own);
    assertThat(known(() -> quick.isWorkingDay(day))).isEqualTo(known(() -> slow.isWorked(day)));
    assertThat(known(() -> quick.onOrAfter(day))).isEqualTo(known(() -> slow.onOrAfter(day)));
    assertThat(known(() -> quick.after(day))).isEqualTo(known(() -> slow.plus(day, 1)));
    assertThat(known(() -> quick.plus(day, n))).isEqualTo(known(() -> slow.plus(day, n)));
    assertThat(known(() -> quick.minus(day, n))).isEqualTo(known(() -> slow.minus(day, n)));
    LocalDate end = day.plusDays(n);
    assertThat(known(() -> (int) quick.between(day, end)))
        .isEqualTo(known(() -> slow.between(day, end)));
  }

  @Property(tries = 300)
  void unionWorksWhereBothDo(@ForAll HolidayCalendar own, @ForAll("days") LocalDate day) {
    HolidayCalendars calendars = HolidayCalendars.standard().with(own);
    WorkingCalendar union = calendars.get(OWN.and(HolidayCalendarIds.NL_ATW));
    DayByDayCalendar one = DayByDayCalendar.of(own);
    DayByDayCalendar other = DeadlineOracle.standard().calendar(HolidayCalendarIds.NL_ATW);
    assertThat(known(() -> union.isWorkingDay(day)))
        .isEqualTo(known(() -> one.isWorked(day) & other.isWorked(day)));
  }

  @Property(tries = 300)
  void oracleRefusesWhatItDoesNotKnow(@ForAll HolidayCalendar own) {
    DayByDayCalendar slow = DayByDayCalendar.of(own);
    assertThatThrownBy(() -> slow.isWorked(own.knownThrough().plusDays(1)))
        .isInstanceOf(CalendarRangeException.class);
    assertThatThrownBy(() -> slow.isWorked(own.knownFrom().minusDays(1)))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.of(LocalDate.of(2022, 12, 31), LocalDate.of(2029, 1, 1)),
        Arbitraries.integers()
            .between(0, 2200)
            .map(days -> LocalDate.of(2022, 12, 25).plusDays(days)));
  }

  private static <T> Optional<T> known(Supplier<T> answer) {
    try {
      return Optional.of(answer.get());
    } catch (CalendarRangeException outsideRange) {
      return Optional.empty();
    }
  }

  private static DeadlineRequest in(HolidayCalendarId calendar, DeadlineRequest request) {
    return DeadlineRequest.builder()
        .rule(request.rule())
        .limit(request.limit())
        .event(request.event())
        .zone(request.zone())
        .calendar(calendar)
        .roll(request.roll())
        .direction(request.direction())
        .build();
  }
}
