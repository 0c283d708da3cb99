package eu.dpasdk.rules.retention;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * FlexFront 7, Stratech 13.2 and the statutes beside them: what a period says of one day, by the
 * day it starts from.
 *
 * <p>A later start never ends a period earlier. So the starts of periods that are over come before
 * those of periods that run, and where the ones pass into the others is found by halving, with the
 * rules on time limits asked at each step: no years are added here. Starts whose period cannot be
 * computed, since a calendar of holidays does not know its days, lie before or beyond.
 */
final class StartDays {
  /** The days on which something can be recorded. */
  static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  static final LocalDate LAST = LocalDate.of(9998, 12, 31);

  /** From here on a start is not too early to reckon with in any zone. */
  private static final LocalDate EARLY = LocalDate.of(1, 1, 4);

  private static final int BEFORE = 0;
  private static final int OVER = 1;
  private static final int RUNS = 2;
  private static final int BEYOND = 3;

  private final LocalDate today;
  private final LocalDate lastStart;
  private final Interpretation how;
  private final List<RetentionRule> rules;

  /** Looks at periods that start on {@code lastStart} or before, as they stand on {@code today}. */
  StartDays(LocalDate today, LocalDate lastStart, Interpretation how, List<RetentionRule> rules) {
    this.today = today;
    this.lastStart = lastStart;
    this.how = how;
    this.rules = rules;
  }

  /** Days with the same marks, from this one up to where the next span begins. */
  private record Span(long firstDay, int marks) {}

  /**
   * For each milestone, then for five and for seven years by statute: the days on which spans
   * begin, each followed by its marks; empty if a period has a part of a month.
   */
  int[][] table() {
    List<List<Span>> all = new ArrayList<>();
    for (RetentionTrigger milestone : RetentionTrigger.values()) {
      boolean partOfMonth = rules(milestone).anyMatch(rule -> rule.period().thirtieths() > 0);
      all.add(partOfMonth ? List.of() : milestone(milestone));
    }
    all.add(duty(KeepingDuties.FIVE_YEARS));
    all.add(duty(KeepingDuties.SEVEN_YEARS));
    return all.stream()
        .map(
            spans ->
                spans.stream()
                    .flatMapToInt(span -> IntStream.of((int) span.firstDay(), span.marks()))
                    .toArray())
        .toArray(int[][]::new);
  }

  private Stream<RetentionRule> rules(RetentionTrigger milestone) {
    return rules.stream()
        .filter(
            rule ->
                rule.trigger() == milestone
                    || rule.trigger() == RetentionTrigger.APPLICATION_REJECTED
                        && KeepingPlan.standsIn(milestone, how.readings()));
  }

  private List<Span> milestone(RetentionTrigger milestone) {
    List<List<Span>> all = new ArrayList<>();
    rules(milestone).forEach(rule -> all.add(spans(start -> place(rule, start), begun(rule))));
    if (milestone == RetentionTrigger.RELATIONSHIP_ENDED) {
      all.add(
          List.of(
              new Span(FIRST.toEpochDay(), Marks.PURPOSE),
              new Span(firstNotBeforeToday(), Marks.PURPOSE | Marks.PURPOSE_RUNS)));
    }
    return together(all);
  }

  private List<Span> duty(TimeLimit limit) {
    Places places = start -> place(limit, start, Optional.empty());
    return together(List.of(spans(places, Marks.MINIMUM)));
  }

  /** What the periods say that {@code milestone} began on {@code start}, be it past or to come. */
  int marks(RetentionTrigger milestone, LocalDate start) {
    return rules(milestone)
        .mapToInt(
            rule -> {
              int place = place(rule, start);
              return place == OVER ? begun(rule) : place == RUNS ? running(begun(rule)) : 0;
            })
        .reduce(0, (a, b) -> a | b);
  }

  private static int begun(RetentionRule rule) {
    return rule.effect() == RetentionEffect.ERASE_AFTER ? Marks.STORAGE : Marks.PERIOD;
  }

  private static int running(int begun) {
    return begun | begun << 1;
  }

  /** Where clocks skipped a day, the day before today began today as well. */
  private long firstNotBeforeToday() {
    LocalDate before = today.minusDays(1);
    boolean skipped = !before.atStartOfDay(how.zone()).toLocalDate().isBefore(today);
    return (skipped ? before : today).toEpochDay();
  }

  @FunctionalInterface
  private interface Places {
    /** Where a period from {@code start} stands today; never less for a later start. */
    int of(LocalDate start);
  }

  private List<Span> spans(Places places, int begun) {
    long over = first(OVER, places, FIRST.toEpochDay());
    long runs = first(RUNS, places, over);
    long beyond = first(BEYOND, places, runs);
    return List.of(
        new Span(FIRST.toEpochDay(), 0),
        new Span(over, begun),
        new Span(runs, running(begun)),
        new Span(beyond, 0));
  }

  /** The first day, from {@code from} on, whose place is {@code place} or a later one. */
  private long first(int place, Places places, long from) {
    long low = from;
    long high = lastStart.toEpochDay() + 1;
    if (low >= high || places.of(lastStart) < place) {
      return high;
    }
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (places.of(LocalDate.ofEpochDay(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int place(RetentionRule rule, LocalDate start) {
    return place(rule.period(), start, Optional.of(rule));
  }

  private int place(TimeLimit limit, LocalDate start, Optional<RetentionRule> rule) {
    try {
      DeadlineRequest request =
          DeadlineRequest.builder()
              .rule(ComputationRule.CONTRACT)
              .limit(limit)
              .event(RecordedTime.of(start.atStartOfDay(how.zone()).toInstant()))
              .zone(how.zone())
              .build();
      return Deadlines.withoutOthers(request, how.calendars(), how.readings().time())
          .lastDay()
          .map(
              day -> rule.map(each -> KeepingPlan.lastDayOf(each, day, how.readings())).orElse(day))
          .map(day -> today.isAfter(day) ? OVER : RUNS)
          .orElse(BEFORE);
    } catch (CalendarRangeException unknown) {
      return unknown.day().isBefore(unknown.knownFrom()) ? BEFORE : BEYOND;
    } catch (InvalidValueException tooFar) {
      return start.isBefore(EARLY) ? BEFORE : BEYOND;
    }
  }

  /** The spans of all periods as one list, marks put together. */
  private static List<Span> together(List<List<Span>> all) {
    long[] turns =
        LongStream.concat(
                LongStream.of(FIRST.toEpochDay()),
                all.stream().flatMap(List::stream).mapToLong(Span::firstDay))
            .sorted()
            .distinct()
            .toArray();
    List<Span> spans = new ArrayList<>();
    for (long turn : turns) {
      int marks = 0;
      for (List<Span> each : all) {
        marks |= marksOn(turn, each);
      }
      if (spans.isEmpty() || spans.get(spans.size() - 1).marks() != marks) {
        spans.add(new Span(turn, marks));
      }
    }
    return spans;
  }

  private static int marksOn(long day, List<Span> spans) {
    int marks = 0;
    for (Span span : spans) {
      if (span.firstDay() <= day) {
        marks = span.marks();
      }
    }
    return marks;
  }
}
