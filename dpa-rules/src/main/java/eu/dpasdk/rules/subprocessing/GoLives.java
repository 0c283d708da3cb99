package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The engagements under one change, and the question whether one would be lawful now. */
final class GoLives {
  private GoLives() {}

  /** The engagements that took place by {@code asOf}, in the order of their names and times. */
  static List<SubProcessorEngaged> actual(ChangeFacts facts, Instant asOf, Interpretation how) {
    List<SubProcessorEngaged> all = facts.engagements();
    if (all.isEmpty()) {
      return all;
    }
    List<SubProcessorEngaged> actual = new ArrayList<>(all);
    actual.removeIf(engaged -> LocalTimes.instant(engaged.at(), how.zone()).isAfter(asOf));
    return actual;
  }

  /**
   * One measurement an actual engagement; if there is none, one for going live now, when the change
   * stands as {@code state} says.
   */
  static List<GoLive> of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    List<SubProcessorEngaged> actual = actual(facts, asOf, how);
    if (actual.isEmpty()) {
      return List.of(GoLive.now(terms, facts, asOf, how, state));
    }
    if (actual.size() == 1) {
      Instant at = LocalTimes.instant(actual.get(0).at(), how.zone());
      return List.of(GoLive.at(terms, facts, at, how));
    }
    // What goes live at the same moment is measured once.
    Map<Instant, GoLive> measured = new HashMap<>();
    List<GoLive> goLives = new ArrayList<>(actual.size());
    for (SubProcessorEngaged engaged : actual) {
      Instant at = LocalTimes.instant(engaged.at(), how.zone());
      goLives.add(measured.computeIfAbsent(at, moment -> GoLive.at(terms, facts, moment, how)));
    }
    return goLives;
  }
}
