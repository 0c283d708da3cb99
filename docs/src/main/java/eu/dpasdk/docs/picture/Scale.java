package eu.dpasdk.docs.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Where on the axis a moment is: as far from another as the time that elapses between them. */
final class Scale {
  private final Instant first;
  private final double seconds;
  private final double left;
  private final double width;

  private Scale(Instant first, double seconds, double left, double width) {
    this.first = first;
    this.seconds = seconds;
    this.left = left;
    this.width = width;
  }

  /** Returns a scale that holds all {@code marks}; if they are one moment, its whole day. */
  static Scale of(List<Mark> marks, ZoneId zone) {
    Instant first = marks.stream().map(Mark::at).min(Comparator.naturalOrder()).orElseThrow();
    Instant last = marks.stream().map(Mark::last).max(Comparator.naturalOrder()).orElseThrow();
    if (first.equals(last)) {
      LocalDate day = first.atZone(zone).toLocalDate();
      first = day.atStartOfDay(zone).toInstant();
      last = day.plusDays(1).atStartOfDay(zone).toInstant();
    }
    return new Scale(first, seconds(first, last), 0, 1);
  }

  /** Returns this scale between two places. */
  Scale between(double newLeft, double newWidth) {
    return new Scale(first, seconds, newLeft, newWidth);
  }

  /** Returns the place of {@code at}. */
  double x(Instant at) {
    return left + width * seconds(first, at) / seconds;
  }

  /** Returns the moment at the place {@code x}, to the second. */
  Instant at(double x) {
    return first.plusSeconds(Math.round((x - left) / width * seconds));
  }

  private static double seconds(Instant from, Instant to) {
    Duration span = Duration.between(from, to);
    return span.getSeconds() + span.getNano() / 1e9;
  }
}
