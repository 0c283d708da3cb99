package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.NotificationStartReading;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.UnstatedPeriodReading;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.notice.OfficeHours;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which other answers to contested questions might change what is said of one change. One that is
 * left out would give the same moments, and so the same answer.
 */
final class BearingReadings {
  /** The questions about changes: of each its answers, the default first. */
  private static final List<List<ReadingOption>> QUESTIONS =
      Stream.of(
              ContestedQuestion.NIGHT_ARRIVAL,
              ContestedQuestion.PORTAL_ARRIVAL,
              ContestedQuestion.NOTIFICATION_START,
              ContestedQuestion.CONTRACT_END,
              ContestedQuestion.LEAP_DAY,
              ContestedQuestion.HOURS,
              ContestedQuestion.WORKING_DAY_IN_HOURS,
              ContestedQuestion.MONTH_END,
              ContestedQuestion.UNION_HOLIDAYS,
              ContestedQuestion.UNSTATED_PERIOD,
              ContestedQuestion.COUNTING_BACK)
          .map(ReadingOptions::to)
          .toList();

  private final SubProcessingTerms terms;
  private final ChangeFacts facts;
  private final Instant asOf;
  private final Interpretation how;
  private final ChangeState state;
  private final Optional<WindowTerms> window;
  private final Optional<TimeLimit> limit;
  private final boolean union;
  private final List<Delivery> deliveries;

  private BearingReadings(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    this.terms = terms;
    this.facts = facts;
    this.asOf = asOf;
    this.how = how;
    this.state = state;
    this.window = terms.objection().flatMap(ObjectionTerms::window);
    this.limit =
        window.map(WindowTerms::limit).or(() -> how.readings().consent().reasonablePeriod());
    this.union =
        window.filter(term -> term.computation() == ComputationRule.REGULATION_1182_71).isPresent();
    this.deliveries = facts.deliveries();
  }

  /**
   * The options, other than those chosen, beside the answer {@code state} that {@code how} gave.
   */
  static List<ReadingOption> of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    BearingReadings bearing = new BearingReadings(terms, facts, asOf, how, state);
    List<ReadingOption> options = new ArrayList<>();
    for (List<ReadingOption> answers : QUESTIONS) {
      if (bearing.bears(answers.get(0).question())) {
        for (ReadingOption answer : answers) {
          if (!bearing.isChosen(answer) && bearing.canTell(answer)) {
            options.add(answer);
          }
        }
      }
    }
    return options;
  }

  private boolean isChosen(ReadingOption option) {
    return how.readings().answerTo(option.question()) == option;
  }

  /** Whether another answer to {@code question} might give another moment. */
  private boolean bears(ContestedQuestion question) {
    return switch (question) {
      case NIGHT_ARRIVAL -> arrivedOutsideHours();
      case PORTAL_ARRIVAL -> hasPortalMessages();
      case NOTIFICATION_START -> window.isPresent();
      case CONTRACT_END -> !union && mightRoll();
      case LEAP_DAY -> !union && limit.filter(BearingReadings::namesMonths).isPresent();
      case HOURS, WORKING_DAY_IN_HOURS, MONTH_END, UNION_HOLIDAYS -> union;
      case UNSTATED_PERIOD -> how.readings().consent().reasonablePeriod().isPresent();
      case COUNTING_BACK ->
          terms.changeNotice().filter(term -> term.leadTime().isPresent()).isPresent();
      default -> false;
    };
  }

  /** Whether what {@code option} asks for is recorded, so that it gives an answer at all. */
  private boolean canTell(ReadingOption option) {
    if (option == PortalReading.PORTAL_READ) {
      return deliveries.stream()
          .allMatch(each -> !(each instanceof PortalDelivery portal) || portal.read().isPresent());
    }
    if (option == NotificationStartReading.FROM_DISPATCH) {
      return isDispatchRecorded();
    }
    return option.question() != ContestedQuestion.UNSTATED_PERIOD
        || option == UnstatedPeriodReading.UNTIL_CHANGE_TAKES_EFFECT;
  }

  private boolean arrivedOutsideHours() {
    for (Delivery delivery : deliveries) {
      Optional<Instant> reached = Receipts.reached(delivery, asOf, how);
      if (reached.isPresent() && OfficeHours.mightMatter(reached.get(), how)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPortalMessages() {
    for (Delivery delivery : deliveries) {
      if (delivery instanceof PortalDelivery) {
        return true;
      }
    }
    return false;
  }

  /** Where no dispatch is recorded, a window that starts with it cannot be computed. */
  private boolean isDispatchRecorded() {
    for (ChangeNotified notified : facts.notices()) {
      if (Arrivals.dispatched(notified.delivery(), asOf, how).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A window rolls only if its last day is not worked; one in hours never does. */
  private boolean mightRoll() {
    Optional<DeadlineRequest> request = state.window().request();
    if (request.isEmpty() || request.get().roll() || isInHours(request.get())) {
      return false;
    }
    boolean rolled = how.readings().time().contractEnd() != ContractEndReading.NO_ROLL;
    if (rolled || state.window().lastDay().isEmpty()) {
      return true;
    }
    try {
      return !how.calendars()
          .get(request.get().calendar())
          .isWorkingDay(state.window().lastDay().get());
    } catch (CalendarRangeException unknown) {
      return true;
    }
  }

  private static boolean isInHours(DeadlineRequest request) {
    return request.limit().unit() == LimitUnit.HOURS;
  }

  private static boolean namesMonths(TimeLimit limit) {
    return limit.unit() == LimitUnit.MONTHS || limit.unit() == LimitUnit.YEARS;
  }
}
