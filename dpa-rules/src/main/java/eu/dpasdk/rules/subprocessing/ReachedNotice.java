package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notice of a change that first reached the controller. */
record ReachedNotice(ChangeNotified fact, Instant reached) {

  /** The first notice that has reached the controller at {@code asOf}, if one has. */
  static Optional<ReachedNotice> first(ChangeFacts facts, Instant asOf, Interpretation how) {
    ReachedNotice first = null;
    for (ChangeNotified fact : facts.notices()) {
      Instant reached = Receipts.reached(fact.delivery(), asOf, how).orElse(Instant.MAX);
      if (!reached.isAfter(asOf) && (first == null || reached.isBefore(first.reached()))) {
        first = new ReachedNotice(fact, reached);
      }
    }
    return Optional.ofNullable(first);
  }

  /** How its arrival is found, as known at {@code asOf}. */
  List<Reason> reasons(Instant asOf, Interpretation how) {
    return Receipts.reasons(fact.delivery(), asOf, how);
  }

  /** When the change takes effect, as announced. */
  Optional<Instant> announcedEffect(Interpretation how) {
    return fact.takesEffect().map(time -> LocalTimes.instant(time, how.zone()));
  }
}
