package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.testkit.docket.Dockets;
import org.junit.jupiter.api.Test;

/** Article 28(2) GDPR: a change of sub-processors, and their list, as matters of the docket. */
class ChangeOnTheDocketTest {
  private static Matter change(Catalogue contract, String at, Event... events) {
    return Dockets.matter(Hosting.docket(contract, at, events), "sub-processing/hosting");
  }

  private static Matter list(Catalogue contract, String at, Event... events) {
    return Dockets.matter(Hosting.docket(contract, at, events), "sub-processing");
  }

  /** The change it went live under is known, the notice of that change is not. */
  @Test
  void whoWentLiveUnderAChangeNobodyAnnouncedIsFoundInThatChangeAndNotInTheList() {
    Finding found =
        change(Catalogue.FLEXFRONT, "2026-03-20T09:00", Hosting.live("2026-03-17T09:00"))
            .findings()
            .stream()
            .filter(finding -> finding.id().equals("ENGAGED_WITHOUT_NOTICE"))
            .findFirst()
            .orElseThrow();
    assertThat(found.axis()).isEqualTo(Axis.STATUTE);
    assertThat(found.at()).contains(Hosting.instant("2026-03-17T09:00"));
    assertThat(
            list(Catalogue.FLEXFRONT, "2026-03-20T09:00", Hosting.live("2026-03-17T09:00"))
                .findings())
        .extracting(Finding::id)
        .doesNotContain("ENGAGED_WITHOUT_NOTICE");
  }

  /** FlexFront 5.1 leaves the list to a document that is missing. */
  @Test
  void thatTheListIsElsewhereIsFoundInTheListAndNotInEachChange() {
    assertThat(
            change(Catalogue.FLEXFRONT, "2026-03-20T09:00", Hosting.live("2026-03-17T09:00"))
                .findings())
        .extracting(Finding::id)
        .doesNotContain("LIST_UNRESOLVED");
    assertThat(
            list(Catalogue.FLEXFRONT, "2026-03-20T09:00", Hosting.live("2026-03-17T09:00"))
                .findings())
        .extracting(Finding::id)
        .contains("LIST_UNRESOLVED");
  }

  /** The ten days end on Saturday 14 March; rolled, they end on Monday 16 March. */
  @Test
  void afterAWindowThatEndedOnSat14March2026TheAnswerNextTurnsOnTue17March() {
    Matter matter =
        change(Catalogue.STRATECH, "2026-03-15T12:00", Hosting.notice("2026-03-04T09:00"));
    assertThat(matter.ambiguous()).containsExactly("ROLL");
    assertThat(matter.nextChange()).contains(Hosting.instant("2026-03-17T00:00"));
  }

  /** Stratech's annex names Root through Monday 5 October 2020. */
  @Test
  void whoStoppedYearsAfterItLeftTheListIsAnInconsistency() {
    Matter matter =
        list(
            Catalogue.STRATECH,
            "2026-03-20T09:00",
            SubProcessorEnded.of("Root", RecordedTime.parse("2026-03-17T09:00")));
    assertThat(matter.inconsistencies())
        .extracting(Inconsistency::id)
        .containsExactly("ENDED_UNKNOWN");
  }
}
