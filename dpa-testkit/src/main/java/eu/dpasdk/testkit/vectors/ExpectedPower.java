package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.party.PartyRole;
import java.time.Instant;
import java.util.Optional;

/**
 * A power of the matter of a worked example.
 *
 * @param id the name, such as {@code OBJECT}
 * @param holder who holds it
 * @param state whether it can be used
 * @param untilExclusive the first instant at which it can no longer be used, if there is one
 */
public record ExpectedPower(
    String id, PartyRole holder, PowerState state, Optional<Instant> untilExclusive) {
  /** Returns the power in one line. */
  @Override
  public String toString() {
    return id
        + " of "
        + holder
        + " "
        + state
        + untilExclusive.map(end -> " until " + end).orElse("");
  }
}
