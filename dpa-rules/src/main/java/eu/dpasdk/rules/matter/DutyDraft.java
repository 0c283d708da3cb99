package eu.dpasdk.rules.matter;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.time.Deadline;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A duty while it is being entered: what is known of its course, from which its status follows.
 *
 * <p>An act that fulfils a duty counts if it came before the duty fell away. A duty to act that
 * names no limit is violated once the agreement has ended and the processor holds no data any more,
 * unless it arose only then; a duty that holds all the time is discharged then.
 */
public final class DutyDraft {
  private final Ledger ledger;
  private final Consumer<Duty> entry;
  private final Head head;
  private final Course course;

  private DutyDraft(Ledger ledger, Consumer<Duty> entry, Head head, Course course) {
    this.ledger = ledger;
    this.entry = entry;
    this.head = head;
    this.course = course;
  }

  /** Who owes what to whom, and why. */
  record Head(String id, Actor debtor, Actor creditor, Reason reason) {}

  /** What is known of the course of the duty. */
  private record Course(
      Optional<Instant> arises,
      Optional<Deadline> deadline,
      Optional<Instant> done,
      Optional<Instant> discharged,
      Optional<Instant> broken,
      Optional<Instant> refused,
      boolean suspended,
      boolean standing) {
    static final Course NOTHING_KNOWN =
        new Course(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false);
  }

  static DutyDraft of(Head head, Ledger ledger, Consumer<Duty> entry) {
    return new DutyDraft(ledger, entry, head, Course.NOTHING_KNOWN);
  }

  private DutyDraft with(Course next) {
    return new DutyDraft(ledger, entry, head, next);
  }

  /** The duty arises at {@code moment}; without this, or before it, it is conditional. */
  public DutyDraft arises(Optional<Instant> moment) {
    return with(
        new Course(
            moment,
            course.deadline,
            course.done,
            course.discharged,
            course.broken,
            course.refused,
            course.suspended,
            course.standing));
  }

  /** The duty arises at {@code moment}. */
  public DutyDraft arises(Instant moment) {
    return arises(Optional.of(moment));
  }

  /** The duty can be fulfilled in time until {@code limit}. */
  public DutyDraft by(Optional<Deadline> limit) {
    return with(
        new Course(
            course.arises,
            limit,
            course.done,
            course.discharged,
            course.broken,
            course.refused,
            course.suspended,
            course.standing));
  }

  /** The duty was fulfilled at {@code moment}. */
  public DutyDraft done(Optional<Instant> moment) {
    return with(
        new Course(
            course.arises,
            course.deadline,
            moment,
            course.discharged,
            course.broken,
            course.refused,
            course.suspended,
            course.standing));
  }

  /** The duty fell away at {@code moment}, unless it was fulfilled before. */
  public DutyDraft discharged(Optional<Instant> moment) {
    return with(
        new Course(
            course.arises,
            course.deadline,
            course.done,
            moment,
            course.broken,
            course.refused,
            course.suspended,
            course.standing));
  }

  /** The duty was broken at {@code moment}, for good. */
  public DutyDraft broken(Optional<Instant> moment) {
    return with(
        new Course(
            course.arises,
            course.deadline,
            course.done,
            course.discharged,
            moment,
            course.refused,
            course.suspended,
            course.standing));
  }

  /** The debtor refused at {@code moment}; doing it after that fulfils the duty late. */
  public DutyDraft refused(Optional<Instant> moment) {
    return with(
        new Course(
            course.arises,
            course.deadline,
            course.done,
            course.discharged,
            course.broken,
            moment,
            course.suspended,
            course.standing));
  }

  /** The duty need not be fulfilled for now. */
  public DutyDraft suspended(boolean now) {
    return with(
        new Course(
            course.arises,
            course.deadline,
            course.done,
            course.discharged,
            course.broken,
            course.refused,
            now,
            course.standing));
  }

  /** The duty holds all the time, and is never fulfilled once and for all. */
  public DutyDraft standing() {
    return with(
        new Course(
            course.arises,
            course.deadline,
            course.done,
            course.discharged,
            course.broken,
            course.refused,
            course.suspended,
            true));
  }

  /** Enters the duty in the ledger. */
  public void enter() {
    course.arises.ifPresent(ledger::boundary);
    course.done.ifPresent(ledger::boundary);
    course.discharged.ifPresent(ledger::boundary);
    course.deadline.ifPresent(limit -> ledger.boundary(limit.endExclusive()));
    ledger.lifetime().closes().ifPresent(ledger::boundary);
    DutyStatus status = status();
    boolean arose = status != DutyStatus.CONDITIONAL;
    entry.accept(
        Duty.builder()
            .id(head.id)
            .debtor(head.debtor)
            .creditor(head.creditor)
            .reason(head.reason)
            .status(status)
            .since(
                course.arises.filter(at -> arose && ledger.isPast(at) && at.isAfter(Instant.MIN)))
            .deadline(arose ? course.deadline : Optional.empty())
            .done(
                status == DutyStatus.FULFILLED || status == DutyStatus.FULFILLED_LATE
                    ? course.done
                    : Optional.empty())
            .build());
  }

  private DutyStatus status() {
    Optional<Instant> closed = ledger.lifetime().closes().filter(ledger::isPast);
    if (course.broken.filter(ledger::isPast).isPresent()) {
      return DutyStatus.VIOLATED;
    }
    Optional<Instant> act = course.done.filter(ledger::isPast);
    Optional<Instant> fell = course.discharged.filter(ledger::isPast);
    if (act.isPresent() && fell.filter(end -> end.isBefore(act.get())).isEmpty()) {
      boolean refused = course.refused.filter(moment -> moment.isBefore(act.get())).isPresent();
      return !refused && course.deadline.map(limit -> limit.isTimely(act.get())).orElse(true)
          ? DutyStatus.FULFILLED
          : DutyStatus.FULFILLED_LATE;
    }
    if (course.refused.filter(ledger::isPast).isPresent()) {
      return DutyStatus.VIOLATED;
    }
    if (course.arises.filter(ledger::isPast).isEmpty()) {
      return fell.isPresent() || closed.isPresent()
          ? DutyStatus.DISCHARGED
          : DutyStatus.CONDITIONAL;
    }
    Optional<Instant> end = course.deadline.map(Deadline::endExclusive);
    boolean ranOut =
        end.filter(ledger::isPast).isPresent()
            && fell.filter(moment -> moment.isBefore(end.get())).isEmpty();
    if (ranOut) {
      return DutyStatus.VIOLATED;
    }
    if (fell.isPresent()) {
      return DutyStatus.DISCHARGED;
    }
    if (closed.isPresent() && course.standing && end.isEmpty()) {
      return DutyStatus.DISCHARGED;
    }
    boolean leftUndone =
        closed.filter(moment -> course.arises.orElseThrow().isBefore(moment)).isPresent();
    if (leftUndone && end.isEmpty()) {
      return DutyStatus.VIOLATED;
    }
    return course.suspended ? DutyStatus.SUSPENDED : DutyStatus.IN_FORCE;
  }
}
