package eu.dpasdk.testkit.time;

import java.time.LocalDate;

/** Calendar arithmetic by walking; knows only the next day and the number of a day. */
final class SlowDays {
  private SlowDays() {}

  static LocalDate later(LocalDate from, int days) {
    LocalDate day = from;
    for (int i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    return day;
  }

  static LocalDate earlier(LocalDate from, int days) {
    LocalDate day = from;
    for (int i = 0; i < days; i++) {
      day = day.minusDays(1);
    }
    return day;
  }

  /**
   * The day of the same number in the month {@code months} later, or the last of that month; with
   * {@code march}, 1 March where 29 February is missing.
   */
  static LocalDate monthsLater(LocalDate from, int months, boolean march) {
    LocalDate day = from;
    for (int entered = 0; entered < months; entered += day.getDayOfMonth() == 1 ? 1 : 0) {
      day = day.plusDays(1);
    }
    while (day.getDayOfMonth() < from.getDayOfMonth() && !isLastOfMonth(day)) {
      day = day.plusDays(1);
    }
    boolean leapDayMissing =
        from.getMonthValue() == 2 && from.getDayOfMonth() == 29 && day.getDayOfMonth() == 28;
    return march && leapDayMissing ? day.plusDays(1) : day;
  }

  static LocalDate monthsEarlier(LocalDate from, int months) {
    LocalDate day = from;
    for (int entered = 0; entered < months; entered += isLastOfMonth(day) ? 1 : 0) {
      day = day.minusDays(1);
    }
    while (day.getDayOfMonth() > from.getDayOfMonth()) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.plusDays(1).getDayOfMonth() == 1;
  }
}
