package eu.dpasdk.testkit.subprocessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for every answer about consent to sub-processors: inherit this, name the question, and
 * jqwik runs each law as a property. The names carry the article or clause.
 *
 * <pre>{@code
 * class MyConsentTest implements SubProcessorConsentLaws {
 *   public ConsentQuestion subject() {
 *     return SubProcessorConsent::decide;
 *   }
 * }
 * }</pre>
 *
 * <p>Runs as 13 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface SubProcessorConsentLaws {
  /** Returns the question under test. */
  ConsentQuestion subject();

  /** Terms of every shape. */
  @Provide
  default Arbitrary<SubProcessingTerms> terms() {
    return ConsentArbitraries.terms();
  }

  /** Facts about two changes, in any order. */
  @Provide
  default Arbitrary<List<SubProcessingEvent>> facts() {
    return ConsentArbitraries.facts();
  }

  /** Moments around midnight, office hours and a clock change. */
  @Provide
  default Arbitrary<Instant> moments() {
    return ConsentArbitraries.instants();
  }

  /** The order of the facts, and recording one twice, change nothing. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void orderAndRepetitionChangeNothing(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll Random random) {
    List<SubProcessingEvent> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, random);
    assertEquals(answer(terms, facts, asOf), answer(terms, shuffled, asOf));
  }

  /** Without a new event nothing changes from the moment asked about until {@code nextChange}. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void nothingChangesBeforeNextChange(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("moments") Instant later) {
    List<SubProcessingEvent> known = Facts.happenedBy(asOf, facts);
    ConsentReport now = answer(terms, known, asOf);
    boolean between = later.isAfter(asOf) && now.nextChange().map(later::isBefore).orElse(true);
    if (between) {
      assertEquals(
          Outcomes.withoutMoment(now), Outcomes.withoutMoment(answer(terms, known, later)));
    }
  }

  /** At {@code nextChange} of a decision the answer is another one. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void nextChangeIsAChange(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    List<SubProcessingEvent> known = Facts.happenedBy(asOf, facts);
    ConsentReport now = answer(terms, known, asOf);
    for (ConsentDecision decision : now.decisions()) {
      if (decision.nextChange().isPresent()) {
        ConsentReport then = answer(terms, known, decision.nextChange().get());
        assertNotEquals(
            Outcomes.withoutMoment(List.of(decision)),
            Outcomes.withoutMoment(List.of(Outcomes.of(decision.change(), then))));
      }
    }
  }

  /** What happens after the moment asked about does not shape the answer. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void whatIsStillToComeChangesNothing(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("facts") List<SubProcessingEvent> others,
      @ForAll("moments") Instant asOf) {
    List<SubProcessingEvent> all = new ArrayList<>(facts);
    all.addAll(Facts.happenAfter(asOf, others));
    assertEquals(answer(terms, facts, asOf), answer(terms, all, asOf));
  }

  /** The facts of one change do not touch the decision on another. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void changesDoNotTouchEachOther(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      List<SubProcessingEvent> own = Facts.of(decision.change(), facts);
      assertEquals(List.of(decision), answer(terms, own, asOf).decisions());
    }
  }

  /** Article 28(2): silence never beats a timely objection. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void art28_2_silenceNeverBeatsATimelyObjection(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    List<ConsentStatus> ofSilence =
        List.of(
            ConsentStatus.OPEN,
            ConsentStatus.DEEMED_NO_OBJECTION,
            ConsentStatus.WINDOW_CLOSED,
            ConsentStatus.LATE_OBJECTION);
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      if (Outcomes.isObjectedInTime(decision)) {
        assertFalse(ofSilence.contains(decision.status()), () -> decision.toString());
      }
    }
  }

  /** Stratech 10.1 s.3: an objection at the end of the window is late, one before it is not. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void stratech10_1_theEndOfTheWindowIsExclusive(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      decision
          .window()
          .endExclusive()
          .ifPresent(
              end ->
                  decision.objections().stream()
                      .filter(each -> Outcomes.isMeasuredByReceipt(terms))
                      .filter(each -> each.received().isPresent())
                      .forEach(
                          each ->
                              assertEquals(
                                  !each.received().get().isBefore(end),
                                  each.classification() == ObjectionClass.LATE)));
    }
  }

  /**
   * Stratech 10.1 s.2: a window in days ends with its last day, at midnight and no second before.
   */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void stratech10_1_theWindowEndsAtMidnight(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      decision
          .window()
          .lastDay()
          .ifPresent(
              day ->
                  assertEquals(
                      Optional.of(day.plusDays(1).atStartOfDay(Zones.AMSTERDAM).toInstant()),
                      decision.window().endExclusive()));
    }
  }

  /** Article 28(2), first sentence: without general authorisation only a yes authorises. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void art28_2_silenceIsNoSpecificAuthorisation(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    if (!terms.authorisation().model().needsEach()) {
      return;
    }
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      if (decision.status() != ConsentStatus.AUTHORISED) {
        assertTrue(
            Outcomes.goLiveNow(decision, Axis.STATUTE).allMatch(Verdict.NOT_ALLOWED::equals));
      }
    }
  }

  /** Clause 7.7(a): the benchmark allows no go-live before a notice or inside the window. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void clause7_7a_noGoLiveBeforeNoticeOrInsideTheWindow(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      if (decision.status() == ConsentStatus.OPEN
          || decision.status() == ConsentStatus.NOT_STARTED) {
        assertTrue(
            Outcomes.goLiveNow(decision, Axis.BENCHMARK).allMatch(Verdict.NOT_ALLOWED::equals));
      }
    }
  }

  /** A reading is called ambiguous if and only if choosing it changes an outcome that is known. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void contestedReadingsAreNamedWhereTheyMatter(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : answer(terms, facts, asOf).decisions()) {
      for (ReadingOption option : ReadingOptions.all()) {
        ConsentDecision other =
            Outcomes.of(
                decision.change(),
                subject().decide(terms, facts, asOf, Interpretation.dutch().with(option)));
        boolean differs = !Outcomes.outcome(other).equals(Outcomes.outcome(decision));
        if (decision.ambiguous().contains(option.name())) {
          assertTrue(differs || Outcomes.tradesObjections(decision, option), option::name);
        } else if (other.window().state() != WindowState.UNKNOWN
            && !Facts.lacksReadMoments(option, facts, asOf)) {
          assertFalse(differs, option::name);
        }
      }
    }
  }

  /** Article 5(2) GDPR: every reason cites a source and reads as a sentence in both languages. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void art5_2_everyReasonIsExplained(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    Outcomes.reasons(answer(terms, facts, asOf))
        .forEach(
            reason -> {
              assertFalse(reason.citations().isEmpty());
              assertFalse(Explanations.full(reason, Language.NL).contains("{"));
              assertFalse(Explanations.full(reason, Language.EN).contains("{"));
            });
  }

  /** The answer survives its JSON form. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  default void theAnswerSurvivesJson(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    JsonMapper mapper = JsonMapper.builder().build();
    ConsentReport report = answer(terms, facts, asOf);
    assertEquals(report, mapper.readValue(mapper.writeValueAsString(report), ConsentReport.class));
  }

  private ConsentReport answer(
      SubProcessingTerms terms, List<SubProcessingEvent> facts, Instant asOf) {
    return subject().decide(terms, facts, asOf, Interpretation.dutch());
  }
}
