package eu.dpasdk.rules.matter;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.time.Deadline;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A duty while it is being entered: what is known of its course, from which its status follows.
 *
 * <p>An act that fulfils a duty counts if it came before the duty fell away. A duty to act that
 * names no limit is violated once the agreement has ended and the processor holds no data any more;
 * a duty that holds all the time is discharged then.
 */
public final class DutyDraft {
  private final Duty.Builder draft;
  private final Ledger ledger;
  private final Consumer<Duty> entry;
  private Optional<Instant> arises = Optional.empty();
  private Optional<Deadline> deadline = Optional.empty();
  private Optional<Instant> done = Optional.empty();
  private Optional<Instant> discharged = Optional.empty();
  private Optional<Instant> broken = Optional.empty();
  private boolean suspended;
  private boolean standing;

  DutyDraft(Duty.Builder draft, Ledger ledger, Consumer<Duty> entry) {
    this.draft = draft;
    this.ledger = ledger;
    this.entry = entry;
  }

  /** The duty arises at {@code moment}; without this, or before it, it is conditional. */
  public DutyDraft arises(Optional<Instant> moment) {
    this.arises = moment;
    return this;
  }

  /** The duty arises at {@code moment}. */
  public DutyDraft arises(Instant moment) {
    return arises(Optional.of(moment));
  }

  /** The duty can be fulfilled in time until {@code limit}. */
  public DutyDraft by(Optional<Deadline> limit) {
    this.deadline = limit;
    return this;
  }

  /** The duty was fulfilled at {@code moment}. */
  public DutyDraft done(Optional<Instant> moment) {
    this.done = moment;
    return this;
  }

  /** The duty fell away at {@code moment}, unless it was fulfilled before. */
  public DutyDraft discharged(Optional<Instant> moment) {
    this.discharged = moment;
    return this;
  }

  /** The duty was broken at {@code moment}, for good. */
  public DutyDraft broken(Optional<Instant> moment) {
    this.broken = moment;
    return this;
  }

  /** The duty need not be fulfilled for now. */
  public DutyDraft suspended(boolean now) {
    this.suspended = now;
    return this;
  }

  /** The duty holds all the time, and is never fulfilled once and for all. */
  public DutyDraft standing() {
    this.standing = true;
    return this;
  }

  /** Enters the duty in the ledger. */
  public void enter() {
    arises.ifPresent(ledger::boundary);
    done.ifPresent(ledger::boundary);
    discharged.ifPresent(ledger::boundary);
    deadline.ifPresent(limit -> ledger.boundary(limit.endExclusive()));
    ledger.lifetime().closes().ifPresent(ledger::boundary);
    DutyStatus status = status();
    boolean arose = status != DutyStatus.CONDITIONAL;
    entry.accept(
        draft
            .status(status)
            .since(arises.filter(at -> arose && ledger.isPast(at) && at.isAfter(Instant.MIN)))
            .deadline(arose ? deadline : Optional.empty())
            .done(
                status == DutyStatus.FULFILLED || status == DutyStatus.FULFILLED_LATE
                    ? done
                    : Optional.empty())
            .build());
  }

  private DutyStatus status() {
    Optional<Instant> closed = ledger.lifetime().closes().filter(ledger::isPast);
    if (broken.filter(ledger::isPast).isPresent()) {
      return DutyStatus.VIOLATED;
    }
    Optional<Instant> act = done.filter(ledger::isPast);
    Optional<Instant> fell = discharged.filter(ledger::isPast);
    if (act.isPresent() && fell.filter(end -> end.isBefore(act.get())).isEmpty()) {
      return deadline.map(limit -> limit.isTimely(act.get())).orElse(true)
          ? DutyStatus.FULFILLED
          : DutyStatus.FULFILLED_LATE;
    }
    if (arises.filter(ledger::isPast).isEmpty()) {
      return fell.isPresent() || closed.isPresent()
          ? DutyStatus.DISCHARGED
          : DutyStatus.CONDITIONAL;
    }
    Optional<Instant> end = deadline.map(Deadline::endExclusive);
    boolean ranOut =
        end.filter(ledger::isPast).isPresent()
            && fell.filter(moment -> moment.isBefore(end.get())).isEmpty();
    if (ranOut) {
      return DutyStatus.VIOLATED;
    }
    if (fell.isPresent()) {
      return DutyStatus.DISCHARGED;
    }
    if (closed.isPresent() && end.isEmpty()) {
      return standing ? DutyStatus.DISCHARGED : DutyStatus.VIOLATED;
    }
    return suspended ? DutyStatus.SUSPENDED : DutyStatus.IN_FORCE;
  }
}
