package eu.dpasdk.rules.retention;

import static eu.dpasdk.rules.matter.Ask.instant;
import static eu.dpasdk.rules.matter.Ask.mail;
import static eu.dpasdk.rules.matter.Ask.time;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Articles 5(1)(e) and 17(3) GDPR: what happens where two periods on one record meet. */
class RetentionBesideEachOtherTest {
  private static final MatterId RECORD = MatterId.of("r");
  private static final RetentionEvent REJECTED_MON_10_FEB_2025 =
      reached(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00+01:00");
  private static final RetentionEvent RELATIONSHIP_UNTIL_WED_30_SEP_2026 =
      reached(RetentionTrigger.RELATIONSHIP_ENDED, "2026-09-30T12:00+02:00");
  private static final RetentionEvent FIVE_YEARS_FROM_WED_30_SEP_2026 =
      KeepingDutyStated.of(
          RECORD, KeepingBasis.WWFT_33, PartyRole.PROCESSOR, time("2026-09-30T12:00+02:00"));

  @Test
  void aRecordIsRestrictedFromTheDayAfterItsPurposeUntilTue30Sep2031() {
    RetentionEvent[] events = {
      reached(RetentionTrigger.TRANSACTION_EXECUTED, "2021-06-15T12:00+02:00"),
      RELATIONSHIP_UNTIL_WED_30_SEP_2026,
      FIVE_YEARS_FROM_WED_30_SEP_2026
    };
    assertThat(flexFront("2026-09-30T23:59+02:00", events).status())
        .isEqualTo(RetentionStatus.IN_USE);
    assertThat(flexFront("2026-10-01T00:00+02:00", events).status())
        .isEqualTo(RetentionStatus.RESTRICTED);
    assertThat(flexFront("2031-09-30T23:59+02:00", events).status())
        .isEqualTo(RetentionStatus.RESTRICTED);
    assertThat(flexFront("2031-10-01T00:00+02:00", events).status())
        .isEqualTo(RetentionStatus.ERASE_DUE);
  }

  @Test
  void aDutyThatEndsBeforeThePurposeRestrictsNothing() {
    PurposeStated untilMon30June2036 = purpose().until(LocalDate.of(2036, 6, 30)).build();
    RetentionDecision decision =
        flexFront("2026-10-01T09:00+02:00", untilMon30June2036, FIVE_YEARS_FROM_WED_30_SEP_2026);
    assertThat(decision.restrictedFrom()).isEmpty();
    assertThat(decision.eraseFrom()).contains(instant("2036-07-01T00:00+02:00"));
  }

  @Test
  void aPurposeAloneLetsTheRecordBeKeptUntilItEnds() {
    assertThat(flexFront("2026-09-30T23:59+02:00", RELATIONSHIP_UNTIL_WED_30_SEP_2026).status())
        .isEqualTo(RetentionStatus.IN_USE);
    RetentionDecision after =
        flexFront("2026-10-01T00:00+02:00", RELATIONSHIP_UNTIL_WED_30_SEP_2026);
    assertThat(after.eraseFrom()).contains(instant("2026-10-01T00:00+02:00"));
    assertThat(after.status()).isEqualTo(RetentionStatus.ERASE_DUE);
  }

  @Test
  void aPurposeWithoutEndOutlastsTheRelationship() {
    RetentionDecision decision =
        flexFront("2026-10-02T09:00+02:00", RELATIONSHIP_UNTIL_WED_30_SEP_2026, purpose().build());
    assertThat(decision.status()).isEqualTo(RetentionStatus.IN_USE);
    assertThat(decision.eraseFrom()).isEmpty();
  }

  @Test
  void aPurposeWithoutEndOutlastsAStatutoryDutyUntilTue30Sep2031() {
    RetentionDecision decision =
        flexFront("2026-10-02T09:00+02:00", FIVE_YEARS_FROM_WED_30_SEP_2026, purpose().build());
    assertThat(decision.mustKeepUntil()).contains(LocalDate.of(2031, 9, 30));
    assertThat(decision.eraseFrom()).isEmpty();
  }

  @Test
  void anAgreedPeriodUntilSun17June2029IsNotShorterThanADutyUntilTue30Sep2025() {
    RetentionDecision decision =
        flexFront(
            "2024-06-18T09:00+02:00",
            reached(RetentionTrigger.TRANSACTION_EXECUTED, "2024-06-17T12:00+02:00"),
            KeepingDutyStated.of(
                RECORD, KeepingBasis.WWFT_33, PartyRole.PROCESSOR, time("2020-09-30T12:00+02:00")));
    assertThat(decision.contractLastDay()).contains(LocalDate.of(2029, 6, 17));
    assertThat(decision.mustKeepUntil()).contains(LocalDate.of(2025, 9, 30));
    assertThat(decision.matter().findings())
        .extracting(finding -> finding.id())
        .doesNotContain("CONTRACT_SHORTER_THAN_STATUTE");
  }

  @Test
  void theReleaseOfAnEarlierHoldDoesNotEndALaterOne() {
    RetentionEvent[] events = {
      REJECTED_MON_10_FEB_2025,
      HoldPlaced.of(RECORD, LocalDate.of(2026, 2, 2)),
      HoldReleased.of(RECORD, time("2026-02-27T10:00+01:00")),
      HoldPlaced.of(RECORD, LocalDate.of(2026, 3, 2))
    };
    assertThat(flexFront("2026-02-27T23:59+01:00", events).status())
        .isEqualTo(RetentionStatus.HELD);
    assertThat(flexFront("2026-03-02T00:00+01:00", events).status())
        .isEqualTo(RetentionStatus.HELD);
    assertThat(flexFront("2026-03-02T00:00+01:00", events).eraseFrom()).isEmpty();
  }

  @Test
  void anInstructionAfterTheAgreedPeriodDoesNotProlongIt() {
    RetentionDecision decision =
        flexFront(
            "2026-06-03T09:00+02:00",
            REJECTED_MON_10_FEB_2025,
            ErasureInstructed.of(RECORD, ErasureWish.ERASE, mail("2026-06-02T10:00+02:00")));
    assertThat(decision.mayKeepUntil()).contains(LocalDate.of(2026, 2, 10));
    assertThat(decision.eraseFrom()).contains(instant("2026-02-11T00:00+01:00"));
  }

  @Test
  void theEarlierOfEndAndInstructionEndsWhatTheProcessorMayKeep() {
    RetentionEvent onMon2March =
        ErasureInstructed.of(RECORD, ErasureWish.ERASE, mail("2026-03-02T10:00+01:00"));
    assertThat(lapse(endsAt("2026-04-01T00:00+02:00"), onMon2March))
        .contains("2026-03-02T10:00+01:00");
    assertThat(lapse(endsAt("2026-02-01T00:00+01:00"), onMon2March))
        .contains("2026-02-01T00:00+01:00");
  }

  @Test
  void stratechStoresOneMonthAfterADutyOfItsOwnThatNobodyRecordedAsEnded() {
    Lifetime endsWithWed31Dec2025 = endsAt("2026-01-01T00:00+01:00");
    RetentionEvent untilThu31Dec2026 = sevenYearsFrom("2019-12-31T12:00+01:00", "PROCESSOR");
    RetentionDecision decision =
        decide(
            Catalogue.STRATECH, "2027-01-31T23:59+01:00", endsWithWed31Dec2025, untilThu31Dec2026);
    assertThat(decision.contractLastDay()).isEmpty();
    assertThat(decision.eraseFrom()).contains(instant("2027-02-01T00:00+01:00"));
    assertThat(decision.status()).isEqualTo(RetentionStatus.RESTRICTED);
    assertThat(
            decide(
                    Catalogue.STRATECH,
                    "2027-02-01T00:00+01:00",
                    endsWithWed31Dec2025,
                    untilThu31Dec2026)
                .status())
        .isEqualTo(RetentionStatus.ERASE_DUE);
  }

  @Test
  void stratechStoresNothingAfterADutyOfTheControllerOrOneThatEndedBeforeTheAgreement() {
    Lifetime endsWithWed31Dec2025 = endsAt("2026-01-01T00:00+01:00");
    for (RetentionEvent duty :
        List.of(
            sevenYearsFrom("2019-12-31T12:00+01:00", "CONTROLLER"),
            sevenYearsFrom("2018-12-31T12:00+01:00", "PROCESSOR"))) {
      assertThat(
              decide(Catalogue.STRATECH, "2026-01-02T09:00+01:00", endsWithWed31Dec2025, duty)
                  .eraseFrom())
          .contains(instant("2026-01-01T00:00+01:00"));
    }
  }

  private static Optional<String> lapse(Lifetime lifetime, RetentionEvent event) {
    return decide(Catalogue.FLEXFRONT, "2026-05-01T09:00+02:00", lifetime, event)
        .matter()
        .reasons()
        .stream()
        .filter(reason -> reason.rule().id().equals("retention-entitlement-lapsed"))
        .map(Reason::operands)
        .map(operands -> operands.get(0).value())
        .findFirst();
  }

  private static Lifetime endsAt(String moment) {
    return new Lifetime(Optional.empty(), Optional.of(instant(moment)), Optional.empty());
  }

  private static RetentionEvent sevenYearsFrom(String moment, String obliged) {
    return KeepingDutyStated.of(
        RECORD, KeepingBasis.AWR_52, PartyRole.valueOf(obliged), time(moment));
  }

  private static PurposeStated.Builder purpose() {
    return PurposeStated.builder()
        .record(RECORD)
        .purpose("support")
        .at(time("2026-01-05T09:00+01:00"));
  }

  private static RetentionEvent reached(RetentionTrigger trigger, String at) {
    return MilestoneReached.of(RECORD, trigger, time(at));
  }

  private static RetentionDecision flexFront(String asked, RetentionEvent... events) {
    return decide(Catalogue.FLEXFRONT, asked, Lifetime.UNBOUNDED, events);
  }

  private static RetentionDecision decide(
      Catalogue entry, String asked, Lifetime lifetime, RetentionEvent... events) {
    Instant at = instant(asked);
    return RetentionSchedule.decide(
        entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Example")),
        RECORD,
        List.of(events),
        lifetime,
        at,
        Interpretation.dutch());
  }
}
