package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
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
import eu.dpasdk.rules.notice.Receipts;
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
 * @param byTime how it counts by time alone
 * @param overruled the judgement that its grounds are unreasonable, where that makes it count less
 */
record HeardObjection(
    ObjectionRaised fact,
    Optional<Instant> received,
    Optional<Instant> counts,
    ObjectionClass byTime,
    Optional<JudgementRecorded> overruled) {

  /** Every objection known at {@code asOf}, those received first in the order of receipt. */
  static List<HeardObjection> all(
      SubProcessingTerms terms, ChangeFacts facts, Span window, Instant asOf, Interpretation how) {
    List<HeardObjection> heard = new ArrayList<>();
    for (ObjectionRaised fact : facts.objections()) {
      if (Occurrence.isBy(asOf, fact, how)) {
        heard.add(hear(fact, terms, facts, window, asOf, how));
      }
    }
    if (heard.size() > 1) {
      heard.sort(Comparator.comparing(each -> each.received().orElse(Instant.MAX)));
    }
    return heard;
  }

  ObjectionClass classification() {
    return overruled.isPresent() ? ObjectionClass.UNREASONABLE : byTime;
  }

  boolean isEffective() {
    return overruled.isEmpty() && isInTime(byTime);
  }

  private static boolean isInTime(ObjectionClass byTime) {
    return byTime == ObjectionClass.TIMELY || byTime == ObjectionClass.VALID;
  }

  private static HeardObjection hear(
      ObjectionRaised fact,
      SubProcessingTerms terms,
      ChangeFacts facts,
      Span window,
      Instant asOf,
      Interpretation how) {
    Optional<Instant> received =
        Receipts.reached(fact.delivery(), asOf, how).filter(at -> !at.isAfter(asOf));
    Optional<Instant> counts =
        timelyWhen(terms) == TimelyWhen.SENT_BY_CONTROLLER
            ? Arrivals.dispatched(fact.delivery(), asOf, how).or(() -> received)
            : received;
    ObjectionClass byTime =
        counts.isPresent() ? byTime(window, counts.get()) : ObjectionClass.NOT_RECEIVED;
    return new HeardObjection(
        fact,
        received,
        counts,
        byTime,
        isInTime(byTime) ? judgedUnreasonable(terms, facts, asOf, how) : Optional.empty());
  }

  /** How its class was found. */
  List<Reason> reasons(SubProcessingTerms terms, Span window, Instant asOf, Interpretation how) {
    List<Reason> reasons = new ArrayList<>(Receipts.reasons(fact.delivery(), asOf, how));
    counts.ifPresent(
        at ->
            reasons.add(timeReason(terms, window, Operand.moment("moment", at, how.zone()), how)));
    overruled.ifPresent(
        judgement ->
            reasons.add(
                ConsentRule.OBJECTION_UNREASONABLE.because(
                    clauses(terms), Operand.word("by", judgement.by()))));
    return reasons;
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

  private Reason timeReason(
      SubProcessingTerms terms, Span window, Operand moment, Interpretation how) {
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
