package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.book.Dates;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The steps an axis may be named in, from fine to coarse. */
enum TickUnit {
  HOUR,
  SIX_HOURS,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  FIVE_YEARS;

  /** Returns the first stroke at or before {@code moment}. */
  LocalDateTime floor(LocalDateTime moment) {
    LocalDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
    return switch (this) {
      case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
      case SIX_HOURS -> day.plusHours(moment.getHour() / 6 * 6L);
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case FIVE_YEARS -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 5) * 5);
    };
  }

  /** Returns the stroke after {@code stroke}. */
  LocalDateTime next(LocalDateTime stroke) {
    return switch (this) {
      case HOUR -> stroke.plusHours(1);
      case SIX_HOURS -> stroke.plusHours(6);
      case DAY -> stroke.plusDays(1);
      case WEEK -> stroke.plusWeeks(1);
      case MONTH -> stroke.plusMonths(1);
      case QUARTER -> stroke.plusMonths(3);
      case YEAR -> stroke.plusYears(1);
      case FIVE_YEARS -> stroke.plusYears(5);
    };
  }

  /** Returns what a stroke is called. */
  String name(LocalDateTime stroke, Language language) {
    String[] day = Dates.day(stroke.toLocalDate(), language).split(" ", -1);
    return switch (this) {
      case HOUR, SIX_HOURS -> LocalTime.from(stroke).toString();
      case DAY, WEEK -> day[0] + " " + day[1];
      case MONTH, QUARTER -> day[2];
      case YEAR, FIVE_YEARS -> day[3];
    };
  }

  /** Returns what the names of neighbouring strokes share. */
  String group(LocalDateTime stroke, Language language) {
    String[] day = Dates.day(stroke.toLocalDate(), language).split(" ", -1);
    return switch (this) {
      case HOUR, SIX_HOURS -> String.join(" ", day);
      case DAY, WEEK -> day[2] + " " + day[3];
      case MONTH, QUARTER -> day[3];
      case YEAR, FIVE_YEARS -> "";
    };
  }
}
