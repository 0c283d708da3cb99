package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * What programs without a library do with dates, in plain {@code java.time}: no steps, no rules
 * named, one zone. The days of the Dutch holidays are copied from the library once, into a set.
 */
final class PlainDates {
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);
  private static final Set<LocalDate> DUTCH = holidays(HolidayCalendarIds.NL_ATW);
  private static final Set<LocalDate> UNION = holidays(HolidayCalendarIds.EU_OJ_NL);

  private PlainDates() {}

  static Instant instant(RecordedTime time) {
    return time.instant().orElseThrow();
  }

  static LocalDate day(Instant at) {
    return at.atZone(AMSTERDAM).toLocalDate();
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
  }

  /** Ten days of a contract, which roll on only under one reading. */
  static LocalDate lastDayOfWindow(Instant start, boolean roll) {
    LocalDate last = day(start).plusDays(10);
    return roll ? workingDayFrom(last, DUTCH) : last;
  }

  static boolean isFree(LocalDate day) {
    return !isWorked(day, DUTCH);
  }

  /** An arrival that counts at the next opening of the office. */
  static Instant nextOpening(Instant arrived) {
    ZonedDateTime local = arrived.atZone(AMSTERDAM);
    LocalDate day = local.toLocalDate();
    if (!local.toLocalTime().isBefore(CLOSES)) {
      day = day.plusDays(1);
    }
    Instant opening = workingDayFrom(day, DUTCH).atTime(OPENS).atZone(AMSTERDAM).toInstant();
    return opening.isAfter(arrived) ? opening : arrived;
  }

  /** A limit in months of Union law: rolled on over free days, and never without two worked. */
  static LocalDate lastDayOfMonths(LocalDate event, int months, boolean union) {
    Set<LocalDate> holidays = union ? UNION : DUTCH;
    LocalDate last = workingDayFrom(event.plusMonths(months), holidays);
    int worked = 0;
    for (LocalDate day = last; worked < 2 && day.isAfter(event); day = day.minusDays(1)) {
      worked += isWorked(day, holidays) ? 1 : 0;
    }
    for (; worked < 2; worked++) {
      last = workingDayFrom(last.plusDays(1), holidays);
    }
    return last;
  }

  static Instant nextFullHour(Instant event) {
    return event.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
  }

  private static LocalDate workingDayFrom(LocalDate day, Set<LocalDate> holidays) {
    LocalDate worked = day;
    while (!isWorked(worked, holidays)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
    DayOfWeek week = day.getDayOfWeek();
    return week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY && !holidays.contains(day);
  }

  private static Set<LocalDate> holidays(HolidayCalendarId id) {
    WorkingCalendar calendar = HolidayCalendars.standard().get(id);
    Set<LocalDate> days = new HashSet<>();
    LocalDate from = LocalDate.of(2026, 1, 1);
    for (LocalDate day = from; day.getYear() < 2028; day = day.plusDays(1)) {
      if (!day.isAfter(calendar.knownThrough()) && calendar.holiday(day).isPresent()) {
        days.add(day);
      }
    }
    return days;
  }
}
