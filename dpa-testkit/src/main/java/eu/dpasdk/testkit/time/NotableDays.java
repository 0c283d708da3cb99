package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days on which deadlines go wrong, from 2023 through 2028 and at the ends of calendars. */
final class NotableDays {
  /** The last Sundays of March and October, on which the clocks of the Union change. */
  static final List<LocalDate> CLOCK_CHANGES =
      IntStream.rangeClosed(2023, 2028)
          .boxed()
          .flatMap(
              year ->
                  Stream.of(
                      lastSundayBefore(LocalDate.of(year, 4, 1)),
                      lastSundayBefore(LocalDate.of(year, 11, 1))))
          .toList();

  /** An ordinary day, and one of each kind that is not. */
  static final List<LocalDate> EDGES =
      List.of(
          LocalDate.of(2026, 3, 2), // Mon
          LocalDate.of(2026, 1, 31), // end of a month that the next does not have
          LocalDate.of(2028, 2, 29), // leap day
          LocalDate.of(2026, 3, 29), // clocks go on
          LocalDate.of(2026, 10, 25), // clocks go back
          LocalDate.of(2026, 4, 3), // Good Friday
          LocalDate.of(2026, 12, 25), // Christmas
          LocalDate.of(2026, 5, 15), // decree day
          LocalDate.of(2026, 12, 31)); // last day of the Union's known holidays

  /** An ordinary day first, to shrink to. */
  static final List<LocalDate> ALL = all();

  private NotableDays() {}

  private static List<LocalDate> all() {
    List<LocalDate> days = new ArrayList<>();
    days.add(LocalDate.of(2026, 3, 2)); // Mon
    for (int year = 2023; year <= 2028; year++) {
      for (int month = 1; month <= 12; month++) {
        days.add(LocalDate.of(year, month, 1).minusDays(1));
      }
    }
    days.addAll(CLOCK_CHANGES);
    WrittenOutCalendars.all().stream().flatMap(NotableDays::near).forEach(days::add);
    return List.copyOf(days);
  }

  private static LocalDate lastSundayBefore(LocalDate first) {
    LocalDate day = first.minusDays(1);
    while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static Stream<LocalDate> near(HolidayCalendar calendar) {
    Stream<LocalDate> ends =
        Stream.of(calendar.knownFrom(), calendar.knownThrough())
            .filter(day -> day.getYear() > 2000 && day.getYear() <= 2100);
    Stream<LocalDate> holidays =
        calendar.holidays().stream()
            .map(Holiday::day)
            .filter(day -> day.getYear() >= 2023 && day.getYear() <= 2028);
    return Stream.concat(ends, holidays);
  }
}
