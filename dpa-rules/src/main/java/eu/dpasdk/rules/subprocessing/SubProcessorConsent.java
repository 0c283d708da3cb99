package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.FactOrder;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Article 28(2) GDPR, Stratech 10.1, FlexFront 5.2, clause 7.7(a) of Decision (EU) 2021/915: where
 * every change of sub-processors stands at a moment, and who the sub-processors are.
 *
 * <p>Only what is recorded to have happened by that moment counts. Under Stratech 10.1 a notice
 * that reached the municipality on Monday 2 March 2026 leaves it until the end of Thursday 12
 * March: an objection received on Friday 13 March at 00:00 is late.
 */
public final class SubProcessorConsent {
  private SubProcessorConsent() {}

  /**
   * Answers for the case file at {@code asOf}, in the zone of its agreement. An agreement without
   * terms on sub-processors gives an empty report.
   *
   * @throws CalendarRangeException as {@link #decide} does
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static ConsentReport of(CaseFile file, Instant asOf, Interpretation how) {
    AskedMoment.checked(asOf);
    Interpretation local = how.in(file.agreement().zone());
    return file.agreement()
        .subProcessing()
        .map(terms -> decide(terms, file.subProcessingEvents(), asOf, local))
        .orElseGet(() -> ConsentReport.builder().build());
  }

  /**
   * Answers for {@code facts} under {@code terms} at {@code asOf}; the order of the facts, and
   * recording one twice, and when that was done, change nothing.
   *
   * @throws CalendarRangeException if the chosen readings need office hours, or an agreed lead time
   *     counts working days, on a day their calendar does not know; a window that cannot be
   *     computed is an answer, not an exception
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static ConsentReport decide(
      SubProcessingTerms terms,
      List<? extends SubProcessingEvent> facts,
      Instant asOf,
      Interpretation how) {
    AskedMoment.checked(asOf);
    List<SubProcessingEvent> unrecorded = new ArrayList<>(facts.size());
    for (SubProcessingEvent fact : facts) {
      unrecorded.add(fact.unrecorded());
    }
    List<SubProcessingEvent> known = new ArrayList<>(facts.size());
    for (SubProcessingEvent fact : FactOrder.<SubProcessingEvent>once(unrecorded)) {
      if (Occurrence.isBy(asOf, fact, how)) {
        known.add(Occurrence.knownBy(asOf, fact, how));
      }
    }
    Map<ChangeId, ChangeFacts> changes = ChangeFacts.byChange(known, terms.authorisation().model());
    List<ConsentDecision> decisions = new ArrayList<>(changes.size());
    LocalDate today = SubProcessorRegister.dayOf(asOf, how);
    List<Instant> next = new ArrayList<>(SubProcessorRegister.boundaries(terms, today, how));
    for (ChangeFacts change : changes.values()) {
      if (change.isNotified()) {
        ConsentDecision decision = new DecisionMaker(terms, change, asOf, how).decision();
        decisions.add(decision);
        decision.nextChange().ifPresent(next::add);
      }
    }
    next.removeIf(at -> !at.isAfter(asOf));
    return ConsentReport.builder()
        .addAllDecisions(decisions)
        .addAllSubProcessors(SubProcessorRegister.at(terms, known, asOf, today, how))
        .addAllFindings(generalFindings(terms, changes, known, how))
        .addAllInconsistencies(Inconsistencies.of(terms, known, changes, how))
        .nextChange(next.isEmpty() ? Optional.empty() : Optional.of(Collections.min(next)))
        .build();
  }

  /** Returns the change a fact belongs to, if it belongs to one. */
  public static Optional<ChangeId> changeOf(SubProcessingEvent fact) {
    return ChangeFacts.changeOf(fact);
  }

  /** Findings of no single change: an unresolved list, and sub-processors nobody announced. */
  private static Set<Finding> generalFindings(
      SubProcessingTerms terms,
      Map<ChangeId, ChangeFacts> changes,
      List<? extends SubProcessingEvent> known,
      Interpretation how) {
    Set<Finding> found = new LinkedHashSet<>();
    terms
        .approvedList()
        .unresolvedDocument()
        .ifPresent(
            document ->
                found.add(
                    ConsentFinding.LIST_UNRESOLVED.on(
                        Axis.CONTRACT,
                        EngagementRule.LIST_UNRESOLVED.because(
                            terms.approvedList().clauses(), Operand.word("document", document)))));
    List<SubProcessorEngaged> unannounced = new ArrayList<>();
    for (SubProcessingEvent fact : known) {
      if (fact instanceof SubProcessorEngaged engaged
          && isUnannounced(engaged, terms, changes, how)) {
        unannounced.add(engaged);
      }
    }
    for (SubProcessorEngaged engaged : FactOrder.<SubProcessorEngaged>sorted(unannounced)) {
      found.add(unannounced(engaged, how));
    }
    return found;
  }

  private static boolean isUnannounced(
      SubProcessorEngaged engaged,
      SubProcessingTerms terms,
      Map<ChangeId, ChangeFacts> changes,
      Interpretation how) {
    boolean notified =
        engaged
            .change()
            .flatMap(change -> Optional.ofNullable(changes.get(change)))
            .filter(ChangeFacts::isNotified)
            .isPresent();
    Instant at = LocalTimes.instant(engaged.at(), how.zone());
    LocalDate day = at.atZone(how.zone()).toLocalDate();
    return !notified && !SubProcessorRegister.isInAnnex(terms, engaged.subProcessor(), day);
  }

  private static Finding unannounced(SubProcessorEngaged engaged, Interpretation how) {
    Instant at = LocalTimes.instant(engaged.at(), how.zone());
    return ConsentFinding.ENGAGED_WITHOUT_NOTICE.on(
        Axis.STATUTE,
        at,
        EngagementRule.ENGAGED_UNANNOUNCED.because(
            Operand.word("name", engaged.subProcessor()), Operand.moment("at", at, how.zone())));
  }
}
