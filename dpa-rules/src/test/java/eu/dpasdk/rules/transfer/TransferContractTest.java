package eu.dpasdk.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.catalogue.FlexFrontTerms;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.model.transfer.TransferTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FlexFront 4.3, Stratech 3.4 and 4.4, clause 7.8(a): what the agreement says of a transfer. */
class TransferContractTest {
  private static final TransferLaw LAW = TransferLaw.standard();
  private static final LocalDate THU_2018_05_24 = LocalDate.of(2018, 5, 24);
  private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

  private static final Party CONTROLLER = Party.named(PartyRole.CONTROLLER, "Voorbeeld");
  private static final Optional<TransferTerms> FLEXFRONT =
      FlexFrontTerms.agreementWith(CONTROLLER).transfers();
  private static final Optional<TransferTerms> STRATECH =
      StratechTerms.agreementWith(CONTROLLER).transfers();
  private static final Optional<TransferTerms> COMMISSION =
      Catalogue.COMMISSION_CLAUSES_GENERAL.agreementWith(CONTROLLER).transfers();
  private static final Optional<TransferTerms> NO_LIMIT =
      Optional.of(TransferTerms.builder().area(TransferArea.ANYWHERE).build());

  private static final TransferAct SWITZERLAND = TransferAct.to("CH", MON_2026_06_01);
  private static final TransferAct INDIA = TransferAct.to("IN", MON_2026_06_01);

  @Test
  void switzerlandOnAMondayIsBarredByFlexFrontAlthoughTheLawAllowsIt() {
    TransferAct instructed = SWITZERLAND.withInstruction();
    AxisVerdict contract = TransferCheck.contract(FLEXFRONT, instructed, LAW);
    assertThat(contract.axis()).isEqualTo(Axis.CONTRACT);
    assertThat(contract.verdict()).isEqualTo(Verdict.NOT_ALLOWED);
    assertThat(contract.reason().rule()).isEqualTo(TransferRule.CONTRACT_AREA_ONLY.id());
    assertThat(contract.reason().clauses()).containsExactly(ClauseRef.of("4.3 s.1"));
    assertThat(TransferCheck.verdicts(FLEXFRONT, instructed, LAW))
        .extracting(AxisVerdict::verdict)
        .containsExactly(Verdict.ALLOWED, Verdict.NOT_ALLOWED, Verdict.ALLOWED);
  }

  @Test
  void switzerlandOnAMondayIsAllowedByStratech() {
    assertContract(STRATECH, SWITZERLAND, Verdict.ALLOWED, TransferRule.CONTRACT_ADEQUATE_WARRANTY);
    assertThat(TransferCheck.findings(STRATECH, SWITZERLAND, LAW)).isEmpty();
    List<Finding> findings = TransferCheck.findings(STRATECH, SWITZERLAND.withInstruction(), LAW);
    assertThat(findings).extracting(Finding::id).containsExactly("CONTROLLER_WARRANTY");
    assertThat(findings.get(0).reason().clauses()).contains(ClauseRef.of("4.4"));
  }

  @Test
  void stratechDoesNotReachBeyondAdequateRecipientsOnAMonday() {
    assertContract(STRATECH, INDIA, Verdict.NOT_ALLOWED, TransferRule.CONTRACT_NOT_ADEQUATE);
    TransferAct states = TransferAct.to("US", MON_2026_06_01);
    assertContract(STRATECH, states, Verdict.NOT_ALLOWED, TransferRule.CONTRACT_NOT_ADEQUATE);
    assertContract(
        STRATECH,
        states.withSector(RecipientSector.CERTIFIED),
        Verdict.ALLOWED,
        TransferRule.CONTRACT_ADEQUATE_WARRANTY);
    assertContract(
        STRATECH,
        INDIA.withBases(Set.of(TransferBasis.COMMISSION_CLAUSES)),
        Verdict.NOT_ALLOWED,
        TransferRule.CONTRACT_NOT_ADEQUATE);
  }

  @ParameterizedTest
  @CsvSource({
    "UNION_OR_MEMBER_STATE_LAW,  ALLOWED,     CONTRACT_LAW",
    "ANY_LAW,                    ALLOWED,     CONTRACT_LAW",
    "ANY_LAW_OR_COURT,           NOT_ALLOWED, CONTRACT_AREA_ONLY",
    "ANY_LAW_COURT_OR_AUTHORITY, NOT_ALLOWED, CONTRACT_AREA_ONLY"
  })
  void flexFrontLetsStatutoryDutiesPrevail(LawScope law, Verdict verdict, TransferRule rule) {
    assertContract(FLEXFRONT, INDIA.withLaw(law), verdict, rule);
  }

  @Test
  void contractMayAllowWhatTheStatuteForbids() {
    assertThat(TransferCheck.verdicts(FLEXFRONT, INDIA.withLaw(LawScope.ANY_LAW), LAW))
        .extracting(AxisVerdict::verdict)
        .containsExactly(Verdict.NOT_ALLOWED, Verdict.ALLOWED, Verdict.NOT_ALLOWED);
  }

  @Test
  void commissionClausesAskForInstructionAndBasis() {
    assertContract(
        COMMISSION, SWITZERLAND, Verdict.NOT_ALLOWED, TransferRule.CONTRACT_NOT_INSTRUCTED);
    assertContract(
        COMMISSION,
        SWITZERLAND.withInstruction(),
        Verdict.ALLOWED,
        TransferRule.CONTRACT_INSTRUCTED);
    assertContract(
        COMMISSION,
        SWITZERLAND.withLaw(LawScope.UNION_OR_MEMBER_STATE_LAW),
        Verdict.ALLOWED,
        TransferRule.CONTRACT_LAW);
    assertContract(
        COMMISSION,
        SWITZERLAND.withLaw(LawScope.ANY_LAW),
        Verdict.NOT_ALLOWED,
        TransferRule.CONTRACT_NOT_INSTRUCTED);
    assertContract(
        COMMISSION, INDIA.withInstruction(), Verdict.NOT_ALLOWED, TransferRule.CONTRACT_NO_BASIS);
    assertContract(
        COMMISSION,
        INDIA.withInstruction().withBases(Set.of(TransferBasis.LEGAL_CLAIMS)),
        Verdict.HUMAN,
        TransferRule.CONTRACT_BASIS_UNSURE);
  }

  @Test
  void withoutLimitEveryCountryIsAllowed() {
    assertContract(NO_LIMIT, INDIA, Verdict.ALLOWED, TransferRule.CONTRACT_ANYWHERE);
  }

  @Test
  void adequateCountryWithoutWarranty() {
    Optional<TransferTerms> terms =
        Optional.of(TransferTerms.builder().area(TransferArea.EEA_AND_ADEQUATE).build());
    assertContract(terms, SWITZERLAND, Verdict.ALLOWED, TransferRule.CONTRACT_ADEQUATE);
  }

  @Test
  void withoutTermsTheAgreementIsSilent() {
    assertContract(Optional.empty(), INDIA, Verdict.SILENT, TransferRule.CONTRACT_SILENT);
    assertThat(TransferCheck.findings(Optional.empty(), INDIA.withInstruction(), LAW)).isEmpty();
  }

  @Test
  void bridgedOrUnknownPlaceIsForAHuman() {
    for (Optional<TransferTerms> terms : List.of(FLEXFRONT, STRATECH, COMMISSION)) {
      TransferAct bridged = TransferAct.to("GB", FRI_2021_01_01);
      assertContract(terms, bridged, Verdict.HUMAN, TransferRule.CONTRACT_AREA_UNKNOWN);
      TransferAct older = TransferAct.to("CH", THU_2018_05_24);
      assertContract(terms, older, Verdict.HUMAN, TransferRule.CONTRACT_AREA_UNKNOWN);
      assertThat(TransferCheck.questions(terms, bridged, LAW))
          .extracting(OpenQuestion::id)
          .containsExactly("CONTRACT_AREA_UNKNOWN");
    }
  }

  private static void assertContract(
      Optional<TransferTerms> terms, TransferAct act, Verdict verdict, TransferRule rule) {
    AxisVerdict found = TransferCheck.contract(terms, act, LAW);
    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.reason().rule()).isEqualTo(rule.id());
  }
}
