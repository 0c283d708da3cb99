package eu.dpasdk.testkit.breach;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.asks;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.duty;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.lateFrom;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles 33 and 34 GDPR, Stratech 9, FlexFront 11: whose clock runs when, and what is told.
 *
 * <pre>{@code
 * class MyBreachTest implements BreachLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 10 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface BreachLaws {
  /** The breach of these laws. */
  MatterId BREACH = MatterId.of("b1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When somebody learns of the breach. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** Minutes between one moment and the next; several days at most. */
  @Provide
  default Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(1, 10_000);
  }

  /** Any of the agreements. */
  @Provide
  default Arbitrary<Catalogue> agreements() {
    return Arbitraries.of(Catalogue.class);
  }

  /** Article 33(1): 72 elapsed hours from awareness, whatever the clock and the calendar do. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art33_1_seventyTwoElapsedHoursFromAwareness(
      @ForAll("agreements") Catalogue entry, @ForAll("moments") Instant aware) {
    CaseFile file = file(entry, noticed(PartyRole.CONTROLLER, Awareness.AWARE, aware));
    Instant end = aware.plus(Duration.ofHours(72));
    Matter before = breach(file, end.minusNanos(1));
    assertEquals(Optional.of(DutyStatus.IN_FORCE), status(before, "notify-authority"));
    assertEquals(Optional.of(end), lateFrom(before, "notify-authority"));
    assertEquals(Optional.of(DutyStatus.VIOLATED), status(breach(file, end), "notify-authority"));
  }

  /** Article 33(1) and (5): the controller owes it to the authority. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  default void art33_1_theControllerOwesItToTheAuthority(
      @ForAll("agreements") Catalogue entry, @ForAll("moments") Instant aware) {
    Matter matter =
        breach(file(entry, noticed(PartyRole.CONTROLLER, Awareness.AWARE, aware)), aware);
    Duty owed =
        duty(matter, "notify-authority")
            .orElseThrow(() -> new AssertionError("no duty notify-authority under " + entry));
    assertEquals(Actor.CONTROLLER, owed.debtor());
    assertEquals(Actor.AUTHORITY, owed.creditor());
  }

  /** Article 33(2): the controller's clock starts when the processor's notice reaches it. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art33_2_theClockStartsWhenTheProcessorHasTold(
      @ForAll("moments") Instant aware, @ForAll("minutes") int minutes) {
    Instant told = aware.plus(Duration.ofMinutes(minutes));
    CaseFile file =
        file(
            Catalogue.STRATECH,
            noticed(PartyRole.PROCESSOR, Awareness.AWARE, aware),
            BreachNotified.of(BREACH, arrived(told)));
    assertEquals(Optional.empty(), status(breach(file, told.minusNanos(1)), "notify-authority"));
    assertEquals(
        Optional.of(told.plus(Duration.ofHours(72))),
        lateFrom(breach(file, told), "notify-authority"));
  }

  /**
   * Article 33(2): the law names no hours for the processor; a delay is a question, not a breach.
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art33_2_noHoursAreInventedForTheProcessor(
      @ForAll("moments") Instant aware, @ForAll("minutes") int minutes) {
    CaseFile untold =
        file(Catalogue.STRATECH, noticed(PartyRole.PROCESSOR, Awareness.AWARE, aware));
    Instant later = aware.plus(Duration.ofMinutes(minutes));
    Matter waiting = breach(untold, later);
    assertEquals(Optional.of(DutyStatus.IN_FORCE), status(waiting, "tell-controller"));
    assertEquals(Optional.empty(), lateFrom(waiting, "tell-controller"));
    Matter told =
        breach(
            file(
                Catalogue.STRATECH,
                noticed(PartyRole.PROCESSOR, Awareness.AWARE, aware),
                BreachNotified.of(BREACH, arrived(later))),
            later);
    assertEquals(Optional.of(DutyStatus.FULFILLED), status(told, "tell-controller"));
    assertTrue(finds(told, "PROCESSOR_LAG"));
    assertTrue(asks(told, "UNDUE_DELAY_QUESTION"));
  }

  /** FlexFront 11.2: a breach that is only suspected is told as well. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront11_2_aSuspicionIsTold(@ForAll("moments") Instant suspected) {
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE),
        status(breach(suspected(Catalogue.FLEXFRONT, suspected), suspected), "tell-controller"));
  }

  /** Stratech 9.1: the duty to tell begins when the processor has learned of the breach. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void stratech9_1_aSuspicionIsNotYetTold(@ForAll("moments") Instant suspected) {
    assertEquals(
        Optional.empty(),
        status(breach(suspected(Catalogue.STRATECH, suspected), suspected), "tell-controller"));
  }

  /** Article 33(1), second sentence: notified late without reasons is found as both. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art33_1_lateIsLateAndNeedsReasons(
      @ForAll("moments") Instant aware, @ForAll("minutes") int minutes) {
    Instant end = aware.plus(Duration.ofHours(72));
    Instant notified = end.plus(Duration.ofMinutes(minutes - 1));
    CaseFile late =
        file(
            Catalogue.FLEXFRONT,
            noticed(PartyRole.CONTROLLER, Awareness.AWARE, aware),
            AuthorityNotified.of(BREACH, at(notified)));
    Matter matter = breach(late, notified);
    assertEquals(Optional.of(DutyStatus.FULFILLED_LATE), status(matter, "notify-authority"));
    assertTrue(finds(matter, "LATE") && finds(matter, "MISSING_REASONS"));
    CaseFile inTime =
        file(
            Catalogue.FLEXFRONT,
            noticed(PartyRole.CONTROLLER, Awareness.AWARE, aware),
            AuthorityNotified.of(BREACH, at(end.minusNanos(1))));
    assertEquals(
        Optional.of(DutyStatus.FULFILLED), status(breach(inTime, end), "notify-authority"));
  }

  /** Article 33(4): what follows in a later phase counts with what came first. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art33_4_phasesAddUp(
      @ForAll("moments") Instant aware, @ForAll("minutes") int minutes) {
    Instant second = aware.plus(Duration.ofMinutes(minutes));
    Set<BreachItem> later = EnumSet.of(BreachItem.SUBJECT_COUNT, BreachItem.RECORD_COUNT);
    BreachNotified first =
        BreachNotified.builder()
            .breach(BREACH)
            .delivery(arrived(aware))
            .addAllItems(EnumSet.complementOf(EnumSet.copyOf(later)))
            .addAllToFollow(later)
            .build();
    BreachNotified rest =
        BreachNotified.builder()
            .breach(BREACH)
            .delivery(arrived(second))
            .addAllItems(later)
            .build();
    CaseFile file =
        file(Catalogue.STRATECH, noticed(PartyRole.PROCESSOR, Awareness.AWARE, aware), first, rest);
    assertEquals(
        Optional.of(aware.plus(Duration.ofHours(72))),
        lateFrom(breach(file, second), "notify-authority"));
    assertEquals(
        Optional.of(DutyStatus.FULFILLED), status(breach(file, second), "content-of-contract"));
  }

  /** Article 34(1): the data subjects are told when the risk is high, and not otherwise. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art34_1_onlyAHighRiskIsToldToTheDataSubjects(@ForAll("moments") Instant aware) {
    for (BreachRisk risk : BreachRisk.values()) {
      CaseFile file =
          file(
              Catalogue.STRATECH,
              noticed(PartyRole.CONTROLLER, Awareness.AWARE, aware),
              BreachRiskAssessed.of(BREACH, risk, at(aware)));
      assertEquals(
          risk == BreachRisk.HIGH,
          status(breach(file, aware), "tell-subjects").isPresent(),
          risk.name());
    }
  }

  /** R14: where the processor's awareness would end the 72 hours sooner, the answer says so. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art33_2_theOtherReadingOfAwarenessIsNamed(@ForAll("moments") Instant aware) {
    Instant told = aware.plus(Duration.ofHours(30));
    CaseFile file =
        file(
            Catalogue.STRATECH,
            noticed(PartyRole.PROCESSOR, Awareness.AWARE, aware),
            BreachNotified.of(BREACH, arrived(told)));
    Matter between = breach(file, aware.plus(Duration.ofHours(72)));
    assertTrue(between.ambiguous().contains("WITH_PROCESSOR"), between.ambiguous()::toString);
  }

  private Matter breach(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "breach/" + BREACH.id());
  }

  private static CaseFile suspected(Catalogue entry, Instant moment) {
    return file(entry, noticed(PartyRole.PROCESSOR, Awareness.SUSPECTED, moment));
  }

  private static BreachNoticed noticed(PartyRole by, Awareness awareness, Instant moment) {
    return BreachNoticed.of(BREACH, by, awareness, at(moment));
  }
}
