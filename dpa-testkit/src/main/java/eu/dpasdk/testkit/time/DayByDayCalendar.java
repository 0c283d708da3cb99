package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Article 2(2) of Regulation 1182/71, one day at a time: a day is worked if it is no weekend day
 * and not in the set of holidays.
 */
public final class DayByDayCalendar {
  private final HolidayCalendar calendar;
  private final Set<LocalDate> holidays;

  private DayByDayCalendar(HolidayCalendar calendar) {
    this.calendar = calendar;
    this.holidays = new HashSet<>(calendar.holidays().stream().map(Holiday::day).toList());
  }

  /** Returns the slow view of {@code calendar}. */
  public static DayByDayCalendar of(HolidayCalendar calendar) {
    return new DayByDayCalendar(calendar);
  }

  /** Tells whether the holidays of {@code day} are known. */
  public boolean knows(LocalDate day) {
    return !day.isBefore(calendar.knownFrom()) && !day.isAfter(calendar.knownThrough());
  }

  /** Tells whether {@code day} is worked; refuses a day that is not known. */
  public boolean isWorked(LocalDate day) {
    if (!knows(day)) {
      throw new CalendarRangeException(
          calendar.id().name(), day, calendar.knownFrom(), calendar.knownThrough());
    }
    return !calendar.weekend().contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** Returns {@code day}, or the first day after it that is worked. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorked(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** Returns the {@code n}th working day after {@code day}. */
  public LocalDate plus(LocalDate day, int n) {
    LocalDate reached = day;
    for (int found = 0; found < n; found += isWorked(reached) ? 1 : 0) {
      reached = reached.plusDays(1);
    }
    return reached;
  }

  /** Returns the {@code n}th working day before {@code day}. */
  public LocalDate minus(LocalDate day, int n) {
    LocalDate reached = day;
    for (int found = 0; found < n; found += isWorked(reached) ? 1 : 0) {
      reached = reached.minusDays(1);
    }
    return reached;
  }

  /** Returns the number of working days after {@code startExclusive} through {@code end}. */
  public int between(LocalDate startExclusive, LocalDate end) {
    int found = 0;
    for (LocalDate day = startExclusive.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      found += isWorked(day) ? 1 : 0;
    }
    return found;
  }

  /**
   * Tells whether at least two days from {@code first} through {@code last} are worked. Days that
   * are not known are refused only if the others do not settle it.
   */
  boolean holdsTwo(LocalDate first, LocalDate last) {
    int found = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      found += knows(day) && isWorked(day) ? 1 : 0;
      if (found == 2) {
        return true;
      }
    }
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      isWorked(day);
    }
    return false;
  }
}
