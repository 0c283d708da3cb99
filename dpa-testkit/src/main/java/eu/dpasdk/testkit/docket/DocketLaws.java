package eu.dpasdk.testkit.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.rules.book.Explanations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for the docket of any case file: inherit this, name the two ways to get one, and jqwik
 * runs each law as a property.
 *
 * <pre>{@code
 * class MyDocketTest implements DocketLaws {
 *   public DocketQuestion fromScratch() {
 *     return (file, asOf) -> Docket.of(file, asOf, Readings.defaults()).report();
 *   }
 *
 *   public DocketQuestion oneByOne() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 12 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface DocketLaws {
  /** Returns the docket computed from the whole file at once. */
  DocketQuestion fromScratch();

  /** Returns the docket computed by adding one event after another. */
  DocketQuestion oneByOne();

  /** Case files that live a life, not all of them such as can be true. */
  @Provide
  default Arbitrary<CaseFile> lives() {
    return Arbitraries.oneOf(CaseFileArbitraries.lives(), CaseFileArbitraries.tangledLives());
  }

  /** Case files whose facts can all be true. */
  @Provide
  default Arbitrary<CaseFile> consistentLives() {
    return CaseFileArbitraries.lives();
  }

  /** Case files with one fact that cannot be true. */
  @Provide
  default Arbitrary<FlawedCaseFile> flawed() {
    return CaseFileArbitraries.flawed();
  }

  /** Case files of agreements under which nothing is left. */
  @Provide
  default Arbitrary<CaseFile> closedLives() {
    return CaseFileArbitraries.closedLives();
  }

  /** Moments in the years of the lives. */
  @Provide
  default Arbitrary<Instant> moments() {
    Instant first = Instant.parse("2025-01-01T00:00:00Z");
    return Arbitraries.integers()
        .between(0, 900 * 24)
        .map(hour -> first.plus(Duration.ofHours(hour)));
  }

  /** The order of the events, recording one twice, and when that was done, change nothing. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void orderAndRepetitionChangeNothing(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf, @ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(file.events());
    shuffled.addAll(file.events());
    Collections.shuffle(shuffled, random);
    assertEquals(
        fromScratch().docket(file, asOf),
        fromScratch().docket(CaseFile.of(file.agreement(), shuffled), asOf));
  }

  /** When a fact was recorded makes no difference to what follows from it. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void whenAFactWasRecordedMakesNoDifference(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) {
    CaseFile recorded =
        Rewriting.events(
            file, event -> event.put("recordedAt", asOf.minusSeconds(3600).toString()));
    assertEquals(fromScratch().docket(file, asOf), fromScratch().docket(recorded, asOf));
  }

  /** Adding one event after another gives the docket of the whole file. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void oneByOneEqualsFromScratch(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf, @ForAll Random random) {
    List<Event> shuffled = new ArrayList<>(file.events());
    Collections.shuffle(shuffled, random);
    CaseFile other = CaseFile.of(file.agreement(), shuffled);
    assertEquals(fromScratch().docket(file, asOf), oneByOne().docket(other, asOf));
  }

  /**
   * With no new event nothing changes before the next change, and something does at it. What lies
   * after the moment asked about counts as new, so the file is one that ends before it.
   */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void nothingChangesBeforeTheNextChange(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant later) {
    Instant asOf = later.plus(Duration.ofDays(1500));
    if (asOf.isAfter(Instant.parse("2028-06-01T00:00:00Z"))) {
      asOf = Instant.parse("2028-06-01T00:00:00Z");
    }
    DocketReport now = fromScratch().docket(file, asOf);
    Optional<Instant> next = now.nextChange();
    Instant before = next.map(at -> at.minusNanos(1)).orElse(asOf.plus(Duration.ofDays(180)));
    assertEquals(Dockets.substance(now), Dockets.substance(fromScratch().docket(file, before)));
    if (next.isPresent()) {
      assertNotEquals(
          Dockets.substance(now), Dockets.substance(fromScratch().docket(file, next.get())));
    }
  }

  /** A limit that has not ended yet is a change ahead, and so is a power that ends. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void theNextChangeIsNoLaterThanAnyLimitAhead(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) {
    DocketReport now = fromScratch().docket(file, asOf);
    Instant next = now.nextChange().orElse(Instant.MAX);
    for (Matter matter : now.matters()) {
      for (Duty duty : matter.duties()) {
        if (duty.status() == DutyStatus.IN_FORCE) {
          duty.deadline()
              .map(Deadline::endExclusive)
              .filter(end -> end.isAfter(asOf))
              .ifPresent(end -> assertFalse(next.isAfter(end), () -> duty + " after " + next));
        }
      }
      for (Power power : matter.powers()) {
        if (power.state() == PowerState.EXERCISABLE) {
          power
              .untilExclusive()
              .ifPresent(end -> assertFalse(next.isAfter(end), () -> power + " after " + next));
        }
      }
    }
  }

  /** What the agreement leaves to a document that is not in the file stays in view. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void unresolvedClausesStayInView(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) {
    Set<ClauseRef> shown = new HashSet<>();
    for (Matter matter : fromScratch().docket(file, asOf).matters()) {
      matter.unresolved().forEach(point -> shown.addAll(point.reason().clauses()));
    }
    for (Clause clause : file.agreement().clauses()) {
      if (clause.scope() == ClauseScope.UNRESOLVED) {
        assertTrue(shown.contains(clause.ref()), () -> clause.ref() + " is out of view");
      }
    }
  }

  /** A violated duty never becomes pending again, and a duty that is done stays done. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void aViolatedDutyNeverBecomesPendingAgain(@ForAll("lives") CaseFile file) {
    Map<String, DutyStatus> before = new HashMap<>();
    Instant asOf = Instant.parse("2028-01-01T00:00:00Z");
    for (int step = 0; step < 6; step++) {
      for (Duty duty : duties(fromScratch().docket(file, asOf))) {
        Optional.ofNullable(before.put(duty.id(), duty.status()))
            .ifPresent(earlier -> assertFollows(duty, earlier));
      }
      asOf = asOf.plus(Duration.ofDays(60));
    }
  }

  private static void assertFollows(Duty duty, DutyStatus earlier) {
    DutyStatus now = duty.status();
    boolean allowed =
        earlier == DutyStatus.VIOLATED
            ? now == DutyStatus.VIOLATED || now == DutyStatus.FULFILLED_LATE
            : !earlier.isFinal() || now == earlier;
    assertTrue(allowed, () -> duty.id() + " went from " + earlier + " to " + now);
  }

  /** After the agreement and all that survives it, every duty is in one final state. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void everyDutyEnds(@ForAll("closedLives") CaseFile file) {
    Instant longAfter = Instant.parse("2045-01-01T00:00:00Z");
    for (Duty duty : duties(fromScratch().docket(file, longAfter))) {
      assertTrue(
          duty.status().isFinal() || duty.status() == DutyStatus.VIOLATED,
          () -> duty.id() + " is still " + duty.status());
    }
  }

  /** Each duty's debtor is never its creditor, and no two duties share an id. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void nobodyOwesItself(@ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) {
    Set<String> ids = new HashSet<>();
    for (Duty duty : duties(fromScratch().docket(file, asOf))) {
      assertNotEquals(duty.debtor(), duty.creditor());
      assertTrue(ids.add(duty.id()), duty::id);
    }
  }

  /** Facts that can all be true are called so. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  default void aLifeIsConsistent(
      @ForAll("consistentLives") CaseFile file, @ForAll("moments") Instant asOf) {
    assertEquals(List.of(), inconsistencies(fromScratch().docket(file, asOf)));
  }

  /** A fact that cannot be true is told, and leaves all other matters as they are. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void anImpossibleFactIsToldAndTouchesNothingElse(
      @ForAll("flawed") FlawedCaseFile flawed) {
    Instant asOf = Instant.parse("2028-06-01T00:00:00Z");
    DocketReport sound = fromScratch().docket(flawed.sound(), asOf);
    DocketReport report = fromScratch().docket(flawed.file(), asOf);
    assertEquals(List.of(flawed.flaw().inconsistency()), inconsistencies(report));
    if (flawed.flaw().isAboutOneMatter()) {
      List<Matter> others = new ArrayList<>(report.matters());
      others.removeIf(matter -> !matter.inconsistencies().isEmpty());
      List<Matter> before = new ArrayList<>(sound.matters());
      before.removeIf(matter -> others.stream().noneMatch(o -> o.key().equals(matter.key())));
      assertEquals(before, others);
    }
  }

  /** Article 5(2) GDPR: every item explains itself in both languages, and names known readings. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art5_2_everyItemExplainsItself(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) {
    for (Matter matter : fromScratch().docket(file, asOf).matters()) {
      Dockets.reasons(matter)
          .forEach(
              reason -> {
                assertFalse(reason.citations().isEmpty(), () -> reason.rule().id());
                for (Language language : Language.values()) {
                  String words = Explanations.full(reason, language);
                  assertFalse(words.contains("{") || words.contains("}"), words);
                }
              });
      matter.ambiguous().forEach(name -> assertTrue(ReadingOptions.named(name).isPresent(), name));
    }
  }

  private static List<String> inconsistencies(DocketReport report) {
    return report.matters().stream()
        .flatMap(matter -> matter.inconsistencies().stream())
        .map(Inconsistency::id)
        .toList();
  }

  private static List<Duty> duties(DocketReport report) {
    return report.matters().stream().flatMap(matter -> matter.duties().stream()).toList();
  }
}
