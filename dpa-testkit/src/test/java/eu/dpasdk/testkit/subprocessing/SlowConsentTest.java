package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.Quick;
import eu.dpasdk.testkit.vectors.ConsentVectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Which readings and moments need asking is found quickly; here it is held against asking them all.
 */
@Quick
class SlowConsentTest {
  @Provide
  Arbitrary<SubProcessingTerms> terms() {
    return ConsentArbitraries.terms();
  }

  @Provide
  Arbitrary<List<SubProcessingEvent>> facts() {
    return ConsentArbitraries.facts();
  }

  @Provide
  Arbitrary<Instant> moments() {
    return ConsentArbitraries.instants();
  }

  /** Two answers to contested questions, either of which may be the default. */
  @Provide
  Arbitrary<Interpretation> interpretations() {
    Arbitrary<ReadingOption> options = Arbitraries.of(ReadingOptions.all());
    return Combinators.combine(options, options)
        .as((one, other) -> Interpretation.dutch().with(one).with(other));
  }

  @Property(tries = 300, seed = "28", edgeCases = EdgeCasesMode.NONE)
  void readingsThatBearAreThoseThatDifferWhenAllAreAsked(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("interpretations") Interpretation how) {
    checkReadings(new SlowConsent(terms, Facts.happenedBy(asOf, facts), asOf, how));
  }

  @Property(tries = 200, seed = "28", edgeCases = EdgeCasesMode.NONE)
  void nextChangeIsTheFirstMomentThatDiffersWhenAllAreAsked(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("interpretations") Interpretation how) {
    checkNextChange(new SlowConsent(terms, Facts.happenedBy(asOf, facts), asOf, how));
  }

  @Property(tries = 100, seed = "28", edgeCases = EdgeCasesMode.NONE)
  void agreementsOfTheCatalogueAreAnsweredAsWhenAllIsAsked(
      @ForAll CaseFile file,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("interpretations") Interpretation how) {
    file.agreement()
        .subProcessing()
        .ifPresent(
            terms -> {
              List<SubProcessingEvent> all = new ArrayList<>(file.subProcessingEvents());
              all.addAll(facts);
              SlowConsent slow = new SlowConsent(terms, Facts.happenedBy(asOf, all), asOf, how);
              checkReadings(slow);
              checkNextChange(slow);
            });
  }

  @Example
  void givenCasesAreAnsweredAsWhenAllIsAsked() {
    ConsentVectors.all()
        .forEach(
            vector -> {
              SlowConsent slow =
                  new SlowConsent(
                      vector.agreement().subProcessing().orElseThrow(),
                      Facts.happenedBy(vector.at(), vector.events()),
                      vector.at(),
                      Interpretation.dutch().under(vector.readings()));
              checkReadings(slow);
              checkNextChange(slow);
            });
  }

  /** An objection that trades places with another is told of by the objections themselves. */
  private static void checkReadings(SlowConsent slow) {
    for (ConsentDecision decision : slow.decisions()) {
      List<String> slowly = slow.ambiguous(decision);
      List<String> told = new ArrayList<>(decision.ambiguous());
      told.removeIf(option -> !slowly.contains(option) && tradesObjections(decision, option));
      assertThat(told).isEqualTo(slowly);
      if (decision.objections().size() == 1) {
        assertThat(decision.objections().get(0).ambiguous())
            .isEqualTo(slow.ambiguous(decision.objections().get(0), decision.change()));
      }
    }
  }

  private static boolean tradesObjections(ConsentDecision decision, String option) {
    return decision.objections().size() > 1
        && decision.objections().stream().anyMatch(each -> each.ambiguous().contains(option));
  }

  private static void checkNextChange(SlowConsent slow) {
    for (ConsentDecision decision : slow.decisions()) {
      Optional<Instant> told = decision.nextChange().filter(at -> !at.isAfter(slow.horizon()));
      assertThat(told).isEqualTo(slow.nextChange(decision));
    }
  }
}
