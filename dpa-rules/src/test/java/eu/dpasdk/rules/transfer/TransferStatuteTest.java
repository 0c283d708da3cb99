package eu.dpasdk.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.model.transfer.TransferStarted;
import eu.dpasdk.rules.book.Explanations;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles 28(3)(a) and 44 to 49 GDPR: what the statute says of a transfer. */
class TransferStatuteTest {
  private static final TransferLaw LAW = TransferLaw.standard();
  private static final LocalDate THU_2018_05_24 = LocalDate.of(2018, 5, 24);
  private static final LocalDate WED_2020_07_15 = LocalDate.of(2020, 7, 15);
  private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
  private static final LocalDate SUN_2026_01_25 = LocalDate.of(2026, 1, 25);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
  private static final LocalDate SAT_2031_12_27 = LocalDate.of(2031, 12, 27);

  @Test
  void unitedKingdomOnItsLastSaturdayAndTheSundayAfter() {
    TransferAct last = TransferAct.to("GB", SAT_2031_12_27).withInstruction();
    assertStatute(last, Verdict.ALLOWED, TransferRule.ADEQUATE);
    TransferAct after = TransferAct.to("GB", SAT_2031_12_27.plusDays(1)).withInstruction();
    assertStatute(after, Verdict.NOT_ALLOWED, TransferRule.NO_BASIS);
  }

  @Test
  void brazilOnTheSundayBeforeAndTheMondayOfItsDecision() {
    TransferAct before = TransferAct.to("BR", SUN_2026_01_25).withInstruction();
    assertStatute(before, Verdict.NOT_ALLOWED, TransferRule.NO_BASIS);
    TransferAct on = TransferAct.to("BR", SUN_2026_01_25.plusDays(1)).withInstruction();
    assertStatute(on, Verdict.ALLOWED, TransferRule.ADEQUATE);
  }

  @Test
  void unitedStatesCertifiedOrNotOnAMonday() {
    TransferAct act = TransferAct.to("US", MON_2026_06_01).withInstruction();
    assertStatute(
        act.withSector(RecipientSector.CERTIFIED), Verdict.ALLOWED, TransferRule.ADEQUATE);
    assertStatute(
        act.withSector(RecipientSector.COMMERCIAL),
        Verdict.NOT_ALLOWED,
        TransferRule.OTHER_RECIPIENTS);
  }

  @Test
  void japanPrivateOrNotOnAMonday() {
    TransferAct act = TransferAct.to("JP", MON_2026_06_01).withInstruction();
    assertStatute(act.withSector(RecipientSector.PRIVATE), Verdict.ALLOWED, TransferRule.ADEQUATE);
    assertStatute(act, Verdict.NOT_ALLOWED, TransferRule.OTHER_RECIPIENTS);
  }

  @Test
  void adequacyNamesItsDecisionInBothLanguages() {
    AxisVerdict verdict = TransferCheck.basis(TransferAct.to("CH", MON_2026_06_01), LAW);
    assertThat(Explanations.full(verdict.reason(), Language.NL))
        .isEqualTo(
            "Voor CH geldt op ma 1 juni 2026 adequaatheidsbesluit 2000/518, voor ontvangers van"
                + " elke soort; nagegaan tot en met di 30 juni 2026. [artikel 45 lid 1 AVG;"
                + " artikel 45 lid 3 AVG; Adequaatheidsbesluit 2000/518] (gdpr-45-adequate)");
    assertThat(Explanations.sentence(verdict.reason(), Language.EN))
        .isEqualTo(
            "For CH adequacy decision 2000/518 is in force on Mon 1 June 2026, for recipients of"
                + " every kind; checked up to Tue 30 June 2026.");
  }

  @Test
  void safeguardsComeWithAnAssessmentForAHuman() {
    TransferAct act =
        TransferAct.to("IN", MON_2026_06_01)
            .withInstruction()
            .withBases(Set.of(TransferBasis.EXPLICIT_CONSENT, TransferBasis.COMMISSION_CLAUSES));
    assertStatute(act, Verdict.ALLOWED, TransferRule.SAFEGUARDED);
    assertThat(TransferCheck.basis(act, LAW).reason().citations())
        .extracting(citation -> citation.code())
        .containsExactly("GDPR 46(1)", "GDPR 46(2)(c)");
    assertThat(TransferCheck.questions(Optional.empty(), act, LAW))
        .extracting(OpenQuestion::id)
        .containsExactly("IMPACT_ASSESSMENT");
  }

  @Test
  void adequateCountryNeedsNoAssessment() {
    TransferAct act =
        TransferAct.to("CH", MON_2026_06_01)
            .withInstruction()
            .withBases(Set.of(TransferBasis.COMMISSION_CLAUSES));
    assertStatute(act, Verdict.ALLOWED, TransferRule.ADEQUATE);
    assertThat(TransferCheck.questions(Optional.empty(), act, LAW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisHasItsPlace(TransferBasis basis) {
    TransferAct act =
        TransferAct.to("IN", MON_2026_06_01).withInstruction().withBases(Set.of(basis));
    TransferRule rule =
        basis == TransferBasis.ADEQUACY
            ? TransferRule.NO_BASIS
            : basis.compareTo(TransferBasis.EXPLICIT_CONSENT) < 0
                ? TransferRule.SAFEGUARDED
                : TransferRule.DEROGATION_OCCASIONAL;
    AxisVerdict verdict = TransferCheck.statute(act, LAW);
    assertThat(verdict.reason().rule()).isEqualTo(rule.id());
    for (Language language : Language.values()) {
      assertThat(Explanations.full(verdict.reason(), language)).doesNotContain("{");
    }
  }

  @Test
  void derogationIsAQuestionForAHuman() {
    TransferAct act =
        TransferAct.to("IN", MON_2026_06_01)
            .withInstruction()
            .withBases(Set.of(TransferBasis.EXPLICIT_CONSENT));
    assertStatute(act, Verdict.HUMAN, TransferRule.DEROGATION_OCCASIONAL);
    assertThat(TransferCheck.questions(Optional.empty(), act, LAW))
        .extracting(OpenQuestion::id)
        .containsExactly("DEROGATION_OCCASIONAL", "BENCHMARK_UNSURE");
  }

  @Test
  void privacyShieldIsNotGuessedOnItsLastWednesday() {
    TransferAct act =
        TransferAct.to("US", WED_2020_07_15)
            .withInstruction()
            .withSector(RecipientSector.CERTIFIED);
    assertStatute(act, Verdict.HUMAN, TransferRule.ADEQUACY_UNKNOWN);
    TransferAct dayAfter =
        TransferAct.to("US", WED_2020_07_15.plusDays(1))
            .withInstruction()
            .withSector(RecipientSector.CERTIFIED);
    assertStatute(dayAfter, Verdict.NOT_ALLOWED, TransferRule.NO_BASIS);
  }

  @Test
  void dayBeforeTheRegulationIsNotJudged() {
    for (String territory : new String[] {"NL", "CH", "US"}) {
      assertStatute(
          TransferAct.to(territory, THU_2018_05_24).withInstruction(),
          Verdict.HUMAN,
          TransferRule.BEFORE_REGULATION);
    }
  }

  @Test
  void unitedKingdomBetweenMembershipAndDecision() {
    assertStatute(
        TransferAct.to("GB", FRI_2021_01_01.minusDays(1)),
        Verdict.ALLOWED,
        TransferRule.INSIDE_AREA);
    assertStatute(TransferAct.to("GB", FRI_2021_01_01), Verdict.ALLOWED, TransferRule.BRIDGED);
  }

  @ParameterizedTest
  @CsvSource({
    "false, ,                          NOT_ALLOWED, NOT_INSTRUCTED",
    "true,  ,                          ALLOWED,     INSTRUCTED",
    "false, UNION_OR_MEMBER_STATE_LAW, ALLOWED,     COMPELLED",
    "false, ANY_LAW,                   NOT_ALLOWED, OTHER_LAW",
    "false, ANY_LAW_OR_COURT,          NOT_ALLOWED, OTHER_LAW",
    "false, ANY_LAW_COURT_OR_AUTHORITY,NOT_ALLOWED, OTHER_LAW",
    "true,  ANY_LAW,                   ALLOWED,     INSTRUCTED"
  })
  void onlyInstructionOrUnionLawWillDo(
      boolean instructed, LawScope law, Verdict verdict, TransferRule rule) {
    TransferAct act =
        new TransferAct(
            "CH",
            RecipientSector.OTHER,
            Set.of(),
            instructed,
            Optional.ofNullable(law),
            MON_2026_06_01);
    AxisVerdict instruction = TransferCheck.instruction(act, LAW);
    assertThat(instruction.verdict()).isEqualTo(verdict);
    assertThat(instruction.reason().rule()).isEqualTo(rule.id());
    assertThat(TransferCheck.statute(act, LAW).verdict()).isEqualTo(verdict);
  }

  @Test
  void unionLawDoesNotMakeUpForABasis() {
    TransferAct act =
        TransferAct.to("IN", MON_2026_06_01).withLaw(LawScope.UNION_OR_MEMBER_STATE_LAW);
    assertStatute(act, Verdict.NOT_ALLOWED, TransferRule.NO_BASIS);
  }

  @Test
  void eventIsReadAsItStands() {
    TransferStarted started =
        TransferStarted.builder()
            .transfer(MatterId.of("support"))
            .country("US")
            .at(RecordedTime.parse("2026-06-01T09:00"))
            .sector(RecipientSector.CERTIFIED)
            .instructed(true)
            .build();
    TransferAct act = TransferAct.of(started, MON_2026_06_01);
    assertThat(act)
        .isEqualTo(
            TransferAct.to("US", MON_2026_06_01)
                .withSector(RecipientSector.CERTIFIED)
                .withInstruction());
  }

  @ParameterizedTest
  @CsvSource({"UK", "EL", "Zwitserland", "''"})
  void wrongTerritoryIsRefused(String territory) {
    assertThatThrownBy(() -> TransferAct.to(territory, MON_2026_06_01))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/territory");
  }

  private static void assertStatute(TransferAct act, Verdict verdict, TransferRule rule) {
    AxisVerdict found = TransferCheck.statute(act, LAW);
    assertThat(found.axis()).isEqualTo(Axis.STATUTE);
    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.reason().rule()).isEqualTo(rule.id());
    assertThat(TransferCheck.benchmark(act, LAW).verdict()).isEqualTo(verdict);
  }
}
