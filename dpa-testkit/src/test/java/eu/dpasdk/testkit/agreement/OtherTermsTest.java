package eu.dpasdk.testkit.agreement;

import static eu.dpasdk.testkit.scenario.Expect.duty;
import static eu.dpasdk.testkit.scenario.Expect.finding;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.instruction.InstructionMaintained;
import eu.dpasdk.model.instruction.InstructionWithdrawn;
import eu.dpasdk.model.liability.Claimant;
import eu.dpasdk.model.liability.DamageCause;
import eu.dpasdk.model.liability.DamageClaimed;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.scenario.Scenario;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Terms that no agreement of the catalogue has in this way, and what follows from them. */
class OtherTermsTest {
  private static final MatterId ID = MatterId.of("x");
  private static final RecordedTime MON_2_MARCH_2026 =
      RecordedTime.of(LocalDateTime.parse("2026-03-02T09:00"));
  private static final RecordedTime TUE_3_MARCH_2026 =
      RecordedTime.of(LocalDateTime.parse("2026-03-03T09:00"));
  private static final String WEDNESDAY = "2026-03-04T09:00";

  private static Agreement agreement(Catalogue contract) {
    return contract.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  private static ObjectNode tree(Catalogue contract) {
    return ChangedAgreement.tree(agreement(contract));
  }

  private static Matter matter(String path, Agreement agreement, Event... events) {
    return Dockets.matter(
        Docket.of(
                CaseFile.of(agreement, List.of(events)),
                Instant.parse("2026-03-04T08:00:00Z"),
                Readings.defaults())
            .report(),
        path);
  }

  private static Matter standing(ObjectNode tree) {
    return matter("agreement", ChangedAgreement.read(tree));
  }

  @Test
  void everyDutyToInformHasItsNumberAndItsDebtor() {
    ObjectNode tree = tree(Catalogue.STRATECH);
    ArrayNode duties = (ArrayNode) tree.at("/duration/informationDuties");
    ((ObjectNode) duties.get(0)).remove("debtor");
    duties.add(duties.get(0).deepCopy());
    assertThat(standing(tree).duties())
        .extracting(Duty::id)
        .filteredOn(id -> id.contains("tell-circumstances"))
        .containsExactlyInAnyOrder(
            "agreement/tell-circumstances/1-C",
            "agreement/tell-circumstances/1-P",
            "agreement/tell-circumstances/2-C",
            "agreement/tell-circumstances/2-P");
  }

  @Test
  void aCertificateAloneIsAMeasureToKeep() {
    ObjectNode tree = tree(Catalogue.STRATECH);
    ObjectNode security = (ObjectNode) tree.get("security");
    security.putArray("measures");
    security.putArray("deemedAppropriate");
    ((ArrayNode) security.get("certificates")).remove(1);
    assertThat(standing(tree).duties())
        .filteredOn(duty -> duty.id().equals("agreement/measures"))
        .singleElement()
        .satisfies(
            duty ->
                assertThat(duty.reason().clauses())
                    .extracting(clause -> clause.number())
                    .containsExactly("annex 2 §2.13 s.2"));
    security.putArray("certificates");
    assertThat(standing(tree).duties()).extracting(Duty::id).doesNotContain("agreement/measures");
  }

  @Test
  void aRegisterOfBreachesIsOpenOnlyWhereThatWasAgreed() {
    ObjectNode tree = tree(Catalogue.FLEXFRONT);
    assertThat(standing(tree).powers())
        .filteredOn(power -> power.toString().contains("register of breaches"))
        .hasSize(1);
    ((ObjectNode) tree.at("/breach/register")).put("accessOnRequest", false);
    assertThat(standing(tree).powers())
        .isNotEmpty()
        .noneMatch(power -> power.toString().contains("register of breaches"));
    Event asked =
        HelpAsked.of(
            ID, HelpKind.BREACH_REGISTER, MessageDelivery.arrived(Channel.EMAIL, MON_2_MARCH_2026));
    Scenario.under(agreement(Catalogue.FLEXFRONT))
        .given(asked)
        .then(WEDNESDAY, "help/x", duty("give-help", DutyStatus.IN_FORCE));
    Scenario.under(ChangedAgreement.read(tree))
        .given(asked)
        .then(WEDNESDAY, "help/x", finding("NOT_PROMISED"));
  }

  @Test
  void nobodyInsistsOnAnInstructionThatNobodyDoubted() {
    Matter matter =
        matter(
            "instruction/x",
            agreement(Catalogue.COMMISSION_CLAUSES_GENERAL),
            InstructionGiven.of(ID, MON_2_MARCH_2026, true),
            InstructionMaintained.of(ID, TUE_3_MARCH_2026));
    assertThat(matter.powers()).isEmpty();
    assertThat(matter.findings()).isEmpty();
    assertThat(matter.openQuestions()).isEmpty();
    assertThat(matter.duties())
        .singleElement()
        .extracting(Duty::status)
        .isEqualTo(DutyStatus.IN_FORCE);
  }

  /** FlexFront 14.1: the notice of Monday 2 March ends the agreement after 2 May 2026. */
  @Test
  void aWithdrawnInstructionIsNotFollowedUntilTheAgreementEnds() {
    Event given = InstructionGiven.of(ID, MON_2_MARCH_2026, true);
    Event notice =
        TerminationNoticed.builder()
            .by(PartyRole.CONTROLLER)
            .delivery(MessageDelivery.arrived(Channel.LETTER, MON_2_MARCH_2026))
            .build();
    Agreement flexFront = agreement(Catalogue.FLEXFRONT);
    assertThat(matter("instruction/x", flexFront, given, notice).duties().get(0).status())
        .isEqualTo(DutyStatus.IN_FORCE);
    Matter withdrawn =
        matter(
            "instruction/x",
            flexFront,
            given,
            notice,
            InstructionWithdrawn.of(ID, TUE_3_MARCH_2026));
    assertThat(withdrawn.duties().get(0).id()).isEqualTo("instruction/x/follow");
    assertThat(withdrawn.duties().get(0).status()).isEqualTo(DutyStatus.DISCHARGED);
  }

  @ParameterizedTest
  @CsvSource({"AUTHORITY, 1", "DATA_SUBJECT, 1", "CONTROLLER, 0", "PROCESSOR, 0"})
  void anIndemnityCoversClaimsOfThirdPartiesOnly(Claimant by, int indemnities) {
    Matter matter =
        matter(
            "liability/x",
            agreement(Catalogue.STRATECH),
            DamageClaimed.of(ID, by, DamageCause.CONTROLLER, MON_2_MARCH_2026));
    assertThat(matter.duties())
        .extracting(Duty::id)
        .filteredOn(id -> id.equals("liability/x/indemnity"))
        .hasSize(indemnities);
  }
}
