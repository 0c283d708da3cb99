package eu.dpasdk.rules.book;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Dates and moments in words. The names are spelt out here, since those of the platform differ from
 * one Java version to the next.
 */
public final class Dates {
  private static final String[] DAYS_NL = {"ma", "di", "wo", "do", "vr", "za", "zo"};
  private static final String[] DAYS_EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS_NL = {
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december"
  };
  private static final String[] MONTHS_EN = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Dates() {}

  /** Returns a day such as {@code "Thu 12 March 2026"} or {@code "do 12 maart 2026"}. */
  public static String day(LocalDate day, Language language) {
    boolean dutch = language == Language.NL;
    return (dutch ? DAYS_NL : DAYS_EN)[day.getDayOfWeek().ordinal()]
        + " "
        + day.getDayOfMonth()
        + " "
        + (dutch ? MONTHS_NL : MONTHS_EN)[day.getMonthValue() - 1]
        + " "
        + day.getYear();
  }

  /** Returns a moment such as {@code "Thu 12 March 2026 at 14:20 (+01:00)"}. */
  public static String moment(OffsetDateTime moment, Language language) {
    String at = language == Language.NL ? " om " : " at ";
    LocalTime time = moment.toLocalTime();
    return day(moment.toLocalDate(), language) + at + time + " (" + offset(moment) + ")";
  }

  /**
   * Returns {@code instant} as a moment on the clock of {@code zone}.
   *
   * @throws InvalidValueException if it is so far off that the clock of {@code zone} cannot tell it
   */
  public static String moment(Instant instant, ZoneId zone, Language language) {
    try {
      return moment(OffsetDateTime.ofInstant(instant, zone), language);
    } catch (DateTimeException tooFar) {
      throw InvalidValueException.of("", instant + " is out of range", "a moment with a date");
    }
  }

  private static String offset(OffsetDateTime moment) {
    String id = moment.getOffset().getId();
    return id.equals("Z") ? "UTC" : id;
  }
}
