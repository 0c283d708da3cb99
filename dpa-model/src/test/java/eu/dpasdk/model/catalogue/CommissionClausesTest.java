package eu.dpasdk.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.StandstillUntil;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Commission clauses as data, in both options of 7.7(a), with and without clause 5. */
class CommissionClausesTest {
  private static final Party CONTROLLER = Party.named(PartyRole.CONTROLLER, "Werkgever");
  private static final Party PROCESSOR = Party.named(PartyRole.PROCESSOR, "Salarisbureau");
  private static final CommissionChoices PAYROLL = CommissionExample.payroll().build();
  private static final CommissionChoices WITH_DOCKING =
      CommissionExample.payroll().docking(true).build();
  private static final Agreement GENERAL = general(PAYROLL);

  @Test
  void indexIsTheStructureOfTheClausesWithOptionalClause5() {
    assertThat(ClauseIndex.numbers(general(WITH_DOCKING)))
        .containsExactlyElementsOf(ClauseIndex.structure("commission-clauses.txt"));
    assertThat(ClauseIndex.numbers(GENERAL))
        .doesNotContain("5")
        .hasSize(ClauseIndex.structure("commission-clauses.txt").size() - 1);
  }

  @Test
  void everyClauseIsInScopeAndNamedByATerm() {
    Agreement agreement = general(WITH_DOCKING);
    assertThat(ClauseIndex.numbers(agreement, ClauseScope.IN_SCOPE))
        .isEqualTo(ClauseIndex.numbers(agreement));
    assertThat(ClauseIndex.named(agreement)).containsAll(ClauseIndex.numbers(agreement));
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void survivesJson(JacksonLine line) {
    Agreement agreement = general(WITH_DOCKING);
    assertThat(line.read(line.write(agreement), Agreement.class)).isEqualTo(agreement);
    assertThat(line.read(line.write(WITH_DOCKING), CommissionChoices.class))
        .isEqualTo(WITH_DOCKING);
  }

  @Test
  void clause7_7aGeneralAsksAWindowAndAStandstill() {
    SubProcessingTerms terms = GENERAL.subProcessing().orElseThrow();
    assertThat(terms.authorisation().model()).isEqualTo(AuthorisationModel.GENERAL);
    assertThat(terms.objection().orElseThrow().window().orElseThrow().limit())
        .isEqualTo(TimeLimit.ofCalendarDays(30));
    assertThat(terms.changeNotice().orElseThrow().leadTime())
        .contains(TimeLimit.ofCalendarDays(30));
    assertThat(terms.standstill().orElseThrow().until()).isEqualTo(StandstillUntil.WINDOW_END);
  }

  @Test
  void clause7_7aSpecificTakesSilenceForRefusal() {
    SubProcessingTerms terms =
        CommissionClauses.specificAuthorisation(CONTROLLER, PROCESSOR, PAYROLL)
            .subProcessing()
            .orElseThrow();
    assertThat(terms.authorisation().model()).isEqualTo(AuthorisationModel.SPECIFIC);
    assertThat(terms.objection().orElseThrow().silence()).isEqualTo(Silence.REFUSAL);
    assertThat(terms.standstill().orElseThrow().until()).isEqualTo(StandstillUntil.AUTHORISED);
  }

  @Test
  void clause5ComesOnlyWhenChosen() {
    assertThat(GENERAL.general().orElseThrow().accession()).isEmpty();
    assertThat(general(WITH_DOCKING).general().orElseThrow().accession())
        .hasValueSatisfying(
            joining -> assertThat(joining.clauses()).containsExactly(ClauseRef.of("5")));
  }

  @Test
  void clause7_5ComesWithSensitiveDataOnly() {
    assertThat(GENERAL.security().orElseThrow().sensitiveData()).isPresent();
    CommissionChoices plain =
        CommissionChoices.builder()
            .period(TimeLimit.ofWeeks(2))
            .processing(PAYROLL.processing())
            .build();
    assertThat(general(plain).security().orElseThrow().sensitiveData()).isEmpty();
  }

  @Test
  void clause9_2NamesEveryItemButEstablishedConsequences() {
    assertThat(GENERAL.breach().orElseThrow().content())
        .hasSize(BreachItem.values().length - 1)
        .doesNotContain(BreachItem.ESTABLISHED_CONSEQUENCES);
    assertThat(GENERAL.breach().orElseThrow().limit()).isEmpty();
    assertThat(GENERAL.breach().orElseThrow().phases()).isTrue();
  }

  @Test
  void clause8c3AndClause10() {
    assertThat(GENERAL.assistance().get(0).accuracy().orElseThrow().timing())
        .isEqualTo(Timing.WITHOUT_UNDUE_DELAY);
    assertThat(GENERAL.duration().orElseThrow().suspension().orElseThrow().restoreWithin())
        .contains(TimeLimit.ofMonths(1));
    assertThat(GENERAL.duration().orElseThrow().urgentGrounds())
        .extracting(ground -> ground.holder().orElseThrow(), ground -> ground.kind())
        .containsExactly(
            tuple(PartyRole.CONTROLLER, GroundKind.SUSPENSION_NOT_LIFTED),
            tuple(PartyRole.CONTROLLER, GroundKind.DATA_PROTECTION_BREACH),
            tuple(PartyRole.CONTROLLER, GroundKind.DECISION_IGNORED),
            tuple(PartyRole.PROCESSOR, GroundKind.INFRINGING_INSTRUCTION));
  }

  @Test
  void annexesAreThoseOfTheParties() {
    ProcessingDescription own =
        ProcessingDescription.builder().addClauses(ClauseRef.of("annex II")).build();
    Agreement agreement =
        general(CommissionChoices.builder().period(TimeLimit.ofWeeks(2)).processing(own).build());
    assertThat(agreement.processing()).contains(own);
    assertThat(agreement.security().orElseThrow().measures()).isEmpty();
    assertThat(agreement.subProcessing().orElseThrow().approvedList().entries())
        .isEqualTo(List.of());
  }

  private static Agreement general(CommissionChoices choices) {
    return CommissionClauses.generalAuthorisation(CONTROLLER, PROCESSOR, choices);
  }
}
