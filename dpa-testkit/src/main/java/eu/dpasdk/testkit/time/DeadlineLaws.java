package eu.dpasdk.testkit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for every computation of deadlines: inherit this, name the computation, and jqwik runs
 * each law as a property. The names carry the article.
 *
 * <pre>{@code
 * class MyDeadlineTest implements DeadlineLaws {
 *   public DeadlineComputation subject() {
 *     return (request, readings) -> adapter.deadline(request, readings);
 *   }
 * }
 * }</pre>
 *
 * <p>Runs as 21 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 *
 * <p>Two laws one would expect do not hold, and the law is the reason. Under the reading that
 * applies Article 3(5) to hours, a later event or a longer limit can end earlier: 72 hours from
 * Friday 00:30 touch Monday and end at 01:00 on it, while 72 hours from Thursday 23:30 touch only
 * Friday and are extended to the end of Monday. And 91 days can end before 90 days, since Article
 * 4(a) of the Algemene termijnenwet does not extend the former.
 */
public interface DeadlineLaws {
  /** Jackson as it comes. */
  JsonMapper JSON = JsonMapper.builder().build();

  /** Returns the computation under test, with the calendars the library carries. */
  DeadlineComputation subject();

  /** Article 3(1); HR 2017: the same limit from a later event never ends earlier. */
  @Property(tries = 500)
  default void art3_1_laterEventNeverEndsEarlier(
      @ForAll DeadlineRequest request,
      @ForAll TimeReadings readings,
      @ForAll @LongRange(max = 100_000_000) long secondsLater) {
    Assume.that(!readsTwoWorkingDaysIntoHours(request, readings));
    Instant event = SlowClock.instant(request.event(), request.zone());
    DeadlineRequest later =
        Changed.event(request, RecordedTime.of(event.plusSeconds(secondsLater)));
    assertNotAfter(answer(request, readings), answer(later, readings));
  }

  /** The same, for events that lie within two days of each other. */
  @Property(tries = 500)
  default void art3_2c_laterEventNeverEndsEarlierNearMonthEnds(
      @ForAll DeadlineRequest request,
      @ForAll TimeReadings readings,
      @ForAll @LongRange(max = 172_800) long secondsLater) {
    art3_1_laterEventNeverEndsEarlier(request, readings, secondsLater);
  }

  /** A longer limit from the same event never ends earlier; counted back, never later. */
  @Property(tries = 500)
  default void art3_2_longerLimitNeverEndsEarlier(
      @ForAll DeadlineRequest request,
      @ForAll TimeReadings readings,
      @ForAll @IntRange(min = 1, max = 40) int more) {
    TimeLimit limit = request.limit();
    Assume.that(limit.thirtieths() == 0 && !readsTwoWorkingDaysIntoHours(request, readings));
    TimeLimit longer = TimeLimit.of(limit.amount() + more, limit.unit());
    Assume.that(
        request.rule() != ComputationRule.ALGEMENE_TERMIJNENWET
            || DeadlineOracle.isCoveredByTheStatute(limit)
                == DeadlineOracle.isCoveredByTheStatute(longer));
    Deadline shortEnd = answer(request, readings);
    Deadline longEnd = answer(Changed.limit(request, longer), readings);
    if (Changed.isForward(request)) {
      assertNotAfter(shortEnd, longEnd);
    } else {
      assertNotAfter(longEnd, shortEnd);
    }
  }

  /** Law of the half-open interval: late at the end, timely one nanosecond before. */
  @Property(tries = 300)
  default void art3_2_actAtTheEndIsLateOneNanosecondEarlierTimely(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    Deadline deadline = answer(request, readings);
    assertFalse(deadline.isTimely(deadline.endExclusive()));
    assertTrue(deadline.isTimely(deadline.endExclusive().minusNanos(1)));
  }

  /** The end is the start of the day after the last day, in the zone of the request. */
  @Property(tries = 300)
  default void art3_2b_endsAtTheStartOfTheDayAfterTheLastDay(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    Deadline deadline = answer(request, readings);
    boolean hours = request.limit().unit() == LimitUnit.HOURS;
    assertEquals(hours, deadline.lastDay().isEmpty());
    deadline
        .lastDay()
        .ifPresent(
            day ->
                assertEquals(
                    day.plusDays(1).atStartOfDay(request.zone()).toInstant(),
                    deadline.endExclusive()));
  }

  /** The time of day of the event never changes the last day of a limit in days or longer. */
  @Property(tries = 500)
  default void art3_1_timeOfDayOfTheEventDoesNotCount(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    DeadlineRequest inDays = Changed.limit(request, Changed.inDays(request.limit()));
    Instant event = SlowClock.instant(request.event(), request.zone());
    LocalDate day = event.atZone(request.zone()).toLocalDate();
    Instant noon = day.atTime(LocalTime.NOON).atZone(request.zone()).toInstant();
    assertEquals(
        answer(inDays, readings).lastDay(),
        answer(Changed.event(inDays, RecordedTime.of(noon)), readings).lastDay());
  }

  /** Contract terms end where walking day by day ends. */
  @Property(tries = 500)
  default void hr2017_contractTermsAreThoseOfTheOracle(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    assertLikeOracle(under(ComputationRule.CONTRACT, request), readings);
  }

  /** Limits of Union law end where walking day by day ends. */
  @Property(tries = 500)
  default void art3_limitsOfUnionLawAreThoseOfTheOracle(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    assertLikeOracle(under(ComputationRule.REGULATION_1182_71, request), readings);
  }

  /** Limits in statutes end where walking day by day ends. */
  @Property(tries = 500)
  default void atw1to4_limitsInStatutesAreThoseOfTheOracle(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    assertLikeOracle(under(ComputationRule.ALGEMENE_TERMIJNENWET, request), readings);
  }

  /** Article 3(4); Article 1(1) Algemene termijnenwet: a day to which a limit rolls is worked. */
  @Property(tries = 500)
  default void art3_4_atw1_1_lastDayThatRollsIsAWorkingDay(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    DeadlineRequest onward = Changed.onwardInDays(request);
    Assume.that(rolls(onward, readings));
    LocalDate lastDay = answer(onward, readings).lastDay().orElseThrow();
    assertTrue(calendar(onward, readings).isWorked(lastDay), () -> lastDay + " is not worked");
  }

  /** Article 3(5); Article 2 Algemene termijnenwet: two working days after the event, at least. */
  @Property(tries = 500)
  default void art3_5_atw2_holdsAtLeastTwoWorkingDays(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    DeadlineRequest onward = Changed.onwardInDays(request);
    if (onward.rule() == ComputationRule.CONTRACT) {
      onward = under(ComputationRule.REGULATION_1182_71, onward);
    }
    Assume.that(DeadlineOracle.mustHoldTwoWorkingDays(onward));
    LocalDate lastDay = answer(onward, readings).lastDay().orElseThrow();
    Instant event = SlowClock.instant(onward.event(), onward.zone());
    LocalDate firstDay = event.atZone(onward.zone()).toLocalDate().plusDays(1);
    assertTrue(calendar(onward, readings).holdsTwo(firstDay, lastDay));
  }

  /** A roll that was agreed never ends a contractual term earlier. */
  @Property(tries = 500)
  default void atw1_1_agreedRollNeverEndsEarlier(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    DeadlineRequest contract = under(ComputationRule.CONTRACT, request);
    assertNotAfter(
        answer(Changed.roll(contract, false), readings.with(ContractEndReading.NO_ROLL)),
        answer(Changed.roll(contract, true), readings));
  }

  /** Article 3(2)(a): hours are elapsed time, whatever the clock does. */
  @Property(tries = 500)
  default void art3_2a_hoursAreElapsedTime(
      @ForAll DeadlineRequest request,
      @ForAll TimeReadings readings,
      @ForAll @IntRange(min = 1, max = 2_000) int hours) {
    DeadlineRequest inHours = Changed.limit(request, TimeLimit.ofHours(hours));
    Deadline deadline = answer(inHours, readings.with(HoursReading.STRICT_ELAPSED));
    Instant event = SlowClock.instant(request.event(), request.zone());
    assertEquals(
        Duration.ofHours(Changed.isForward(request) ? hours : -hours),
        Duration.between(event, deadline.endExclusive()));
  }

  /** R4: no reading of a limit in hours ends before elapsed time does. */
  @Property(tries = 500)
  default void art33_1_noReadingOfHoursEndsBeforeElapsedTime(
      @ForAll DeadlineRequest request,
      @ForAll TimeReadings readings,
      @ForAll @IntRange(min = 1, max = 200) int hours) {
    DeadlineRequest inHours = Changed.limit(request, TimeLimit.ofHours(hours));
    Deadline strict = answer(inHours, readings.with(HoursReading.STRICT_ELAPSED));
    assertNotAfter(strict, answer(inHours, readings));
  }

  /** Article 33(1) GDPR: by default, never after 72 elapsed hours. */
  @Property(tries = 500)
  default void art33_1_deadlineIsNeverAfter72ElapsedHours(@ForAll DeadlineRequest request) {
    DeadlineRequest onward = Changed.onwardInDays(request);
    DeadlineRequest breach =
        under(ComputationRule.REGULATION_1182_71, Changed.limit(onward, TimeLimit.ofHours(72)));
    Instant event = SlowClock.instant(request.event(), request.zone());
    assertEquals(
        event.plus(Duration.ofHours(72)), answer(breach, TimeReadings.defaults()).endExclusive());
  }

  /** Article 3(4), second sentence: what is counted back ends no later than its event. */
  @Property(tries = 500)
  default void art3_4_countedBackEndsNoLaterThanItsEvent(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    Instant event = SlowClock.instant(request.event(), request.zone());
    assertFalse(answer(Changed.back(request), readings).endExclusive().isAfter(event));
  }

  /** R20: a period that is kept clear ends one day before the day reached. */
  @Property(tries = 500)
  default void r20_clearPeriodEndsOneDayEarlier(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    DeadlineRequest back = Changed.back(Changed.onwardInDays(request));
    Deadline clear = answer(back, readings.with(CountingBackReading.CLEAR_PERIOD));
    Deadline counts = answer(back, readings.with(CountingBackReading.LAST_DAY_COUNTS));
    assertEquals(counts.lastDay().map(day -> day.minusDays(1)), clear.lastDay());
  }

  /** A reading that would end elsewhere, or cannot be computed, is told; no other is. */
  @Property(tries = 500)
  default void contestedReadingsAreNeverSilent(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    Deadline own = answer(request, readings);
    Map<String, Optional<Instant>> expected = new TreeMap<>();
    for (ReadingOption option : Changed.timeOptions()) {
      Optional<Instant> end = end(request, readings.with(option));
      if (!end.equals(Optional.of(own.endExclusive()))) {
        expected.put(option.name(), end);
      }
    }
    Map<String, Optional<Instant>> told = new TreeMap<>();
    for (OtherReading other : own.otherReadings()) {
      told.put(other.reading(), other.endExclusive());
    }
    assertEquals(expected, told);
  }

  /** Every deadline tells how it was found, and each step cites a source. */
  @Property(tries = 300)
  default void everyStepCitesASource(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    Deadline deadline = answer(request, readings);
    assertFalse(deadline.steps().isEmpty());
    deadline.steps().forEach(step -> assertFalse(step.citations().isEmpty()));
  }

  /** The same question has the same answer. */
  @Property(tries = 300)
  default void sameRequestSameDeadline(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    assertEquals(answer(request, readings), answer(request, readings));
  }

  /** Request and deadline survive JSON. */
  @Property(tries = 300)
  default void requestAndDeadlineSurviveJson(
      @ForAll DeadlineRequest request, @ForAll TimeReadings readings) {
    assertEquals(request, JSON.readValue(JSON.writeValueAsString(request), DeadlineRequest.class));
    Deadline deadline = answer(request, readings);
    assertEquals(deadline, JSON.readValue(JSON.writeValueAsString(deadline), Deadline.class));
  }

  /** The deadline; a request its calendar cannot answer is passed over. */
  private Deadline answer(DeadlineRequest request, TimeReadings readings) {
    try {
      return subject().compute(request, readings);
    } catch (CalendarRangeException outsideRange) {
      Assume.that(false);
      throw outsideRange;
    }
  }

  private Optional<Instant> end(DeadlineRequest request, TimeReadings readings) {
    try {
      return Optional.of(subject().compute(request, readings).endExclusive());
    } catch (CalendarRangeException outsideRange) {
      return Optional.empty();
    }
  }

  /** The same end and last day as the oracle, or refused where the oracle refuses. */
  private void assertLikeOracle(DeadlineRequest request, TimeReadings readings) {
    Optional<Deadline> expected;
    try {
      expected = Optional.of(DeadlineOracle.standard().compute(request, readings));
    } catch (CalendarRangeException outsideRange) {
      expected = Optional.empty();
    }
    Optional<Deadline> actual;
    try {
      actual = Optional.of(subject().compute(request, readings));
    } catch (CalendarRangeException outsideRange) {
      actual = Optional.empty();
    }
    assertEquals(expected.map(Deadline::endExclusive), actual.map(Deadline::endExclusive));
    assertEquals(expected.flatMap(Deadline::lastDay), actual.flatMap(Deadline::lastDay));
  }

  private static void assertNotAfter(Deadline early, Deadline late) {
    assertFalse(
        early.endExclusive().isAfter(late.endExclusive()),
        () -> early.endExclusive() + " is after " + late.endExclusive());
  }

  /** The request under another rule; a part of a month is left out where the rule knows none. */
  private static DeadlineRequest under(ComputationRule rule, DeadlineRequest request) {
    TimeLimit limit = request.limit();
    boolean part = limit.thirtieths() > 0 && rule != ComputationRule.REGULATION_1182_71;
    DeadlineRequest.Builder builder = DeadlineRequest.builder();
    builder.rule(rule);
    builder.limit(part ? TimeLimit.ofMonths(limit.amount() + 1) : limit);
    builder.event(request.event());
    builder.zone(request.zone());
    builder.calendar(request.calendar());
    builder.roll(request.roll());
    builder.direction(request.direction());
    return builder.build();
  }

  private static boolean readsTwoWorkingDaysIntoHours(
      DeadlineRequest request, TimeReadings readings) {
    return request.limit().unit() == LimitUnit.HOURS
        && readings.hours() == HoursReading.REG1182_HOURS_ART3_5;
  }

  private static boolean rolls(DeadlineRequest request, TimeReadings readings) {
    if (request.limit().unit() == LimitUnit.HOURS) {
      return false;
    }
    return switch (request.rule()) {
      case CONTRACT -> request.roll() || readings.contractEnd() == ContractEndReading.ROLL;
      case REGULATION_1182_71 -> true;
      case ALGEMENE_TERMIJNENWET -> DeadlineOracle.isCoveredByTheStatute(request.limit());
    };
  }

  private static DayByDayCalendar calendar(DeadlineRequest request, TimeReadings readings) {
    return DeadlineOracle.standard().calendarOf(request, readings);
  }
}
