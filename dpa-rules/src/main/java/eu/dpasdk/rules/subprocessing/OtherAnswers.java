package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What would be answered if a contested question were answered otherwise. An option counts as
 * ambiguous if it changes the status, an objection's class or the lawfulness of a go-live.
 */
final class OtherAnswers {
  private final Answer own;
  private final Map<String, Answer> byOption;

  private OtherAnswers(Answer own, Map<String, Answer> byOption) {
    this.own = own;
    this.byOption = byOption;
  }

  /**
   * An option that needs a moment nobody recorded, or days no calendar knows, is left out: it
   * cannot be said to differ. The window's own list of other readings shows it.
   */
  static OtherAnswers of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state,
      List<GoLive> goLives) {
    Map<String, Answer> others = new TreeMap<>();
    for (ReadingOption option : BearingReadings.of(terms, facts, asOf, how, state)) {
      answer(terms, facts, asOf, how.with(option))
          .ifPresent(answer -> others.put(option.name(), answer));
    }
    return new OtherAnswers(Answer.of(terms, facts, asOf, how, state, goLives), others);
  }

  private static Optional<Answer> answer(
      SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    try {
      ChangeState state = ChangeState.at(terms, facts, asOf, how);
      if (state.window().state() == WindowState.UNKNOWN) {
        return Optional.empty();
      }
      List<GoLive> goLives = GoLives.of(terms, facts, asOf, how, state);
      return Optional.of(Answer.of(terms, facts, asOf, how, state, goLives));
    } catch (CalendarRangeException outsideRange) {
      return Optional.empty();
    }
  }

  /** The options under which anything would be answered otherwise. */
  List<String> ambiguous() {
    return optionsWhere(answer -> !answer.sameOutcome(own));
  }

  /** The options under which the objection would be classified otherwise. */
  List<String> ambiguous(ObjectionRaised objection) {
    return optionsWhere(answer -> answer.differsOn(objection, own));
  }

  private List<String> optionsWhere(Predicate<Answer> condition) {
    List<String> options = new ArrayList<>();
    byOption.forEach(
        (option, answer) -> {
          if (condition.test(answer)) {
            options.add(option);
          }
        });
    return options;
  }

  /** Every instant, under any reading, at which an answer changes by the passing of time. */
  SortedSet<Instant> boundaries() {
    SortedSet<Instant> all = new TreeSet<>(own.boundaries());
    byOption.values().forEach(answer -> all.addAll(answer.boundaries()));
    return all;
  }

  /** What is compared between readings. */
  private record Answer(
      ConsentStatus status,
      List<HeardObjection> objections,
      List<Verdict> goLive,
      List<Instant> boundaries) {

    static Answer of(
        SubProcessingTerms terms,
        ChangeFacts facts,
        Instant asOf,
        Interpretation how,
        ChangeState state,
        List<GoLive> goLives) {
      List<Verdict> verdicts = new ArrayList<>();
      for (GoLive goLive : goLives) {
        verdicts.addAll(goLive.outcome());
      }
      return new Answer(
          state.status(),
          state.objections(),
          verdicts,
          Boundaries.of(terms, facts, asOf, how, state));
    }

    boolean sameOutcome(Answer other) {
      return status == other.status && goLive.equals(other.goLive) && hearsAlike(other);
    }

    private boolean hearsAlike(Answer other) {
      for (HeardObjection heard : objections) {
        if (differsOn(heard.fact(), other)) {
          return false;
        }
      }
      return true;
    }

    boolean differsOn(ObjectionRaised objection, Answer other) {
      return classification(objection) != other.classification(objection);
    }

    private ObjectionClass classification(ObjectionRaised objection) {
      for (HeardObjection heard : objections) {
        if (heard.fact().equals(objection)) {
          return heard.classification();
        }
      }
      throw new IllegalArgumentException("every reading hears the same objections");
    }
  }
}
