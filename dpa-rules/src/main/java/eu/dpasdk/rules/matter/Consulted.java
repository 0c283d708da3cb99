package eu.dpasdk.rules.matter;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.rules.notice.OfficeHours;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which contested questions an answer rested on. What asked for no other deadline, arrival,
 * lifetime or answer than it got comes out the same under another reading, and need not be asked
 * again.
 */
final class Consulted {
  /** What bears on a limit of a contract that cannot be computed. */
  private static final Set<ContestedQuestion> UNKNOWN_CONTRACT_LIMIT =
      Set.of(ContestedQuestion.CONTRACT_END, ContestedQuestion.LEAP_DAY);

  /** What bears on a limit of Union law that cannot be computed. */
  private static final Set<ContestedQuestion> UNKNOWN_UNION_LIMIT =
      Set.of(
          ContestedQuestion.HOURS,
          ContestedQuestion.WORKING_DAY_IN_HOURS,
          ContestedQuestion.MONTH_END,
          ContestedQuestion.UNION_HOLIDAYS);

  private final Set<ContestedQuestion> questions = EnumSet.noneOf(ContestedQuestion.class);
  private final Set<String> options = new HashSet<>();

  /** The answers to some questions were asked. */
  void questions(Collection<ContestedQuestion> asked) {
    questions.addAll(asked);
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

  /** A deadline was asked that could not be computed; under another reading it might be. */
  void unknown(ComputationRule rule) {
    questions.addAll(
        rule == ComputationRule.CONTRACT ? UNKNOWN_CONTRACT_LIMIT : UNKNOWN_UNION_LIMIT);
  }

  /** An arrival was asked. */
  void arrival(Delivery delivery, Optional<Instant> reached, Interpretation how) {
    if (delivery instanceof PortalDelivery) {
      questions.add(ContestedQuestion.PORTAL_ARRIVAL);
    }
    if (reached.isPresent()
        && !questions.contains(ContestedQuestion.NIGHT_ARRIVAL)
        && OfficeHours.mightMatter(reached.get(), how)) {
      questions.add(ContestedQuestion.NIGHT_ARRIVAL);
    }
  }

  /** It was asked how long the agreement binds. */
  void lifetime(Lifetimes lifetimes) {
    for (ReadingOption moving : lifetimes.others().keySet()) {
      options.add(moving.name());
    }
  }

  /** Whether {@code option}, which was not chosen, might lead elsewhere. */
  boolean mightMatter(ReadingOption option) {
    return questions.contains(option.question()) || options.contains(option.name());
  }
}
