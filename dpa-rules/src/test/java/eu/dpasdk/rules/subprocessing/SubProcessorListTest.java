package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.rules.subprocessing.Changes.HOSTING;
import static eu.dpasdk.rules.subprocessing.Changes.ended;
import static eu.dpasdk.rules.subprocessing.Changes.engaged;
import static eu.dpasdk.rules.subprocessing.Changes.live;
import static eu.dpasdk.rules.subprocessing.Changes.notice;
import static eu.dpasdk.rules.subprocessing.Changes.report;
import static eu.dpasdk.rules.subprocessing.Changes.terms;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ListedSubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stratech annex 1 §4: Root from 3 May 2018 through 5 October 2020, Previder from 1 May 2020. */
class SubProcessorListTest {
  private static final SubProcessingTerms STRATECH = terms(Catalogue.STRATECH);

  @Test
  void nobodyIsListedOnWednesday2May2018() {
    assertThat(names("2018-05-02T23:59:59")).isEmpty();
  }

  @Test
  void rootIsListedFromThursday3May2018() {
    assertThat(names("2018-05-03T00:00")).containsExactly("Root");
    assertThat(names("2020-04-30T23:59:59")).containsExactly("Root");
  }

  @Test
  void bothAreListedFromFriday1May2020ThroughMonday5October2020() {
    assertThat(names("2020-05-01T00:00")).containsExactly("Previder BV", "Root");
    assertThat(names("2020-10-05T23:59:59")).containsExactly("Previder BV", "Root");
  }

  @Test
  void previderAloneIsListedFromTuesday6October2020() {
    assertThat(names("2020-10-06T00:00")).containsExactly("Previder BV");
  }

  @Test
  void theListChangesByItselfAtTheStartOfThoseDays() {
    assertThat(report(STRATECH, "2018-05-02T12:00").nextChange())
        .contains(Instant.parse("2018-05-02T22:00:00Z"));
    assertThat(report(STRATECH, "2018-05-03T00:00").nextChange())
        .contains(Instant.parse("2020-04-30T22:00:00Z"));
    assertThat(report(STRATECH, "2020-10-06T00:00").nextChange()).isEmpty();
  }

  @Test
  void whoIsEngagedOnTuesday17MarchIsListedFromThatInstantWithTheChangeThatBroughtIt() {
    SubProcessingEvent notice = notice("2026-03-02T09:00");
    SubProcessingEvent live = live("2026-03-17T09:00");
    assertThat(names("2026-03-17T08:59:59", notice, live)).containsExactly("Previder BV");
    ListedSubProcessor listed = listed("2026-03-17T09:00", HOSTING, notice, live);
    assertThat(listed.since()).contains(Instant.parse("2026-03-17T08:00:00Z"));
    assertThat(listed.change()).contains(Changes.CHANGE);
  }

  @Test
  void whatTheNoticeToldIsWhatTheListTells() {
    SubProcessor told =
        SubProcessor.builder()
            .name(HOSTING)
            .country("NL")
            .work(Text.of("hosting", "hosting"))
            .build();
    SubProcessingEvent notice =
        ChangeNotified.builder()
            .change(Changes.CHANGE)
            .delivery(((ChangeNotified) notice("2026-03-02T09:00")).delivery())
            .addAdditions(SubProcessor.named("Ander BV"), told)
            .build();
    assertThat(listed("2026-03-18T09:00", HOSTING, notice, live("2026-03-17T09:00")).subProcessor())
        .isEqualTo(told);
  }

  @Test
  void ofWhomNobodyToldOnlyTheNameIsListed() {
    assertThat(
            listed("2026-03-18T09:00", "Onbekend BV", engaged("Onbekend BV", "2026-03-17T09:00"))
                .subProcessor())
        .isEqualTo(SubProcessor.named("Onbekend BV"));
  }

  @Test
  void whoStopsOnMonday16MarchIsOffTheListFromThatInstant() {
    SubProcessingEvent end = ended("Previder BV", "2026-03-16T09:00");
    assertThat(names("2026-03-16T08:59:59", end)).containsExactly("Previder BV");
    assertThat(names("2026-03-16T09:00", end)).isEmpty();
  }

  @Test
  void whoStopsAndStartsAgainIsListed() {
    assertThat(
            names(
                "2026-03-18T09:00",
                engaged("Previder BV", "2026-03-17T09:00"),
                ended("Previder BV", "2026-03-16T09:00")))
        .containsExactly("Previder BV");
  }

  @Test
  void ofAStartAndAStopInOneInstantTheStopCounts() {
    SubProcessingEvent start = engaged("Root", "2026-03-16T09:00");
    SubProcessingEvent end = ended("Root", "2026-03-16T09:00");
    assertThat(names("2026-03-16T10:00", start, end)).containsExactly("Previder BV");
    assertThat(names("2026-03-16T10:00", end, start)).containsExactly("Previder BV");
  }

  @Test
  void whoWasListedCanStop() {
    assertThat(inconsistencies(STRATECH, ended("Previder BV", "2026-03-16T09:00"))).isEmpty();
  }

  @Test
  void whoWasStruckOffIn2020CannotStopIn2026() {
    assertThat(inconsistencies(STRATECH, ended("Root", "2026-03-16T09:00")))
        .containsExactly("ENDED_UNKNOWN");
  }

  @Test
  void underAListThatIsElsewhereNobodyKnowsWhoCanStop() {
    assertThat(inconsistencies(terms(Catalogue.FLEXFRONT), ended("Root", "2026-03-16T09:00")))
        .isEmpty();
  }

  @Test
  void whoIsOnTheAnnexNeedsNoAnnouncement() {
    assertThat(findings(engaged("Previder BV", "2026-03-16T09:00"))).isEmpty();
  }

  @Test
  void whoWasOnTheAnnexUntilMonday5October2020NeedsOneNow() {
    assertThat(findings(engaged("Root", "2020-10-05T09:00"))).isEmpty();
    assertThat(findings(engaged("Root", "2020-10-06T09:00")))
        .isNotEmpty()
        .containsOnly("ENGAGED_WITHOUT_NOTICE");
  }

  private static List<String> names(String at, SubProcessingEvent... facts) {
    return report(STRATECH, at, facts).subProcessors().stream()
        .map(listed -> listed.subProcessor().name())
        .toList();
  }

  private static ListedSubProcessor listed(String at, String name, SubProcessingEvent... facts) {
    Optional<ListedSubProcessor> found =
        report(STRATECH, at, facts).subProcessors().stream()
            .filter(listed -> listed.subProcessor().name().equals(name))
            .findFirst();
    return found.orElseThrow();
  }

  private static List<String> inconsistencies(SubProcessingTerms terms, SubProcessingEvent fact) {
    return report(terms, "2026-03-20T09:00", fact).inconsistencies().stream()
        .map(Inconsistency::id)
        .toList();
  }

  private static List<String> findings(SubProcessingEvent fact) {
    return report(STRATECH, "2026-03-20T09:00", fact).findings().stream().map(Finding::id).toList();
  }
}
