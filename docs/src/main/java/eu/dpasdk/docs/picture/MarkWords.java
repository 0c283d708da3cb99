package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.book.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a mark is, in words. An exclusive end at midnight is told as the last day that is included;
 * the offset is told only where the clock changes within the picture.
 */
final class MarkWords {
  /** Keeps the parts of a date on one line. */
  private static final String HARD_SPACE = "\u00A0";

  private final ZoneId zone;
  private final Language language;
  private final boolean offsets;

  MarkWords(ZoneId zone, Language language, boolean offsets) {
    this.zone = zone;
    this.language = language;
    this.offsets = offsets;
  }

  /** Returns when {@code mark} is. */
  String when(Mark mark) {
    if (mark.kind() == MarkKind.DEADLINE) {
      return until(mark.at());
    }
    if (mark.endExclusive().isPresent()) {
      return stretch(mark, mark.endExclusive().get());
    }
    return mark.kind() == MarkKind.WINDOW
        ? in("vanaf ", "from ")
            + moment(mark.at())
            + in(", zonder bepaald einde", ", with no fixed end")
        : moment(mark.at());
  }

  /** Returns {@code words} with common spaces only. */
  static String plain(String words) {
    return words.replace(HARD_SPACE, " ");
  }

  Language language() {
    return language;
  }

  /** Returns the words {@code nl} or {@code en}. */
  String in(String nl, String en) {
    return language == Language.NL ? nl : en;
  }

  private String stretch(Mark mark, Instant endExclusive) {
    ZonedDateTime start = mark.at().atZone(zone);
    LocalDate day = start.toLocalDate();
    boolean days = isMidnight(start) && isMidnight(endExclusive.atZone(zone));
    if (days && day.plusDays(1).equals(endExclusive.atZone(zone).toLocalDate())) {
      return day(day);
    }
    String from = in("van ", "from ") + (days ? day(day) : moment(mark.at()));
    return isMidnight(endExclusive.atZone(zone))
        ? from + " " + until(endExclusive)
        : from + in(" tot ", " until ") + moment(endExclusive);
  }

  private String until(Instant endExclusive) {
    ZonedDateTime end = endExclusive.atZone(zone);
    return isMidnight(end)
        ? in("tot en met ", "up to and including ") + day(end.toLocalDate().minusDays(1))
        : in("vóór ", "before ") + moment(endExclusive);
  }

  private String moment(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    return day(local.toLocalDate())
        + " "
        + local.toLocalTime()
        + in(HARD_SPACE + "uur", "")
        + (offsets ? HARD_SPACE + "(" + offset(local) + ")" : "");
  }

  private String day(LocalDate day) {
    return Dates.day(day, language).replace(" ", HARD_SPACE);
  }

  private static String offset(ZonedDateTime moment) {
    String id = moment.getOffset().getId();
    return id.equals("Z") ? "UTC" : id;
  }

  private static boolean isMidnight(ZonedDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
