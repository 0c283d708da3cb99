package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An objection as it counts at one moment.
 *
 * @param counts the instant that is held against the window: receipt, or dispatch where agreed
 */
record HeardObjection(
    ObjectionRaised fact,
    Optional<Instant> received,
    Optional<Instant> counts,
    ObjectionClass classification,
    List<Reason> reasons) {

  /** Every objection known at {@code asOf}, those received first in the order of receipt. */
  static List<HeardObjection> all(
      SubProcessingTerms terms, ChangeFacts facts, Span window, Instant asOf, Interpretation how) {
    List<HeardObjection> heard = new ArrayList<>();
    for (ObjectionRaised fact : facts.of(ObjectionRaised.class)) {
      if (Occurrence.isBy(asOf, fact, how)) {
        heard.add(hear(fact, terms, facts, window, asOf, how));
      }
    }
    if (heard.size() > 1) {
      heard.sort(Comparator.comparing(each -> each.received().orElse(Instant.MAX)));
    }
    return heard;
  }

  boolean isEffective() {
    return classification == ObjectionClass.TIMELY || classification == ObjectionClass.VALID;
  }

  private static HeardObjection hear(
      ObjectionRaised fact,
      SubProcessingTerms terms,
      ChangeFacts facts,
      Span window,
      Instant asOf,
      Interpretation how) {
    Arrival arrival = Arrivals.of(fact.delivery(), asOf, how);
    Optional<Instant> received = arrival.reached().filter(at -> !at.isAfter(asOf));
    Optional<Instant> counts =
        timelyWhen(terms) == TimelyWhen.SENT_BY_CONTROLLER
            ? Arrivals.dispatched(fact.delivery(), asOf, how).or(() -> received)
            : received;
    if (counts.isEmpty()) {
      return new HeardObjection(
          fact, received, counts, ObjectionClass.NOT_RECEIVED, arrival.reasons());
    }
    List<Reason> reasons = new ArrayList<>(arrival.reasons());
    Operand moment = Operand.moment("moment", counts.get(), how.zone());
    ObjectionClass byTime = byTime(window, counts.get());
    reasons.add(timeReason(byTime, terms, window, moment, how));
    Optional<JudgementRecorded> unreasonable = judgedUnreasonable(terms, facts, asOf, how);
    boolean overruled =
        unreasonable.isPresent()
            && (byTime == ObjectionClass.TIMELY || byTime == ObjectionClass.VALID);
    if (overruled) {
      reasons.add(
          ConsentRule.OBJECTION_UNREASONABLE.because(
              clauses(terms), Operand.word("by", unreasonable.get().by())));
    }
    return new HeardObjection(
        fact, received, counts, overruled ? ObjectionClass.UNREASONABLE : byTime, reasons);
  }

  private static ObjectionClass byTime(Span window, Instant counts) {
    if (window.state() == WindowState.UNKNOWN) {
      return ObjectionClass.UNDETERMINED;
    }
    boolean late = window.end().map(end -> !counts.isBefore(end)).orElse(false);
    if (late) {
      return ObjectionClass.LATE;
    }
    return window.request().isPresent() ? ObjectionClass.TIMELY : ObjectionClass.VALID;
  }

  private static Reason timeReason(
      ObjectionClass byTime,
      SubProcessingTerms terms,
      Span window,
      Operand moment,
      Interpretation how) {
    List<ClauseRef> windowClauses =
        terms.objection().map(ObjectionTerms::windowClauses).orElse(List.of());
    return switch (byTime) {
      case TIMELY, LATE ->
          (byTime == ObjectionClass.TIMELY
                  ? ConsentRule.OBJECTION_TIMELY
                  : ConsentRule.OBJECTION_LATE)
              .because(
                  windowClauses,
                  moment,
                  Operand.moment("end", window.end().orElseThrow(), how.zone()));
      case UNDETERMINED -> ConsentRule.OBJECTION_UNDETERMINED.because(windowClauses, moment);
      default -> ConsentRule.OBJECTION_VALID.because(clauses(terms), moment);
    };
  }

  /** Stratech 10.1 s.4: the judgement that the grounds are unreasonable, if that was agreed. */
  private static Optional<JudgementRecorded> judgedUnreasonable(
      SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    return terms
        .objection()
        .filter(ObjectionTerms::reasonableGroundsOnly)
        .flatMap(agreed -> Judgements.latest(facts, JudgedQuestion.GROUNDS_REASONABLE, asOf, how))
        .filter(judgement -> !judgement.answer());
  }

  private static TimelyWhen timelyWhen(SubProcessingTerms terms) {
    return terms
        .objection()
        .flatMap(ObjectionTerms::window)
        .map(WindowTerms::timelyWhen)
        .orElse(TimelyWhen.RECEIVED_BY_PROCESSOR);
  }

  private static List<ClauseRef> clauses(SubProcessingTerms terms) {
    return terms.objection().map(ObjectionTerms::clauses).orElse(List.of());
  }
}
