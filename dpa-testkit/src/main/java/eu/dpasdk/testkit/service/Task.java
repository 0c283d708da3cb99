package eu.dpasdk.testkit.service;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.party.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A duty as a consumer of dockets holds it.
 *
 * @param id the lasting id of the duty
 * @param debtor who owes it
 * @param status where it stands
 * @param dueBefore the first instant at which it is late, if it has a limit
 */
public record Task(String id, Actor debtor, DutyStatus status, Optional<Instant> dueBefore) {
  /** Returns {@code duty} as a consumer should hold it. */
  public static Task of(Duty duty) {
    return new Task(
        duty.id(),
        duty.debtor(),
        duty.status(),
        duty.deadline().map(deadline -> deadline.endExclusive()));
  }
}
