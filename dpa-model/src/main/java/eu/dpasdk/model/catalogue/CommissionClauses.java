package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.subprocessing.AnnexEntry;
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
 * The clauses between controllers and processors of Decision (EU) 2021/915: clause 7.7 in either
 * option of its paragraph (a). The parties fill in the period, the list and themselves.
 *
 * <p>The clause sets a period before engagement and no separate end for objections; it is modelled
 * as a window of that period after the notification, during which the processor waits.
 */
public final class CommissionClauses {
  private static final ClauseRef AUTHORISATION = ClauseRef.of("7.7(a)");

  private CommissionClauses() {}

  /** Returns option 2, general written authorisation, with {@code period} of advance notice. */
  public static Agreement generalAuthorisation(
      Party controller, Party processor, TimeLimit period, List<AnnexEntry> agreedList) {
    return agreement("commission-clauses-general", controller, processor)
        .subProcessing(
            terms(AuthorisationModel.GENERAL, period, agreedList)
                .objection(objection(period, Silence.NOTHING))
                .standstill(Standstill.of(List.of(AUTHORISATION), StandstillUntil.WINDOW_END))
                .build())
        .build();
  }

  /** Returns option 1, prior specific authorisation, requested {@code period} before engagement. */
  public static Agreement specificAuthorisation(
      Party controller, Party processor, TimeLimit period, List<AnnexEntry> annexIv) {
    return agreement("commission-clauses-specific", controller, processor)
        .subProcessing(
            terms(AuthorisationModel.SPECIFIC, period, annexIv)
                .objection(objection(period, Silence.REFUSAL))
                .standstill(Standstill.of(List.of(AUTHORISATION), StandstillUntil.AUTHORISED))
                .build())
        .build();
  }

  private static SubProcessingTerms.Builder terms(
      AuthorisationModel model, TimeLimit period, List<AnnexEntry> list) {
    List<ClauseRef> clause = List.of(AUTHORISATION);
    return SubProcessingTerms.builder()
        .authorisation(Authorisation.of(clause, model, true))
        .approvedList(ApprovedList.of(clause, list, Optional.empty()))
        .changeNotice(
            ChangeNotice.builder()
                .addAllClauses(clause)
                .prior(true)
                .leadTime(period)
                .addInformation(NoticeItem.IDENTITY, NoticeItem.CONTACT, NoticeItem.WORK)
                .build())
        .subContracts(
            SubContractTerms.builder()
                .addClauses(
                    ClauseRef.of("7.7(b)"),
                    ClauseRef.of("7.7(c)"),
                    ClauseRef.of("7.7(d)"),
                    ClauseRef.of("7.7(e)"))
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

  private static Agreement.Builder agreement(String id, Party controller, Party processor) {
    return Agreement.builder()
        .id(id)
        .title(
            Text.of(
                "Bepalingen van de Commissie tussen verwerkingsverantwoordelijken en verwerkers",
                "Commission clauses between controllers and processors"))
        .addParties(controller, processor)
        .addAllClauses(clauses());
  }

  private static List<Clause> clauses() {
    return List.of(
        Clause.inScope(
            "7.7(a)",
            "Voorafgaande toestemming voor sub-verwerkers, specifiek of algemeen, met een termijn",
            "Prior authorisation for sub-processors, specific or general, with a period"),
        Clause.inScope(
            "7.7(b)",
            "In wezen dezelfde verplichtingen voor de sub-verwerker",
            "In substance the same obligations for the sub-processor"),
        Clause.inScope("7.7(c)", "Afschrift op verzoek", "A copy on request"),
        Clause.inScope(
            "7.7(d)",
            "Volledige verantwoordelijkheid en melding van tekortkomingen",
            "Full responsibility, and notice of failures"),
        Clause.inScope(
            "7.7(e)",
            "Derdenbeding voor het geval dat de verwerker wegvalt",
            "Third-party beneficiary clause for the case that the processor is gone"));
  }
}
