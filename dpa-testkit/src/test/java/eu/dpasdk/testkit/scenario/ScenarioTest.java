package eu.dpasdk.testkit.scenario;

import static eu.dpasdk.testkit.assertion.DpaAssertions.assertThat;
import static eu.dpasdk.testkit.scenario.Expect.ambiguous;
import static eu.dpasdk.testkit.scenario.Expect.duty;
import static eu.dpasdk.testkit.scenario.Expect.finding;
import static eu.dpasdk.testkit.scenario.Expect.power;
import static eu.dpasdk.testkit.scenario.Expect.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final MatterId BREACH = MatterId.of("b1");
  private static final String MATTER = "breach/b1";

  /** V16: told on Tuesday 10 November 2026 at 16:45, in time until Friday at that hour. */
  private static final Scenario TOLD_TUE_2026_11_10 =
      Scenario.under(
              StratechTerms.agreementWith(
                  Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeldstad")))
          .on(
              "2026-11-09T11:30",
              at -> BreachNoticed.of(BREACH, PartyRole.PROCESSOR, Awareness.AWARE, at))
          .on(
              "2026-11-10T16:45",
              at ->
                  BreachNotified.builder()
                      .breach(BREACH)
                      .delivery(MessageDelivery.arrived(Channel.EMAIL, at))
                      .addAllItems(EnumSet.allOf(BreachItem.class))
                      .build());

  @Test
  void seventyTwoHoursRunFromTueToFri() {
    TOLD_TUE_2026_11_10
        .then(
            "2026-11-10T16:44",
            MATTER,
            duty("tell-controller", DutyStatus.IN_FORCE),
            ambiguous("WITH_PROCESSOR"))
        .then("2026-11-11T12:00", MATTER, told())
        .thenChangesAt("2026-11-12T11:30") // by then late, had the processor's knowledge counted
        .thenJustBefore("2026-11-13T16:45", MATTER, told(ambiguous("WITH_PROCESSOR")))
        .thenChangesAt("2026-11-13T16:45");
  }

  private static Expect[] told(Expect... others) {
    List<Expect> all = new ArrayList<>(List.of(others));
    all.addAll(
        List.of(
            duty("tell-controller", DutyStatus.FULFILLED),
            duty("content-of-contract", DutyStatus.FULFILLED),
            duty("help-with-content", DutyStatus.FULFILLED),
            duty("notify-authority", DutyStatus.IN_FORCE).lateFrom("2026-11-13T16:45"),
            duty("record-breach", DutyStatus.IN_FORCE),
            finding("PROCESSOR_LAG"),
            question("UNDUE_DELAY_QUESTION"),
            question("RISK_QUESTION")));
    return all.toArray(new Expect[0]);
  }

  @Test
  void whatIsNotExpectedFailsWithDifferenceAndTimeline() {
    assertThatThrownBy(
            () ->
                TOLD_TUE_2026_11_10.then(
                    "2026-11-13T16:45",
                    MATTER,
                    duty("notify-authority", DutyStatus.VIOLATED).lateFrom("2026-11-12T16:45")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("breach/b1 at Fri 2026-11-13 16:45 +01:00 (- expected, + found)")
        .hasMessageContaining(
            "  - duty notify-authority VIOLATED late from Thu 2026-11-12 16:45 +01:00\n")
        .hasMessageContaining(
            "  + duty notify-authority VIOLATED late from Fri 2026-11-13 16:45 +01:00\n")
        .hasMessageContaining(
            """
            timeline under stratech
              Mon 2026-11-09 11:30 +01:00  breach-noticed b1 PROCESSOR AWARE 2026-11-09T11:30
              Tue 2026-11-10 16:45 +01:00  breach-notified b1
              Fri 2026-11-13 16:45 +01:00  <-- asked
            """);
  }

  @Test
  void nothingExpectedMeansNothingThere() {
    TOLD_TUE_2026_11_10.then("2026-11-09T11:29", MATTER); // a minute before it is found
    TOLD_TUE_2026_11_10.thenNothing("2026-11-09T11:29", MATTER);
    TOLD_TUE_2026_11_10.thenNothing("2026-11-11T12:00", "breach/b2");
    assertThatThrownBy(() -> TOLD_TUE_2026_11_10.thenNothing("2026-11-11T12:00", MATTER))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("+ duty tell-controller FULFILLED");
    assertThatThrownBy(() -> TOLD_TUE_2026_11_10.then("2026-11-11T12:00", MATTER))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("+ duty tell-controller FULFILLED");
  }

  @Test
  void nothingExpectedOfAMatterTheStoryDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> TOLD_TUE_2026_11_10.then("2026-11-11T12:00", "breach/bl"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing is expected of breach/bl, which this story does not have")
        .hasMessageContaining("breach/b1")
        .hasMessageContaining("thenNothing");
  }

  @Test
  void aMatterThatNoFileCanHaveIsRefused() {
    refused("breeches/b1", "begins with no topic; the topics are agreement, term, sub-processing,");
    refused("subprocessing", "begins with no topic");
    refused("breach", "lacks a name, as in breach/x1");
    refused("breach/", "the matter is called breach/x1");
    refused("audit/2026", "the matter is called audit");
    TOLD_TUE_2026_11_10.thenNothing("2026-11-11T12:00", "sub-processing/hosting");
  }

  private static void refused(String matter, String words) {
    assertThatThrownBy(() -> TOLD_TUE_2026_11_10.thenNothing("2026-11-11T12:00", matter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(matter)
        .hasMessageContaining(words);
  }

  @Test
  void onlyDutiesAreLateAndOnlyPowersEnd() {
    Expect object = power("OBJECT", PartyRole.CONTROLLER, PowerState.EXERCISABLE);
    assertThatThrownBy(() -> object.lateFrom("2026-03-13T00:00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no duty")
        .hasMessageContaining("power OBJECT of CONTROLLER");
    assertThatThrownBy(() -> question("RISK_QUESTION").until("2026-03-13T00:00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no power");
    assertThatThrownBy(() -> duty("record-breach", DutyStatus.IN_FORCE).until("2026-03-13T00:00"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aWrongNextChangeFails() {
    Scenario asked = TOLD_TUE_2026_11_10.thenDocket("2026-11-11T12:00", docket -> {});
    assertThatThrownBy(() -> asked.thenChangesAt("2026-11-13T16:44"))
        .hasMessageContaining("expected the next change at Fri 2026-11-13 16:44 +01:00")
        .hasMessageContaining("but it is Thu 2026-11-12 11:30 +01:00, when (- before, + then)\n")
        .hasMessageContaining("breach/b1\n  + ambiguous WITH_PROCESSOR\n");
    assertThatThrownBy(() -> TOLD_TUE_2026_11_10.thenChangesAt("2026-11-13T16:45"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void oneBeginningGoesOnUnderTwoReadings() {
    Scenario notified =
        Scenario.under(
                StratechTerms.agreementWith(
                    Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeldstad")))
            .on(
                "2026-12-23T10:00", // Wed
                at ->
                    ChangeNotified.builder()
                        .change(ChangeId.of("hosting"))
                        .delivery(MessageDelivery.arrived(Channel.EMAIL, at))
                        .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
                        .build());
    notified.thenDocket(
        "2026-12-24T12:00", docket -> assertThat(docket).hasPower("OBJECT").isConsistent());
    notified.thenDocket(
        "2027-01-03T12:00", // Sun
        docket -> assertThat(docket).dependsOn("ROLL"));
    Expect objectUntilSun =
        power("OBJECT", PartyRole.CONTROLLER, PowerState.EXERCISABLE).until("2027-01-03T00:00");
    assertThat(notified.caseFile().events()).hasSize(1);
    assertThatThrownBy(
            () ->
                notified
                    .reading(Readings.defaults().with(ContractEndReading.ROLL))
                    .then("2026-12-24T12:00", "sub-processing/hosting", objectUntilSun))
        .hasMessageContaining("power OBJECT of CONTROLLER EXERCISABLE until Tue 2027-01-05 00:00");
  }

  @Test
  void assertionsFollowTheDuty() {
    Docket docket =
        Docket.of(
            TOLD_TUE_2026_11_10.caseFile(),
            Instant.parse("2026-11-11T11:00:00Z"),
            Readings.defaults());
    assertThat(docket)
        .duty("breach/b1/notify-authority")
        .isInForce()
        .isOwed(Actor.CONTROLLER, Actor.AUTHORITY)
        .isLateFrom(Instant.parse("2026-11-13T15:45:00Z"))
        .restsOn("GDPR 33(1)")
        .and()
        .duty("breach/b1/tell-controller")
        .isFulfilled()
        .hasNoDeadline()
        .restsOnClause("9.1 s.1")
        .and()
        .hasFinding("PROCESSOR_LAG")
        .asks("RISK_QUESTION")
        .hasNoDuty("breach/b1/tell-subjects")
        .hasNoPower("OBJECT")
        .isConsistent()
        .changesNextAt(Instant.parse("2026-11-12T10:30:00Z"));
    assertThatThrownBy(() -> assertThat(docket).duty("breach/b1/tell-nobody"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("breach/b1/notify-authority");
    assertThatThrownBy(() -> assertThat(docket).duty("breach/b1/notify-authority").isViolated())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("status of breach/b1/notify-authority");
  }
}
