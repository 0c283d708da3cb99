package eu.dpasdk.rules.time;

import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;

/** Calendar arithmetic on limits in days, weeks, months and years; no calendar of holidays. */
final class CalendarSpan {
  private CalendarSpan() {}

  /** The same number or weekday, or the last day of the month; parts of a month not included. */
  static LocalDate plus(LocalDate day, TimeLimit limit) {
    int amount = limit.amount();
    return switch (limit.unit()) {
      case CALENDAR_DAYS -> day.plusDays(amount);
      case WEEKS -> day.plusWeeks(amount);
      case MONTHS -> day.plusMonths(amount);
      case YEARS -> day.plusYears(amount);
      case HOURS, WORKING_DAYS -> throw new IllegalArgumentException(limit.compact());
    };
  }

  /** The day as far back; the same number or weekday, or the last day of the month. */
  static LocalDate minus(LocalDate day, TimeLimit limit) {
    int amount = limit.amount();
    return switch (limit.unit()) {
      case CALENDAR_DAYS -> day.minusDays(amount);
      case WEEKS -> day.minusWeeks(amount);
      case MONTHS -> day.minusMonths(amount);
      case YEARS -> day.minusYears(amount);
      case HOURS, WORKING_DAYS -> throw new IllegalArgumentException(limit.compact());
    };
  }

  /** Whether the target month had no day with the number of the first. */
  static boolean isClamped(LocalDate from, LocalDate day, TimeLimit limit) {
    return switch (limit.unit()) {
      case MONTHS, YEARS -> day.getDayOfMonth() != from.getDayOfMonth();
      default -> false;
    };
  }

  /** Article 4(a) Algemene termijnenwet: more than 90 days, 12 weeks or 3 months, or years. */
  static boolean isOutsideTermijnenwet(TimeLimit limit) {
    return switch (limit.unit()) {
      case HOURS, YEARS -> true;
      case CALENDAR_DAYS, WORKING_DAYS -> limit.amount() > 90;
      case WEEKS -> limit.amount() > 12;
      case MONTHS -> limit.amount() > 3;
    };
  }

  /** Whether a limit is of fewer than {@code days} days, as its own unit counts them. */
  static boolean isShorterThan(int days, TimeLimit limit) {
    return switch (limit.unit()) {
      case HOURS -> limit.amount() < 24 * days;
      case CALENDAR_DAYS, WORKING_DAYS -> limit.amount() < days;
      case MONTHS -> limit.amount() == 0 && limit.thirtieths() < days;
      case WEEKS, YEARS -> false;
    };
  }
}
