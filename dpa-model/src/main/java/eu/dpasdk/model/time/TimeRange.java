package eu.dpasdk.model.time;

import java.time.Instant;
import java.time.LocalDateTime;

/** The years this library reckons with; ISO-8601 writes them with four digits in every zone. */
final class TimeRange {
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private TimeRange() {}

  static boolean holds(Instant instant) {
    return !instant.isBefore(FIRST) && instant.isBefore(END);
  }

  static boolean holds(LocalDateTime local) {
    return local.getYear() >= 1 && local.getYear() <= 9998;
  }
}
