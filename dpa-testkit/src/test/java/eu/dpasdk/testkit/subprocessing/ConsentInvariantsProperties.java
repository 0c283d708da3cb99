package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.Engagement;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Laws of consent that hold for facts of any kind in any order, sensible or not. */
class ConsentInvariantsProperties {
  private static final Interpretation DUTCH = Interpretation.dutch();

  @Provide
  Arbitrary<SubProcessingTerms> terms() {
    return RandomCases.terms();
  }

  @Provide
  Arbitrary<List<SubProcessingEvent>> facts() {
    return RandomCases.facts();
  }

  @Provide
  Arbitrary<Instant> moments() {
    return RandomCases.instants();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void orderAndRepetitionOfFactsChangeNothing(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll Random random) {
    List<SubProcessingEvent> other = new ArrayList<>(facts);
    other.addAll(facts);
    Collections.shuffle(other, random);
    assertThat(SubProcessorConsent.decide(terms, other, asOf, DUTCH))
        .isEqualTo(SubProcessorConsent.decide(terms, facts, asOf, DUTCH));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingChangesBeforeNextChangeWithoutAnEvent(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf,
      @ForAll("moments") Instant later) {
    List<SubProcessingEvent> known = knownBy(facts, asOf);
    ConsentReport now = SubProcessorConsent.decide(terms, known, asOf, DUTCH);
    boolean between = later.isAfter(asOf) && now.nextChange().map(later::isBefore).orElse(true);
    if (!between) {
      return;
    }
    assertThat(summary(SubProcessorConsent.decide(terms, known, later, DUTCH)))
        .isEqualTo(summary(now));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsStillToComeNeverShapesTheAnswer(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("facts") List<SubProcessingEvent> others,
      @ForAll("moments") Instant asOf) {
    List<SubProcessingEvent> all = new ArrayList<>(facts);
    others.stream()
        .filter(fact -> !moments(fact).isEmpty())
        .filter(fact -> moments(fact).stream().allMatch(at -> at.isAfter(asOf)))
        .forEach(all::add);
    assertThat(SubProcessorConsent.decide(terms, all, asOf, DUTCH))
        .isEqualTo(SubProcessorConsent.decide(terms, facts, asOf, DUTCH));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void articles28_2_silenceNeverBeatsATimelyObjection(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : decisions(terms, facts, asOf)) {
      boolean objected =
          decision.objections().stream()
              .map(ClassifiedObjection::classification)
              .anyMatch(kind -> kind == ObjectionClass.TIMELY || kind == ObjectionClass.VALID);
      if (objected) {
        assertThat(decision.status())
            .isNotIn(
                ConsentStatus.DEEMED_NO_OBJECTION,
                ConsentStatus.WINDOW_CLOSED,
                ConsentStatus.LATE_OBJECTION,
                ConsentStatus.OPEN);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void article28_2_silenceIsNeverConsentUnderSpecificAuthorisation(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    if (terms.authorisation().model() != AuthorisationModel.SPECIFIC) {
      return;
    }
    for (ConsentDecision decision : decisions(terms, facts, asOf)) {
      assertThat(decision.status())
          .isNotIn(
              ConsentStatus.DEEMED_NO_OBJECTION,
              ConsentStatus.WINDOW_CLOSED,
              ConsentStatus.LATE_OBJECTION,
              ConsentStatus.SOLVED);
      if (decision.status() != ConsentStatus.AUTHORISED) {
        assertThat(hypothetical(decision).map(each -> verdict(each, Axis.STATUTE)))
            .allMatch(verdict -> verdict == Verdict.NOT_ALLOWED);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void clause7_7a_theBenchmarkNeverAllowsGoingLiveInsideTheWindow(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : decisions(terms, facts, asOf)) {
      if (decision.status() == ConsentStatus.OPEN
          || decision.window().state() == WindowState.NOT_STARTED
              && decision.status() == ConsentStatus.NOT_STARTED) {
        assertThat(hypothetical(decision).map(each -> verdict(each, Axis.BENCHMARK)))
            .allMatch(verdict -> verdict == Verdict.NOT_ALLOWED);
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void factsOfOneChangeNeverChangeTheDecisionOnAnother(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : decisions(terms, facts, asOf)) {
      List<SubProcessingEvent> own =
          facts.stream()
              .filter(
                  fact -> fact.toString().contains("change=ChangeId{id=" + decision.change().id()))
              .toList();
      assertThat(decisions(terms, own, asOf)).containsExactly(decision);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void choosingAnAmbiguousReadingChangesTheOutcomeAndNoOtherDoes(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    for (ConsentDecision decision : decisions(terms, facts, asOf)) {
      for (ReadingOption option : ReadingOptions.all()) {
        ConsentReport other = SubProcessorConsent.decide(terms, facts, asOf, DUTCH.with(option));
        ConsentDecision same =
            other.decisions().stream()
                .filter(each -> each.change().equals(decision.change()))
                .findFirst()
                .orElseThrow();
        // Two objections may trade places, which only their own lists of readings show.
        boolean traded =
            decision.objections().stream()
                .anyMatch(each -> each.ambiguous().contains(option.name()));
        if (decision.ambiguous().contains(option.name())) {
          assertThat(traded || !outcome(same).equals(outcome(decision))).isTrue();
        } else if (same.window().state() != WindowState.UNKNOWN
            && !option.name().equals("PORTAL_READ")) {
          assertThat(outcome(same)).isEqualTo(outcome(decision));
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyReasonHasAWordInBothLanguagesAndASource(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    ConsentReport report = SubProcessorConsent.decide(terms, facts, asOf, DUTCH);
    reasons(report)
        .forEach(
            reason -> {
              assertThat(reason.citations()).isNotEmpty();
              assertThat(Explanations.full(reason, Language.NL)).doesNotContain("{", "}");
              assertThat(Explanations.full(reason, Language.EN)).doesNotContain("{", "}");
            });
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theReportSurvivesJson(
      @ForAll("terms") SubProcessingTerms terms,
      @ForAll("facts") List<SubProcessingEvent> facts,
      @ForAll("moments") Instant asOf) {
    JsonMapper mapper = JsonMapper.builder().build();
    ConsentReport report = SubProcessorConsent.decide(terms, facts, asOf, DUTCH);
    assertThat(mapper.readValue(mapper.writeValueAsString(report), ConsentReport.class))
        .isEqualTo(report);
    assertThat(mapper.readValue(mapper.writeValueAsString(terms), SubProcessingTerms.class))
        .isEqualTo(terms);
  }

  private static List<ConsentDecision> decisions(
      SubProcessingTerms terms, List<SubProcessingEvent> facts, Instant asOf) {
    return SubProcessorConsent.decide(terms, facts, asOf, DUTCH).decisions();
  }

  /** The facts whose every moment lies at or before {@code asOf}: no event is still to come. */
  private static List<SubProcessingEvent> knownBy(List<SubProcessingEvent> facts, Instant asOf) {
    return facts.stream()
        .filter(fact -> moments(fact).stream().noneMatch(at -> at.isAfter(asOf)))
        .toList();
  }

  private static List<Instant> moments(SubProcessingEvent fact) {
    return Pattern.compile("instant=(\\S+?Z)")
        .matcher(withoutEffect(fact))
        .results()
        .map(found -> Instant.parse(found.group(1)))
        .toList();
  }

  private static String withoutEffect(SubProcessingEvent fact) {
    return fact.toString().replaceAll("takesEffect=RecordedTime\\{[^}]*}", "");
  }

  /** Everything but the moment of a hypothetical go-live, which is the moment asked about. */
  private static List<Object> summary(ConsentReport report) {
    List<Object> all = new ArrayList<>();
    report
        .decisions()
        .forEach(
            decision -> {
              all.add(decision.status());
              all.add(decision.window());
              all.add(decision.objections());
              all.add(decision.powers());
              all.add(decision.findings());
              all.add(decision.openQuestions());
              all.add(decision.ambiguous());
              all.add(decision.nextChange());
              all.add(decision.reasons());
              decision.engagements().forEach(each -> all.add(verdicts(each)));
            });
    all.add(report.subProcessors());
    all.add(report.findings());
    all.add(report.inconsistencies());
    all.add(report.nextChange());
    return all;
  }

  private static List<Object> outcome(ConsentDecision decision) {
    List<Object> all = new ArrayList<>();
    all.add(decision.status());
    // An act recorded twice under other readings may change places; what counts is how it counts.
    all.add(
        decision.objections().stream().map(each -> each.classification().name()).sorted().toList());
    decision.engagements().forEach(each -> all.add(verdicts(each)));
    return all;
  }

  private static Stream<Engagement> hypothetical(ConsentDecision decision) {
    return decision.engagements().stream().filter(Engagement::hypothetical);
  }

  private static List<Verdict> verdicts(Engagement engagement) {
    return engagement.verdicts().stream().map(each -> each.verdict()).toList();
  }

  private static Verdict verdict(Engagement engagement, Axis axis) {
    return engagement.verdicts().stream()
        .filter(each -> each.axis() == axis)
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static Stream<Reason> reasons(ConsentReport report) {
    return Stream.of(
            report.findings().stream().map(each -> each.reason()),
            report.inconsistencies().stream().map(each -> each.reason()),
            report.subProcessors().stream().map(each -> each.reason()),
            report.decisions().stream().flatMap(ConsentInvariantsProperties::reasons))
        .flatMap(each -> each);
  }

  private static Stream<Reason> reasons(ConsentDecision decision) {
    return Stream.of(
            decision.reasons().stream(),
            decision.window().steps().stream(),
            decision.objections().stream().flatMap(each -> each.reasons().stream()),
            decision.powers().stream().map(each -> each.reason()),
            decision.findings().stream().map(each -> each.reason()),
            decision.openQuestions().stream().map(each -> each.reason()),
            decision.engagements().stream()
                .flatMap(each -> each.verdicts().stream())
                .map(each -> each.reason()))
        .flatMap(each -> each);
  }
}
