package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.FlowDown;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorLiability;
import eu.dpasdk.model.subprocessing.TerminationCondition;
import eu.dpasdk.model.subprocessing.TerminationPower;
import eu.dpasdk.model.subprocessing.TerminationScope;
import java.util.List;
import java.util.Optional;

/**
 * FlexFront's samenwerkings- en verwerkersovereenkomst with its three annexes: every clause, and
 * every term read from them. What the paper does not say is absent; annex 1, the SLA, is a heading
 * only.
 */
public final class FlexFrontTerms {
  private static final String PORTAL_LIST = "FAST-adviseursportaal, Aankondigingen/AVG";

  private FlexFrontTerms() {}

  /** Returns the agreement that {@code controller}, a mortgage adviser, signs with FlexFront. */
  public static Agreement agreementWith(Party controller) {
    return Agreement.builder()
        .id("flexfront")
        .title(
            Text.of(
                "Samenwerkings- en verwerkersovereenkomst FlexFront",
                "FlexFront cooperation and data-processing agreement"))
        .addParties(controller, flexFront())
        .addAllClauses(FlexFrontClauses.all())
        .addAllContradictions(FlexFrontGeneral.contradictions())
        .general(FlexFrontGeneral.general())
        .duration(FlexFrontGeneral.duration())
        .processing(FlexFrontProcessing.description())
        .controllerDuties(FlexFrontProcessing.controllerDuties())
        .register(FlexFrontProcessing.register())
        .instructions(FlexFrontUse.instructions())
        .purposes(FlexFrontUse.purposes())
        .transfers(FlexFrontUse.transfers())
        .disclosure(FlexFrontUse.disclosure())
        .confidentiality(FlexFrontUse.confidentiality())
        .security(FlexFrontSecurity.security())
        .subProcessing(subProcessing())
        .requests(FlexFrontSupport.requests())
        .addAllAssistance(FlexFrontSupport.assistance())
        .breach(FlexFrontSupport.breach())
        .addAllRetention(FlexFrontSupport.retention())
        .end(FlexFrontSupport.end())
        .audit(FlexFrontSupport.audit())
        .liability(FlexFrontSupport.liability())
        .build();
  }

  /** Returns clause 5 as terms. */
  public static SubProcessingTerms subProcessing() {
    return SubProcessingTerms.builder()
        .authorisation(Authorisation.of(refs("5.1"), AuthorisationModel.GENERAL, true))
        .approvedList(ApprovedList.of(refs("5.1 s.2"), List.of(), Optional.of(PORTAL_LIST)))
        .changeNotice(
            ChangeNotice.builder()
                .addAllClauses(refs("5.2 s.1"))
                .prior(true)
                .channel(Channel.PORTAL)
                .build())
        .objection(
            ObjectionTerms.builder()
                .addAllClauses(refs("5.2 s.2"))
                .silence(Silence.NOTHING)
                .build())
        .addTermination(
            TerminationPower.builder()
                .addAllClauses(refs("5.2 s.3"))
                .holder(PartyRole.CONTROLLER)
                .condition(TerminationCondition.NO_SOLUTION)
                .scope(TerminationScope.WHOLE_AGREEMENT)
                .build())
        .subContracts(
            SubContractTerms.builder()
                .addAllClauses(refs("5.3"))
                .flowDown(FlowDown.NOT_STATED)
                .liability(SubProcessorLiability.NOT_STATED)
                .copyOnRequest(true)
                .build())
        .build();
  }

  private static Party flexFront() {
    return Party.of(
        PartyRole.PROCESSOR,
        "FlexFront B.V.",
        Optional.of("Dukatenburg 82, 3437 AE Nieuwegein"),
        Optional.empty());
  }

  private static List<ClauseRef> refs(String number) {
    return List.of(ClauseRef.of(number));
  }
}
