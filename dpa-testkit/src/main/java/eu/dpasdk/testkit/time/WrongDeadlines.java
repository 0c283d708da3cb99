package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.testkit.run.Mistake;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The usual mistakes, each laid over a computation that is right. Whoever writes laws or vectors of
 * their own can see that they catch these. Each names the limits it touches; where it touches none
 * of those that a suite asks about, the suite misses it.
 */
public enum WrongDeadlines implements Mistake<DeadlineComputation> {
  /** Takes the date of the event in UTC. Touches limits of every kind. */
  DATE_IN_UTC {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      return right.compute(inZone(request, ZoneOffset.UTC), readings);
    }
  },
  /** Counts the day of the event. Touches limits that end with a day. */
  EVENT_DAY_COUNTED {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      return shifted(right.compute(request, readings), request, -1);
    }
  },
  /** Ends at 23:59:59 of the last day. Touches limits that end with a day. */
  ENDS_A_SECOND_EARLY {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      return deadline.lastDay().isEmpty()
          ? deadline
          : with(deadline, deadline.lastDay(), deadline.endExclusive().minusSeconds(1));
    }
  },
  /** Reckons a day as twenty-four hours. Touches calendar days, counted onward. */
  DAY_OF_TWENTY_FOUR_HOURS {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      if (request.limit().unit() != LimitUnit.CALENDAR_DAYS || !Changed.isForward(request)) {
        return deadline;
      }
      Instant midnight =
          SlowClock.instant(request.event(), request.zone())
              .atZone(request.zone())
              .toLocalDate()
              .plusDays(1)
              .atStartOfDay(request.zone())
              .toInstant();
      Instant end = midnight.plus(Duration.ofHours(24L * request.limit().amount()));
      return with(deadline, deadline.lastDay(), end);
    }
  },
  /** Rolls every contractual term over weekends and holidays. Touches terms of contracts. */
  CONTRACT_ALWAYS_ROLLS {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      return right.compute(request, readings.with(ContractEndReading.ROLL));
    }
  },
  /** Knows weekends and no holidays. Touches what depends on holidays by some reading. */
  NO_HOLIDAYS {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      DeadlineRequest.Builder builder = DeadlineRequest.builder();
      builder.rule(request.rule());
      builder.limit(request.limit());
      builder.event(request.event());
      builder.zone(request.zone());
      builder.calendar(HolidayCalendarIds.NONE);
      builder.roll(request.roll());
      builder.direction(request.direction());
      return right.compute(builder.build(), readings);
    }
  },
  /** Reckons a month as thirty days. Touches whole months. */
  MONTH_OF_THIRTY_DAYS {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      TimeLimit limit = request.limit();
      boolean months = limit.unit() == LimitUnit.MONTHS && limit.thirtieths() == 0;
      return right.compute(
          months ? Changed.limit(request, TimeLimit.ofCalendarDays(30 * limit.amount())) : request,
          readings);
    }
  },
  /** Adds hours to the clock on the wall. Touches hours, counted onward. */
  HOURS_ON_THE_WALL_CLOCK {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      if (request.limit().unit() != LimitUnit.HOURS || !Changed.isForward(request)) {
        return deadline;
      }
      Instant event = SlowClock.instant(request.event(), request.zone());
      Instant end =
          event
              .atZone(request.zone())
              .toLocalDateTime()
              .plusHours(request.limit().amount())
              .atZone(request.zone())
              .toInstant();
      return with(deadline, Optional.empty(), end);
    }
  },
  /**
   * Takes the later of two instants in the hour that is repeated. Touches events at a local time
   * that comes twice.
   */
  LATER_OF_TWO_INSTANTS {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      RecordedTime event = request.event();
      return event
          .local()
          .map(
              local ->
                  right.compute(
                      Changed.event(
                          request,
                          RecordedTime.of(
                              local.atZone(request.zone()).withLaterOffsetAtOverlap().toInstant())),
                      readings))
          .orElseGet(() -> right.compute(request, readings));
    }
  },
  /** Takes days its calendar does not know as working days. Touches what must be refused. */
  GUESSES_OUTSIDE_THE_RANGE {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      try {
        return right.compute(request, readings);
      } catch (CalendarRangeException unknown) {
        return NO_HOLIDAYS.compute(request, readings, right);
      }
    }
  },
  /** Keeps other readings to itself. Touches the other readings only. */
  SILENT_ABOUT_READINGS {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      List<OtherReading> none = List.of();
      return Deadline.of(deadline.lastDay(), deadline.endExclusive(), deadline.steps(), none);
    }
  },
  /** Gives the result without how it was found. Touches the steps only. */
  STEPS_LEFT_OUT {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      return Deadline.of(
          deadline.lastDay(), deadline.endExclusive(), List.of(), deadline.otherReadings());
    }
  },
  /** Rolls back to the working day before. Touches ends that roll. */
  ROLLS_BACK {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      boolean rolled =
          request.roll() && !right.compute(Changed.roll(request, false), readings).equals(deadline);
      return rolled ? shifted(deadline, request, -7) : deadline;
    }
  },
  /** Counts months within the year. Touches more than twelve months. */
  MONTHS_WITHIN_THE_YEAR {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      TimeLimit limit = request.limit();
      boolean wraps = limit.unit() == LimitUnit.MONTHS && limit.amount() > 12;
      return right.compute(
          wraps
              ? Changed.limit(request, TimeLimit.ofMonths((limit.amount() - 1) % 12 + 1))
              : request,
          readings);
    }
  },
  /** Counts the last day of a period that must be kept clear. Touches limits counted back. */
  CLEAR_PERIOD_IS_NOT_CLEAR {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      return right.compute(request, readings.with(CountingBackReading.LAST_DAY_COUNTS));
    }
  },
  /**
   * Leaves the last hour out where hours are counted whole. Touches hours, asked under the reading
   * that counts them whole.
   */
  WHOLE_HOURS_END_EARLY {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      Deadline deadline = right.compute(request, readings);
      return request.limit().unit() == LimitUnit.HOURS
              && readings.hours() == HoursReading.REG1182_HOURS
          ? with(deadline, deadline.lastDay(), deadline.endExclusive().minusSeconds(7_200))
          : deadline;
    }
  },
  /**
   * Counts on from what was asked before. Touches every second answer, where the limit ends with a
   * day.
   */
  REMEMBERS_THE_LAST_QUESTION {
    @Override
    public DeadlineComputation over(DeadlineComputation right) {
      AtomicInteger asked = new AtomicInteger();
      return (request, readings) ->
          shifted(right.compute(request, readings), request, asked.getAndIncrement() % 2);
    }

    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      return right.compute(request, readings);
    }
  },
  /**
   * Takes the end itself for in time, in a class of its own. Touches the answer to whether the end
   * itself is in time, and equality.
   */
  END_IS_INCLUSIVE {
    @Override
    Deadline compute(DeadlineRequest request, TimeReadings readings, DeadlineComputation right) {
      return new Inclusive(right.compute(request, readings));
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public DeadlineComputation over(DeadlineComputation right) {
    return (request, readings) -> compute(request, readings, right);
  }

  abstract Deadline compute(
      DeadlineRequest request, TimeReadings readings, DeadlineComputation right);

  private static DeadlineRequest inZone(DeadlineRequest request, ZoneId zone) {
    DeadlineRequest.Builder builder = DeadlineRequest.builder();
    builder.rule(request.rule());
    builder.limit(request.limit());
    builder.event(request.event());
    builder.zone(zone);
    builder.calendar(request.calendar());
    builder.roll(request.roll());
    builder.direction(request.direction());
    return builder.build();
  }

  private static Deadline shifted(Deadline deadline, DeadlineRequest request, int days) {
    Optional<LocalDate> lastDay = deadline.lastDay().map(day -> day.plusDays(days));
    Instant end =
        lastDay
            .map(day -> day.plusDays(1).atStartOfDay(request.zone()).toInstant())
            .orElse(deadline.endExclusive());
    return with(deadline, lastDay, end);
  }

  private static Deadline with(Deadline deadline, Optional<LocalDate> lastDay, Instant end) {
    return Deadline.of(lastDay, end, deadline.derivation());
  }

  /** A deadline whose end is part of it. */
  private record Inclusive(Optional<LocalDate> lastDay, Instant endExclusive, Derivation derivation)
      implements Deadline {
    Inclusive(Deadline right) {
      this(right.lastDay(), right.endExclusive(), right.derivation());
    }

    @Override
    public boolean isTimely(Instant instant) {
      return !instant.isAfter(endExclusive);
    }
  }
}
