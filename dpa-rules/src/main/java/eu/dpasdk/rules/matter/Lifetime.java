package eu.dpasdk.rules.matter;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.fault.Faults;
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
@ApiStatus(ApiLevel.MAINTAINED)
public record Lifetime(Optional<Instant> begins, Optional<Instant> ends, Optional<Instant> closes) {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** The lifetime of an agreement of which nothing is recorded. */
  public static final Lifetime UNBOUNDED =
      new Lifetime(Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses moments outside the years 1 to 9999. */
  public Lifetime {
    new Faults()
        .require(isTold(begins), "/begins", "out of range", "a moment of the years 1 to 9999")
        .require(isTold(ends), "/ends", "out of range", "a moment of the years 1 to 9999")
        .require(isTold(closes), "/closes", "out of range", "a moment of the years 1 to 9999")
        .throwIfAny();
  }

  private static boolean isTold(Optional<Instant> moment) {
    return moment.map(at -> !at.isBefore(FIRST) && at.isBefore(END)).orElse(true);
  }

  /** Tells whether the agreement has ended at {@code moment}. */
  public boolean hasEnded(Instant moment) {
    return ends.filter(end -> !end.isAfter(moment)).isPresent();
  }

  /** Tells whether the agreement has begun at {@code moment}. */
  public boolean hasBegun(Instant moment) {
    return begins.filter(begin -> begin.isAfter(moment)).isEmpty();
  }
}
