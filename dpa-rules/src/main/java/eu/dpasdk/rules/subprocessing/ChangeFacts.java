package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.reading.FactOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The facts of one change, in an order that does not depend on the order of recording; a fact
 * recorded twice counts once.
 */
final class ChangeFacts {
  private final ChangeId change;
  private final List<SubProcessingEvent> events;
  private final List<ChangeNotified> notices = new ArrayList<>();
  private final List<ObjectionRaised> objections = new ArrayList<>();
  private final List<AuthorisationGiven> approvals = new ArrayList<>();
  private final List<AuthorisationRefused> refusals = new ArrayList<>();
  private final List<SolutionFound> solutions = new ArrayList<>();
  private final List<NoSolutionFound> failures = new ArrayList<>();
  private final List<ChangeWithdrawn> withdrawals = new ArrayList<>();
  private final List<JudgementRecorded> judgements = new ArrayList<>();
  private final List<SubProcessorEngaged> engagements = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();

  private ChangeFacts(ChangeId change, List<SubProcessingEvent> events) {
    this.change = change;
    this.events = events;
    for (SubProcessingEvent event : events) {
      if (event instanceof ChangeNotified notice) {
        notices.add(notice);
        deliveries.add(notice.delivery());
      } else if (event instanceof ObjectionRaised objection) {
        objections.add(objection);
        deliveries.add(objection.delivery());
      } else if (event instanceof AuthorisationGiven approval) {
        approvals.add(approval);
        deliveries.add(approval.delivery());
      } else if (event instanceof AuthorisationRefused refusal) {
        refusals.add(refusal);
        deliveries.add(refusal.delivery());
      } else if (event instanceof SolutionFound solution) {
        solutions.add(solution);
      } else if (event instanceof NoSolutionFound failure) {
        failures.add(failure);
      } else if (event instanceof ChangeWithdrawn withdrawal) {
        withdrawals.add(withdrawal);
      } else if (event instanceof JudgementRecorded judgement) {
        judgements.add(judgement);
      } else if (event instanceof SubProcessorEngaged engagement) {
        engagements.add(engagement);
      }
    }
  }

  /** Groups the facts that belong to a change, by the name of the change. */
  static Map<ChangeId, ChangeFacts> byChange(
      Collection<? extends SubProcessingEvent> facts, AuthorisationModel model) {
    Map<ChangeId, List<SubProcessingEvent>> grouped = new TreeMap<>();
    for (SubProcessingEvent fact : facts) {
      Optional<ChangeId> change = changeOf(fact);
      if (change.isPresent()) {
        grouped.computeIfAbsent(change.get(), key -> new ArrayList<>()).add(inModel(fact, model));
      }
    }
    Map<ChangeId, ChangeFacts> result = new LinkedHashMap<>();
    grouped.forEach(
        (change, events) ->
            result.put(change, new ChangeFacts(change, FactOrder.sorted(FactOrder.once(events)))));
    return result;
  }

  /** The change a fact belongs to, if it belongs to one. */
  static Optional<ChangeId> changeOf(SubProcessingEvent fact) {
    if (fact instanceof ChangeNotified notified) {
      return Optional.of(notified.change());
    }
    if (fact instanceof ObjectionRaised objection) {
      return Optional.of(objection.change());
    }
    if (fact instanceof AuthorisationGiven given) {
      return Optional.of(given.change());
    }
    if (fact instanceof AuthorisationRefused refused) {
      return Optional.of(refused.change());
    }
    if (fact instanceof SolutionFound solution) {
      return Optional.of(solution.change());
    }
    if (fact instanceof NoSolutionFound none) {
      return Optional.of(none.change());
    }
    if (fact instanceof ChangeWithdrawn withdrawn) {
      return Optional.of(withdrawn.change());
    }
    if (fact instanceof JudgementRecorded judgement) {
      return Optional.of(judgement.change());
    }
    return fact instanceof SubProcessorEngaged engaged ? engaged.change() : Optional.empty();
  }

  /** Under general authorisation a refusal is an objection; otherwise it is the reverse. */
  private static SubProcessingEvent inModel(SubProcessingEvent fact, AuthorisationModel model) {
    if (model == AuthorisationModel.GENERAL && fact instanceof AuthorisationRefused refused) {
      return ObjectionRaised.of(refused.change(), refused.delivery(), Optional.empty());
    }
    if (model.needsEach() && fact instanceof ObjectionRaised objection) {
      return AuthorisationRefused.of(objection.change(), objection.delivery());
    }
    return fact;
  }

  ChangeId change() {
    return change;
  }

  List<SubProcessingEvent> all() {
    return events;
  }

  List<ChangeNotified> notices() {
    return notices;
  }

  List<ObjectionRaised> objections() {
    return objections;
  }

  List<AuthorisationGiven> approvals() {
    return approvals;
  }

  List<AuthorisationRefused> refusals() {
    return refusals;
  }

  List<SolutionFound> solutions() {
    return solutions;
  }

  List<NoSolutionFound> failures() {
    return failures;
  }

  List<ChangeWithdrawn> withdrawals() {
    return withdrawals;
  }

  List<JudgementRecorded> judgements() {
    return judgements;
  }

  List<SubProcessorEngaged> engagements() {
    return engagements;
  }

  /** The declarations among these facts. */
  List<Delivery> deliveries() {
    return deliveries;
  }

  boolean isNotified() {
    return !notices.isEmpty();
  }

  /** These facts without those that {@code unwanted} matches; themselves if it matches none. */
  ChangeFacts without(Predicate<SubProcessingEvent> unwanted) {
    List<SubProcessingEvent> kept = new ArrayList<>(events);
    return kept.removeIf(unwanted) ? new ChangeFacts(change, kept) : this;
  }
}
