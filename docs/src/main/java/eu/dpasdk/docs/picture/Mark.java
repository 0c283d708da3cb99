package eu.dpasdk.docs.picture;

import eu.dpasdk.model.law.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One mark on a time line: a moment, or a half-open stretch from {@code at} until {@code
 * endExclusive}. A window without an end is one for which none was agreed or none is known.
 *
 * @param kind what it stands for
 * @param label what happened or may be done, without the date
 * @param at the moment, the first moment of a stretch, or the exclusive end of a time limit
 * @param endExclusive the first moment after a stretch
 */
public record Mark(MarkKind kind, Text label, Instant at, Optional<Instant> endExclusive) {
  /** Refuses a stretch that ends before it begins, and a deadline that is a stretch. */
  public Mark {
    if (endExclusive.isPresent() && !endExclusive.get().isAfter(at)) {
      throw new IllegalArgumentException("A stretch must end after it begins: " + label.en());
    }
    if (kind == MarkKind.DEADLINE && endExclusive.isPresent()) {
      throw new IllegalArgumentException("A deadline is one moment: " + label.en());
    }
  }

  /** Returns an event at a moment. */
  public static Mark event(Text label, Instant at) {
    return new Mark(MarkKind.EVENT, label, at, Optional.empty());
  }

  /** Returns an event of which only the day is known or matters. */
  public static Mark eventOn(Text label, LocalDate day, ZoneId zone) {
    return wholeDay(MarkKind.EVENT, label, day, zone);
  }

  /** Returns an act at a moment. */
  public static Mark act(Text label, Instant at) {
    return new Mark(MarkKind.ACT, label, at, Optional.empty());
  }

  /** Returns an act of which only the day is known or matters. */
  public static Mark actOn(Text label, LocalDate day, ZoneId zone) {
    return wholeDay(MarkKind.ACT, label, day, zone);
  }

  /** Returns the end of a time limit; an act at {@code endExclusive} itself is late. */
  public static Mark deadline(Text label, Instant endExclusive) {
    return new Mark(MarkKind.DEADLINE, label, endExclusive, Optional.empty());
  }

  /** Returns a stretch of time that no longer holds {@code endExclusive} itself. */
  public static Mark window(Text label, Instant from, Instant endExclusive) {
    return new Mark(MarkKind.WINDOW, label, from, Optional.of(endExclusive));
  }

  /** Returns a stretch of time without a known end. */
  public static Mark openWindow(Text label, Instant from) {
    return new Mark(MarkKind.WINDOW, label, from, Optional.empty());
  }

  /** Returns the last moment that the picture must hold. */
  Instant last() {
    return endExclusive.orElse(at);
  }

  private static Mark wholeDay(MarkKind kind, Text label, LocalDate day, ZoneId zone) {
    Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new Mark(kind, label, day.atStartOfDay(zone).toInstant(), Optional.of(next));
  }
}
