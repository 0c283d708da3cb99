package eu.dpasdk.rules.matter;

import java.time.Instant;
import java.util.Optional;

/**
 * Article 28(3) GDPR: how long the agreement binds, as far as is known.
 *
 * @param begins when it was concluded; empty if that is not recorded, and it then always held
 * @param ends the first instant at which it no longer holds; empty if no end is known
 * @param closes the first instant, not before {@code ends}, at which the processor holds no data
 *     any more and has certified so where that was agreed; empty if that is not known
 */
public record Lifetime(Optional<Instant> begins, Optional<Instant> ends, Optional<Instant> closes) {
  /** The lifetime of an agreement of which nothing is recorded. */
  public static final Lifetime UNBOUNDED =
      new Lifetime(Optional.empty(), Optional.empty(), Optional.empty());

  /** Tells whether the agreement has ended at {@code moment}. */
  public boolean hasEnded(Instant moment) {
    return ends.filter(end -> !end.isAfter(moment)).isPresent();
  }

  /** Tells whether the agreement has begun at {@code moment}. */
  public boolean hasBegun(Instant moment) {
    return begins.filter(begin -> begin.isAfter(moment)).isEmpty();
  }
}
