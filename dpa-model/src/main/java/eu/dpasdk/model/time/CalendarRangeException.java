package eu.dpasdk.model.time;

import java.time.LocalDate;

/**
 * Thrown when a question touches a day for which a calendar's holidays are not known, for example a
 * Dutch day after 2028, for which no decree equates days with holidays yet.
 */
public final class CalendarRangeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String calendar;
  private final LocalDate day;
  private final LocalDate knownFrom;
  private final LocalDate knownThrough;

  /** Creates the exception for {@code day}, outside {@code knownFrom} to {@code knownThrough}. */
  public CalendarRangeException(
      String calendar, LocalDate day, LocalDate knownFrom, LocalDate knownThrough) {
    super(
        "calendar "
            + calendar
            + " is known from "
            + knownFrom
            + " through "
            + knownThrough
            + ", not on "
            + day);
    this.calendar = calendar;
    this.day = day;
    this.knownFrom = knownFrom;
    this.knownThrough = knownThrough;
  }

  /** Returns the name of the calendar that was asked. */
  public String calendar() {
    return calendar;
  }

  /** Returns the day that was asked about. */
  public LocalDate day() {
    return day;
  }

  /** Returns the first day known, inclusive. */
  public LocalDate knownFrom() {
    return knownFrom;
  }

  /** Returns the last day known, inclusive. */
  public LocalDate knownThrough() {
    return knownThrough;
  }
}
