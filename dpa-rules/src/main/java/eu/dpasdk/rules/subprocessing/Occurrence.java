package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.Optional;

/** When a fact about sub-processors happened; a declaration happens when it is first recorded. */
final class Occurrence {
  private Occurrence() {}

  /** Whether {@code fact} had happened by {@code asOf}; one without any moment always has. */
  static boolean isBy(Instant asOf, SubProcessingEvent fact, Interpretation how) {
    Optional<Delivery> declared = delivery(fact);
    return declared.isPresent()
        ? isBy(asOf, declared.get(), how)
        : moment(fact).filter(time -> LocalTimes.instant(time, how.zone()).isAfter(asOf)).isEmpty();
  }

  private static boolean isBy(Instant asOf, Delivery declared, Interpretation how) {
    return Receipts.isKnownBy(asOf, declared, how)
        || Arrivals.firstRecorded(declared, how).filter(at -> at.isAfter(asOf)).isEmpty();
  }

  /** The fact as it was known at {@code asOf}: a declaration without what was still to come. */
  static SubProcessingEvent knownBy(Instant asOf, SubProcessingEvent fact, Interpretation how) {
    Optional<Delivery> declared = delivery(fact);
    return declared.isEmpty() || Receipts.isKnownBy(asOf, declared.get(), how)
        ? fact
        : with(Arrivals.knownBy(asOf, declared.get(), how), fact);
  }

  private static SubProcessingEvent with(Delivery known, SubProcessingEvent fact) {
    if (fact instanceof ChangeNotified notified) {
      return ChangeNotified.builder()
          .change(notified.change())
          .delivery(known)
          .addAllAdditions(notified.additions())
          .addAllRemovals(notified.removals())
          .takesEffect(notified.takesEffect())
          .addAllInformation(notified.information())
          .build();
    }
    if (fact instanceof ObjectionRaised objection) {
      return ObjectionRaised.of(objection.change(), known, objection.grounds());
    }
    if (fact instanceof AuthorisationGiven given) {
      return AuthorisationGiven.of(given.change(), known);
    }
    return fact instanceof AuthorisationRefused refused
        ? AuthorisationRefused.of(refused.change(), known)
        : fact;
  }

  /** The declaration that {@code fact} consists of, if it is one. */
  static Optional<Delivery> delivery(SubProcessingEvent fact) {
    if (fact instanceof ChangeNotified notified) {
      return Optional.of(notified.delivery());
    }
    if (fact instanceof ObjectionRaised objection) {
      return Optional.of(objection.delivery());
    }
    if (fact instanceof AuthorisationGiven given) {
      return Optional.of(given.delivery());
    }
    return fact instanceof AuthorisationRefused refused
        ? Optional.of(refused.delivery())
        : Optional.empty();
  }

  private static Optional<RecordedTime> moment(SubProcessingEvent fact) {
    if (fact instanceof SolutionFound solution) {
      return Optional.of(solution.at());
    }
    if (fact instanceof NoSolutionFound none) {
      return Optional.of(none.at());
    }
    if (fact instanceof ChangeWithdrawn withdrawn) {
      return Optional.of(withdrawn.at());
    }
    if (fact instanceof SubProcessorEngaged engaged) {
      return Optional.of(engaged.at());
    }
    if (fact instanceof SubProcessorEnded ended) {
      return Optional.of(ended.at());
    }
    return fact instanceof JudgementRecorded judgement
        ? Optional.of(judgement.at())
        : Optional.empty();
  }
}
