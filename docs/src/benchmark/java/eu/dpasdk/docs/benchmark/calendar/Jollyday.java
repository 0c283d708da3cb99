package eu.dpasdk.docs.benchmark.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;

/** Jollyday, which knows the holidays itself, and java.time for all else. */
final class Jollyday implements Contender<End> {
  private final HolidayManager manager =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

  @Override
  public End tenDaysRolled(Instant arrival) {
    LocalDate day = arrival.atZone(ZONE).toLocalDate().plusDays(DAYS);
    while (isFree(day)) {
      day = day.plusDays(1);
    }
    return End.of(day, ZONE);
  }

  @Override
  public LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (isFree(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  @Override
  public long workingDays(LocalDate startExclusive, LocalDate endInclusive) {
    Set<LocalDate> free =
        manager.getHolidays(startExclusive.plusDays(1), endInclusive).stream()
            .map(Holiday::getDate)
            .filter(day -> !isWeekend(day))
            .collect(Collectors.toSet());
    long days = ChronoUnit.DAYS.between(startExclusive, endInclusive);
    long worked = days / 7 * 5;
    LocalDate day = endInclusive;
    for (long rest = days % 7; rest > 0; rest--) {
      worked += isWeekend(day) ? 0 : 1;
      day = day.minusDays(1);
    }
    return worked - free.size();
  }

  @Override
  public End end(End answer) {
    return answer;
  }

  private boolean isFree(LocalDate day) {
    return isWeekend(day) || manager.isHoliday(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
