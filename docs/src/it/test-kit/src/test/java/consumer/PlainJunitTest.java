package consumer;

import static eu.dpasdk.testkit.assertion.DpaAssertions.assertThat;
import static eu.dpasdk.testkit.scenario.Expect.duty;
import static eu.dpasdk.testkit.scenario.Expect.question;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.catalogue.FlexFrontTerms;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.breach.BreachLaws;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.WrongDockets;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.run.Mistakes;
import eu.dpasdk.testkit.scenario.Scenario;
import eu.dpasdk.testkit.service.EventStoreLaws;
import eu.dpasdk.testkit.vectors.DocketVectors;
import eu.dpasdk.testkit.vectors.VectorRunner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything without jqwik's own engine. */
class PlainJunitTest {
  private static final DocketQuestion OURS =
      (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();

  @TestFactory
  Stream<DynamicTest> docketVectors() {
    return DocketVectors.tests((file, at, how) -> Docket.of(file, at, how).report());
  }

  @TestFactory
  Stream<DynamicNode> deadlineVectors() {
    return VectorRunner.deadlineTests(
        (request, how) -> Deadlines.compute(request, HolidayCalendars.standard(), how));
  }

  @TestFactory
  Stream<DynamicTest> lawsOfOurStore() {
    EventStoreLaws laws = OurStoreTest.Lines::new;
    return Laws.of(laws).tests();
  }

  @TestFactory
  Stream<DynamicTest> lawsOfBreaches() {
    BreachLaws laws = () -> OURS;
    return Laws.of(laws).tests();
  }

  /** V19: aware on Friday 24 April 2026; King's Day and the weekend stop no clock. */
  @Test
  void seventyTwoHoursOverTheWeekendAndKingsDay() {
    MatterId breach = MatterId.of("lost-laptop");
    Scenario.under(
            FlexFrontTerms.agreementWith(
                Party.named(PartyRole.CONTROLLER, "Advieskantoor Voorbeeld")))
        .on(
            "2026-04-24T17:30",
            at -> BreachNoticed.of(breach, PartyRole.CONTROLLER, Awareness.AWARE, at))
        .then(
            "2026-04-27T17:29",
            "breach/lost-laptop",
            duty("notify-authority", DutyStatus.IN_FORCE).lateFrom("2026-04-27T17:30"),
            duty("record-breach", DutyStatus.IN_FORCE),
            question("RISK_QUESTION"))
        .thenChangesAt("2026-04-27T17:30")
        .thenDocket(
            "2026-04-27T17:30",
            docket -> assertThat(docket).duty("breach/lost-laptop/notify-authority").isViolated());
  }

  /** One law of ours does not see everything; the test kit tells what it misses. */
  @Test
  void whatOneLawMisses() {
    List<WrongDockets> missed =
        Mistakes.missed(
            WrongDockets.values(),
            OURS,
            docket -> {
              BreachLaws laws = () -> docket;
              Laws.of(laws).check();
            });
    assertTrue(missed.contains(WrongDockets.HOLD_IGNORED), missed::toString);
    assertTrue(!missed.contains(WrongDockets.SEVENTY_TWO_HOURS_ARE_THREE_DAYS), missed::toString);
  }
}
