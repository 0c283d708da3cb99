package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The instants after which the answer about one change differs without any new event. */
final class Boundaries {
  private Boundaries() {}

  static List<Instant> of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    Stream<Instant> windowEnd = state.window().end().stream();
    Stream<Instant> leadTimeEnd =
        state.notice().stream()
            .flatMap(notice -> LeadTime.firstAllowed(terms, notice.reached(), how).stream());
    // A message that arrived outside office hours may count only at the next opening.
    Stream<Instant> countsLater =
        facts.all().stream()
            .flatMap(fact -> Occurrence.delivery(fact).stream())
            .flatMap(delivery -> Arrivals.of(delivery, asOf, how).reached().stream());
    return Stream.of(windowEnd, leadTimeEnd, countsLater)
        .flatMap(instants -> instants)
        .filter(instant -> instant.isAfter(asOf))
        .sorted()
        .distinct()
        .toList();
  }
}
