package eu.dpasdk.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.DueDays.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days that are due, for a table in which one day is all that is kept of a record. */
class DueDaysTest {
  private static final Instant MON_2027_03_01 = Instant.parse("2027-02-28T23:00:00Z");
  private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);
  private static final LocalDate FROM_MON_2027_03_01 = LocalDate.of(2027, 3, 1);
  private static final LocalDate LAST = LocalDate.of(9998, 12, 31);
  private static final Agreement FLEXFRONT =
      Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Example"));

  private final DueDays days = days(FLEXFRONT, Lifetime.UNBOUNDED, Interpretation.dutch());

  @Test
  void rejectionsOfSat28Feb2026AreDueOnMon1Mar2027AndThoseOfTheNextDayAreNot() {
    assertThat(days.isDue(RetentionTrigger.APPLICATION_REJECTED, SAT_2026_02_28)).isTrue();
    assertThat(days.isDue(RetentionTrigger.APPLICATION_REJECTED, SUN_2026_03_01)).isFalse();
    assertThat(days.isDue(RetentionTrigger.APPLICATION_REJECTED, 20_512)).isTrue();
    assertThat(days.isDue(RetentionTrigger.APPLICATION_REJECTED, 20_513)).isFalse();
    assertThat(days.moment()).isEqualTo(MON_2027_03_01);
  }

  @Test
  void spansAreTheSameDaysForAQuery() {
    assertThat(days.spans(RetentionTrigger.APPLICATION_REJECTED))
        .singleElement()
        .extracting(Span::endExclusive)
        .isEqualTo(SUN_2026_03_01);
    assertThat(days.spans(RetentionTrigger.APPLICATION_WITHDRAWN)).isEmpty();
  }

  /** Each day from the first to the last, of each milestone, under readings that know few days. */
  @Test
  void bothQuestionsAndTheSpansSayTheSame() throws IOException {
    Interpretation rolling = Interpretation.dutch().with(ContractEndReading.ROLL);
    for (DueDays each :
        List.of(days, days(FLEXFRONT, Lifetime.UNBOUNDED, rolling), lapsed(), storedFor("P3M"))) {
      for (RetentionTrigger milestone : RetentionTrigger.values()) {
        for (long day = LocalDate.of(2015, 1, 1).toEpochDay(); day < 22_000; day++) {
          LocalDate date = LocalDate.ofEpochDay(day);
          boolean due =
              each.spans(milestone).stream()
                  .anyMatch(
                      span -> !date.isBefore(span.first()) && date.isBefore(span.endExclusive()));
          assertThat(each.isDue(milestone, day)).isEqualTo(due);
          assertThat(each.isDue(milestone, date)).isEqualTo(due);
        }
      }
    }
  }

  @Test
  void afterTheEndOfTheAgreementEveryDayIsDueEvenOneToCome() {
    assertThat(lapsed().spans(RetentionTrigger.DATA_RECORDED))
        .containsExactly(new Span(LocalDate.of(1, 1, 1), LAST.plusDays(1)));
    assertThat(lapsed().isDue(RetentionTrigger.DATA_RECORDED, LAST)).isTrue();
  }

  /** Three months from the end on Thu 31 December 2026: on Mon 1 March 2027 they still run. */
  @Test
  void storageThatStillRunsIsNotDueNorIsARecordOfTheDayThatStartedIt() throws IOException {
    DueDays stored = storedFor("P3M");
    assertThat(stored.spans(RetentionTrigger.DATA_RECORDED)).isEmpty();
    assertThat(stored.spans(RetentionTrigger.AGREEMENT_ENDED))
        .singleElement()
        .extracting(Span::endExclusive)
        .isEqualTo(LocalDate.of(2026, 12, 1)); // Tue
    assertThat(stored.isDue(RetentionTrigger.AGREEMENT_ENDED, LAST)).isFalse();
    assertThat(stored.toString()).contains("AGREEMENT_ENDED 0001-01-01 to 2026-12-01");
  }

  /** After one month the storage is over, also for a record that is said to end still. */
  @Test
  void storageThatIsOverIsDueEvenForADayToCome() throws IOException {
    DueDays over = storedFor("P1M");
    assertThat(over.isDue(RetentionTrigger.DATA_RECORDED, LAST)).isTrue();
    assertThat(over.isDue(RetentionTrigger.AGREEMENT_ENDED, LocalDate.of(2027, 2, 28))).isFalse();
    assertThat(over.isDue(RetentionTrigger.AGREEMENT_ENDED, LAST)).isTrue();
  }

  /** At the end of the years of records nothing is still to come. */
  @Test
  void onTheLastDayOfAllThereAreSpansAsWell() {
    Optional<Instant> end = Optional.of(Instant.parse("2026-12-31T23:00:00Z"));
    Instant last = Instant.parse("9998-12-31T23:59:59Z"); // 1 January 9999 in Amsterdam
    for (Lifetime lifetime :
        List.of(Lifetime.UNBOUNDED, new Lifetime(Optional.empty(), end, Optional.empty()))) {
      DueDays late = ErasureSweep.of(FLEXFRONT, lifetime, last, Interpretation.dutch()).days();
      assertThat(Stream.of(RetentionTrigger.values()).flatMap(each -> late.spans(each).stream()))
          .isNotEmpty()
          .allMatch(span -> !span.endExclusive().isAfter(LAST.plusDays(1)));
    }
  }

  @Test
  void outsideTheYearsOfRecordsADayIsRefused() {
    for (LocalDate day : List.of(LocalDate.of(0, 12, 31), LAST.plusDays(1), LocalDate.MAX)) {
      for (DueDays each : List.of(days, lapsed())) {
        assertThatThrownBy(() -> each.isDue(RetentionTrigger.DATA_RECORDED, day))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageContaining("1 to 9998");
        assertThatThrownBy(() -> each.isDue(RetentionTrigger.DATA_RECORDED, day.toEpochDay()))
            .isInstanceOf(InvalidValueException.class);
      }
    }
    assertThatThrownBy(() -> days.isDue(RetentionTrigger.DATA_RECORDED, Long.MIN_VALUE))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Span(LAST, LAST)).isInstanceOf(InvalidValueException.class);
  }

  /** No rule says how long a month and a half of a contract is; other records go on. */
  @Test
  void aPartOfAMonthIsRefusedWhereItMatters() throws IOException {
    Agreement odd = withPeriod("P1.5M");
    ErasureSweep sweep =
        ErasureSweep.of(odd, Lifetime.UNBOUNDED, MON_2027_03_01, Interpretation.dutch());
    assertThatThrownBy(sweep::days).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> isDue(sweep, RetentionTrigger.TRANSACTION_EXECUTED))
        .isInstanceOf(InvalidValueException.class);
    assertThat(isDue(sweep, RetentionTrigger.APPLICATION_REJECTED)).isTrue();
  }

  @Test
  void serialisedTheySayTheSame() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(days);
    }
    assertThat(bytes.size()).isLessThan(1_500);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      DueDays read = (DueDays) in.readObject();
      assertThat(read).isEqualTo(days).hasSameHashCodeAs(days).isNotEqualTo(lapsed());
      assertThat(read.isDue(RetentionTrigger.APPLICATION_REJECTED, SAT_2026_02_28)).isTrue();
      assertThat(read.isDue(RetentionTrigger.APPLICATION_REJECTED, SUN_2026_03_01)).isFalse();
    }
  }

  @Test
  void toldAsText() {
    assertThat(days.toString())
        .startsWith("due at 2027-02-28T23:00:00Z: TRANSACTION_EXECUTED 0001-01-03 to 2022-03-01, ")
        .contains("APPLICATION_REJECTED 0001-01-03 to " + SUN_2026_03_01)
        .contains("RELATIONSHIP_ENDED 0001-01-01 to " + FROM_MON_2027_03_01);
  }

  private static boolean isDue(ErasureSweep sweep, RetentionTrigger milestone) {
    MatterId record = MatterId.of("r");
    RecordedTime at = RecordedTime.parse("2020-02-10T12:00");
    return sweep.isDue(record, List.of(MilestoneReached.of(record, milestone, at)));
  }

  private static DueDays lapsed() {
    Optional<Instant> end = Optional.of(Instant.parse("2026-12-31T23:00:00Z"));
    Lifetime ended = new Lifetime(Optional.empty(), end, Optional.empty());
    return days(FLEXFRONT, ended, Interpretation.dutch());
  }

  /** FlexFront with data to be erased {@code period} after its end, which came with 2026. */
  private static DueDays storedFor(String period) throws IOException {
    Agreement stored =
        withRule(
            rule ->
                rule.put("trigger", "AGREEMENT_ENDED")
                    .put("effect", "ERASE_AFTER")
                    .put("period", period));
    Optional<Instant> end = Optional.of(Instant.parse("2026-12-31T23:00:00Z"));
    Lifetime ended = new Lifetime(Optional.empty(), end, Optional.empty());
    return days(stored, ended, Interpretation.dutch());
  }

  private static DueDays days(Agreement agreement, Lifetime lifetime, Interpretation how) {
    return ErasureSweep.of(agreement, lifetime, MON_2027_03_01, how).days();
  }

  /** FlexFront with another period in 7.1. */
  private static Agreement withPeriod(String period) throws IOException {
    return withRule(rule -> rule.put("period", period));
  }

  /** FlexFront with another rule in 7.1. */
  private static Agreement withRule(Consumer<ObjectNode> change) throws IOException {
    ObjectMapper json =
        new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    ObjectNode tree = json.valueToTree(FLEXFRONT);
    change.accept((ObjectNode) ((ArrayNode) tree.get("retention")).get(0));
    return json.treeToValue(tree, Agreement.class);
  }
}
