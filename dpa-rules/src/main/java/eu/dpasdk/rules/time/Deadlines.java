package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.UnionHolidaysReading;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Regulation 1182/71 Article 3, Algemene termijnenwet Articles 1 to 4, and Dutch contract terms: a
 * time limit becomes a deadline.
 *
 * <p>Days, weeks, months and years are reckoned on the calendar of the request's zone, and end at
 * the start of the day after the last; hours are elapsed time. Ten days of a contract after a
 * notice that arrived on Monday 2 March 2026 at 09:00 in Amsterdam have Thursday 12 March as their
 * last day, and end at 2026-03-12T23:00Z, exclusive.
 */
public final class Deadlines {
  /** No reading moves an end by as much as lies between these and the years that are refused. */
  private static final Instant EARLY = Instant.parse("1000-01-01T00:00:00Z");

  private static final Instant LATE = Instant.parse("9000-01-01T00:00:00Z");

  /** Every answer to every question about computing time. */
  private static final List<ReadingOption> OPTIONS =
      Stream.<ReadingOption[]>of(
              ContractEndReading.values(),
              HoursReading.values(),
              WorkingDayInHoursReading.values(),
              MonthEndReading.values(),
              LeapDayReading.values(),
              UnionHolidaysReading.values(),
              CountingBackReading.values())
          .flatMap(Stream::of)
          .toList();

  private Deadlines() {}

  /** Computes {@code request} with the standard calendars and the default readings. */
  public static Deadline compute(DeadlineRequest request) {
    return compute(request, HolidayCalendars.standard(), TimeReadings.defaults());
  }

  /**
   * Computes {@code request} under {@code readings}, with the readings that would give another end.
   *
   * @throws CalendarRangeException if the end depends on a day its calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if the calendar is not at hand, the limit
   *     has a part of a month outside Regulation 1182/71, or the end is after the year 9998
   */
  public static Deadline compute(
      DeadlineRequest request, HolidayCalendars calendars, TimeReadings readings) {
    Deadline deadline = withOthersLater(request, calendars, readings);
    return othersMayBeRefused(request, calendars, deadline.endExclusive())
        ? Deadline.of(
            deadline.lastDay(),
            deadline.endExclusive(),
            Derivation.of(deadline.steps(), deadline.otherReadings()))
        : deadline;
  }

  /**
   * Computes {@code request} as {@link #compute(DeadlineRequest, HolidayCalendars, TimeReadings)}
   * does; for callers that may not ask for the other readings. Where one of those meets what is
   * refused, that shows when they are asked for.
   *
   * @throws CalendarRangeException if the end depends on a day its calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if the calendar is not at hand, the limit
   *     has a part of a month outside Regulation 1182/71, or the end is after the year 9998
   */
  public static Deadline withOthersLater(
      DeadlineRequest request, HolidayCalendars calendars, TimeReadings readings) {
    return deadline(new Computation(request, calendars, readings), true);
  }

  /**
   * Computes {@code request} under {@code readings} and leaves the list of other readings empty;
   * for callers that compare readings themselves. Refuses what {@link #compute(DeadlineRequest,
   * HolidayCalendars, TimeReadings)} refuses.
   */
  public static Deadline withoutOthers(
      DeadlineRequest request, HolidayCalendars calendars, TimeReadings readings) {
    return deadline(new Computation(request, calendars, readings), false);
  }

  private static Deadline deadline(Computation counted, boolean withOthers) {
    Computation.End end = counted.end();
    return Deadline.of(
        Optional.ofNullable(end.lastDay()),
        end.endExclusive(),
        new FoundLater(counted, end, withOthers));
  }

  /**
   * Where another reading may meet what is refused, that must show at once and not later. Only the
   * readings of Union law look into another calendar than the computation itself.
   */
  private static boolean othersMayBeRefused(
      DeadlineRequest request, HolidayCalendars calendars, Instant end) {
    boolean union = request.rule() == ComputationRule.REGULATION_1182_71;
    return union && !calendars.has(request.calendar()) || end.isBefore(EARLY) || end.isAfter(LATE);
  }

  /** The readings under which {@code counted} would give another end than {@code own}. */
  static List<OtherReading> otherReadings(Computation counted, Computation.End own) {
    List<OtherReading> others = new ArrayList<>();
    for (ReadingOption option : otherOptions(counted.request(), counted.readings())) {
      try {
        Computation.End other = counted.under(counted.readings().with(option), own).end();
        if (!other.endExclusive().equals(own.endExclusive())) {
          others.add(
              OtherReading.of(option, Optional.ofNullable(other.lastDay()), other.endExclusive()));
        }
      } catch (CalendarRangeException outsideRange) {
        others.add(OtherReading.unknown(option));
      }
    }
    return List.copyOf(others);
  }

  /** The options, other than those chosen, that bear on this kind of request. */
  private static List<ReadingOption> otherOptions(DeadlineRequest request, TimeReadings readings) {
    List<ReadingOption> options = new ArrayList<>();
    for (ReadingOption option : OPTIONS) {
      if (bearsOn(option, request, readings)) {
        options.add(option);
      }
    }
    options.removeAll(readings.chosen());
    return options;
  }

  private static boolean bearsOn(
      ReadingOption option, DeadlineRequest request, TimeReadings readings) {
    LimitUnit unit = request.limit().unit();
    boolean hours = unit == LimitUnit.HOURS;
    boolean union = request.rule() == ComputationRule.REGULATION_1182_71;
    boolean back = request.direction() == Direction.BEFORE;
    return switch (option.question()) {
      case CONTRACT_END ->
          request.rule() == ComputationRule.CONTRACT && !hours && !back && !request.roll();
      case HOURS -> union && hours && !back;
      case WORKING_DAY_IN_HOURS ->
          union && hours && !back && readings.hours() == HoursReading.REG1182_HOURS_ART3_5;
      case MONTH_END ->
          union
              && !back
              && (unit == LimitUnit.WEEKS || unit == LimitUnit.MONTHS || unit == LimitUnit.YEARS);
      case LEAP_DAY -> !union && (unit == LimitUnit.MONTHS || unit == LimitUnit.YEARS);
      case UNION_HOLIDAYS ->
          union && (!hours || (!back && readings.hours() == HoursReading.REG1182_HOURS_ART3_5));
      case COUNTING_BACK -> back && !hours;
      default -> false;
    };
  }
}
