package eu.dpasdk.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads moments in ISO-8601; those in whole seconds of UTC, which case files are full of, fast. */
final class IsoMoments {
  private static final Pattern WITH_OFFSET =
      Pattern.compile(".*(Z|[+-]\\d\\d(:?\\d\\d(:?\\d\\d)?)?)$");

  /** The places of digits are zeros here. */
  private static final String UTC_FORM = "0000-00-00T00:00:00Z";

  private IsoMoments() {}

  /** Tells whether {@code text} ends in an offset. */
  static boolean hasOffset(String text) {
    return isUtcForm(text) || WITH_OFFSET.matcher(text).matches() && text.contains("T");
  }

  /**
   * Returns the moment written with an offset.
   *
   * @throws DateTimeException if it is none
   */
  static Instant instant(String text) {
    return isUtcForm(text)
        ? LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19))
            .toInstant(ZoneOffset.UTC)
        : OffsetDateTime.parse(text).toInstant();
  }

  private static boolean isUtcForm(String text) {
    if (text.length() != UTC_FORM.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      char form = UTC_FORM.charAt(i);
      if (form == '0' ? here < '0' || here > '9' : here != form) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
