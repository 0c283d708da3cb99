package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.model.subprocessing.JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_CONTROLLER;
import static eu.dpasdk.model.subprocessing.JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_PROCESSOR;
import static eu.dpasdk.model.subprocessing.JudgedQuestion.GROUNDS_REASONABLE;
import static eu.dpasdk.rules.subprocessing.Changes.decide;
import static eu.dpasdk.rules.subprocessing.Changes.given;
import static eu.dpasdk.rules.subprocessing.Changes.judged;
import static eu.dpasdk.rules.subprocessing.Changes.live;
import static eu.dpasdk.rules.subprocessing.Changes.noSolution;
import static eu.dpasdk.rules.subprocessing.Changes.notice;
import static eu.dpasdk.rules.subprocessing.Changes.objection;
import static eu.dpasdk.rules.subprocessing.Changes.refused;
import static eu.dpasdk.rules.subprocessing.Changes.solution;
import static eu.dpasdk.rules.subprocessing.Changes.terms;
import static eu.dpasdk.rules.subprocessing.Changes.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.book.Explanations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the controller's answer, and what humans judge of it, makes of a change. */
class AnsweredChangeTest {
  private static final SubProcessingTerms STRATECH = terms(Catalogue.STRATECH);
  private static final SubProcessingTerms FLEXFRONT = terms(Catalogue.FLEXFRONT);
  private static final SubProcessingTerms SPECIFIC = terms(Catalogue.COMMISSION_CLAUSES_SPECIFIC);

  private static final SubProcessingEvent MON_2026_03_02 = notice("2026-03-02T09:00");
  private static final SubProcessingEvent TUE_2026_03_10 = objection("2026-03-10T10:00");

  @Test
  void anObjectionOnUnreasonableGroundsLeavesTheSilenceOfThursday12March() {
    ConsentDecision decision =
        stratech("2026-03-16T09:00", judged(GROUNDS_REASONABLE, false, "2026-03-13T10:00"));
    assertThat(decision.status()).isEqualTo(ConsentStatus.DEEMED_NO_OBJECTION);
    assertThat(decision.objections())
        .extracting(ClassifiedObjection::classification)
        .containsExactly(ObjectionClass.UNREASONABLE);
    assertThat(questions(decision)).doesNotContain("GROUNDS_REASONABLE");
  }

  @Test
  void anObjectionOnReasonableGroundsStands() {
    ConsentDecision decision =
        stratech("2026-03-16T09:00", judged(GROUNDS_REASONABLE, true, "2026-03-13T10:00"));
    assertThat(decision.status()).isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
    assertThat(questions(decision)).doesNotContain("GROUNDS_REASONABLE");
  }

  @Test
  void beforeTheJudgementOfFriday13MarchTheGroundsAreAnOpenQuestion() {
    ConsentDecision decision =
        stratech("2026-03-13T09:59:59", judged(GROUNDS_REASONABLE, false, "2026-03-13T10:00"));
    assertThat(decision.status()).isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
    assertThat(questions(decision)).contains("GROUNDS_REASONABLE");
  }

  @Test
  void theLastJudgementCountsAndOfTwoAtOnceTheNo() {
    SubProcessingEvent no = judged(GROUNDS_REASONABLE, false, "2026-03-13T10:00");
    SubProcessingEvent yes = judged(GROUNDS_REASONABLE, true, "2026-03-13T10:00");
    SubProcessingEvent laterYes = judged(GROUNDS_REASONABLE, true, "2026-03-13T10:01");
    assertThat(stratech("2026-03-16T09:00", yes, no).status())
        .isEqualTo(ConsentStatus.DEEMED_NO_OBJECTION);
    assertThat(stratech("2026-03-16T09:00", no, laterYes).status())
        .isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
  }

  @Test
  void aLateObjectionIsLateWhateverItsGrounds() {
    ConsentDecision decision =
        decide(
            STRATECH,
            "2026-03-16T09:00",
            MON_2026_03_02,
            objection("2026-03-13T00:00"),
            judged(GROUNDS_REASONABLE, false, "2026-03-13T10:00"));
    assertThat(decision.objections())
        .extracting(ClassifiedObjection::classification)
        .containsExactly(ObjectionClass.LATE);
  }

  @Test
  void withoutAJudgementBothPowersWaitEachForItsOwnQuestion() {
    ConsentDecision decision = stratech("2026-03-16T09:00");
    assertThat(decision.status()).isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
    for (PartyRole holder : PartyRole.values()) {
      Power power = terminate(decision, holder);
      assertThat(power.state()).isEqualTo(PowerState.CONDITIONAL);
      assertThat(power.awaits()).containsExactly("CONTINUATION_UNREASONABLE_FOR_" + holder);
    }
    assertThat(questions(decision))
        .contains(
            "CONTINUATION_UNREASONABLE_FOR_CONTROLLER", "CONTINUATION_UNREASONABLE_FOR_PROCESSOR");
  }

  @Test
  void ifContinuationCannotBeRequiredOfTheControllerItAloneMayTerminate() {
    ConsentDecision decision =
        stratech(
            "2026-03-16T09:00",
            judged(CONTINUATION_UNREASONABLE_FOR_CONTROLLER, true, "2026-03-13T10:00"),
            judged(CONTINUATION_UNREASONABLE_FOR_PROCESSOR, false, "2026-03-13T10:00"));
    assertThat(decision.status()).isEqualTo(ConsentStatus.TERMINABLE);
    assertThat(terminate(decision, PartyRole.CONTROLLER).state()).isEqualTo(PowerState.EXERCISABLE);
    assertThat(terminate(decision, PartyRole.CONTROLLER).awaits()).isEmpty();
    assertThat(terminate(decision, PartyRole.PROCESSOR).state()).isEqualTo(PowerState.LAPSED);
    assertThat(decision.reasons())
        .filteredOn(reason -> reason.rule().equals(ConsentRule.TERMINABLE.id()))
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.clauses())
                    .extracting(clause -> clause.clause().number())
                    .containsExactly("10.1"));
  }

  @Test
  void thePowerOfStratechSaysWhatItIsAndWhen() {
    Power power = terminate(stratech("2026-03-16T09:00"), PartyRole.CONTROLLER);
    assertThat(Explanations.sentence(power.reason(), Language.EN))
        .contains("the agreements concerned")
        .contains("continuation cannot reasonably be required");
  }

  @Test
  void thePowerOfFlexFrontSaysWhatItIsAndWhen() {
    ConsentDecision decision =
        decide(FLEXFRONT, "2026-03-16T09:00", MON_2026_03_02, TUE_2026_03_10);
    Power power = terminate(decision, PartyRole.CONTROLLER);
    assertThat(power.awaits()).containsExactly("NO_SOLUTION_FOUND");
    assertThat(Explanations.sentence(power.reason(), Language.EN))
        .contains("the whole agreement")
        .contains("no solution is found, with immediate effect");
    assertThat(questions(decision)).noneMatch(id -> id.startsWith("CONTINUATION"));
  }

  @Test
  void whatWasSettledBeforeTheObjectionOfTuesday10MarchSettlesNothing() {
    ConsentDecision decision =
        decide(
            FLEXFRONT,
            "2026-03-16T09:00",
            MON_2026_03_02,
            noSolution("2026-03-10T09:59"),
            TUE_2026_03_10);
    assertThat(decision.status()).isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
    assertThat(terminate(decision, PartyRole.CONTROLLER).state()).isEqualTo(PowerState.CONDITIONAL);
  }

  @Test
  void aSolutionOfMondayUndoesTheDeadlockOfFridayAndTheReverse() {
    assertThat(flexfront(noSolution("2026-03-13T10:00"), solution("2026-03-16T10:00")).status())
        .isEqualTo(ConsentStatus.SOLVED);
    assertThat(flexfront(solution("2026-03-13T10:00"), noSolution("2026-03-16T10:00")).status())
        .isEqualTo(ConsentStatus.TERMINABLE);
  }

  @Test
  void ofTwoAnswersUnderSpecificAuthorisationTheLastCounts() {
    assertThat(specific(given("2026-03-10T10:00")).status()).isEqualTo(ConsentStatus.AUTHORISED);
    assertThat(specific(refused("2026-03-10T10:00")).status()).isEqualTo(ConsentStatus.REFUSED);
    assertThat(specific(refused("2026-03-10T10:00"), given("2026-03-11T10:00")).status())
        .isEqualTo(ConsentStatus.AUTHORISED);
    assertThat(specific(given("2026-03-10T10:00"), refused("2026-03-11T10:00")).status())
        .isEqualTo(ConsentStatus.REFUSED);
    assertThat(specific(given("2026-03-10T10:00"), refused("2026-03-10T10:00")).status())
        .isEqualTo(ConsentStatus.REFUSED);
  }

  @Test
  void anAuthorisationThatArrivesOnFriday20MarchDoesNotCountTheDayBefore() {
    SubProcessingEvent fri20 = given("2026-03-20T10:00");
    assertThat(decide(SPECIFIC, "2026-03-19T10:00", MON_2026_03_02, fri20).status())
        .isEqualTo(ConsentStatus.OPEN);
    assertThat(decide(SPECIFIC, "2026-03-20T10:00", MON_2026_03_02, fri20).status())
        .isEqualTo(ConsentStatus.AUTHORISED);
  }

  @Test
  void underGeneralAuthorisationARefusalIsAnObjection() {
    ConsentDecision decision =
        decide(STRATECH, "2026-03-16T09:00", MON_2026_03_02, refused("2026-03-10T10:00"));
    assertThat(decision.status()).isEqualTo(ConsentStatus.OBJECTED_IN_TIME);
    assertThat(decision.objections()).hasSize(1);
  }

  @Test
  void goLiveAfterTheWithdrawalOfMonday9MarchIsAgainstTheContract() {
    assertThat(
            findings(
                decide(
                    STRATECH,
                    "2026-03-20T09:00",
                    MON_2026_03_02,
                    withdrawn("2026-03-09T10:00"),
                    live("2026-03-17T09:00"))))
        .contains("ENGAGED_AFTER_WITHDRAWAL CONTRACT");
  }

  @Test
  void goLiveDespiteAnObjectionIsBelowTheBenchmark() {
    assertThat(
            findings(
                decide(
                    STRATECH,
                    "2026-03-20T09:00",
                    MON_2026_03_02,
                    TUE_2026_03_10,
                    live("2026-03-17T09:00"))))
        .contains("ENGAGED_DESPITE_OBJECTION BENCHMARK");
  }

  @Test
  void goLiveInTheInstantOfTheObjectionIsDespiteItToo() {
    assertThat(
            findings(
                decide(
                    STRATECH,
                    "2026-03-20T09:00",
                    MON_2026_03_02,
                    TUE_2026_03_10,
                    live("2026-03-10T10:00"))))
        .contains("ENGAGED_DESPITE_OBJECTION BENCHMARK");
  }

  private static ConsentDecision stratech(String at, SubProcessingEvent... judgements) {
    return decide(
        STRATECH,
        at,
        Stream.concat(Stream.of(MON_2026_03_02, TUE_2026_03_10), Stream.of(judgements))
            .toArray(SubProcessingEvent[]::new));
  }

  private static ConsentDecision flexfront(SubProcessingEvent first, SubProcessingEvent second) {
    return decide(FLEXFRONT, "2026-03-18T09:00", MON_2026_03_02, TUE_2026_03_10, first, second);
  }

  private static ConsentDecision specific(SubProcessingEvent... answers) {
    return decide(
        SPECIFIC,
        "2026-03-16T09:00",
        Stream.concat(Stream.of(MON_2026_03_02), Stream.of(answers))
            .toArray(SubProcessingEvent[]::new));
  }

  private static Power terminate(ConsentDecision decision, PartyRole holder) {
    return decision.powers().stream()
        .filter(power -> power.id().equals("TERMINATE") && power.holder() == holder)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> questions(ConsentDecision decision) {
    return decision.openQuestions().stream().map(OpenQuestion::id).toList();
  }

  private static List<String> findings(ConsentDecision decision) {
    return decision.findings().stream().map(each -> each.id() + " " + each.axis()).toList();
  }
}
