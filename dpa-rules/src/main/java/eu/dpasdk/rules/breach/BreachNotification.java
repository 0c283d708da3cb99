package eu.dpasdk.rules.breach;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.BreachDossier;
import eu.dpasdk.model.breach.BreachEvent;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.matter.Matters;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Articles 33 and 34 GDPR; FlexFront 11.2 to 11.4, Stratech 9: the dossier of a breach at a moment.
 *
 * <p>A processor that became aware on Monday 9 November 2026 at 11:30 and whose notice reached the
 * controller on Tuesday 10 November at 16:45 leaves the controller until Friday 13 November at
 * 16:45: its 72 hours run from the notice. That the notice took 29 hours and a quarter is a finding
 * and a question, since no contract or law puts hours to the processor.
 */
public final class BreachNotification {
  private BreachNotification() {}

  /**
   * Returns the dossier of {@code breach} at {@code asOf}, in the zone of {@code agreement}; facts
   * of other breaches, and of after {@code asOf}, are left out of account.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings need office hours on
   *     a day their calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static BreachDossier of(
      Agreement agreement,
      MatterId breach,
      Collection<? extends BreachEvent> events,
      Instant asOf,
      Interpretation how) {
    List<? extends BreachEvent> own =
        events.stream().filter(event -> event.breach().equals(breach)).toList();
    Facts facts = Facts.of(own);
    MatterKey key = MatterKey.of(Topic.BREACH, breach.id());
    Interpretation local = how.in(agreement.zone());
    Matter matter =
        Matters.of(
            new BreachMatter(),
            key,
            agreement,
            facts,
            Lifetimes.fixed(Lifetime.UNBOUNDED),
            asOf,
            local);
    Ledger ledger = Ledger.reading(key, asOf, local, Lifetime.UNBOUNDED);
    BreachCourse course = new BreachCourse(agreement, facts, ledger);
    boolean notified = !course.notifications().isEmpty();
    return BreachDossier.builder()
        .breach(breach)
        .processorAware(course.processorOwes())
        .controllerTold(course.told())
        .controllerAware(course.controllerAware())
        .deadline(course.deadline())
        .addAllKnown(course.toldItems())
        .addAllMissing(BreachContent.missing(BreachContent.full(), course.notifiedItems()))
        .completeness(notified ? Optional.of(course.completeness()) : Optional.empty())
        .nextStep(nextStep(matter))
        .matter(matter)
        .build();
  }

  private static Optional<Duty> nextStep(Matter matter) {
    return matter.duties().stream()
        .filter(BreachNotification::isOpen)
        .min(
            Comparator.comparing(
                    (Duty duty) ->
                        duty.deadline().map(end -> end.endExclusive()).orElse(Instant.MAX))
                .thenComparing(duty -> duty.since().orElse(Instant.MAX))
                .thenComparing(Duty::id));
  }

  private static boolean isOpen(Duty duty) {
    return duty.status() == DutyStatus.IN_FORCE || duty.status() == DutyStatus.VIOLATED;
  }
}
