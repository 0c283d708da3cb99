package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The engagements under one change, and the question whether one would be lawful now. */
final class GoLives {
  private GoLives() {}

  /** The engagements that took place by {@code asOf}, in the order of their names and times. */
  static List<SubProcessorEngaged> actual(ChangeFacts facts, Instant asOf, Interpretation how) {
    return facts.of(SubProcessorEngaged.class).stream()
        .filter(engaged -> !LocalTimes.instant(engaged.at(), how.zone()).isAfter(asOf))
        .toList();
  }

  /** One measurement an actual engagement; if there is none, one for going live now. */
  static List<GoLive> of(
      SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    List<SubProcessorEngaged> actual = actual(facts, asOf, how);
    if (actual.isEmpty()) {
      return List.of(GoLive.at(terms, facts, asOf, how));
    }
    // What goes live at the same moment is measured once.
    Map<Instant, GoLive> measured = new HashMap<>();
    return actual.stream()
        .map(engaged -> LocalTimes.instant(engaged.at(), how.zone()))
        .map(at -> measured.computeIfAbsent(at, moment -> GoLive.at(terms, facts, moment, how)))
        .toList();
  }
}
