package eu.dpasdk.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.UntilYearsReading;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FlexFront 7, Stratech 13.2 and the statutes beside them, with the weekday in the name. */
class RetentionScheduleTest {
  private static final MatterId RECORD = MatterId.of("r");

  private final List<RetentionEvent> events = new ArrayList<>();

  @Test
  void v23_transactionOnThu29Feb2024IsErasedFromThu1Mar2029() {
    milestone(RetentionTrigger.TRANSACTION_EXECUTED, "2024-02-29T12:00+01:00");
    RetentionDecision decision = flexFront("2024-03-01T09:00+01:00");
    assertThat(decision.contractLastDay()).contains(LocalDate.of(2029, 2, 28));
    assertThat(decision.eraseFrom()).contains(Instant.parse("2029-02-28T23:00:00Z"));
    assertThat(decision.status()).isEqualTo(RetentionStatus.IN_USE);
    RetentionDecision other =
        decide(
            Catalogue.FLEXFRONT,
            "2024-03-01T09:00+01:00",
            Lifetime.UNBOUNDED,
            LeapDayReading.FEB29_TO_MAR1);
    assertThat(other.contractLastDay()).contains(LocalDate.of(2029, 3, 1));
  }

  @Test
  void v25_statuteKeepsUntilTue30Sep2031AndRestrictsFromThu1Oct2026() {
    milestone(RetentionTrigger.TRANSACTION_EXECUTED, "2021-06-15T12:00+02:00");
    milestone(RetentionTrigger.RELATIONSHIP_ENDED, "2026-09-30T12:00+02:00");
    events.add(
        KeepingDutyStated.of(
            RECORD, KeepingBasis.WWFT_33, PartyRole.PROCESSOR, time("2026-09-30T12:00+02:00")));
    RetentionDecision decision = flexFront("2026-10-02T09:00+02:00");
    assertThat(decision.contractLastDay()).contains(LocalDate.of(2026, 6, 15));
    assertThat(decision.mustKeepUntil()).contains(LocalDate.of(2031, 9, 30));
    assertThat(decision.restrictedFrom()).contains(LocalDate.of(2026, 10, 1));
    assertThat(decision.eraseFrom()).contains(Instant.parse("2031-09-30T22:00:00Z"));
    assertThat(decision.status()).isEqualTo(RetentionStatus.RESTRICTED);
    assertThat(findings(decision)).contains("CONTRACT_SHORTER_THAN_STATUTE");
  }

  @Test
  void v29_withdrawalOnFri10Apr2026StartsNothing() {
    milestone(RetentionTrigger.APPLICATION_WITHDRAWN, "2026-04-10T12:00+02:00");
    RetentionDecision decision = flexFront("2026-04-11T09:00+02:00");
    assertThat(findings(decision)).containsExactly("NO_START_EVENT");
    assertThat(decision.contractLastDay()).isEmpty();
    assertThat(decision.eraseFrom()).isEmpty();
    assertThat(decision.matter().openQuestions())
        .extracting(question -> question.id())
        .containsExactly("WITHDRAWN_QUESTION");
  }

  @Test
  void v30_holdUntilTue15Sep2026HoldsFromWed11Feb() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00+01:00");
    events.add(
        HoldPlaced.builder()
            .record(RECORD)
            .from(LocalDate.of(2026, 2, 1))
            .until(LocalDate.of(2026, 9, 15))
            .build());
    assertThat(flexFront("2026-02-10T23:59+01:00").status()).isEqualTo(RetentionStatus.IN_USE);
    RetentionDecision held = flexFront("2026-02-11T00:00+01:00");
    assertThat(held.status()).isEqualTo(RetentionStatus.HELD);
    assertThat(held.eraseFrom()).contains(Instant.parse("2026-09-15T22:00:00Z"));
    assertThat(flexFront("2026-09-15T23:59+02:00").status()).isEqualTo(RetentionStatus.HELD);
    assertThat(flexFront("2026-09-16T00:00+02:00").status()).isEqualTo(RetentionStatus.ERASE_DUE);
  }

  @Test
  void v39_removalAfterStatutoryStorageStartsMon1Feb2027() {
    milestone(RetentionTrigger.STATUTORY_DUTY_ENDED, "2026-12-31T12:00+01:00");
    Lifetime ended =
        new Lifetime(
            Optional.empty(), Optional.of(Instant.parse("2025-12-31T23:00:00Z")), Optional.empty());
    RetentionDecision decision = decide(Catalogue.STRATECH, "2027-01-02T09:00+01:00", ended);
    assertThat(decision.eraseFrom()).contains(Instant.parse("2027-01-31T23:00:00Z"));
    assertThat(findings(decision)).contains("KEEPS_ONE_MONTH_LONGER");
    RetentionDecision other =
        decide(
            Catalogue.STRATECH,
            "2027-01-02T09:00+01:00",
            ended,
            RemovalReading.REMOVAL_WITHIN_PERIOD);
    assertThat(other.matter().duties())
        .filteredOn(duty -> duty.id().equals("retention/r/erase"))
        .extracting(duty -> duty.deadline().orElseThrow().endExclusive())
        .containsExactly(Instant.parse("2027-01-31T23:00:00Z"));
  }

  @Test
  void untilOneYearAfterMon10Feb2025IncludesTue10Feb2026UnlessReadOtherwise() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00+01:00");
    assertThat(flexFront("2025-03-01T09:00+01:00").contractLastDay())
        .contains(LocalDate.of(2026, 2, 10));
    assertThat(
            decide(
                    Catalogue.FLEXFRONT,
                    "2025-03-01T09:00+01:00",
                    Lifetime.UNBOUNDED,
                    UntilYearsReading.UNTIL_EXCLUSIVE)
                .contractLastDay())
        .contains(LocalDate.of(2026, 2, 9));
  }

  @Test
  void anInstructionToEraseLeavesOnlyDutiesOfTheProcessor() {
    milestone(RetentionTrigger.CONTRACT_CONCLUDED, "2025-02-10T12:00+01:00");
    events.add(
        KeepingDutyStated.of(
            RECORD, KeepingBasis.AWR_52, PartyRole.CONTROLLER, time("2025-02-10T12:00+01:00")));
    events.add(
        ErasureInstructed.of(
            RECORD,
            ErasureWish.ERASE,
            MessageDelivery.builder()
                .channel(Channel.EMAIL)
                .arrived(time("2025-06-02T10:00+02:00"))
                .build()));
    RetentionDecision decision = flexFront("2025-06-03T09:00+02:00");
    assertThat(decision.mustKeepUntil()).isEmpty();
    assertThat(decision.status()).isEqualTo(RetentionStatus.ERASE_DUE);
    assertThat(findings(decision)).contains("DUTY_OF_CONTROLLER_ONLY", "NO_LEGAL_GROUND_TO_KEEP");
  }

  @Test
  void erasingUnderAHoldIsAFinding() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00+01:00");
    events.add(HoldPlaced.of(RECORD, LocalDate.of(2026, 2, 1)));
    events.add(RecordErased.of(RECORD, time("2026-03-02T10:00+01:00")));
    assertThat(findings(flexFront("2026-03-03T09:00+01:00"))).contains("ERASED_WHILE_HELD");
  }

  @Test
  void eraseDueGivesTheRecordsOfAStreamInOrder() {
    MatterId early = MatterId.of("early");
    MatterId late = MatterId.of("late");
    Map<MatterId, List<RetentionEvent>> records =
        Map.of(
            early,
            List.of(rejected(early, "2024-02-10T12:00+01:00")),
            late,
            List.of(rejected(late, "2025-02-10T12:00+01:00")));
    assertThat(due(records, "2025-02-11T00:00+01:00")).containsExactly(early);
    assertThat(due(records, "2025-02-10T23:59+01:00")).isEmpty();
    assertThat(due(records, "2026-02-11T00:00+01:00")).containsExactly(early, late);
  }

  private static List<MatterId> due(Map<MatterId, List<RetentionEvent>> records, String moment) {
    return RetentionSchedule.eraseDue(
            agreement(Catalogue.FLEXFRONT),
            records.entrySet().stream().sorted(Map.Entry.comparingByKey()),
            Lifetime.UNBOUNDED,
            at(moment),
            Interpretation.dutch())
        .toList();
  }

  @Test
  void eventsOfAnotherRecordAreLeftOut() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00+01:00");
    RetentionDecision alone = flexFront("2025-03-01T12:00+01:00");
    events.add(rejected(MatterId.of("another"), "2026-02-10T12:00+01:00"));
    assertThat(flexFront("2025-03-01T12:00+01:00")).isEqualTo(alone);
    assertThat(flexFront("2026-03-01T12:00+01:00").contractLastDay())
        .isEqualTo(alone.contractLastDay());
  }

  private static RetentionEvent rejected(MatterId record, String at) {
    return MilestoneReached.of(record, RetentionTrigger.APPLICATION_REJECTED, time(at));
  }

  private void milestone(RetentionTrigger trigger, String at) {
    events.add(MilestoneReached.of(RECORD, trigger, time(at)));
  }

  private RetentionDecision flexFront(String asked) {
    return decide(Catalogue.FLEXFRONT, asked, Lifetime.UNBOUNDED);
  }

  private RetentionDecision decide(
      Catalogue entry, String asked, Lifetime lifetime, ReadingOption... options) {
    Interpretation how =
        Stream.of(options).reduce(Interpretation.dutch(), Interpretation::with, (a, b) -> b);
    return RetentionSchedule.decide(agreement(entry), RECORD, events, lifetime, at(asked), how);
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
  }

  private static List<String> findings(RetentionDecision decision) {
    return decision.matter().findings().stream().map(Finding::id).toList();
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static RecordedTime time(String text) {
    return RecordedTime.of(at(text));
  }
}
