package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where one change stands at one moment under one set of readings.
 *
 * @param why how the status is found, told only where it is asked for
 */
record ChangeState(
    Optional<ReachedNotice> notice,
    Span window,
    List<HeardObjection> objections,
    List<Termination> terminations,
    ConsentStatus status,
    Supplier<Reason> why) {

  static ChangeState at(
      SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    Optional<ReachedNotice> notice = ReachedNotice.first(facts, asOf, how);
    Span window = Span.of(terms, notice, facts, asOf, how);
    List<HeardObjection> objections = HeardObjection.all(terms, facts, window, asOf, how);
    Moments moments = new Moments(facts, asOf, how);
    Optional<Instant> objected = standing(objections, moments);
    List<Termination> terminations =
        objected.isEmpty()
            ? List.of()
            : Termination.all(terms, facts, objected.get(), moments.noSolution(), asOf, how);
    Outcome outcome =
        new Decider(terms, window, objections, objected, terminations, moments, how)
            .outcome(notice.isPresent());
    return new ChangeState(
        notice, window, objections, terminations, outcome.status(), outcome.why());
  }

  /** How the status is found. */
  Reason reason() {
    return why.get();
  }

  /** Whether an effective objection stands: not solved, not withdrawn. */
  boolean isObjected() {
    return status == ConsentStatus.OBJECTED_IN_TIME || status == ConsentStatus.TERMINABLE;
  }

  /**
   * The last effective objection, if no withdrawal and no later solution or approval removed it.
   */
  private static Optional<Instant> standing(List<HeardObjection> objections, Moments moments) {
    if (objections.isEmpty() || moments.withdrawn.isPresent()) {
      return Optional.empty();
    }
    return lastEffective(objections)
        .filter(last -> moments.solution().filter(at -> !at.isBefore(last)).isEmpty())
        .filter(last -> moments.given().filter(at -> !at.isBefore(last)).isEmpty());
  }

  private static Optional<Instant> lastEffective(List<HeardObjection> objections) {
    Optional<Instant> last = Optional.empty();
    for (HeardObjection heard : objections) {
      if (heard.isEffective()) {
        last = later(last, heard.counts());
      }
    }
    return last;
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> two) {
    return one.isEmpty() || two.isPresent() && two.get().isAfter(one.get()) ? two : one;
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> two) {
    return one.isEmpty() || two.isPresent() && two.get().isBefore(one.get()) ? two : one;
  }

  private record Outcome(ConsentStatus status, Supplier<Reason> why) {}

  /** The moments of the single-time facts of a change, as known at one moment. */
  private static final class Moments {
    private final Optional<Instant> withdrawn;
    private final Optional<Instant> given;
    private final Optional<Instant> refused;
    private final Optional<Instant> solution;
    private final Optional<Instant> noSolution;

    Moments(ChangeFacts facts, Instant asOf, Interpretation how) {
      Optional<Instant> firstWithdrawn = Optional.empty();
      for (ChangeWithdrawn each : facts.withdrawals()) {
        firstWithdrawn = earlier(firstWithdrawn, at(each.at(), asOf, how));
      }
      Optional<Instant> lastGiven = Optional.empty();
      for (AuthorisationGiven each : facts.approvals()) {
        lastGiven = later(lastGiven, reached(each.delivery(), asOf, how));
      }
      Optional<Instant> lastRefused = Optional.empty();
      for (AuthorisationRefused each : facts.refusals()) {
        lastRefused = later(lastRefused, reached(each.delivery(), asOf, how));
      }
      Optional<Instant> none = Optional.empty();
      for (NoSolutionFound each : facts.failures()) {
        none = later(none, at(each.at(), asOf, how));
      }
      Optional<Instant> found = Optional.empty();
      for (SolutionFound each : facts.solutions()) {
        found = later(found, at(each.at(), asOf, how));
      }
      withdrawn = firstWithdrawn;
      given = lastGiven;
      refused = lastRefused;
      noSolution = none.isPresent() && isBefore(none, found) ? Optional.empty() : none;
      solution = found.isPresent() && !isBefore(none, found) ? Optional.empty() : found;
    }

    /** Whether {@code one} came before {@code two}, or there is only the latter. */
    private static boolean isBefore(Optional<Instant> one, Optional<Instant> two) {
      return two.isPresent() && (one.isEmpty() || one.get().isBefore(two.get()));
    }

    private static Optional<Instant> at(RecordedTime time, Instant asOf, Interpretation how) {
      return Optional.of(LocalTimes.instant(time, how.zone())).filter(at -> !at.isAfter(asOf));
    }

    private static Optional<Instant> reached(Delivery delivery, Instant asOf, Interpretation how) {
      return Receipts.reached(delivery, asOf, how).filter(at -> !at.isAfter(asOf));
    }

    Optional<Instant> solution() {
      return solution;
    }

    Optional<Instant> noSolution() {
      return noSolution;
    }

    Optional<Instant> given() {
      return given;
    }
  }

  /** Article 28(2) GDPR and the contract's own words on silence: from facts to a status. */
  private static final class Decider {
    private final SubProcessingTerms terms;
    private final Span window;
    private final List<HeardObjection> objections;
    private final Optional<Instant> objected;
    private final List<Termination> terminations;
    private final Moments moments;
    private final Interpretation how;

    Decider(
        SubProcessingTerms terms,
        Span window,
        List<HeardObjection> objections,
        Optional<Instant> objected,
        List<Termination> terminations,
        Moments moments,
        Interpretation how) {
      this.terms = terms;
      this.window = window;
      this.objections = objections;
      this.objected = objected;
      this.terminations = terminations;
      this.moments = moments;
      this.how = how;
    }

    Outcome outcome(boolean noticeReached) {
      if (moments.withdrawn.isPresent()) {
        return of(ConsentStatus.WITHDRAWN, ConsentRule.WITHDRAWN, moments.withdrawn);
      }
      return terms.authorisation().model().needsEach()
          ? specific(noticeReached)
          : general(noticeReached);
    }

    private Outcome specific(boolean noticeReached) {
      Optional<Instant> refused = moments.refused;
      Optional<Instant> given = moments.given;
      if (given.isPresent() && refused.filter(no -> !no.isBefore(given.get())).isEmpty()) {
        return of(ConsentStatus.AUTHORISED, ConsentRule.AUTHORISED, given);
      }
      if (refused.isPresent()) {
        return of(ConsentStatus.REFUSED, ConsentRule.REFUSED, refused);
      }
      if (noticeReached && window.state() == WindowState.CLOSED) {
        return refusedBySilence();
      }
      return waiting(noticeReached);
    }

    private Outcome general(boolean noticeReached) {
      Optional<Instant> last = lastEffective(objections);
      if (objected.isPresent()) {
        return objected();
      }
      if (moments.given.filter(at -> last.filter(at::isBefore).isEmpty()).isPresent()) {
        return of(ConsentStatus.AUTHORISED, ConsentRule.AUTHORISED, moments.given);
      }
      if (last.isPresent()) {
        return of(ConsentStatus.SOLVED, ConsentRule.SOLVED, moments.solution);
      }
      return noticeReached && window.state() == WindowState.CLOSED
          ? silence()
          : waiting(noticeReached);
    }

    private Outcome objected() {
      List<Termination> open = terminations.stream().filter(Termination::isExercisable).toList();
      if (open.isEmpty()) {
        return new Outcome(
            ConsentStatus.OBJECTED_IN_TIME, () -> ConsentRule.OBJECTED.because(objectionClauses()));
      }
      return new Outcome(ConsentStatus.TERMINABLE, () -> Termination.reason(open));
    }

    private Outcome silence() {
      Silence agreed = terms.objection().map(ObjectionTerms::silence).orElse(Silence.NOTHING);
      return switch (agreed) {
        case DEEMED_NO_OBJECTION ->
            atEnd(ConsentStatus.DEEMED_NO_OBJECTION, ConsentRule.DEEMED_NO_OBJECTION);
        case REFUSAL -> refusedBySilence();
        case NOTHING -> {
          boolean late =
              objections.stream().anyMatch(heard -> heard.classification() == ObjectionClass.LATE);
          yield late
              ? atEnd(ConsentStatus.LATE_OBJECTION, ConsentRule.ONLY_LATE)
              : atEnd(ConsentStatus.WINDOW_CLOSED, ConsentRule.WINDOW_CLOSED);
        }
      };
    }

    private Outcome refusedBySilence() {
      return atEnd(ConsentStatus.REFUSED, ConsentRule.REFUSED_BY_SILENCE);
    }

    private Outcome waiting(boolean noticeReached) {
      if (!noticeReached) {
        return new Outcome(ConsentStatus.NOT_STARTED, ConsentRule.NOTICE_NOT_REACHED::because);
      }
      if (window.state() == WindowState.UNKNOWN) {
        return new Outcome(ConsentStatus.UNDETERMINED, ConsentRule.UNDETERMINED::because);
      }
      return window.end().isPresent()
          ? atEnd(ConsentStatus.OPEN, ConsentRule.OPEN_UNTIL)
          : new Outcome(
              ConsentStatus.OPEN, () -> ConsentRule.OPEN_WITHOUT_END.because(objectionClauses()));
    }

    private List<ClauseRef> windowClauses() {
      return terms.objection().map(ObjectionTerms::windowClauses).orElse(List.of());
    }

    private List<ClauseRef> objectionClauses() {
      return terms.objection().map(ObjectionTerms::clauses).orElse(List.of());
    }

    private Outcome of(ConsentStatus status, ConsentRule rule, Optional<Instant> moment) {
      Instant at = moment.orElseThrow();
      return new Outcome(status, () -> rule.because(Operand.moment("moment", at, how.zone())));
    }

    private Outcome atEnd(ConsentStatus status, ConsentRule rule) {
      Instant end = window.end().orElseThrow();
      return new Outcome(
          status, () -> rule.because(windowClauses(), Operand.moment("end", end, how.zone())));
    }
  }
}
