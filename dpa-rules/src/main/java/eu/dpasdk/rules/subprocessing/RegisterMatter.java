package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import java.util.List;

/**
 * Article 28(2) GDPR, Opinion 22/2024 of the EDPB: the list of sub-processors as a matter of the
 * docket, with those that nobody announced and those that stopped without having been listed. None
 * of it rests on a contested reading.
 */
public final class RegisterMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    SubProcessingTerms terms = ByLaw.terms(agreement);
    List<SubProcessingEvent> known = ChangeMatter.known(facts, ledger);
    List<SubProcessingEvent> withoutChange =
        known.stream().filter(RegisterMatter::isAlone).toList();
    SubProcessorConsent.decide(terms, withoutChange, ledger.now(), ledger.unrecorded())
        .findings()
        .stream()
        .filter(finding -> ByLaw.canStand(agreement, finding))
        .forEach(ledger::finding);
    ConsentReport all = SubProcessorConsent.decide(terms, known, ledger.now(), ledger.unrecorded());
    all.inconsistencies().stream()
        .filter(each -> each.id().equals(EngagementRule.ENDED_UNKNOWN.name()))
        .forEach(ledger::inconsistent);
    all.nextChange().ifPresent(ledger::boundary);
    all.subProcessors().forEach(listed -> ledger.because(listed.reason()));
    terms
        .approvedList()
        .unresolvedDocument()
        .ifPresent(
            document ->
                ledger.unresolved(
                    ChangeRule.LIST_ELSEWHERE,
                    terms.approvedList().clauses(),
                    Operand.word("document", document)));
  }

  private static boolean isAlone(SubProcessingEvent event) {
    return !(event instanceof SubProcessorEngaged engaged && engaged.change().isPresent());
  }
}
