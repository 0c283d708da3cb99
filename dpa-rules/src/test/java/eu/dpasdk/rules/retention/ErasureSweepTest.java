package eu.dpasdk.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
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

/** FlexFront 7 and Stratech 13.2 for one record among very many, with the weekday in the name. */
class ErasureSweepTest {
  private static final MatterId RECORD = MatterId.of("r");
  private static final Agreement FLEXFRONT = agreement(Catalogue.FLEXFRONT);

  private final List<RetentionEvent> events = new ArrayList<>();

  @Test
  void rejectedOnSat28Feb2026IsDueFromMon1Mar2027() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2026-02-28T12:00+01:00");
    assertThat(isDue("2027-02-28T23:59:59.999999999+01:00")).isFalse();
    assertThat(isDue("2027-03-01T00:00+01:00")).isTrue();
  }

  @Test
  void transactionOfThu29Feb2024IsDueFromThu1Mar2029() {
    milestone(RetentionTrigger.TRANSACTION_EXECUTED, "2024-02-29T12:00+01:00");
    assertThat(isDue("2029-02-28T23:59+01:00")).isFalse();
    assertThat(isDue("2029-03-01T00:00+01:00")).isTrue();
  }

  @Test
  void withdrawnApplicationStartsNothingAndIsNotDue() {
    milestone(RetentionTrigger.APPLICATION_WITHDRAWN, "2016-04-10T12:00+02:00");
    assertThat(isDue("2027-03-01T00:00+01:00")).isFalse();
  }

  @Test
  void milestoneThatIsStillToComeSaysNothingYet() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2026-02-28T12:00+01:00");
    assertThat(isDue("2026-02-28T11:59+01:00")).isFalse();
    assertThat(isDue("2025-01-01T00:00+01:00")).isFalse();
  }

  @Test
  void holdKeepsThroughItsLastDayAndWithoutEndUntilItsRelease() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2025-02-10T12:00+01:00");
    events.add(
        HoldPlaced.builder()
            .record(RECORD)
            .from(LocalDate.of(2026, 2, 1))
            .until(LocalDate.of(2026, 9, 15))
            .build());
    assertThat(isDue("2026-09-15T23:59+02:00")).isFalse();
    assertThat(isDue("2026-09-16T00:00+02:00")).isTrue();
    events.add(HoldPlaced.of(RECORD, LocalDate.of(2026, 2, 1)));
    assertThat(isDue("2026-09-16T00:00+02:00")).isFalse();
    events.add(HoldReleased.of(RECORD, time("2026-10-01T12:00+02:00")));
    assertThat(isDue("2026-10-01T23:59+02:00")).isFalse();
    assertThat(isDue("2026-10-02T00:00+02:00")).isTrue();
  }

  @Test
  void statuteKeepsForFiveYearsAndForSeven() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2020-02-10T12:00+01:00");
    duty(KeepingBasis.WWFT_33);
    assertThat(isDue("2025-02-10T23:59+01:00")).isFalse();
    assertThat(isDue("2025-02-11T00:00+01:00")).isTrue();
    duty(KeepingBasis.AWR_52);
    assertThat(isDue("2027-02-10T23:59+01:00")).isFalse();
    assertThat(isDue("2027-02-11T00:00+01:00")).isTrue();
  }

  @Test
  void purposeThatEndsBeforeThePeriodEndsItSooner() {
    milestone(RetentionTrigger.CONTRACT_CONCLUDED, "2025-02-10T12:00+01:00");
    events.add(
        PurposeStated.builder()
            .record(RECORD)
            .purpose("advice")
            .at(time("2025-02-10T12:00+01:00"))
            .until(LocalDate.of(2026, 6, 30))
            .build());
    assertThat(isDue("2026-06-30T23:59+02:00")).isFalse();
    assertThat(isDue("2026-07-01T00:00+02:00")).isTrue();
  }

  @Test
  void erasedIsNotDueAgainUnlessBackupsRemain() {
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2020-02-10T12:00+01:00");
    RecordErased.Builder erased =
        RecordErased.builder().record(RECORD).at(time("2021-03-01T12:00+01:00"));
    events.add(erased.backupsToo(false).build());
    assertThat(isDue("2022-01-01T00:00+01:00")).isTrue();
    events.add(RecordErased.of(RECORD, time("2021-04-01T12:00+02:00")));
    assertThat(isDue("2022-01-01T00:00+01:00")).isFalse();
    assertThat(isDue("2021-03-15T00:00+01:00")).isTrue();
  }

  @Test
  void theEndOfTheAgreementEndsWhatIsAllowed() {
    milestone(RetentionTrigger.CONTRACT_CONCLUDED, "2025-02-10T12:00+01:00");
    Lifetime ended =
        new Lifetime(Optional.empty(), Optional.of(at("2026-06-30T12:00+02:00")), Optional.empty());
    assertThat(isDue(FLEXFRONT, ended, "2026-06-30T23:59+02:00")).isFalse();
    assertThat(isDue(FLEXFRONT, ended, "2026-07-01T00:00+02:00")).isTrue();
  }

  @Test
  void factsOfAnotherRecordAreLeftOutHereAndInTheStream() {
    MatterId other = MatterId.of("other");
    events.add(rejected(other, "2020-02-10T12:00+01:00"));
    milestone(RetentionTrigger.APPLICATION_REJECTED, "2026-02-10T12:00+01:00");
    assertThat(isDue("2026-06-01T00:00+02:00")).isFalse();
    assertThat(
            RetentionSchedule.eraseDue(
                FLEXFRONT,
                Stream.of(Map.entry(RECORD, events), Map.entry(other, events)),
                Lifetime.UNBOUNDED,
                at("2026-06-01T00:00+02:00"),
                Interpretation.dutch()))
        .containsExactly(other);
  }

  @Test
  void momentsOutsideTheYearsOfRecordsAreRefused() {
    assertThatThrownBy(
            () ->
                ErasureSweep.of(FLEXFRONT, Lifetime.UNBOUNDED, Instant.MAX, Interpretation.dutch()))
        .isInstanceOf(InvalidValueException.class);
  }

  private boolean isDue(String moment) {
    return isDue(FLEXFRONT, Lifetime.UNBOUNDED, moment);
  }

  private boolean isDue(Agreement agreement, Lifetime lifetime, String moment) {
    ErasureSweep sweep = ErasureSweep.of(agreement, lifetime, at(moment), Interpretation.dutch());
    assertThat(sweep.moment()).isEqualTo(at(moment));
    return sweep.isDue(RECORD, events);
  }

  private void duty(KeepingBasis basis) {
    events.add(
        KeepingDutyStated.of(RECORD, basis, PartyRole.PROCESSOR, time("2020-02-10T12:00+01:00")));
  }

  private void milestone(RetentionTrigger trigger, String at) {
    events.add(MilestoneReached.of(RECORD, trigger, time(at)));
  }

  private static RetentionEvent rejected(MatterId record, String at) {
    return MilestoneReached.of(record, RetentionTrigger.APPLICATION_REJECTED, time(at));
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));
  }

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static RecordedTime time(String text) {
    return RecordedTime.of(at(text));
  }
}
