package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.AnnexEntry;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.FlowDown;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorLiability;
import eu.dpasdk.model.subprocessing.TerminationCondition;
import eu.dpasdk.model.subprocessing.TerminationPower;
import eu.dpasdk.model.subprocessing.TerminationScope;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Stratech's Privacy Voorwaarden as deposited on 10 March 2023, with annex 1 of 28 November 2022
 * for Stratech Perspectief and annex 2 of 1 October 2021: every clause, and every term read from
 * them. What the paper does not say is absent.
 */
public final class StratechTerms {
  private static final ClauseRef ANNEX_HISTORY = ClauseRef.of("annex 1 §1");
  private static final ClauseRef ANNEX_LIST = ClauseRef.of("annex 1 §4");

  private StratechTerms() {}

  /** Returns the agreement that {@code controller} concludes by ordering from Stratech. */
  public static Agreement agreementWith(Party controller) {
    return Agreement.builder()
        .id("stratech")
        .title(
            Text.of(
                "Privacy Voorwaarden Stratech, met bijlage 1 (Perspectief) en bijlage 2",
                "Stratech privacy terms, with annex 1 (Perspectief) and annex 2"))
        .addParties(controller, stratech())
        .addAllClauses(StratechClauses.all())
        .addAllContradictions(StratechContradictions.all())
        .general(StratechGeneral.general())
        .duration(StratechGeneral.duration())
        .processing(StratechProcessing.description())
        .controllerDuties(StratechProcessing.controllerDuties())
        .instructions(StratechUse.instructions())
        .purposes(StratechUse.purposes())
        .transfers(StratechUse.transfers())
        .disclosure(StratechUse.disclosure())
        .confidentiality(StratechUse.confidentiality())
        .security(StratechSecurity.security())
        .subProcessing(subProcessing())
        .requests(StratechSupport.requests())
        .addAssistance(StratechSupport.assistance())
        .breach(StratechSupport.breach())
        .addRetention(StratechSupport.retention())
        .end(StratechSupport.end())
        .audit(StratechSupport.audit())
        .liability(StratechSupport.liability())
        .build();
  }

  /** Returns clause 10 with annex 1 §1 and §4 as terms. */
  public static SubProcessingTerms subProcessing() {
    return SubProcessingTerms.builder()
        .authorisation(Authorisation.of(sentences(1), AuthorisationModel.GENERAL, true))
        .approvedList(
            ApprovedList.of(
                List.of(ANNEX_HISTORY, ANNEX_LIST), List.of(root(), previder()), Optional.empty()))
        .changeNotice(ChangeNotice.builder().addAllClauses(sentences(2)).prior(true).build())
        .objection(
            ObjectionTerms.builder()
                .addAllClauses(sentences(2, 4))
                .window(
                    WindowTerms.builder()
                        .addAllClauses(sentences(3))
                        .limit(TimeLimit.ofCalendarDays(10))
                        .start(WindowStart.NOTIFICATION)
                        .timelyWhen(TimelyWhen.RECEIVED_BY_PROCESSOR)
                        .build())
                .silence(Silence.DEEMED_NO_OBJECTION)
                .reasonableGroundsOnly(true)
                .build())
        .addTermination(unreasonable(PartyRole.CONTROLLER, 5), unreasonable(PartyRole.PROCESSOR, 6))
        .subContracts(
            SubContractTerms.builder()
                .addClauses(ClauseRef.of("10.2"))
                .flowDown(FlowDown.SAME)
                .liability(SubProcessorLiability.FULL)
                .build())
        .build();
  }

  private static TerminationPower unreasonable(PartyRole holder, int sentence) {
    return TerminationPower.builder()
        .addAllClauses(sentences(sentence))
        .holder(holder)
        .condition(TerminationCondition.CONTINUATION_UNREASONABLE)
        .scope(TerminationScope.AFFECTED_AGREEMENTS)
        .build();
  }

  /** The hosting sub-processor until the move of 2020; struck off by the version of 6 October. */
  private static AnnexEntry root() {
    return AnnexEntry.of(
        SubProcessor.builder().name("Root").work(hostingWork()).build(),
        Optional.of(LocalDate.of(2018, 5, 3)),
        Optional.of(LocalDate.of(2020, 10, 6)));
  }

  /** The hosting sub-processor since the annex version of 1 May 2020. */
  private static AnnexEntry previder() {
    return AnnexEntry.of(
        SubProcessor.builder()
            .name("Previder BV")
            .address("Expolaan 50, 7556 BE Hengelo")
            .country("NL")
            .work(hostingWork())
            .build(),
        Optional.of(LocalDate.of(2020, 5, 1)),
        Optional.empty());
  }

  private static Text hostingWork() {
    return Text.of("beheer van de hostingomgeving", "running the hosting environment");
  }

  private static Party stratech() {
    return Party.of(
        PartyRole.PROCESSOR,
        "Stratech Holding bv en haar werkmaatschappijen",
        Optional.of("Pantheon 15, Enschede"),
        Optional.empty());
  }

  private static List<ClauseRef> sentences(int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> ClauseRef.of("10.1 s." + number)).toList();
  }
}
