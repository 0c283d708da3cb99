package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.FlowDown;
import eu.dpasdk.model.subprocessing.NoticeItem;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.Standstill;
import eu.dpasdk.model.subprocessing.StandstillUntil;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorLiability;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Optional;

/**
 * The clauses between controllers and processors of Decision (EU) 2021/915, for the GDPR, in either
 * option of clause 7.7(a). What they leave to the parties comes from {@link CommissionChoices}.
 *
 * <p>Clause 7.7(a) sets a period before engagement and no separate end for objections; it is
 * modelled as a window of that period after the notification, during which the processor waits.
 */
public final class CommissionClauses {
  private static final ClauseRef AUTHORISATION = ClauseRef.of("7.7(a)");

  private CommissionClauses() {}

  /** Returns the clauses with option 2, general written authorisation. */
  public static Agreement generalAuthorisation(
      Party controller, Party processor, CommissionChoices choices) {
    return agreement("commission-clauses-general", controller, processor, choices)
        .subProcessing(
            terms(AuthorisationModel.GENERAL, choices)
                .objection(objection(choices.period(), Silence.NOTHING))
                .standstill(Standstill.of(List.of(AUTHORISATION), StandstillUntil.WINDOW_END))
                .build())
        .build();
  }

  /** Returns the clauses with option 1, prior specific authorisation. */
  public static Agreement specificAuthorisation(
      Party controller, Party processor, CommissionChoices choices) {
    return agreement("commission-clauses-specific", controller, processor, choices)
        .subProcessing(
            terms(AuthorisationModel.SPECIFIC, choices)
                .objection(objection(choices.period(), Silence.REFUSAL))
                .standstill(Standstill.of(List.of(AUTHORISATION), StandstillUntil.AUTHORISED))
                .build())
        .build();
  }

  private static SubProcessingTerms.Builder terms(
      AuthorisationModel model, CommissionChoices choices) {
    List<ClauseRef> clause = List.of(AUTHORISATION);
    return SubProcessingTerms.builder()
        .authorisation(Authorisation.of(clause, model, true))
        .approvedList(
            ApprovedList.of(
                ClauseRef.listOf("7.7(a)", "annex IV"), choices.subProcessors(), Optional.empty()))
        .changeNotice(
            ChangeNotice.builder()
                .addAllClauses(clause)
                .prior(true)
                .leadTime(choices.period())
                .addInformation(NoticeItem.IDENTITY, NoticeItem.CONTACT, NoticeItem.WORK)
                .build())
        .subContracts(
            SubContractTerms.builder()
                .addAllClauses(ClauseRef.listOf("7.7(b)", "7.7(c)", "7.7(d)", "7.7(e)", "7.8(b)"))
                .flowDown(FlowDown.SAME_IN_SUBSTANCE)
                .liability(SubProcessorLiability.FULL)
                .copyOnRequest(true)
                .failureNotice(true)
                .thirdPartyBeneficiary(true)
                .build());
  }

  private static ObjectionTerms objection(TimeLimit period, Silence silence) {
    return ObjectionTerms.builder()
        .addClauses(AUTHORISATION)
        .window(
            WindowTerms.builder()
                .limit(period)
                .start(WindowStart.NOTIFICATION)
                .timelyWhen(TimelyWhen.RECEIVED_BY_PROCESSOR)
                .build())
        .silence(silence)
        .build();
  }

  private static Agreement.Builder agreement(
      String id, Party controller, Party processor, CommissionChoices choices) {
    return Agreement.builder()
        .id(id)
        .title(
            Text.of(
                "Bepalingen van de Commissie tussen verwerkingsverantwoordelijken en verwerkers",
                "Commission clauses between controllers and processors"))
        .addParties(controller, processor)
        .addAllClauses(CommissionClauseList.all(choices.docking()))
        .general(CommissionGeneral.general(choices.docking()))
        .duration(CommissionGeneral.duration())
        .processing(choices.processing())
        .controllerDuties(CommissionGeneral.controllerDuties())
        .instructions(CommissionUse.instructions())
        .purposes(CommissionUse.purposes())
        .transfers(CommissionUse.transfers())
        .confidentiality(CommissionUse.confidentiality())
        .security(CommissionUse.security(choices))
        .requests(CommissionSupport.requests())
        .addAllAssistance(CommissionSupport.assistance())
        .breach(CommissionSupport.breach())
        .end(CommissionSupport.end())
        .audit(CommissionSupport.audit());
  }
}
