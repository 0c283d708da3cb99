package eu.dpasdk.testkit.vectors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows from a request: a deadline, or a refusal because a calendar does not know the days.
 *
 * @param lastDay the last day, inclusive; empty for hours and for a refusal
 * @param endExclusive the end; empty for a refusal
 */
public record ExpectedDeadline(Optional<LocalDate> lastDay, Optional<Instant> endExclusive) {
  /** Tells whether the request is refused. */
  public boolean isRefused() {
    return endExclusive.isEmpty();
  }
}
