package eu.dpasdk.rules.retention;

import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.retention.RetentionTrigger;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Articles 5(1)(e) and 28(3)(g) GDPR; FlexFront 7, Stratech 13.2: the days on which a milestone
 * must have been reached for its record to be due for erasure at one moment. {@link
 * ErasureSweep#days()} makes it.
 *
 * <p>It is for records of which one milestone is known, by its day, and nothing else: most rows of
 * most tables. A day stands for the moment it begins, in the zone of the agreement; one still to
 * come says nothing yet. On Monday 1 March 2027 FlexFront 7.3 has the records due whose application
 * was rejected on Saturday 28 February 2026 or before. {@link #spans} are the same days for the
 * condition of a query.
 *
 * <p>A few hundred bytes that do not change: serialised, it goes along to every worker of a fleet
 * that runs the same version of this library.
 */
public final class DueDays implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = (int) StartDays.FIRST.toEpochDay();

  /** The day after the last. */
  static final int END = (int) StartDays.LAST.toEpochDay() + 1;

  /** Numbers to one milestone in {@link #nearest}. */
  private static final int WIDTH = 3;

  private final Instant moment;

  /** For each milestone the first day of each span, each followed by the day after its last. */
  private final int[][] spans;

  /**
   * For each milestone the first span, and the day up to which nothing is due after it: most days
   * lie between, and cost two comparisons.
   */
  private final int[] nearest;

  /** The same days, as {@link #packed} orders them. */
  private final long[] nearestPacked;

  /** Days from the first, up to but excluding {@code endExclusive}. */
  public record Span(LocalDate first, LocalDate endExclusive) {
    /** Refuses a span without a day. */
    public Span {
      Faults.check(first.isBefore(endExclusive), "", "no day", "an end after the first day");
    }
  }

  DueDays(Instant moment, int[][] spans) {
    this.moment = moment;
    this.spans = spans;
    this.nearest = new int[spans.length * WIDTH];
    for (int i = 0; i < spans.length; i++) {
      int[] own = spans[i];
      nearest[i * WIDTH] = own.length > 0 ? own[0] : FIRST;
      nearest[i * WIDTH + 1] = own.length > 0 ? own[1] : FIRST;
      nearest[i * WIDTH + 2] = own.length > 2 ? own[2] : END;
    }
    this.nearestPacked =
        Arrays.stream(nearest).mapToLong(day -> packed(LocalDate.ofEpochDay(day))).toArray();
  }

  /** A number that is larger for a later day, and cheaper than the days since 1970. */
  private static long packed(LocalDate day) {
    return day.getYear() * 512L + day.getMonthValue() * 32 + day.getDayOfMonth();
  }

  /** Returns the moment for which these days hold. */
  public Instant moment() {
    return moment;
  }

  /**
   * Tells whether a record is due that reached {@code milestone} on {@code day}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code day} lies outside the years 1 to
   *     9998
   */
  public boolean isDue(RetentionTrigger milestone, LocalDate day) {
    int place = milestone.ordinal() * WIDTH;
    long packed = packed(day);
    return packed < nearestPacked[place] || packed >= nearestPacked[place + 2]
        ? isDueElsewhere(milestone, day.toEpochDay())
        : packed < nearestPacked[place + 1];
  }

  /**
   * Tells whether a record is due that reached {@code milestone} on the day {@code epochDay},
   * counted from 1 January 1970 as {@link LocalDate#ofEpochDay} does.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if the day lies outside the years 1 to 9998
   */
  public boolean isDue(RetentionTrigger milestone, long epochDay) {
    int place = milestone.ordinal() * WIDTH;
    return epochDay < nearest[place] || epochDay >= nearest[place + 2]
        ? isDueElsewhere(milestone, epochDay)
        : epochDay < nearest[place + 1];
  }

  private boolean isDueElsewhere(RetentionTrigger milestone, long epochDay) {
    Faults.check(
        epochDay >= FIRST && epochDay < END,
        "/day",
        epochDay + " days from 1970-01-01 is out of range",
        "a day of the years 1 to 9998");
    boolean due = false;
    for (int turn : spans[milestone.ordinal()]) {
      due ^= epochDay >= turn;
    }
    return due;
  }

  /** Returns the spans of days that are due for {@code milestone}, the earliest first. */
  public List<Span> spans(RetentionTrigger milestone) {
    int[] own = spans[milestone.ordinal()];
    List<Span> all = new ArrayList<>();
    for (int i = 0; i < own.length; i += 2) {
      all.add(new Span(LocalDate.ofEpochDay(own[i]), LocalDate.ofEpochDay(own[i + 1])));
    }
    return List.copyOf(all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DueDays days
        && days.moment.equals(moment)
        && Arrays.deepEquals(days.spans, spans);
  }

  @Override
  public int hashCode() {
    return 31 * moment.hashCode() + Arrays.deepHashCode(spans);
  }

  /**
   * Reads {@code due at 2027-03-01T00:00:00Z: APPLICATION_REJECTED 0001-01-03 to 2026-03-01, ...}.
   */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "due at " + moment + ": ", "");
    for (RetentionTrigger milestone : RetentionTrigger.values()) {
      for (Span span : spans(milestone)) {
        text.add(milestone + " " + span.first() + " to " + span.endExclusive());
      }
    }
    return text.toString();
  }
}
