package eu.dpasdk.testkit.time;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deadlines by walking one day at a time: Regulation 1182/71 Article 3, Algemene termijnenwet
 * Articles 1 to 4, and contract terms, under every reading. Slow, and plain enough to be checked by
 * eye against the text of the law.
 *
 * <p>It answers without steps and without other readings.
 */
public final class DeadlineOracle implements DeadlineComputation {
  private static final DeadlineOracle STANDARD = new DeadlineOracle(WrittenOutCalendars.all());

  private final List<HolidayCalendar> all;
  private final Map<HolidayCalendarId, DayByDayCalendar> calendars;

  private DeadlineOracle(List<HolidayCalendar> all) {
    this.all = all;
    this.calendars =
        all.stream().collect(Collectors.toMap(HolidayCalendar::id, DayByDayCalendar::of));
  }

  /** Returns the oracle with the calendars the library carries. */
  public static DeadlineOracle standard() {
    return STANDARD;
  }

  /** Returns this oracle with a calendar of the caller's own. */
  public DeadlineOracle with(HolidayCalendar calendar) {
    return new DeadlineOracle(Stream.concat(all.stream(), Stream.of(calendar)).toList());
  }

  /** Returns the calendar of {@code id}, which is no union; refuses one that is not at hand. */
  public DayByDayCalendar calendar(HolidayCalendarId id) {
    DayByDayCalendar found = calendars.get(id);
    if (found == null) {
      throw InvalidValueException.of("/calendar", id.name() + " is not at hand", "another");
    }
    return found;
  }

  @Override
  public Deadline compute(DeadlineRequest request, TimeReadings readings) {
    Instant event = SlowClock.instant(request.event(), request.zone());
    if (request.limit().unit() == LimitUnit.HOURS) {
      Instant end =
          new SlowHours(request, readings, () -> calendarOf(request, readings)).end(event);
      return Deadline.of(Optional.empty(), end, List.of(), List.of());
    }
    LocalDate eventDay = event.atZone(request.zone()).toLocalDate();
    LocalDate lastDay =
        request.direction() == Direction.AFTER
            ? onward(request, readings, eventDay)
            : back(request, readings, eventDay);
    Instant end = lastDay.plusDays(1).atStartOfDay(request.zone()).toInstant();
    return Deadline.of(Optional.of(lastDay), end, List.of(), List.of());
  }

  /** R16 for limits of Union law; else the calendar named. */
  DayByDayCalendar calendarOf(DeadlineRequest request, TimeReadings readings) {
    Function<HolidayCalendarId, DayByDayCalendar> named = this::calendar;
    if (request.rule() != ComputationRule.REGULATION_1182_71) {
      return named.apply(request.calendar());
    }
    return switch (readings.unionHolidays()) {
      case AS_NAMED -> named.apply(request.calendar());
      case NL_ATW_LIST -> named.apply(HolidayCalendarIds.NL_ATW);
      case EU_OJ_NL_LIST -> named.apply(HolidayCalendarIds.EU_OJ_NL);
    };
  }

  private LocalDate onward(DeadlineRequest request, TimeReadings readings, LocalDate eventDay) {
    TimeLimit limit = request.limit();
    LocalDate nominal = nominal(request, readings, eventDay);
    boolean rolls =
        switch (request.rule()) {
          case CONTRACT -> request.roll() || readings.contractEnd() == ContractEndReading.ROLL;
          case REGULATION_1182_71 -> true;
          case ALGEMENE_TERMIJNENWET -> isCoveredByTheStatute(limit);
        };
    if (!rolls) {
      return nominal;
    }
    DayByDayCalendar calendar = calendarOf(request, readings);
    LocalDate rolled = calendar.onOrAfter(nominal);
    boolean extended =
        mustHoldTwoWorkingDays(request) && !calendar.holdsTwo(eventDay.plusDays(1), rolled);
    return extended ? calendar.plus(eventDay, 2) : rolled;
  }

  private LocalDate nominal(DeadlineRequest request, TimeReadings readings, LocalDate eventDay) {
    TimeLimit limit = request.limit();
    boolean union = request.rule() == ComputationRule.REGULATION_1182_71;
    boolean fromNextDay =
        union
            && readings.monthEnd() == MonthEndReading.MONTH_END_PLUS_ONE
            && limit.unit() != LimitUnit.CALENDAR_DAYS
            && limit.unit() != LimitUnit.WORKING_DAYS;
    LocalDate from = fromNextDay ? eventDay.plusDays(1) : eventDay;
    boolean march = !union && readings.leapDay() == LeapDayReading.FEB29_TO_MAR1;
    return switch (limit.unit()) {
      case CALENDAR_DAYS -> SlowDays.later(from, limit.amount());
      case WEEKS -> SlowDays.later(from, 7 * limit.amount());
      case MONTHS ->
          SlowDays.later(SlowDays.monthsLater(from, limit.amount(), march), limit.thirtieths());
      case YEARS -> SlowDays.monthsLater(from, 12 * limit.amount(), march);
      case WORKING_DAYS -> calendarOf(request, readings).plus(eventDay, limit.amount());
      case HOURS -> throw new IllegalArgumentException(limit.compact());
    };
  }

  private LocalDate back(DeadlineRequest request, TimeReadings readings, LocalDate eventDay) {
    TimeLimit limit = request.limit();
    LocalDate first =
        switch (limit.unit()) {
          case CALENDAR_DAYS -> SlowDays.earlier(eventDay, limit.amount());
          case WEEKS -> SlowDays.earlier(eventDay, 7 * limit.amount());
          case MONTHS ->
              SlowDays.earlier(
                  SlowDays.monthsEarlier(eventDay, limit.amount()), limit.thirtieths());
          case YEARS -> SlowDays.monthsEarlier(eventDay, 12 * limit.amount());
          case WORKING_DAYS -> calendarOf(request, readings).minus(eventDay, limit.amount());
          case HOURS -> throw new IllegalArgumentException(limit.compact());
        };
    boolean extended =
        mustHoldTwoWorkingDays(request)
            && limit.unit() != LimitUnit.WORKING_DAYS
            && !calendarOf(request, readings).holdsTwo(first, eventDay.minusDays(1));
    if (extended) {
      first = calendarOf(request, readings).minus(eventDay, 2);
    }
    return readings.countingBack() == CountingBackReading.LAST_DAY_COUNTS
        ? first
        : first.minusDays(1);
  }

  /** Article 4(a) Algemene termijnenwet. */
  static boolean isCoveredByTheStatute(TimeLimit limit) {
    return switch (limit.unit()) {
      case HOURS, YEARS -> false;
      case CALENDAR_DAYS, WORKING_DAYS -> limit.amount() <= 90;
      case WEEKS -> limit.amount() <= 12;
      case MONTHS -> limit.amount() <= 3;
    };
  }

  /** Article 3(5): two days or more. Article 2 Algemene termijnenwet: three days or more. */
  static boolean mustHoldTwoWorkingDays(DeadlineRequest request) {
    TimeLimit limit = request.limit();
    int leastDays =
        switch (limit.unit()) {
          case CALENDAR_DAYS, WORKING_DAYS -> limit.amount();
          case WEEKS -> 7 * limit.amount();
          case MONTHS -> 28 * limit.amount() + limit.thirtieths();
          case YEARS -> 365 * limit.amount();
          case HOURS -> 0;
        };
    return switch (request.rule()) {
      case CONTRACT -> false;
      case REGULATION_1182_71 -> leastDays >= 2;
      case ALGEMENE_TERMIJNENWET -> isCoveredByTheStatute(limit) && leastDays >= 3;
    };
  }
}
