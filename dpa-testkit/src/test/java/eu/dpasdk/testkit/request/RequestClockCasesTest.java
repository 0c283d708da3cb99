package eu.dpasdk.testkit.request;

import static eu.dpasdk.testkit.scenario.Expect.ambiguous;
import static eu.dpasdk.testkit.scenario.Expect.duty;
import static eu.dpasdk.testkit.scenario.Expect.finding;
import static eu.dpasdk.testkit.scenario.Expect.inconsistency;
import static eu.dpasdk.testkit.scenario.Expect.power;
import static eu.dpasdk.testkit.scenario.Expect.question;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.IdentityAsked;
import eu.dpasdk.model.request.IdentityConfirmed;
import eu.dpasdk.model.request.RequestExtended;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Article 12(3) and (6) GDPR: what stops the clock of a request, and what does not. */
class RequestClockCasesTest {
  private static final MatterId ID = MatterId.of("r");
  private static final String REQUEST = "request/r";

  private static Scenario stratech() {
    return Scenario.under(
        Catalogue.STRATECH.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
  }

  @Test
  void askingOrConfirmingAnIdentityPresupposesARequest() {
    stratech()
        .on("2026-03-02T09:00", at -> IdentityAsked.of(ID, at))
        .thenJustBefore("2026-03-02T09:00", REQUEST)
        .then("2026-03-02T09:00", REQUEST, inconsistency("UNKNOWN_REQUEST"));
    stratech()
        .on("2026-03-02T09:00", at -> IdentityConfirmed.of(ID, at))
        .thenJustBefore("2026-03-02T09:00", REQUEST)
        .then("2026-03-02T09:00", REQUEST, inconsistency("UNKNOWN_REQUEST"));
  }

  /** Three months from Saturday 31 January end on Thursday 30 April; a week later is 7 May. */
  @Test
  void aWeekOfDoubtIsAddedToThu30April2026AndNotToTheRolledMonth() {
    stratech()
        .on("2026-01-31T09:00", at -> RequestReceived.of(ID, PartyRole.CONTROLLER, at))
        .on("2026-02-16T09:00", at -> RequestExtended.of(ID, at))
        .on("2026-03-10T09:00", at -> IdentityAsked.of(ID, at))
        .on("2026-03-17T09:00", at -> IdentityConfirmed.of(ID, at))
        .thenDocket(
            "2026-03-18T09:00",
            docket ->
                assertThat(Dockets.matter(docket, REQUEST).duties())
                    .singleElement()
                    .satisfies(
                        duty -> {
                          assertThat(duty.id()).isEqualTo("request/r/answer-extended");
                          assertThat(duty.deadline().orElseThrow().lastDay())
                              .hasToString("Optional[2026-05-07]");
                        }));
  }

  /** A month from Wednesday 4 March ends on Tuesday 7 April, after Easter Monday. */
  @Test
  void aQuestionBeforeTheControllerHadTheRequestDoesNotStopItsClock() {
    stratech()
        .on("2026-03-02T09:00", at -> RequestReceived.of(ID, PartyRole.PROCESSOR, at))
        .on("2026-03-03T09:00", at -> IdentityAsked.of(ID, at))
        .on(
            "2026-03-04T09:00",
            at -> RequestForwarded.of(ID, MessageDelivery.arrived(Channel.EMAIL, at)))
        .then(
            "2026-03-05T09:00",
            REQUEST,
            duty("answer", DutyStatus.IN_FORCE).lateFrom("2026-04-08T00:00"),
            duty("forward-not-agreed", DutyStatus.FULFILLED),
            power("EXTEND", PartyRole.CONTROLLER, PowerState.EXERCISABLE).until("2026-04-08T00:00"),
            question("FORWARDED_LATE_QUESTION"));
  }

  /** A month from Tuesday 10 February ends with Tuesday 10 March, or with the day after it. */
  @Test
  void whyAnExtensionOnWed11March2026FailsDependsOnTheEndOfTheMonth() {
    stratech()
        .on("2026-02-10T09:00", at -> RequestReceived.of(ID, PartyRole.CONTROLLER, at))
        .on(
            "2026-03-11T12:00",
            at -> RequestExtended.builder().request(ID).at(at).reasons(false).build())
        .then(
            "2026-03-13T09:00",
            REQUEST,
            duty("answer", DutyStatus.VIOLATED).lateFrom("2026-03-11T00:00"),
            power("EXTEND", PartyRole.CONTROLLER, PowerState.LAPSED).until("2026-03-11T00:00"),
            finding("EXTENSION_TOO_LATE"),
            ambiguous("MONTH_END_PLUS_ONE"));
  }
}
