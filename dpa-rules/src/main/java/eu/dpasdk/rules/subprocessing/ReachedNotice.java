package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The notice of a change that first reached the controller. */
record ReachedNotice(ChangeNotified fact, Arrival arrival, Instant reached) {

  /** The first notice that has reached the controller at {@code asOf}, if one has. */
  static Optional<ReachedNotice> first(ChangeFacts facts, Instant asOf, Interpretation how) {
    return facts.of(ChangeNotified.class).stream()
        .flatMap(fact -> reached(fact, asOf, how).stream())
        .filter(notice -> !notice.reached().isAfter(asOf))
        .min(Comparator.comparing(ReachedNotice::reached));
  }

  private static Optional<ReachedNotice> reached(
      ChangeNotified fact, Instant asOf, Interpretation how) {
    Arrival arrival = Arrivals.of(fact.delivery(), asOf, how);
    return arrival.reached().map(reached -> new ReachedNotice(fact, arrival, reached));
  }

  /** When the change takes effect, as announced. */
  Optional<Instant> announcedEffect(Interpretation how) {
    return fact.takesEffect().map(time -> LocalTimes.instant(time, how.zone()));
  }
}
