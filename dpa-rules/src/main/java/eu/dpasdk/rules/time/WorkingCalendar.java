package eu.dpasdk.rules.time;

import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Article 2(2) of Regulation 1182/71: a holiday calendar made ready to answer which days are
 * worked.
 *
 * <p>Between the first holiday and the last, questions are answered from a table of months;
 * elsewhere counting is arithmetic over whole weeks less the holidays found by binary search. No
 * question walks day by day over a range. A day outside the known range is refused with {@link
 * CalendarRangeException}.
 */
public final class WorkingCalendar {
  private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
  private static final long LAST_DAY = LocalDate.MAX.toEpochDay();
  private static final int WEEK = 7;

  private final HolidayCalendarId id;
  private final LocalDate knownFrom;
  private final LocalDate knownThrough;
  private final boolean[] weekend = new boolean[WEEK];
  private final int workedAWeek;
  private final Map<LocalDate, Holiday> holidays;
  private final long[] holidaysOnWeekdays;
  private final MonthTable months;

  private WorkingCalendar(
      HolidayCalendarId id,
      LocalDate knownFrom,
      LocalDate knownThrough,
      Set<DayOfWeek> weekend,
      List<Holiday> holidays) {
    this.id = id;
    this.knownFrom = knownFrom;
    this.knownThrough = knownThrough;
    weekend.forEach(day -> this.weekend[day.ordinal()] = true);
    this.workedAWeek = WEEK - weekend.size();
    Map<LocalDate, Holiday> byDay = new TreeMap<>();
    holidays.forEach(holiday -> byDay.putIfAbsent(holiday.day(), holiday));
    this.holidays = Map.copyOf(byDay);
    this.holidaysOnWeekdays =
        byDay.keySet().stream()
            .filter(day -> !weekend.contains(day.getDayOfWeek()))
            .mapToLong(LocalDate::toEpochDay)
            .toArray();
    this.months = MonthTable.of(weekend, byDay.keySet());
  }

  /** Returns {@code calendar} made ready. */
  public static WorkingCalendar of(HolidayCalendar calendar) {
    return new WorkingCalendar(
        calendar.id(),
        calendar.knownFrom(),
        calendar.knownThrough(),
        calendar.weekend(),
        calendar.holidays());
  }

  /**
   * Returns the calendar in which a day is worked only if both this one and {@code other} work it;
   * known where both are. Throws {@link CalendarRangeException} if they share no day.
   */
  public WorkingCalendar and(WorkingCalendar other) {
    LocalDate from = max(knownFrom, other.knownFrom);
    LocalDate through = min(knownThrough, other.knownThrough);
    if (through.isBefore(from)) {
      throw new CalendarRangeException(id.name(), other.knownFrom, knownFrom, knownThrough);
    }
    List<Holiday> joined = new ArrayList<>(holidays.values());
    joined.addAll(other.holidays.values());
    joined.removeIf(holiday -> holiday.day().isBefore(from) || holiday.day().isAfter(through));
    joined.sort(Comparator.comparing(Holiday::day).thenComparing(day -> day.source().code()));
    Set<DayOfWeek> free = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (weekend[day.ordinal()] || other.weekend[day.ordinal()]) {
        free.add(day);
      }
    }
    return new WorkingCalendar(id.and(other.id), from, through, free, joined);
  }

  /** Returns the name. */
  public HolidayCalendarId id() {
    return id;
  }

  /** Returns the first day known, inclusive. */
  public LocalDate knownFrom() {
    return knownFrom;
  }

  /** Returns the last day known, inclusive. */
  public LocalDate knownThrough() {
    return knownThrough;
  }

  /** Returns the holiday on {@code day}, if it is one. */
  public Optional<Holiday> holiday(LocalDate day) {
    requireKnown(day);
    return Optional.ofNullable(holidays.get(day));
  }

  /** Tells whether {@code day} is neither weekend nor holiday. */
  public boolean isWorkingDay(LocalDate day) {
    requireKnown(day);
    return isWorked(day.toEpochDay());
  }

  /**
   * Tells whether {@code day} is a weekend day or a known holiday; unlike the other questions this
   * one is answered outside the known range too, where only the weekend is sure.
   */
  public boolean isSurelyFree(LocalDate day) {
    return isWeekend(day.toEpochDay()) || holidays.containsKey(day);
  }

  /** Returns {@code day} if it is worked, else the next day that is. */
  public LocalDate onOrAfter(LocalDate day) {
    requireKnown(day);
    int days = months.daysToWorked(day);
    if (days != MonthTable.NOT_HERE) {
      LocalDate found = days == 0 ? day : day.plusDays(days);
      if (!found.isAfter(knownThrough)) {
        return found;
      }
    }
    long epochDay = day.toEpochDay();
    while (!isWorked(epochDay)) {
      epochDay++;
      requireKnown(epochDay);
    }
    return LocalDate.ofEpochDay(epochDay);
  }

  /** Returns the first working day after {@code day}. */
  public LocalDate after(LocalDate day) {
    int days = months.daysToNextWorked(day);
    if (days != MonthTable.NOT_HERE && !day.isBefore(knownFrom)) {
      LocalDate found = day.plusDays(days);
      if (!found.isAfter(knownThrough)) {
        return found;
      }
    }
    requireKnown(day.toEpochDay() + 1);
    return onOrAfter(day.plusDays(1));
  }

  /**
   * Returns the number of working days after {@code startExclusive} through {@code endInclusive}.
   */
  public long between(LocalDate startExclusive, LocalDate endInclusive) {
    if (!endInclusive.isAfter(startExclusive)) {
      return 0;
    }
    if (startExclusive.isBefore(knownFrom) || !startExclusive.isBefore(knownThrough)) {
      requireKnown(startExclusive.plusDays(1));
    }
    requireKnown(endInclusive);
    int through = months.workedThrough(endInclusive);
    int start = months.workedThrough(startExclusive);
    if (through != MonthTable.NOT_HERE && start != MonthTable.NOT_HERE) {
      return through - start;
    }
    return count(startExclusive.toEpochDay(), endInclusive.toEpochDay());
  }

  /**
   * Returns how many days from {@code first} through {@code last} are worked, two at most. Days
   * outside the known range are refused only if those inside do not come to two.
   */
  int workedUpToTwo(LocalDate first, LocalDate last) {
    LocalDate from = max(first, knownFrom);
    LocalDate through = min(last, knownThrough);
    long known = through.isBefore(from) ? 0 : between(from.minusDays(1), through);
    if (known < 2 && !last.isBefore(first)) {
      requireKnown(first);
      requireKnown(last);
    }
    return (int) Math.min(known, 2);
  }

  /** Returns the {@code n}th working day after {@code day}, which itself is not counted. */
  public LocalDate plus(LocalDate day, int n) {
    Faults.check(n >= 0, "", n + " working days", "0 or more");
    requireKnown(day.toEpochDay() + 1);
    long start = day.toEpochDay();
    long end = start;
    long found = 0;
    while (found < n) {
      long missing = n - found;
      long wholeWeeks = (missing - 1) / workedAWeek;
      end = wholeWeeks > 0 ? end + wholeWeeks * WEEK : nextWorked(end);
      requireKnown(end);
      found = count(start, end);
    }
    return LocalDate.ofEpochDay(end);
  }

  /** Returns the {@code n}th working day before {@code day}, which itself is not counted. */
  public LocalDate minus(LocalDate day, int n) {
    Faults.check(n >= 0, "", n + " working days", "0 or more");
    requireKnown(day.toEpochDay() - 1);
    long end = day.toEpochDay() - 1;
    long start = end;
    long found = 0;
    while (found < n) {
      long missing = n - found;
      long wholeWeeks = (missing - 1) / workedAWeek;
      start = wholeWeeks > 0 ? start - wholeWeeks * WEEK : previousWorked(start + 1) - 1;
      requireKnown(start + 1);
      found = count(start, end);
    }
    return LocalDate.ofEpochDay(start + 1);
  }

  private long nextWorked(long epochDay) {
    long next = epochDay + 1;
    requireKnown(next);
    while (!isWorked(next)) {
      next++;
      requireKnown(next);
    }
    return next;
  }

  private long previousWorked(long epochDay) {
    long previous = epochDay - 1;
    requireKnown(previous);
    while (!isWorked(previous)) {
      previous--;
      requireKnown(previous);
    }
    return previous;
  }

  /** Working days after {@code start} through {@code end}, both in the known range. */
  private long count(long start, long end) {
    long days = end - start;
    long worked = days / WEEK * workedAWeek;
    for (long day = end - days % WEEK + 1; day <= end; day++) {
      if (!isWeekend(day)) {
        worked++;
      }
    }
    return worked - (holidaysThrough(end) - holidaysThrough(start));
  }

  private long holidaysThrough(long epochDay) {
    int place = Arrays.binarySearch(holidaysOnWeekdays, epochDay);
    return place >= 0 ? place + 1 : -place - 1;
  }

  private boolean isWorked(long epochDay) {
    return !isWeekend(epochDay) && Arrays.binarySearch(holidaysOnWeekdays, epochDay) < 0;
  }

  private boolean isWeekend(long epochDay) {
    // Day 0 of the epoch was a Thursday, ordinal 3.
    return weekend[(int) Math.floorMod(epochDay + 3, (long) WEEK)];
  }

  private void requireKnown(LocalDate day) {
    if (day.isBefore(knownFrom) || day.isAfter(knownThrough)) {
      throw new CalendarRangeException(id.name(), day, knownFrom, knownThrough);
    }
  }

  private void requireKnown(long epochDay) {
    if (epochDay < knownFrom.toEpochDay() || epochDay > knownThrough.toEpochDay()) {
      long told = Math.max(FIRST_DAY, Math.min(LAST_DAY, epochDay));
      throw new CalendarRangeException(
          id.name(), LocalDate.ofEpochDay(told), knownFrom, knownThrough);
    }
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
