package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Facts about sub-processors that cannot all be true. */
final class Inconsistencies {
  private final SubProcessingTerms terms;
  private final Collection<? extends SubProcessingEvent> facts;
  private final Interpretation how;
  private final Map<String, Inconsistency> found = new TreeMap<>();

  private Inconsistencies(
      SubProcessingTerms terms,
      Collection<? extends SubProcessingEvent> facts,
      Interpretation how) {
    this.terms = terms;
    this.facts = facts;
    this.how = how;
  }

  static List<Inconsistency> of(
      SubProcessingTerms terms,
      Collection<? extends SubProcessingEvent> facts,
      Map<ChangeId, ChangeFacts> changes,
      Interpretation how) {
    Inconsistencies all = new Inconsistencies(terms, facts, how);
    changes.values().forEach(all::aboutChange);
    all.aboutEnds();
    return new ArrayList<>(all.found.values());
  }

  private void aboutChange(ChangeFacts change) {
    if (!change.isNotified()) {
      for (SubProcessingEvent fact : change.all()) {
        add(EngagementRule.UNKNOWN_CHANGE, name(change), Operand.word("fact", kind(fact)));
      }
    } else {
      aboutNotified(change);
    }
    if (isOutOfOrder(change)) {
      add(EngagementRule.OUT_OF_ORDER, name(change));
    }
  }

  private void aboutNotified(ChangeFacts change) {
    for (SubProcessorEngaged engaged : change.engagements()) {
      if (!isAnnounced(engaged.subProcessor(), change)) {
        add(
            EngagementRule.NOT_IN_CHANGE,
            Operand.word("name", engaged.subProcessor()),
            name(change));
      }
    }
    boolean talks = !change.solutions().isEmpty() || !change.failures().isEmpty();
    boolean refused = !change.objections().isEmpty() || !change.refusals().isEmpty();
    if (talks && !refused) {
      add(EngagementRule.SOLUTION_UNASKED, name(change));
    }
  }

  private static Operand name(ChangeFacts change) {
    return Operand.word("change", change.change().id());
  }

  /** A sub-processor that stops must have been on the list the moment before. */
  private void aboutEnds() {
    for (SubProcessingEvent fact : facts) {
      if (fact instanceof SubProcessorEnded ended) {
        Instant at = LocalTimes.instant(ended.at(), how.zone());
        boolean listed =
            SubProcessorRegister.at(terms, facts, at.minusNanos(1), how).stream()
                .anyMatch(entry -> entry.subProcessor().name().equals(ended.subProcessor()));
        if (!listed && terms.approvedList().unresolvedDocument().isEmpty()) {
          add(
              EngagementRule.ENDED_UNKNOWN,
              Operand.word("name", ended.subProcessor()),
              Operand.moment("at", at, how.zone()));
        }
      }
    }
  }

  private void add(EngagementRule rule, Operand... operands) {
    Inconsistency each = Inconsistency.of(rule.name(), rule.because(operands));
    found.put(rule.name() + List.of(operands), each);
  }

  private boolean isOutOfOrder(ChangeFacts change) {
    for (ChangeNotified fact : change.notices()) {
      if (Arrivals.isOutOfOrder(fact.delivery(), how)) {
        return true;
      }
    }
    for (ObjectionRaised fact : change.objections()) {
      if (Arrivals.isOutOfOrder(fact.delivery(), how)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnounced(String subProcessor, ChangeFacts change) {
    for (ChangeNotified fact : change.notices()) {
      for (SubProcessor addition : fact.additions()) {
        if (addition.name().equals(subProcessor)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The kind of fact, as its interface is called. */
  private static String kind(SubProcessingEvent fact) {
    return Stream.of(fact.getClass().getInterfaces())
        .map(Class::getSimpleName)
        .findFirst()
        .orElse(fact.getClass().getSimpleName());
  }
}
