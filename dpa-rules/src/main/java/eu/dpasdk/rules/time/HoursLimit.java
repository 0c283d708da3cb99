package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Article 3(1) and (2)(a) of Regulation 1182/71: a limit in hours, under its three readings. */
final class HoursLimit {
  private final Instant event;
  private final ZoneId zone;
  private final TimeLimit limit;

  HoursLimit(Instant event, ZoneId zone, TimeLimit limit) {
    this.event = event;
    this.zone = zone;
    this.limit = limit;
  }

  /** Elapsed hours from the instant of the event, or back from it. */
  Instant elapsed(boolean back, Consumer<Supplier<Reason>> steps) {
    Duration length = Duration.ofHours(limit.amount());
    return elapsed(event, back ? event.minus(length) : event.plus(length), steps);
  }

  Instant end(
      TimeReadings readings, Supplier<WorkingCalendar> calendar, Consumer<Supplier<Reason>> steps) {
    if (readings.hours() == HoursReading.STRICT_ELAPSED) {
      return elapsed(false, steps);
    }
    ZonedDateTime start = nextFullHour();
    steps.accept(
        () ->
            TimeRule.HOUR_OF_EVENT_NOT_COUNTED.because(
                Operand.moment("from", start.toInstant(), zone)));
    ZonedDateTime end = start.plusHours(limit.amount());
    Instant counted = elapsed(start.toInstant(), end.toInstant(), steps);
    boolean mustHoldTwo =
        readings.hours() == HoursReading.REG1182_HOURS_ART3_5
            && !CalendarSpan.isShorterThan(2, limit);
    if (!mustHoldTwo) {
      return counted;
    }
    boolean wholeOnly = readings.workingDayInHours() == WorkingDayInHoursReading.WHOLE_DAYS_ONLY;
    return holdTwoWorkingDays(start, end, wholeOnly, calendar.get(), steps);
  }

  /** Counted on the time line: a truncated local time may be another one at a clock change. */
  private ZonedDateTime nextFullHour() {
    LocalTime time = event.atZone(zone).toLocalTime();
    Duration inTheHour = Duration.between(time.truncatedTo(ChronoUnit.HOURS), time);
    return event.minus(inTheHour).plus(1, ChronoUnit.HOURS).atZone(zone);
  }

  private Instant elapsed(Instant from, Instant end, Consumer<Supplier<Reason>> steps) {
    steps.accept(
        () ->
            TimeRule.HOURS_ELAPSED.because(
                Operand.limit("limit", limit.compact()),
                Operand.moment("from", from, zone),
                Operand.moment("end", end, zone)));
    return end;
  }

  /** Article 3(5): extends to the end of the second working day if fewer than two are inside. */
  private Instant holdTwoWorkingDays(
      ZonedDateTime start,
      ZonedDateTime end,
      boolean wholeOnly,
      WorkingCalendar calendar,
      Consumer<Supplier<Reason>> steps) {
    boolean startsAtMidnight = start.equals(start.toLocalDate().atStartOfDay(zone));
    boolean endsAtMidnight = end.equals(end.toLocalDate().atStartOfDay(zone));
    LocalDate first = start.toLocalDate().plusDays(wholeOnly && !startsAtMidnight ? 1 : 0);
    LocalDate last = end.toLocalDate().minusDays(wholeOnly || endsAtMidnight ? 1 : 0);
    int found = calendar.workedUpToTwo(first, last);
    if (found == 2) {
      return end.toInstant();
    }
    LocalDate second = calendar.plus(last.isBefore(first) ? first.minusDays(1) : last, 2 - found);
    steps.accept(() -> TimeRule.HOURS_TWO_WORKING_DAYS.because(Operand.date("day", second)));
    return second.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
