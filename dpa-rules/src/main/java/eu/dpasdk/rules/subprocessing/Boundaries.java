package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The instants after which the answer about one change differs without any new event. */
final class Boundaries {
  private Boundaries() {}

  static List<Instant> of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    List<Instant> boundaries = new ArrayList<>();
    state.window().end().ifPresent(boundaries::add);
    state
        .notice()
        .flatMap(notice -> LeadTime.firstAllowed(terms, notice.reached(), how))
        .ifPresent(boundaries::add);
    if (how.readings().notice().nightArrival() == NightArrivalReading.BUSINESS_HOURS) {
      // A message that arrived outside office hours may count only at the next opening.
      for (Delivery delivery : facts.deliveries()) {
        Receipts.reached(delivery, asOf, how).ifPresent(boundaries::add);
      }
    }
    boundaries.removeIf(at -> !at.isAfter(asOf));
    return boundaries;
  }
}
