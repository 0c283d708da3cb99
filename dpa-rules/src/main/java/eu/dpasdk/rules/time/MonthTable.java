package eu.dpasdk.rules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * The days worked of each month between the first holiday of a calendar and the last, as bits, with
 * their number before that month. A question about days in the table looks at one month or two.
 *
 * <p>Other days have no holidays to look for, and calendars over a thousand years no table; both
 * are left to the calendar.
 */
final class MonthTable {
  /** What a question is answered with when the table cannot tell. */
  static final int NOT_HERE = -1;

  private static final int MONTHS_A_YEAR = 12;
  private static final int MONTHS_AT_MOST = 1_000 * MONTHS_A_YEAR;

  private final long firstMonth;
  private final int[] worked;
  private final int[] before;

  private MonthTable(long firstMonth, int months) {
    this.firstMonth = firstMonth;
    this.worked = new int[months];
    this.before = new int[months];
  }

  /** Returns the table of a calendar with these holidays, in any order. */
  static MonthTable of(Set<DayOfWeek> weekend, Collection<? extends LocalDate> holidays) {
    if (holidays.isEmpty()) {
      return new MonthTable(0, 0);
    }
    long first = month(Collections.min(holidays));
    long months = month(Collections.max(holidays)) - first + 1;
    MonthTable table = new MonthTable(first, months > MONTHS_AT_MOST ? 0 : (int) months);
    table.fill(weekend);
    for (LocalDate holiday : holidays) {
      table.free(holiday);
    }
    table.number();
    return table;
  }

  private void fill(Set<DayOfWeek> weekend) {
    for (int place = 0; place < worked.length; place++) {
      long month = firstMonth + place;
      YearMonth yearMonth =
          YearMonth.of(
              (int) Math.floorDiv(month, (long) MONTHS_A_YEAR),
              (int) Math.floorMod(month, (long) MONTHS_A_YEAR) + 1);
      for (int day = 1; day <= yearMonth.lengthOfMonth(); day++) {
        if (!weekend.contains(yearMonth.atDay(day).getDayOfWeek())) {
          worked[place] |= 1 << (day - 1);
        }
      }
    }
  }

  private void free(LocalDate day) {
    int place = place(day);
    if (place != NOT_HERE) {
      worked[place] &= ~(1 << (day.getDayOfMonth() - 1));
    }
  }

  private void number() {
    for (int place = 1; place < worked.length; place++) {
      before[place] = before[place - 1] + Integer.bitCount(worked[place - 1]);
    }
  }

  /**
   * Returns how many days after {@code day} the next worked day is, {@code day} itself included.
   */
  int daysToWorked(LocalDate day) {
    int place = place(day);
    if (place == NOT_HERE) {
      return NOT_HERE;
    }
    int rest = worked[place] >>> (day.getDayOfMonth() - 1);
    return rest != 0 ? Integer.numberOfTrailingZeros(rest) : daysIntoNextMonth(place, day);
  }

  /** Returns how many days after {@code day} the next worked day is, from the day after it on. */
  int daysToNextWorked(LocalDate day) {
    int place = place(day);
    if (place == NOT_HERE) {
      return NOT_HERE;
    }
    // In two steps: a shift by 32 would shift by nothing.
    int rest = worked[place] >>> (day.getDayOfMonth() - 1) >>> 1;
    return rest != 0 ? Integer.numberOfTrailingZeros(rest) + 1 : daysIntoNextMonth(place, day);
  }

  private int daysIntoNextMonth(int place, LocalDate day) {
    if (place + 1 == worked.length || worked[place + 1] == 0) {
      return NOT_HERE;
    }
    int left = day.lengthOfMonth() - day.getDayOfMonth();
    return left + 1 + Integer.numberOfTrailingZeros(worked[place + 1]);
  }

  /** Returns the worked days of the table through {@code day}. */
  int workedThrough(LocalDate day) {
    int place = place(day);
    if (place == NOT_HERE) {
      return NOT_HERE;
    }
    int through = -1 >>> (Integer.SIZE - day.getDayOfMonth());
    return before[place] + Integer.bitCount(worked[place] & through);
  }

  private int place(LocalDate day) {
    long place = month(day) - firstMonth;
    return place >= 0 && place < worked.length ? (int) place : NOT_HERE;
  }

  private static long month(LocalDate day) {
    return (long) day.getYear() * MONTHS_A_YEAR + day.getMonthValue() - 1;
  }
}
