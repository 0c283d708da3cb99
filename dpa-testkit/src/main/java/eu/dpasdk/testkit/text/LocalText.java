package eu.dpasdk.testkit.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as a reader of a failed test wants them: weekday, local time, offset. */
public final class LocalText {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm[:ss[.SSSSSSSSS]] xxx", Locale.ROOT);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm xxx", Locale.ROOT);

  private LocalText() {}

  /** Returns {@code instant} as a clock on the wall of {@code zone} shows it. */
  public static String of(Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    boolean onTheMinute = local.getSecond() == 0 && local.getNano() == 0;
    return local.format(onTheMinute ? MINUTES : FORM);
  }
}
