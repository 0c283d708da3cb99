package eu.dpasdk.rules.matter;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.rules.notice.OfficeHours;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which contested questions an answer rested on. What asked for no other deadline, no other arrival
 * and no other answer than it got comes out the same under another reading, and need not be asked
 * again.
 */
final class Consulted {
  private static final Set<ContestedQuestion> ALL =
      Set.copyOf(EnumSet.allOf(ContestedQuestion.class));

  private final Set<ContestedQuestion> questions = EnumSet.noneOf(ContestedQuestion.class);
  private final List<String> options = new ArrayList<>();

  /** Anything may have been asked. */
  void everything() {
    questions.addAll(ALL);
  }

  /** The answer to a question was asked. */
  void question(ContestedQuestion question) {
    questions.add(question);
  }

  /** A deadline was asked; it names the readings under which it ends elsewhere. */
  void deadline(Deadline deadline) {
    for (OtherReading other : deadline.otherReadings()) {
      options.add(other.reading());
    }
  }

  /** An arrival was asked. */
  void arrival(Instant at, Interpretation how) {
    if (!questions.contains(ContestedQuestion.NIGHT_ARRIVAL) && OfficeHours.mightMatter(at, how)) {
      questions.add(ContestedQuestion.NIGHT_ARRIVAL);
    }
  }

  /** Whether {@code option}, which was not chosen, might lead elsewhere. */
  boolean mightMatter(ReadingOption option) {
    return questions.contains(option.question()) || options.contains(option.name());
  }
}
