package eu.dpasdk.testkit.time;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.UnionHolidaysReading;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import eu.dpasdk.model.time.Zones;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values about time, biased to where deadlines go wrong: see the guide of this package.
 * They shrink to Monday 2 March 2026 at noon in Amsterdam, one unit, and default readings.
 */
public final class TimeArbitraries {
  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final HolidayCalendarId OWN = HolidayCalendarId.of("OWN");

  private TimeArbitraries() {}

  /**
   * Days from 1990 through 2100; most of them from 2022 to 2029, near a day of note. The edge cases
   * are a day of each kind.
   */
  public static Arbitrary<LocalDate> days() {
    Arbitrary<Integer> offsets =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)),
            Tuple.of(1, Arbitraries.integers().between(-10, 3).shrinkTowards(0)));
    Arbitrary<LocalDate> noted =
        Combinators.combine(Arbitraries.of(NotableDays.ALL), offsets).as(LocalDate::plusDays);
    Arbitrary<LocalDate> leapDays =
        Arbitraries.of(2024, 2028, 1996, 2000, 2096).map(year -> LocalDate.of(year, 2, 29));
    Arbitrary<LocalDate> any =
        Arbitraries.frequencyOf(
            Tuple.of(8, noted),
            Tuple.of(8, days(LocalDate.of(2022, 12, 1), LocalDate.of(2029, 1, 31))),
            Tuple.of(2, days(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31))),
            Tuple.of(1, leapDays));
    return Arbitraries.frequencyOf(
        Tuple.of(20, any.withoutEdgeCases()),
        Tuple.of(1, Arbitraries.oneOf(NotableDays.EDGES.stream().map(Arbitraries::just).toList())));
  }

  /** Times of day; many on the hour, just before it, at midnight, or in the hour clocks change. */
  public static Arbitrary<LocalTime> timesOfDay() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Arbitraries.of(
                LocalTime.NOON,
                LocalTime.MIDNIGHT,
                LocalTime.of(2, 0),
                LocalTime.of(2, 30),
                LocalTime.of(3, 0),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                LocalTime.of(23, 0),
                LocalTime.MAX)),
        Tuple.of(2, Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60))),
        Tuple.of(
            1, Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)));
  }

  /** Local times without an offset; some in the hour that a clock change repeats or skips. */
  public static Arbitrary<LocalDateTime> localTimes() {
    Arbitrary<LocalDateTime> clockChanges =
        Combinators.combine(
                Arbitraries.of(NotableDays.CLOCK_CHANGES), Arbitraries.integers().between(0, 60))
            .as((day, minute) -> day.atTime(2, 0).plusMinutes(minute));
    return Arbitraries.frequencyOf(
        Tuple.of(6, Combinators.combine(days(), timesOfDay()).as(LocalDateTime::of)),
        Tuple.of(1, clockChanges));
  }

  /** Instants; many between midnight in Amsterdam and midnight UTC. */
  public static Arbitrary<Instant> instants() {
    Arbitrary<Instant> atNight =
        Combinators.combine(days(), Arbitraries.integers().between(0, 119))
            .as((day, minute) -> Instant.parse(day + "T22:00:00Z").plusSeconds(60L * minute));
    return Arbitraries.frequencyOf(
        Tuple.of(3, localTimes().map(local -> local.atZone(Zones.AMSTERDAM).toInstant())),
        Tuple.of(1, atNight));
  }

  /** Times as they were recorded, with or without an offset. */
  public static Arbitrary<RecordedTime> recordedTimes() {
    return Arbitraries.oneOf(localTimes().map(RecordedTime::of), instants().map(RecordedTime::of));
  }

  /**
   * Zones: mostly Amsterdam; others change clocks at midnight, by half an hour, skipped a day, or
   * never change. None puts the clock back over midnight in the years of {@link #days()}.
   */
  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Zones.AMSTERDAM)),
        Tuple.of(
            1,
            Arbitraries.of(
                    "UTC",
                    "Australia/Lord_Howe",
                    "America/Sao_Paulo",
                    "America/New_York",
                    "Pacific/Apia",
                    "Pacific/Kiritimati",
                    "Asia/Kathmandu")
                .map(ZoneId::of)));
  }

  /** Limits in every unit, with a part of a month among them. */
  public static Arbitrary<TimeLimit> limits() {
    Arbitrary<TimeLimit> parts =
        Combinators.combine(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(1, 29))
            .as(TimeLimit::ofMonthsAndThirtieths);
    return Arbitraries.frequencyOf(Tuple.of(6, wholeLimits()), Tuple.of(1, parts));
  }

  /** Limits of whole units. */
  public static Arbitrary<TimeLimit> wholeLimits() {
    return Arbitraries.of(
            LimitUnit.CALENDAR_DAYS,
            LimitUnit.WORKING_DAYS,
            LimitUnit.WEEKS,
            LimitUnit.MONTHS,
            LimitUnit.YEARS,
            LimitUnit.HOURS)
        .flatMap(TimeArbitraries::limits);
  }

  /** Limits of whole units of one kind; many at the bounds that the laws name. */
  public static Arbitrary<TimeLimit> limits(LimitUnit unit) {
    return switch (unit) {
      case HOURS -> amounts(200, 1, 24, 47, 48, 49, 72, 96).map(TimeLimit::ofHours);
      case CALENDAR_DAYS -> amounts(400, 1, 2, 3, 10, 14, 90, 91).map(TimeLimit::ofCalendarDays);
      case WORKING_DAYS -> amounts(130, 1, 2, 3, 5, 90, 91).map(TimeLimit::ofWorkingDays);
      case WEEKS -> amounts(60, 1, 2, 4, 8, 12, 13).map(TimeLimit::ofWeeks);
      case MONTHS -> amounts(40, 1, 2, 3, 4, 12, 24).map(TimeLimit::ofMonths);
      case YEARS -> amounts(12, 1, 4, 5, 7).map(TimeLimit::ofYears);
    };
  }

  /** The names of the calendars the library carries. */
  public static Arbitrary<HolidayCalendarId> calendarIds() {
    return Arbitraries.of("NL_ATW", "NL_ATW_BASE", "NONE", "EU_OJ_NL").map(HolidayCalendarId::of);
  }

  /** Calendars of a caller's own, named OWN: any weekend, clusters of holidays, known 2023–2028. */
  public static Arbitrary<HolidayCalendar> calendars() {
    LocalDate from = LocalDate.of(2023, 1, 1);
    LocalDate through = LocalDate.of(2028, 12, 31);
    Arbitrary<Set<DayOfWeek>> weekends =
        Arbitraries.frequencyOf(
            Tuple.of(
                2,
                Arbitraries.of(
                    List.of(
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        Set.of(),
                        Set.of(DayOfWeek.SUNDAY)))),
            Tuple.of(1, Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6)));
    Arbitrary<Set<LocalDate>> holidays =
        Arbitraries.frequencyOf(
                Tuple.of(2, days(from, through)),
                Tuple.of(3, days(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 4, 20))))
            .set()
            .ofMaxSize(40);
    return Combinators.combine(weekends, holidays)
        .as((weekend, days) -> own(from, through, weekend, days));
  }

  /** Answers to the contested questions about time; the defaults most often. */
  public static Arbitrary<TimeReadings> readings() {
    return Combinators.combine(
            Arbitraries.of(ContractEndReading.class),
            Arbitraries.of(HoursReading.class),
            Arbitraries.of(WorkingDayInHoursReading.class),
            Arbitraries.of(MonthEndReading.class),
            Arbitraries.of(LeapDayReading.class),
            Arbitraries.of(UnionHolidaysReading.class),
            Arbitraries.of(CountingBackReading.class))
        .as(
            (contractEnd, hours, workingDay, monthEnd, leapDay, unionHolidays, countingBack) ->
                TimeReadings.defaults()
                    .with(contractEnd)
                    .with(hours)
                    .with(workingDay)
                    .with(monthEnd)
                    .with(leapDay)
                    .with(unionHolidays)
                    .with(countingBack));
  }

  /** Requests under every rule; a part of a month only under Regulation 1182/71. */
  public static Arbitrary<DeadlineRequest> requests() {
    return Arbitraries.of(ComputationRule.class).flatMap(TimeArbitraries::requests);
  }

  /** Requests under one rule. */
  public static Arbitrary<DeadlineRequest> requests(ComputationRule rule) {
    Arbitrary<TimeLimit> limits =
        rule == ComputationRule.REGULATION_1182_71 ? limits() : wholeLimits();
    Arbitrary<Direction> directions =
        Arbitraries.frequency(Tuple.of(4, Direction.AFTER), Tuple.of(1, Direction.BEFORE));
    Arbitrary<Boolean> rolls = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    return Combinators.combine(limits, recordedTimes(), zones(), calendarIds(), rolls, directions)
        .as(
            (limit, event, zone, calendar, roll, direction) ->
                DeadlineRequest.builder()
                    .rule(rule)
                    .limit(limit)
                    .event(event)
                    .zone(zone)
                    .calendar(calendar)
                    .roll(roll)
                    .direction(direction)
                    .build());
  }

  private static HolidayCalendar own(
      LocalDate from, LocalDate through, Set<DayOfWeek> weekend, Set<LocalDate> days) {
    Text name = Text.of("vrije dag", "day off");
    Citation source = Citation.parse("Atw 3");
    List<Holiday> holidays =
        days.stream().sorted().map(day -> Holiday.of(day, name, source)).toList();
    return HolidayCalendar.of(OWN, from, through, weekend, holidays);
  }

  private static Arbitrary<Integer> amounts(int max, Integer... bounds) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(bounds)), Tuple.of(1, Arbitraries.integers().between(1, max)));
  }

  private static Arbitrary<LocalDate> days(LocalDate from, LocalDate through) {
    long towards =
        Math.max(from.toEpochDay(), Math.min(through.toEpochDay(), MON_2026_03_02.toEpochDay()));
    return Arbitraries.longs()
        .between(from.toEpochDay(), through.toEpochDay())
        .shrinkTowards(towards)
        .map(LocalDate::ofEpochDay);
  }
}
