package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.rules.subprocessing.Changes.CHANGE;
import static eu.dpasdk.rules.subprocessing.Changes.live;
import static eu.dpasdk.rules.subprocessing.Changes.noSolution;
import static eu.dpasdk.rules.subprocessing.Changes.notice;
import static eu.dpasdk.rules.subprocessing.Changes.objection;
import static eu.dpasdk.rules.subprocessing.Changes.refused;
import static eu.dpasdk.rules.subprocessing.Changes.report;
import static eu.dpasdk.rules.subprocessing.Changes.solution;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Article 28(2): facts about a change that cannot all be true. */
class FactsThatClashTest {
  private static final SubProcessingEvent MON_2026_03_02 = notice("2026-03-02T09:00");
  private static final SubProcessingEvent TUE_2026_03_10 = objection("2026-03-10T10:00");

  @Test
  void whoWasNotAnnouncedDoesNotGoLiveUnderTheChange() {
    SubProcessingEvent other =
        SubProcessorEngaged.of(
            "Ander BV", Optional.of(CHANGE), RecordedTime.parse("2026-03-16T09:00"));
    assertThat(clashes(MON_2026_03_02, other)).containsExactly("NOT_IN_CHANGE");
    assertThat(clashes(MON_2026_03_02, live("2026-03-16T09:00"))).isEmpty();
  }

  @Test
  void withoutANoticeTheChangeItselfIsUnknownAndNotTheNames() {
    assertThat(clashes(live("2026-03-16T09:00"))).containsOnly("UNKNOWN_CHANGE");
  }

  @Test
  void aSolutionNeedsSomethingToSolve() {
    assertThat(clashes(MON_2026_03_02, solution("2026-03-11T10:00")))
        .containsExactly("SOLUTION_UNASKED");
    assertThat(clashes(MON_2026_03_02, noSolution("2026-03-11T10:00")))
        .containsExactly("SOLUTION_UNASKED");
    assertThat(clashes(MON_2026_03_02, TUE_2026_03_10, solution("2026-03-11T10:00"))).isEmpty();
    assertThat(clashes(MON_2026_03_02, refused("2026-03-10T10:00"), solution("2026-03-11T10:00")))
        .isEmpty();
    assertThat(clashes(MON_2026_03_02, TUE_2026_03_10)).isEmpty();
  }

  @Test
  void aMessageDoesNotArriveOnMondayIfItWasSentOnTuesday() {
    SubProcessingEvent backwards =
        ObjectionRaised.of(
            CHANGE,
            MessageDelivery.builder()
                .channel(Channel.EMAIL)
                .sent(RecordedTime.parse("2026-03-10T10:00"))
                .arrived(RecordedTime.parse("2026-03-09T10:00"))
                .build(),
            Optional.empty());
    assertThat(clashes(MON_2026_03_02, backwards)).containsExactly("OUT_OF_ORDER");
  }

  private static List<String> clashes(SubProcessingEvent... facts) {
    return report(Changes.terms(Catalogue.STRATECH), "2026-03-20T09:00", facts)
        .inconsistencies()
        .stream()
        .map(each -> each.id())
        .toList();
  }
}
