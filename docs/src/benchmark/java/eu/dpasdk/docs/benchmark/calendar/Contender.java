package eu.dpasdk.docs.benchmark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One way to answer questions about days, in Amsterdam.
 *
 * @param <A> its answer to a question about a deadline
 */
interface Contender<A> {
  ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  int DAYS = 10;
  int HOURS = 72;

  /** Ten days after the day of {@code arrival}, rolled to a working day. */
  A tenDaysRolled(Instant arrival);

  /** The first working day after {@code day}. */
  LocalDate nextWorkingDay(LocalDate day);

  /** The working days after {@code startExclusive} through {@code endInclusive}. */
  long workingDays(LocalDate startExclusive, LocalDate endInclusive);

  /** What the answer says, to compare it. */
  End end(A answer);

  /** A contender that also answers what needs no holidays. */
  interface Whole<A> extends Contender<A> {
    /** Ten days after the day of {@code arrival}, whatever day that is. */
    A tenDays(Instant arrival);

    /** Seventy-two hours after {@code arrival}. */
    A seventyTwoHours(Instant arrival);
  }
}
