package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.decision.DutyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty of the matter of a worked example.
 *
 * @param id the id after that of the matter, such as {@code notify-authority}
 * @param status where it stands
 * @param lastDay the last day of its limit, inclusive; empty if it has none, or one in hours
 * @param endExclusive the end of its limit; empty if it has none
 * @param since when it arose; empty if that is not looked at
 */
public record ExpectedDuty(
    String id,
    DutyStatus status,
    Optional<LocalDate> lastDay,
    Optional<Instant> endExclusive,
    Optional<Instant> since) {
  /** Returns the duty in one line. */
  @Override
  public String toString() {
    return id
        + " "
        + status
        + lastDay.map(day -> " last day " + day).orElse("")
        + endExclusive.map(end -> " late from " + end).orElse("")
        + since.map(at -> " since " + at).orElse("");
  }
}
