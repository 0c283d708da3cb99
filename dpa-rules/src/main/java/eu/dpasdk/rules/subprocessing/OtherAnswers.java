package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    Map<String, Answer> others = new TreeMap<>();
    for (ReadingOption option : ReadingOptions.all()) {
      if (how.readings().chosen().contains(option) || !bearsOn(option, terms, facts, how)) {
        continue;
      }
      answer(terms, facts, asOf, how.with(option))
          .ifPresent(answer -> others.put(option.name(), answer));
    }
    return new OtherAnswers(Answer.of(terms, facts, asOf, how), others);
  }

  private static Optional<Answer> answer(
      SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    try {
      return Optional.of(Answer.of(terms, facts, asOf, how)).filter(Answer::isKnown);
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
  List<Instant> boundaries() {
    TreeSet<Instant> all = new TreeSet<>(own.boundaries());
    byOption.values().forEach(answer -> all.addAll(answer.boundaries()));
    return new ArrayList<>(all);
  }

  private static boolean bearsOn(
      ReadingOption option, SubProcessingTerms terms, ChangeFacts facts, Interpretation how) {
    Optional<WindowTerms> window = terms.objection().flatMap(ObjectionTerms::window);
    boolean union =
        window.filter(term -> term.computation() == ComputationRule.REGULATION_1182_71).isPresent();
    boolean policy = how.readings().consent().reasonablePeriod().isPresent();
    return switch (option.question()) {
      case NIGHT_ARRIVAL -> true;
      case PORTAL_ARRIVAL -> isRecorded(option, facts);
      case NOTIFICATION_START -> window.isPresent();
      case CONTRACT_END, LEAP_DAY -> !union && (window.isPresent() || policy);
      case HOURS, WORKING_DAY_IN_HOURS, MONTH_END, UNION_HOLIDAYS -> union;
      case UNSTATED_PERIOD -> policy && option == UnstatedPeriodReading.UNTIL_CHANGE_TAKES_EFFECT;
      case COUNTING_BACK ->
          terms.changeNotice().filter(term -> term.leadTime().isPresent()).isPresent();
      case AUDIT_MANDATE,
          AUDIT_YEAR,
          EXTENSION,
          UNTIL_YEARS,
          REMOVAL,
          OBJECTION_START,
          END_DAY,
          AWARENESS,
          NOTIFICATION_HOURS,
          ADDED_SUB_PROCESSOR ->
          false;
    };
  }

  /**
   * Whether there are portal messages, and for each the moment is recorded that the option asks.
   */
  private static boolean isRecorded(ReadingOption option, ChangeFacts facts) {
    List<PortalDelivery> portal =
        facts.all().stream()
            .flatMap(fact -> Occurrence.delivery(fact).stream())
            .filter(PortalDelivery.class::isInstance)
            .map(delivery -> (PortalDelivery) delivery)
            .toList();
    return !portal.isEmpty()
        && (option != PortalReading.PORTAL_READ
            || portal.stream().allMatch(delivery -> delivery.read().isPresent()));
  }

  /** What is compared between readings. */
  private record Answer(
      WindowState window,
      ConsentStatus status,
      Map<ObjectionRaised, ObjectionClass> objections,
      List<Verdict> goLive,
      List<Instant> boundaries) {

    static Answer of(
        SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
      ChangeState state = ChangeState.at(terms, facts, asOf, how);
      Map<ObjectionRaised, ObjectionClass> classes = new HashMap<>();
      state.objections().forEach(heard -> classes.put(heard.fact(), heard.classification()));
      List<Verdict> verdicts =
          GoLives.of(terms, facts, asOf, how).stream()
              .flatMap(goLive -> goLive.verdicts().stream())
              .map(verdict -> verdict.verdict())
              .toList();
      return new Answer(
          state.window().state(),
          state.status(),
          classes,
          verdicts,
          Boundaries.of(terms, facts, asOf, how, state));
    }

    boolean isKnown() {
      return window != WindowState.UNKNOWN;
    }

    boolean sameOutcome(Answer other) {
      return status == other.status
          && objections.equals(other.objections)
          && goLive.equals(other.goLive);
    }

    boolean differsOn(ObjectionRaised objection, Answer other) {
      return objections.get(objection) != other.objections.get(objection);
    }
  }
}
