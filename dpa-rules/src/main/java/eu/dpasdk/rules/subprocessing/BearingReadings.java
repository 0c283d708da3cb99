package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.NotificationStartReading;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
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
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which other answers to contested questions might change what is said of one change. One that is
 * left out would give the same moments, and so the same answer.
 */
final class BearingReadings {
  private static final List<ReadingOption> CANDIDATES =
      ReadingOptions.all().stream().filter(BearingReadings::isAboutChanges).toList();

  private final SubProcessingTerms terms;
  private final ChangeFacts facts;
  private final Instant asOf;
  private final Interpretation how;
  private final ChangeState state;
  private final Optional<WindowTerms> window;
  private final Optional<TimeLimit> limit;
  private final boolean union;
  private final boolean night;

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
    this.night = arrivedOutsideHours(facts, asOf, how);
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
    for (ReadingOption option : CANDIDATES) {
      if (bearing.bears(option)) {
        options.add(option);
      }
    }
    if (!options.isEmpty()) {
      options.removeAll(how.readings().chosen());
    }
    return options;
  }

  private static boolean isAboutChanges(ReadingOption option) {
    return switch (option.question()) {
      case NIGHT_ARRIVAL,
          PORTAL_ARRIVAL,
          NOTIFICATION_START,
          CONTRACT_END,
          LEAP_DAY,
          HOURS,
          WORKING_DAY_IN_HOURS,
          MONTH_END,
          UNION_HOLIDAYS,
          UNSTATED_PERIOD,
          COUNTING_BACK ->
          true;
      default -> false;
    };
  }

  private boolean bears(ReadingOption option) {
    return switch (option.question()) {
      case NIGHT_ARRIVAL -> night;
      case PORTAL_ARRIVAL -> isRecorded(option);
      case NOTIFICATION_START -> window.isPresent() && isDispatchRecorded(option);
      case CONTRACT_END -> !union && mightRoll();
      case LEAP_DAY -> !union && limit.filter(BearingReadings::namesMonths).isPresent();
      case HOURS, WORKING_DAY_IN_HOURS, MONTH_END, UNION_HOLIDAYS -> union;
      case UNSTATED_PERIOD ->
          how.readings().consent().reasonablePeriod().isPresent()
              && option == UnstatedPeriodReading.UNTIL_CHANGE_TAKES_EFFECT;
      case COUNTING_BACK ->
          terms.changeNotice().filter(term -> term.leadTime().isPresent()).isPresent();
      default -> false;
    };
  }

  private static boolean arrivedOutsideHours(ChangeFacts facts, Instant asOf, Interpretation how) {
    for (SubProcessingEvent fact : facts.all()) {
      Optional<Delivery> delivery = Occurrence.delivery(fact);
      if (delivery.isPresent()) {
        Optional<Instant> reached = Arrivals.reached(delivery.get(), asOf, how);
        if (reached.isPresent() && OfficeHours.mightMatter(reached.get(), how)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether there are portal messages, and for each the moment is recorded that the option asks.
   */
  private boolean isRecorded(ReadingOption option) {
    boolean found = false;
    for (SubProcessingEvent fact : facts.all()) {
      Optional<Delivery> delivery = Occurrence.delivery(fact);
      if (delivery.isPresent() && delivery.get() instanceof PortalDelivery portal) {
        found = true;
        if (option == PortalReading.PORTAL_READ && portal.read().isEmpty()) {
          return false;
        }
      }
    }
    return found;
  }

  /** Where no dispatch is recorded, a window that starts with it cannot be computed. */
  private boolean isDispatchRecorded(ReadingOption option) {
    if (option != NotificationStartReading.FROM_DISPATCH) {
      return true;
    }
    for (ChangeNotified notified : facts.of(ChangeNotified.class)) {
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
