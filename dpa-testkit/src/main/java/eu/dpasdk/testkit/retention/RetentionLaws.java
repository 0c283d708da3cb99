package eu.dpasdk.testkit.retention;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.dayOf;
import static eu.dpasdk.testkit.docket.Told.exercisable;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.startOf;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.ReturnAsked;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles 5(1)(e), 17 and 28(3)(g) GDPR, FlexFront 7 and 15.3, Stratech 13: from when a record is
 * erased, what stops that, and until when the data can be asked back.
 *
 * <pre>{@code
 * class MyRetentionTest implements RetentionLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 9 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface RetentionLaws {
  /** The record of these laws. */
  MatterId RECORD = MatterId.of("r1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When something happens to a record: leap days, month ends and nights among them. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** Days. */
  @Provide
  default Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 400);
  }

  /** FlexFront 7.1: five years after the transaction, on the same date or the last of February. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void flexFront7_1_fiveYearsAfterTheTransaction(@ForAll("moments") Instant executed) {
    CaseFile file =
        file(Catalogue.FLEXFRONT, reached(RetentionTrigger.TRANSACTION_EXECUTED, executed));
    assertErasedFrom(startOf(dayOf(executed).plusYears(5).plusDays(1)), file);
  }

  /** FlexFront 7.3: one year after the application was rejected. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void flexFront7_3_oneYearAfterTheRejection(@ForAll("moments") Instant rejected) {
    CaseFile file =
        file(Catalogue.FLEXFRONT, reached(RetentionTrigger.APPLICATION_REJECTED, rejected));
    assertErasedFrom(startOf(dayOf(rejected).plusYears(1).plusDays(1)), file);
  }

  /** FlexFront 7: a withdrawn application starts no period, and that is a question. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  default void flexFront7_aWithdrawalStartsNothing(@ForAll("moments") Instant withdrawn) {
    CaseFile file =
        file(Catalogue.FLEXFRONT, reached(RetentionTrigger.APPLICATION_WITHDRAWN, withdrawn));
    Matter later = record(file, startOf(dayOf(withdrawn).plusYears(6)));
    assertEquals(Optional.empty(), status(later, "erase"));
    assertTrue(finds(later, "NO_START_EVENT"));
  }

  /** Stratech 13.2: removal begins after the month that follows the end of the duty to keep. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void stratech13_2_removalAfterTheMonth(@ForAll("moments") Instant ended) {
    CaseFile file = file(Catalogue.STRATECH, reached(RetentionTrigger.STATUTORY_DUTY_ENDED, ended));
    assertErasedFrom(startOf(dayOf(ended).plusMonths(1).plusDays(1)), file);
  }

  /**
   * Article 17(3)(e): a hold keeps a record to its last day, and never makes the period shorter.
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art17_3e_aHoldKeepsAndNeverShortens(
      @ForAll("moments") Instant rejected, @ForAll("days") int from, @ForAll("days") int length) {
    LocalDate begins = dayOf(rejected).plusDays(from);
    LocalDate last = begins.plusDays(length);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            reached(RetentionTrigger.APPLICATION_REJECTED, rejected),
            HoldPlaced.builder().record(RECORD).from(begins).until(last).build());
    LocalDate period = dayOf(rejected).plusYears(1);
    boolean meets = !begins.isAfter(period.plusDays(1));
    LocalDate keptThrough = meets && last.isAfter(period) ? last : period;
    if (meets) {
      assertErasedFrom(startOf(keptThrough.plusDays(1)), file);
    }
  }

  /** Article 17(3)(e): once the claim is over, a hold without an end keeps no longer. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art17_3e_aHoldEndsWhenItIsReleased(
      @ForAll("moments") Instant rejected, @ForAll("days") int after) {
    LocalDate period = dayOf(rejected).plusYears(1);
    Instant released = startOf(period.plusDays(after)).plusSeconds(36_000);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            reached(RetentionTrigger.APPLICATION_REJECTED, rejected),
            HoldPlaced.of(RECORD, period),
            HoldReleased.of(RECORD, at(released)));
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE),
        status(record(file, startOf(dayOf(released).plusDays(1))), "erase"));
    assertNotEquals(
        Optional.of(DutyStatus.IN_FORCE), status(record(file, released.minusNanos(1)), "erase"));
  }

  /** Wwft 33(3): five years after the relationship go before a shorter contract, and are named. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void wwft33_3_theStatuteGoesBeforeTheContract(@ForAll("days") int after) {
    Instant executed = Instant.parse("2019-06-15T10:00:00Z");
    Instant ended = executed.plusSeconds(86_400L * 365 * 5 + 86_400L * after);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            reached(RetentionTrigger.TRANSACTION_EXECUTED, executed),
            reached(RetentionTrigger.RELATIONSHIP_ENDED, ended),
            KeepingDutyStated.of(RECORD, KeepingBasis.WWFT_33, PartyRole.CONTROLLER, at(ended)));
    assertErasedFrom(startOf(dayOf(ended).plusYears(5).plusDays(1)), file);
    assertTrue(finds(record(file, ended), "CONTRACT_SHORTER_THAN_STATUTE"));
  }

  /** FlexFront 15.3: four weeks from the last day of the agreement, to the end of the last day. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void flexFront15_3_fourWeeksToAskTheDataBack(@ForAll("moments") Instant ended) {
    CaseFile file = file(Catalogue.FLEXFRONT, AgreementEnded.of(at(ended)));
    LocalDate lastDay = dayOf(ended.minusNanos(1));
    Instant end = startOf(lastDay.plusDays(29));
    Optional<Power> before =
        exercisable(end(file, end.minusNanos(1)), "ASK_RETURN_UNTIL", PartyRole.CONTROLLER);
    assertEquals(Optional.of(end), before.flatMap(Power::untilExclusive));
    assertEquals(
        Optional.empty(), exercisable(end(file, end), "ASK_RETURN_UNTIL", PartyRole.CONTROLLER));
  }

  /** FlexFront 15.3: whoever asks for the data after the four weeks is late, and not before. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront15_3_askingAfterTheFourWeeksIsFound(@ForAll("moments") Instant ended) {
    Instant end = startOf(dayOf(ended.minusNanos(1)).plusDays(29));
    Matter inTime = end(asked(ended, end.minusNanos(1)), end);
    assertEquals(Optional.of(DutyStatus.IN_FORCE), status(inTime, "return-data"));
    assertFalse(finds(inTime, "ASKED_TOO_LATE"));
    assertTrue(finds(end(asked(ended, end), end), "ASKED_TOO_LATE"));
  }

  private static CaseFile asked(Instant ended, Instant asked) {
    return file(
        Catalogue.FLEXFRONT,
        AgreementEnded.of(at(ended)),
        ReturnAsked.of(ErasureWish.RETURN, arrived(asked)));
  }

  private void assertErasedFrom(Instant from, CaseFile file) {
    assertEquals(
        Optional.of(DutyStatus.CONDITIONAL), status(record(file, from.minusNanos(1)), "erase"));
    assertEquals(Optional.of(DutyStatus.IN_FORCE), status(record(file, from), "erase"));
  }

  private Matter record(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "retention/" + RECORD.id());
  }

  private Matter end(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "end");
  }

  private static MilestoneReached reached(RetentionTrigger trigger, Instant moment) {
    return MilestoneReached.of(RECORD, trigger, at(moment));
  }
}
