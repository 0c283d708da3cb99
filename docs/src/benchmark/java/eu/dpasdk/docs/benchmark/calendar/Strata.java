package eu.dpasdk.docs.benchmark.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** OpenGamma Strata's calendar, and java.time for what it has not. */
final class Strata implements Contender<End> {
  private final HolidayCalendar calendar;

  Strata(Set<LocalDate> holidays) {
    calendar =
        ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("NL"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Override
  public End tenDaysRolled(Instant arrival) {
    LocalDate nominal = arrival.atZone(ZONE).toLocalDate().plusDays(DAYS);
    return End.of(calendar.nextOrSame(nominal), ZONE);
  }

  @Override
  public LocalDate nextWorkingDay(LocalDate day) {
    return calendar.next(day);
  }

  @Override
  public long workingDays(LocalDate startExclusive, LocalDate endInclusive) {
    return calendar.daysBetween(startExclusive.plusDays(1), endInclusive.plusDays(1));
  }

  @Override
  public End end(End answer) {
    return answer;
  }
}
