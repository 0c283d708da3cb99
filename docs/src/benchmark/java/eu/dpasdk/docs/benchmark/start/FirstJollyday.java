package eu.dpasdk.docs.benchmark.start;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Ten days, rolled, with Jollyday. */
final class FirstJollyday {
  private FirstJollyday() {}

  public static void main(String[] args) {
    HolidayManager manager =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    LocalDate day = Easter.day().plusDays(Easter.DAYS);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || manager.isHoliday(day)) {
      day = day.plusDays(1);
    }
    Easter.print(day);
  }
}
