package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
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

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void readingsThatBearAreThoseThatDifferWhenAllAreAsked(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("interpretations") Interpretation how) {
    checkReadings(new SlowConsent(terms, Facts.happenedBy(asOf, facts), asOf, how));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nextChangeIsTheFirstMomentThatDiffersWhenAllAreAsked(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("interpretations") Interpretation how) {
    checkNextChange(new SlowConsent(terms, Facts.happenedBy(asOf, facts), asOf, how));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
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

  /** R2: refused by silence, until the refusal itself counts after Good Friday and Easter. */
  @Example
  void refusalAlertedOnFri3Apr2026IsTheReasonFromTue7AprAtNineOn() {
    List<ClauseRef> clause = ClauseRef.listOf("1.1");
    SubProcessingTerms terms =
        SubProcessingTerms.builder()
            .authorisation(Authorisation.of(clause, AuthorisationModel.SPECIFIC, true))
            .approvedList(ApprovedList.of(clause, List.of(), Optional.empty()))
            .objection(
                ObjectionTerms.builder()
                    .addAllClauses(clause)
                    .window(
                        WindowTerms.builder()
                            .addAllClauses(clause)
                            .limit(TimeLimit.ofCalendarDays(5))
                            .start(WindowStart.NOTIFICATION)
                            .timelyWhen(TimelyWhen.RECEIVED_BY_PROCESSOR)
                            .computation(ComputationRule.CONTRACT)
                            .build())
                    .silence(Silence.DEEMED_NO_OBJECTION)
                    .reasonableGroundsOnly(false)
                    .build())
            .build();
    ChangeId change = ChangeId.of("a");
    Instant friday = Instant.parse("2026-04-02T22:00:00Z");
    RecordedTime posted = RecordedTime.parse("2026-03-19T23:00:00Z");
    List<SubProcessingEvent> facts =
        List.of(
            ChangeNotified.builder()
                .change(change)
                .delivery(PortalDelivery.builder().portal("portal").posted(posted).build())
                .addAdditions(SubProcessor.named("New a"))
                .build(),
            ObjectionRaised.of(
                change,
                PortalDelivery.builder()
                    .portal("portal")
                    .posted(posted)
                    .alerted(RecordedTime.of(friday))
                    .build(),
                Optional.empty()));
    Interpretation byDay =
        Interpretation.dutch()
            .with(NightArrivalReading.BUSINESS_HOURS)
            .with(PortalReading.PORTAL_ALERT);
    SlowConsent slow = new SlowConsent(terms, facts, friday, byDay);
    assertThat(slow.decisions())
        .extracting(ConsentDecision::nextChange)
        .containsExactly(Optional.of(Instant.parse("2026-04-07T07:00:00Z")));
    checkNextChange(slow);
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
