package eu.dpasdk.rules.subprocessing;

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

  private ChangeFacts(ChangeId change, List<SubProcessingEvent> events) {
    this.change = change;
    this.events = events;
  }

  /** Groups the facts that belong to a change, by the name of the change. */
  static Map<ChangeId, ChangeFacts> byChange(
      Collection<? extends SubProcessingEvent> facts, AuthorisationModel model) {
    Map<ChangeId, List<SubProcessingEvent>> grouped = new TreeMap<>();
    for (SubProcessingEvent fact : facts) {
      changeOf(fact)
          .ifPresent(
              change ->
                  grouped
                      .computeIfAbsent(change, key -> new ArrayList<>())
                      .add(inModel(fact, model)));
    }
    Map<ChangeId, ChangeFacts> result = new TreeMap<>();
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

  /** The facts of one kind, which stand beside each other. */
  @SuppressWarnings("unchecked")
  <T extends SubProcessingEvent> List<T> of(Class<T> kind) {
    int from = 0;
    while (from < events.size() && !kind.isInstance(events.get(from))) {
      from++;
    }
    int to = from;
    while (to < events.size() && kind.isInstance(events.get(to))) {
      to++;
    }
    for (int later = to; later < events.size(); later++) {
      if (kind.isInstance(events.get(later))) {
        return scattered(kind);
      }
    }
    return from == to ? List.of() : (List<T>) events.subList(from, to);
  }

  /** A kind that callers implement themselves need not stand together. */
  private <T extends SubProcessingEvent> List<T> scattered(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (SubProcessingEvent event : events) {
      if (kind.isInstance(event)) {
        found.add(kind.cast(event));
      }
    }
    return found;
  }

  boolean isNotified() {
    return !of(ChangeNotified.class).isEmpty();
  }

  /** These facts without those that {@code unwanted} matches; themselves if it matches none. */
  ChangeFacts without(Predicate<SubProcessingEvent> unwanted) {
    List<SubProcessingEvent> kept = new ArrayList<>(events);
    return kept.removeIf(unwanted) ? new ChangeFacts(change, kept) : this;
  }
}
