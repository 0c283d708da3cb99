package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The human answers recorded about a change. */
final class Judgements {
  private Judgements() {}

  /** The last answer to {@code question} known at {@code asOf}; of two at once, the "no". */
  static Optional<JudgementRecorded> latest(
      ChangeFacts facts, JudgedQuestion question, Instant asOf, Interpretation how) {
    List<JudgementRecorded> all = facts.judgements();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Comparator<JudgementRecorded> byTime =
        Comparator.comparing(judgement -> LocalTimes.instant(judgement.at(), how.zone()));
    return all.stream()
        .filter(judgement -> judgement.question() == question)
        .filter(judgement -> !LocalTimes.instant(judgement.at(), how.zone()).isAfter(asOf))
        .max(byTime.thenComparing(judgement -> !judgement.answer()));
  }
}
