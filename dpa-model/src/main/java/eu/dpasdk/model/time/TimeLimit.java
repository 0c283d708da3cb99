package eu.dpasdk.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.law.Language;
import org.immutables.value.Value;

/**
 * A length of time in one unit, as agreements and laws express it: ten days, 72 hours, five working
 * days.
 *
 * <p>Only months may carry a part of a month, in thirtieths, since Article 3(2)(d) of Regulation
 * 1182/71 reckons parts of months at thirty days to the month.
 *
 * <p>The JSON form is one ISO-8601 unit ({@code "PT72H"}, {@code "P10D"}, {@code "P4W"}, {@code
 * "P2M"}, {@code "P1.5M"}, {@code "P5Y"}), or {@code {"workingDays": 5}}.
 */
@Value.Immutable
public interface TimeLimit {
  /** The largest amount of any unit. */
  int MAX_AMOUNT = 1_000_000;

  /** The number of whole units; at least one, or zero when there is a part of a month. */
  int amount();

  /** The unit. */
  LimitUnit unit();

  /** The part of a month beyond the whole ones, in thirtieths: 0 to 29, and 0 in other units. */
  int thirtieths();

  /** Returns a limit of {@code hours} elapsed hours. */
  static TimeLimit ofHours(int hours) {
    return ImmutableTimeLimit.of(hours, LimitUnit.HOURS, 0);
  }

  /** Returns a limit of {@code days} calendar days. */
  static TimeLimit ofCalendarDays(int days) {
    return ImmutableTimeLimit.of(days, LimitUnit.CALENDAR_DAYS, 0);
  }

  /** Returns a limit of {@code days} working days. */
  static TimeLimit ofWorkingDays(int days) {
    return ImmutableTimeLimit.of(days, LimitUnit.WORKING_DAYS, 0);
  }

  /** Returns a limit of {@code weeks} weeks. */
  static TimeLimit ofWeeks(int weeks) {
    return ImmutableTimeLimit.of(weeks, LimitUnit.WEEKS, 0);
  }

  /** Returns a limit of {@code months} calendar months. */
  static TimeLimit ofMonths(int months) {
    return ImmutableTimeLimit.of(months, LimitUnit.MONTHS, 0);
  }

  /**
   * Returns a limit of {@code months} calendar months and {@code thirtieths} thirtieths of a month:
   * {@code ofMonthsAndThirtieths(1, 15)} is a month and a half.
   */
  static TimeLimit ofMonthsAndThirtieths(int months, int thirtieths) {
    return ImmutableTimeLimit.of(months, LimitUnit.MONTHS, thirtieths);
  }

  /** Returns a limit of {@code years} calendar years. */
  static TimeLimit ofYears(int years) {
    return ImmutableTimeLimit.of(years, LimitUnit.YEARS, 0);
  }

  /** Returns a limit of {@code amount} whole units. */
  static TimeLimit of(int amount, LimitUnit unit) {
    return ImmutableTimeLimit.of(amount, unit, 0);
  }

  /** Returns the limit written as {@code text}: one ISO-8601 unit, or {@code 5WD}. */
  static TimeLimit parse(String text) {
    return LimitForm.parse(text);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TimeLimit fromJson(Object json) {
    return LimitForm.fromJson(json);
  }

  /** Returns the JSON form: a string, or an object for working days and for odd thirtieths. */
  @JsonValue
  default Object json() {
    return LimitForm.toJson(this);
  }

  /** Returns the one-word form: {@code P10D}, {@code PT72H}, {@code 5WD}, {@code P1M+10/30}. */
  @Value.Derived
  @Value.Auxiliary
  default String compact() {
    return LimitForm.compact(this);
  }

  /** Returns the limit in words: {@code "10 calendar days"}, {@code "vier weken"} as digits. */
  default String in(Language language) {
    return LimitForm.words(this, language);
  }

  /** Refuses an amount no limit can have. */
  @Value.Check
  default void check() {
    if (thirtieths() == 0 && amount() >= 1 && amount() <= MAX_AMOUNT) {
      return;
    }
    new Faults()
        .require(
            amount() >= (thirtieths() > 0 ? 0 : 1) && amount() <= MAX_AMOUNT,
            "",
            "amount is " + amount(),
            "1 to " + MAX_AMOUNT)
        .require(
            thirtieths() >= 0 && thirtieths() < 30,
            "",
            "part of a month is " + thirtieths() + "/30",
            "0 to 29 thirtieths")
        .require(
            thirtieths() == 0 || unit() == LimitUnit.MONTHS,
            "",
            "a part of " + unit(),
            "parts of months only")
        .throwIfAny();
  }
}
