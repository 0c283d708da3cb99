package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The obvious slow way to know what other readings and later moments would say: every answer to
 * every contested question is asked in full, and so is every moment at which anything might change.
 */
final class SlowConsent {
  private static final int DAYS_AHEAD = 45;
  private static final List<LocalTime> TIMES =
      List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 0), LocalTime.of(17, 0));
  private static final List<Duration> LIMITS_IN_HOURS =
      List.of(Duration.ofHours(30), Duration.ofHours(72));

  private final SubProcessingTerms terms;
  private final List<SubProcessingEvent> facts;
  private final Instant asOf;
  private final Interpretation how;

  SlowConsent(
      SubProcessingTerms terms, List<SubProcessingEvent> facts, Instant asOf, Interpretation how) {
    this.terms = terms;
    this.facts = facts;
    this.asOf = asOf;
    this.how = how;
  }

  List<ConsentDecision> decisions() {
    return SubProcessorConsent.decide(terms, facts, asOf, how).decisions();
  }

  /** What each option not chosen would answer, by its name; without those that cannot tell. */
  Map<String, ConsentDecision> others(ChangeId change) {
    Map<String, ConsentDecision> others = new TreeMap<>();
    List<SubProcessingEvent> own = Facts.of(change, facts);
    for (ReadingOption option : ReadingOptions.all()) {
      if (!how.readings().chosen().contains(option) && !Facts.lacksReadMoments(option, own, asOf)) {
        ask(change, asOf, how.with(option))
            .filter(other -> other.window().state() != WindowState.UNKNOWN)
            .ifPresent(other -> others.put(option.name(), other));
      }
    }
    return others;
  }

  /** The names of the options under which the outcome of {@code decision} is another. */
  List<String> ambiguous(ConsentDecision decision) {
    List<String> ambiguous = new ArrayList<>();
    others(decision.change())
        .forEach(
            (option, other) -> {
              if (!Outcomes.outcome(other).equals(Outcomes.outcome(decision))) {
                ambiguous.add(option);
              }
            });
    return ambiguous;
  }

  /** The names of the options under which the only objection would count otherwise. */
  List<String> ambiguous(ClassifiedObjection only, ChangeId change) {
    List<String> ambiguous = new ArrayList<>();
    others(change)
        .forEach(
            (option, other) -> {
              if (other.objections().get(0).classification() != only.classification()) {
                ambiguous.add(option);
              }
            });
    return ambiguous;
  }

  /** The first moment at which anything of {@code decision} is another, without a new event. */
  Optional<Instant> nextChange(ConsentDecision decision) {
    for (Instant moment : moments(decision)) {
      ConsentDecision then = ask(decision.change(), moment, how).orElseThrow();
      if (!Outcomes.withoutMoment(List.of(then))
          .equals(Outcomes.withoutMoment(List.of(decision)))) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }

  /** Until when moments are looked at. */
  Instant horizon() {
    return asOf.plus(Duration.ofDays(DAYS_AHEAD));
  }

  /** Clock times of the days to come, and what every reading makes of windows and messages. */
  private TreeSet<Instant> moments(ConsentDecision decision) {
    TreeSet<Instant> moments = new TreeSet<>();
    LocalDate today = asOf.atZone(how.zone()).toLocalDate();
    for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
      for (LocalTime time : TIMES) {
        moments.add(today.plusDays(ahead).atTime(time).atZone(how.zone()).toInstant());
      }
    }
    List<ConsentDecision> answers = new ArrayList<>(others(decision.change()).values());
    answers.add(decision);
    for (ConsentDecision answer : answers) {
      answer.window().endExclusive().ifPresent(moments::add);
      answer.window().otherReadings().forEach(each -> each.endExclusive().ifPresent(moments::add));
    }
    for (SubProcessingEvent fact : facts) {
      delivery(fact)
          .ifPresent(
              delivery -> {
                addArrival(delivery, how, moments);
                ReadingOptions.all()
                    .forEach(option -> addArrival(delivery, how.with(option), moments));
              });
    }
    return new TreeSet<>(moments.subSet(asOf, false, horizon(), true));
  }

  private void addArrival(Delivery delivery, Interpretation under, TreeSet<Instant> moments) {
    try {
      Arrivals.of(delivery, asOf, under)
          .reached()
          .ifPresent(
              reached -> {
                moments.add(reached);
                LIMITS_IN_HOURS.forEach(limit -> moments.add(reached.plus(limit)));
              });
    } catch (CalendarRangeException outsideRange) {
      assertThat(under).isNotSameAs(how);
    }
  }

  private Optional<ConsentDecision> ask(ChangeId change, Instant at, Interpretation under) {
    try {
      return Optional.of(
          Outcomes.of(
              change, SubProcessorConsent.decide(terms, Facts.of(change, facts), at, under)));
    } catch (CalendarRangeException outsideRange) {
      return Optional.empty();
    }
  }

  private static Optional<Delivery> delivery(SubProcessingEvent fact) {
    if (fact instanceof ChangeNotified notified) {
      return Optional.of(notified.delivery());
    }
    if (fact instanceof ObjectionRaised objection) {
      return Optional.of(objection.delivery());
    }
    if (fact instanceof AuthorisationGiven given) {
      return Optional.of(given.delivery());
    }
    return fact instanceof AuthorisationRefused refused
        ? Optional.of(refused.delivery())
        : Optional.empty();
  }
}
