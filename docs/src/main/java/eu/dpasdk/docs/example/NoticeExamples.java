package eu.dpasdk.docs.example;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declarations as examples: whether and when one has reached its addressee. */
final class NoticeExamples {
  private NoticeExamples() {}

  static Example of(String id, Text title, Delivery delivery, Instant at, Readings readings) {
    Arrival arrival =
        Arrivals.of(delivery, at, Interpretation.dutch().in(Zones.AMSTERDAM).under(readings));
    List<Outcome> outcomes = new ArrayList<>();
    arrival.reasons().forEach(each -> outcomes.add(Outcome.of(OutcomeKind.REASON, each)));
    arrival.findings().forEach(each -> outcomes.add(MatterOutcomes.finding(each)));
    return new Example(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(FactWords.told(StrictJson.mapper().valueToTree(delivery), Zones.AMSTERDAM)),
        Optional.of(at),
        Zones.AMSTERDAM,
        DocketExamples.chosen(readings),
        outcomes,
        List.of());
  }
}
