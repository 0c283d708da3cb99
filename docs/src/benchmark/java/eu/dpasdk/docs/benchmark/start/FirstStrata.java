package eu.dpasdk.docs.benchmark.start;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;

/** Ten days, rolled, with Strata. */
final class FirstStrata {
  private FirstStrata() {}

  public static void main(String[] args) {
    Easter.print(
        ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("NL"), Easter.holidays(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .nextOrSame(Easter.day().plusDays(Easter.DAYS)));
  }
}
