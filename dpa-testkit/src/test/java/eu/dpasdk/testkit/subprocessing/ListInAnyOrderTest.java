package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ListedSubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of sub-processors is the same in whatever order its facts are told. */
class ListInAnyOrderTest {
  private static final ChangeId OTHER = ChangeId.of("other");

  private static ListedSubProcessor listed(SubProcessingEvent... facts) {
    return SubProcessorRegister.at(
            Hosting.terms(Catalogue.FLEXFRONT),
            List.of(facts),
            Hosting.instant("2026-03-20T09:00"),
            Interpretation.dutch())
        .stream()
        .filter(each -> each.subProcessor().name().equals(Hosting.NAME))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoWentLiveUnderTwoChangesAtOnceIsListedUnderTheSameOne() {
    SubProcessingEvent one = Hosting.live(Hosting.CHANGE, "2026-03-17T09:00");
    SubProcessingEvent two = Hosting.live(OTHER, "2026-03-17T09:00");
    assertThat(listed(one, two)).isEqualTo(listed(two, one));
    assertThat(listed(one, two).change()).isPresent();
  }

  @Test
  void whereTwoNoticesNameAnotherCountryTheSameOneIsTold() {
    SubProcessingEvent one = Hosting.notice(Hosting.CHANGE, hosting("BE"), "2026-03-02T09:00");
    SubProcessingEvent two = Hosting.notice(OTHER, hosting("DE"), "2026-03-02T09:00");
    SubProcessingEvent live = Hosting.live("2026-03-17T09:00");
    assertThat(listed(one, two, live)).isEqualTo(listed(two, one, live));
    assertThat(listed(one, two, live).subProcessor().country()).isPresent();
  }

  private static SubProcessor hosting(String country) {
    return SubProcessor.builder().name(Hosting.NAME).country(country).build();
  }
}
