package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.TerminationCondition;
import eu.dpasdk.model.subprocessing.TerminationPower;
import eu.dpasdk.model.subprocessing.TerminationScope;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Article 28(2) GDPR: what is told of one change beside its status. */
class ChangeDetailsTest {
  private static final SubProcessingTerms STRATECH = Hosting.terms(Catalogue.STRATECH);
  private static final SubProcessingEvent NOTICE_MON_2_MARCH_2026 =
      Hosting.notice("2026-03-02T09:00");

  private static SubProcessingEvent unreasonable(String at) {
    return JudgementRecorded.of(
        Hosting.CHANGE,
        JudgedQuestion.GROUNDS_REASONABLE,
        false,
        RecordedTime.parse(at),
        "Example");
  }

  /** Going live on Tuesday 17 March is judged by what was known on that day. */
  @Test
  void aJudgementOfWed18MarchMakesNoObjectionCountLessOnTue17March() {
    ConsentDecision decision =
        Hosting.decide(
            STRATECH,
            "2026-03-20T09:00",
            NOTICE_MON_2_MARCH_2026,
            Hosting.objection("2026-03-10T09:00"),
            Hosting.live("2026-03-17T09:00"),
            unreasonable("2026-03-18T09:00"));
    assertThat(decision.findings()).extracting(Finding::id).contains("ENGAGED_DESPITE_OBJECTION");
  }

  @Test
  void anObjectionThatCountsLessSaysWhy() {
    ConsentDecision decision =
        Hosting.decide(
            STRATECH,
            "2026-03-20T09:00",
            NOTICE_MON_2_MARCH_2026,
            Hosting.objection("2026-03-10T09:00"),
            unreasonable("2026-03-18T09:00"));
    assertThat(decision.objections())
        .singleElement()
        .satisfies(
            heard -> {
              assertThat(heard.classification()).isEqualTo(ObjectionClass.UNREASONABLE);
              assertThat(heard.reasons())
                  .extracting(reason -> reason.rule().id())
                  .contains("consent-objection-unreasonable");
            });
  }

  @Test
  void aPowerWithANoticePeriodSaysHowLongThatIs() {
    TerminationPower agreed =
        TerminationPower.builder()
            .addAllClauses(Hosting.CLAUSES)
            .holder(PartyRole.CONTROLLER)
            .condition(TerminationCondition.NO_SOLUTION)
            .scope(TerminationScope.WHOLE_AGREEMENT)
            .notice(TimeLimit.ofMonths(1))
            .build();
    SubProcessingTerms terms =
        Hosting.general()
            .objection(
                Hosting.objection()
                    .window(Hosting.window("P10D", ComputationRule.CONTRACT))
                    .build())
            .addTermination(agreed)
            .build();
    ConsentDecision decision =
        Hosting.decide(
            terms,
            "2026-03-11T09:00",
            NOTICE_MON_2_MARCH_2026,
            Hosting.objection("2026-03-10T09:00"));
    assertThat(decision.powers())
        .filteredOn(power -> power.id().equals("TERMINATE"))
        .singleElement()
        .satisfies(
            held ->
                assertThat(words(held.reason()))
                    .contains("at a notice of 1 month")
                    .doesNotContain("with immediate effect"));
  }

  private static String words(Reason reason) {
    return String.join(" ", reason.operands().stream().map(Operand::value).toList());
  }

  /** Live on Sunday 1 March, as announced on Thursday 5 March. */
  @Test
  void aGoLiveBeforeTheNoticeThatAnnouncesItIsFoundOnceOnEachAxis() {
    ConsentDecision decision =
        Hosting.decide(
            STRATECH,
            "2026-03-06T09:00",
            ChangeNotified.builder()
                .change(Hosting.CHANGE)
                .delivery(Hosting.mail("2026-03-05T09:00"))
                .addAdditions(SubProcessor.named(Hosting.NAME))
                .takesEffect(RecordedTime.parse("2026-03-01T09:00"))
                .build(),
            Hosting.live("2026-03-01T09:00"));
    assertThat(decision.findings())
        .filteredOn(finding -> finding.id().equals("NOT_PRIOR"))
        .extracting(Finding::axis)
        .containsExactlyInAnyOrder(Axis.STATUTE, Axis.CONTRACT);
  }

  /** A hundred days from Friday 6 March 2026 end on Sunday 14 June, too long to roll by law. */
  @ParameterizedTest
  @CsvSource({"CONTRACT, true", "ALGEMENE_TERMIJNENWET, false"})
  void whetherAWindowThatEndsOnASundayIsFairIsAskedOfContractsAlone(
      ComputationRule rule, boolean asked) {
    ConsentDecision decision =
        Hosting.decide(
            Hosting.with(Hosting.window("P100D", rule)),
            "2026-03-20T09:00",
            Hosting.notice("2026-03-06T09:00"));
    assertThat(decision.window().lastDay()).contains(LocalDate.of(2026, 6, 14));
    assertThat(
            decision.openQuestions().stream()
                .map(OpenQuestion::id)
                .anyMatch("FAIRNESS_OF_WINDOW"::equals))
        .isEqualTo(asked);
  }

  /** 240 hours from Wednesday 4 March 09:00; the window of five days ended on Monday 9 March. */
  @Test
  void theAnswerTurnsOnSat14March2026At0900WhenALeadTimeInHoursIsOver() {
    SubProcessingTerms terms =
        Hosting.general()
            .changeNotice(
                ChangeNotice.builder()
                    .addAllClauses(Hosting.CLAUSES)
                    .prior(true)
                    .leadTime(TimeLimit.ofHours(240))
                    .build())
            .objection(
                Hosting.objection().window(Hosting.window("P5D", ComputationRule.CONTRACT)).build())
            .build();
    ConsentDecision decision =
        Hosting.decide(terms, "2026-03-10T12:00", Hosting.notice("2026-03-04T09:00"));
    assertThat(decision.nextChange()).contains(Hosting.instant("2026-03-14T09:00"));
  }

  @Test
  void ofTwoWithdrawalsTheFirstCounts() {
    SubProcessingEvent[] facts = {
      NOTICE_MON_2_MARCH_2026,
      ChangeWithdrawn.of(Hosting.CHANGE, RecordedTime.parse("2026-03-10T09:00")),
      ChangeWithdrawn.of(Hosting.CHANGE, RecordedTime.parse("2026-03-05T09:00")),
      Hosting.live("2026-03-07T09:00")
    };
    ConsentDecision decision = Hosting.decide(STRATECH, "2026-03-20T09:00", facts);
    assertThat(decision.status()).isEqualTo(ConsentStatus.WITHDRAWN);
    assertThat(decision.reasons())
        .filteredOn(reason -> reason.rule().id().equals("consent-withdrawn"))
        .singleElement()
        .satisfies(reason -> assertThat(words(reason)).contains("2026-03-05"));
    assertThat(decision.findings()).extracting(Finding::id).contains("ENGAGED_AFTER_WITHDRAWAL");
  }

  @Test
  void anAgreementWithoutTermsOnSubProcessorsGivesAnEmptyReport() {
    ObjectNode tree = ChangedAgreement.tree(Hosting.agreement(Catalogue.STRATECH));
    tree.remove("subProcessing");
    tree.remove("contradictions");
    Agreement agreement = ChangedAgreement.read(tree);
    CaseFile file =
        CaseFile.of(agreement, List.of(NOTICE_MON_2_MARCH_2026, Hosting.live("2026-03-17T09:00")));
    assertThat(
            SubProcessorConsent.of(
                file, Hosting.instant("2026-03-20T09:00"), Interpretation.dutch()))
        .isEqualTo(ConsentReport.builder().build());
  }
}
