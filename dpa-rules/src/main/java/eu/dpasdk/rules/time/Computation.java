package eu.dpasdk.rules.time;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One computation of one request under one set of readings. Tells its steps as it goes, if there is
 * someone to tell: their words cost more than the day they lead to.
 */
final class Computation {
  private static final int LAST_YEAR = 9998;

  private final DeadlineRequest request;
  private final HolidayCalendars calendars;
  private final TimeReadings readings;
  private final ZoneId zone;
  private final Instant event;
  private final LocalDate eventDay;
  private final @Nullable End known;
  private final @Nullable List<Reason> steps;

  /** The computation of {@code request} under {@code readings}. */
  Computation(DeadlineRequest request, HolidayCalendars calendars, TimeReadings readings) {
    this.request = request;
    this.calendars = calendars;
    this.readings = readings;
    this.zone = request.zone();
    this.event = LocalTimes.instant(request.event(), zone);
    this.eventDay = event.atZone(zone).toLocalDate();
    this.known = null;
    this.steps = null;
  }

  private Computation(
      Computation same, TimeReadings readings, End known, @Nullable List<Reason> steps) {
    this.request = same.request;
    this.calendars = same.calendars;
    this.readings = readings;
    this.zone = same.zone;
    this.event = same.event;
    this.eventDay = same.eventDay;
    this.known = known;
    this.steps = steps;
  }

  /** Returns the same computation under other readings, beside one that led to {@code known}. */
  Computation under(TimeReadings other, End known) {
    return new Computation(this, other, known, null);
  }

  /** Returns the steps by which {@code known}, the end, is found. */
  List<Reason> steps(End known) {
    List<Reason> told = new ArrayList<>();
    new Computation(this, readings, known, told).end();
    return List.copyOf(told);
  }

  DeadlineRequest request() {
    return request;
  }

  TimeReadings readings() {
    return readings;
  }

  /** Returns the end. */
  End end() {
    if (steps != null) {
      steps.addAll(LocalTimes.doubts(request.event(), zone));
    }
    if (request.limit().unit() == LimitUnit.HOURS) {
      return new End(null, hours());
    }
    refuseFarDates(eventDay);
    LocalDate lastDay = request.direction() == Direction.BEFORE ? daysBefore() : daysAfter();
    refuseFarDates(lastDay);
    Instant end = endOf(lastDay);
    step(
        () ->
            (union() ? TimeRule.UNION_END_OF_DAY : TimeRule.DUTCH_END_OF_DAY)
                .because(Operand.date("day", lastDay), Operand.moment("end", end, zone)));
    return new End(lastDay, end);
  }

  private Instant endOf(LocalDate day) {
    return known != null && day.equals(known.lastDay())
        ? known.endExclusive()
        : day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private Instant hours() {
    if (request.rule() == ComputationRule.ALGEMENE_TERMIJNENWET) {
      step(() -> TimeRule.STATUTE_EXCLUDED.because(limit()));
    }
    boolean back = request.direction() == Direction.BEFORE;
    HoursLimit hours = new HoursLimit(event, zone, request.limit());
    Instant end =
        union() && !back
            ? hours.end(readings, this::calendar, this::step)
            : hours.elapsed(back, this::step);
    refuseFarDates(end.atZone(zone).toLocalDate());
    return end;
  }

  /** Counted onward: nominal end, then what the governing rules add. */
  private LocalDate daysAfter() {
    step(
        () ->
            (union() ? TimeRule.UNION_EVENT_DAY : TimeRule.DUTCH_EVENT_DAY)
                .because(Operand.date("eventDay", eventDay)));
    LocalDate nominal = nominalEnd();
    return switch (request.rule()) {
      case CONTRACT -> contractEnd(nominal);
      case REGULATION_1182_71 -> unionEnd(nominal);
      case ALGEMENE_TERMIJNENWET -> statuteEnd(nominal);
    };
  }

  private LocalDate nominalEnd() {
    TimeLimit limit = request.limit();
    if (limit.unit() == LimitUnit.WORKING_DAYS) {
      LocalDate day = calendar().plus(eventDay, limit.amount());
      step(
          () ->
              (union() ? TimeRule.UNION_WORKING_DAYS : TimeRule.DUTCH_WORKING_DAYS)
                  .because(
                      limit(),
                      Operand.word("calendar", calendarId().name()),
                      Operand.date("day", day)));
      return day;
    }
    LocalDate from = runsFrom();
    LocalDate counted = CalendarSpan.plus(from, limit);
    refuseFarDates(counted);
    step(
        () ->
            (union() ? TimeRule.UNION_NOMINAL_END : TimeRule.DUTCH_NOMINAL_END)
                .because(limit(), Operand.date("day", counted)));
    LocalDate day = monthEnd(from, counted);
    if (limit.thirtieths() == 0) {
      return day;
    }
    requireUnion();
    LocalDate extended = day.plusDays(limit.thirtieths());
    step(
        () ->
            TimeRule.UNION_PART_OF_MONTH.because(
                Operand.number("days", limit.thirtieths()), Operand.date("day", extended)));
    return extended;
  }

  /** R6: under the older reading weeks, months and years run from the day after the event. */
  private LocalDate runsFrom() {
    boolean nextDay =
        union()
            && request.limit().unit() != LimitUnit.CALENDAR_DAYS
            && !readings.monthEnd().isDefault();
    return nextDay ? eventDay.plusDays(1) : eventDay;
  }

  private LocalDate monthEnd(LocalDate from, LocalDate day) {
    if (!CalendarSpan.isClamped(from, day, request.limit())) {
      return day;
    }
    boolean leapDay = from.getMonthValue() == 2 && from.getDayOfMonth() == 29;
    if (leapDay && !union() && !readings.leapDay().isDefault()) {
      LocalDate march = day.plusDays(1);
      step(() -> TimeRule.LEAP_DAY_TO_MARCH.because(Operand.date("day", march)));
      return march;
    }
    step(
        () ->
            (union() ? TimeRule.UNION_MONTH_END : TimeRule.DUTCH_MONTH_END)
                .because(Operand.number("number", from.getDayOfMonth()), Operand.date("day", day)));
    return day;
  }

  private LocalDate contractEnd(LocalDate nominal) {
    boolean rolls = request.roll() || readings.contractEnd() == ContractEndReading.ROLL;
    if (rolls) {
      return roll(nominal, TimeRule.CONTRACT_ROLL);
    }
    WorkingCalendar calendar = calendar();
    if (steps != null && calendar.isSurelyFree(nominal)) {
      step(() -> TimeRule.CONTRACT_NO_ROLL.because(Operand.date("day", nominal)));
    }
    return nominal;
  }

  private LocalDate unionEnd(LocalDate nominal) {
    LocalDate rolled = roll(nominal, TimeRule.UNION_ROLL);
    return CalendarSpan.isShorterThan(2, request.limit())
        ? rolled
        : twoWorkingDays(rolled, TimeRule.UNION_TWO_WORKING_DAYS);
  }

  private LocalDate statuteEnd(LocalDate nominal) {
    if (CalendarSpan.isOutsideTermijnenwet(request.limit())) {
      step(() -> TimeRule.STATUTE_EXCLUDED.because(limit()));
      return nominal;
    }
    LocalDate rolled = roll(nominal, TimeRule.STATUTE_ROLL);
    return CalendarSpan.isShorterThan(3, request.limit())
        ? rolled
        : twoWorkingDays(rolled, TimeRule.STATUTE_TWO_WORKING_DAYS);
  }

  private LocalDate roll(LocalDate nominal, TimeRule rule) {
    LocalDate rolled = calendar().onOrAfter(nominal);
    if (!rolled.equals(nominal)) {
      step(() -> rule.because(Operand.date("from", nominal), Operand.date("day", rolled)));
    }
    return rolled;
  }

  private LocalDate twoWorkingDays(LocalDate lastDay, TimeRule rule) {
    WorkingCalendar calendar = calendar();
    int found = calendar.workedUpToTwo(eventDay.plusDays(1), lastDay);
    if (found == 2) {
      return lastDay;
    }
    LocalDate extended = calendar.plus(lastDay, 2 - found);
    step(() -> rule.because(Operand.date("from", lastDay), Operand.date("day", extended)));
    return extended;
  }

  /**
   * Counted back: no roll; a limit that must hold two working days is extended further back
   * (Article 3(5) and Article 2 Algemene termijnenwet make no exception for counting back).
   */
  private LocalDate daysBefore() {
    TimeLimit limit = request.limit();
    if (limit.thirtieths() > 0) {
      requireUnion();
    }
    LocalDate counted =
        limit.unit() == LimitUnit.WORKING_DAYS
            ? calendar().minus(eventDay, limit.amount())
            : CalendarSpan.minus(eventDay, limit).minusDays(limit.thirtieths());
    refuseFarDates(counted);
    step(
        () ->
            TimeRule.COUNTED_BACK.because(
                limit(), Operand.date("eventDay", eventDay), Operand.date("day", counted)));
    LocalDate first = twoWorkingDaysBefore(counted);
    if (readings.countingBack() == CountingBackReading.LAST_DAY_COUNTS) {
      step(() -> TimeRule.COUNTED_BACK_LAST_DAY.because(Operand.date("day", first)));
      return first;
    }
    LocalDate lastDay = first.minusDays(1);
    step(
        () ->
            TimeRule.COUNTED_BACK_CLEAR.because(
                Operand.date("from", first), Operand.date("day", lastDay)));
    return lastDay;
  }

  private LocalDate twoWorkingDaysBefore(LocalDate first) {
    TimeLimit limit = request.limit();
    boolean holdsTwo =
        switch (request.rule()) {
          case CONTRACT -> false;
          case REGULATION_1182_71 -> !CalendarSpan.isShorterThan(2, limit);
          case ALGEMENE_TERMIJNENWET ->
              !CalendarSpan.isOutsideTermijnenwet(limit) && !CalendarSpan.isShorterThan(3, limit);
        };
    if (!holdsTwo || limit.unit() == LimitUnit.WORKING_DAYS) {
      return first;
    }
    WorkingCalendar calendar = calendar();
    int found = calendar.workedUpToTwo(first, eventDay.minusDays(1));
    if (found == 2) {
      return first;
    }
    LocalDate extended = calendar.minus(first, 2 - found);
    step(
        () ->
            (union() ? TimeRule.UNION_TWO_WORKING_DAYS : TimeRule.STATUTE_TWO_WORKING_DAYS)
                .because(Operand.date("from", first), Operand.date("day", extended)));
    return extended;
  }

  private WorkingCalendar calendar() {
    return calendars.get(calendarId());
  }

  private HolidayCalendarId calendarId() {
    if (!union()) {
      return request.calendar();
    }
    return switch (readings.unionHolidays()) {
      case AS_NAMED -> request.calendar();
      case NL_ATW_LIST -> HolidayCalendarIds.NL_ATW;
      case EU_OJ_NL_LIST -> HolidayCalendarIds.EU_OJ_NL;
    };
  }

  private boolean union() {
    return request.rule() == ComputationRule.REGULATION_1182_71;
  }

  private Operand limit() {
    return Operand.limit("limit", request.limit().compact());
  }

  private void step(Supplier<Reason> step) {
    if (steps != null) {
      steps.add(step.get());
    }
  }

  private void requireUnion() {
    if (!union()) {
      throw InvalidValueException.of(
          "/limit",
          "no rule says what a part of a month is under " + request.rule(),
          "whole months, or Regulation 1182/71, Article 3(2)(d)");
    }
  }

  private void refuseFarDates(LocalDate day) {
    if (day.getYear() > LAST_YEAR || day.getYear() < 1) {
      throw InvalidValueException.of(
          "/limit", "the limit leads to " + day, "an end in the years 1 to " + LAST_YEAR);
    }
  }

  /** The last day, which a limit in hours has not, and the instant from which an act is late. */
  record End(@Nullable LocalDate lastDay, Instant endExclusive) {}
}
