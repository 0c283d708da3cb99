package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Limits in hours, counted hour by hour (Regulation 1182/71, Article 3(1), (2)(a) and (5)). */
final class SlowHours {
  private final DeadlineRequest request;
  private final TimeReadings readings;
  private final Supplier<DayByDayCalendar> calendar;

  SlowHours(DeadlineRequest request, TimeReadings readings, Supplier<DayByDayCalendar> calendar) {
    this.request = request;
    this.readings = readings;
    this.calendar = calendar;
  }

  Instant end(Instant event) {
    int hours = request.limit().amount();
    if (request.direction() == Direction.BEFORE) {
      return walk(event, -hours);
    }
    boolean union = request.rule() == ComputationRule.REGULATION_1182_71;
    if (!union || readings.hours() == HoursReading.STRICT_ELAPSED) {
      return walk(event, hours);
    }
    Instant start = endOfTheHourOf(event);
    Instant end = walk(start, hours);
    boolean holdTwo = readings.hours() == HoursReading.REG1182_HOURS_ART3_5 && hours >= 48;
    return holdTwo ? holdingTwoWorkingDays(start, end) : end;
  }

  private static Instant walk(Instant from, int hours) {
    Instant reached = from;
    for (int i = 0; i < Math.abs(hours); i++) {
      reached = reached.plus(hours < 0 ? -1 : 1, ChronoUnit.HOURS);
    }
    return reached;
  }

  private Instant endOfTheHourOf(Instant event) {
    ZonedDateTime local = event.atZone(request.zone());
    Instant minute = event.minusSeconds(local.getSecond()).minusNanos(local.getNano());
    for (int i = local.getMinute(); i < 60; i++) {
      minute = minute.plus(1, ChronoUnit.MINUTES);
    }
    return minute;
  }

  private Instant holdingTwoWorkingDays(Instant start, Instant end) {
    boolean whole = readings.workingDayInHours() == WorkingDayInHoursReading.WHOLE_DAYS_ONLY;
    LocalDate first = start.atZone(request.zone()).toLocalDate();
    while (whole && midnight(first).isBefore(start)) {
      first = first.plusDays(1);
    }
    LocalDate last = first.minusDays(1);
    while (whole
        ? !midnight(last.plusDays(2)).isAfter(end)
        : midnight(last.plusDays(1)).isBefore(end)) {
      last = last.plusDays(1);
    }
    if (calendar.get().holdsTwo(first, last)) {
      return end;
    }
    return midnight(calendar.get().plus(first.minusDays(1), 2).plusDays(1));
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(request.zone()).toInstant();
  }
}
