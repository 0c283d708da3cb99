package eu.dpasdk.rules.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.catalogue.FlexFrontTerms;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FlexFront 5.2: what was still to come at the moment asked about does not shape the answer. */
class StillToComeTest {
  private static final ChangeId CHANGE = ChangeId.of("new-hosting");
  private static final RecordedTime MON_2026_06_01_0700 = RecordedTime.parse("2026-06-01T07:00");
  private static final RecordedTime MON_2026_06_01_0800 = RecordedTime.parse("2026-06-01T08:00");
  private static final RecordedTime MON_2026_06_01_1400 = RecordedTime.parse("2026-06-01T14:00");
  private static final Instant MON_2026_06_01_1000 = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant TUE_2026_06_02 = Instant.parse("2026-06-02T00:00:00Z");

  private static final SubProcessingEvent NOTICE =
      notice(
          PortalDelivery.alerted("FAS-adviseursportaal", MON_2026_06_01_0700, MON_2026_06_01_1400));
  private static final SubProcessingEvent GO_LIVE =
      SubProcessorEngaged.of("Voorbeeld Hosting BV", Optional.of(CHANGE), MON_2026_06_01_0800);

  @Test
  void beforeTheAlertThePostingCountsAndIsDoubtful() {
    SubProcessingEvent withoutAlert =
        notice(
            PortalDelivery.builder()
                .portal("FAS-adviseursportaal")
                .posted(MON_2026_06_01_0700)
                .build());
    ConsentDecision then = decide(MON_2026_06_01_1000, NOTICE);
    assertThat(then).isEqualTo(decide(MON_2026_06_01_1000, withoutAlert));
    assertThat(then.status()).isEqualTo(ConsentStatus.OPEN);
    assertThat(then.findings()).extracting(Finding::id).contains("PORTAL_PASSIVE");
  }

  @Test
  void onceTheAlertIsKnownAGoLiveBetweenPostingAndAlertWasNotPrior() {
    ConsentDecision later = decide(TUE_2026_06_02, NOTICE, GO_LIVE);
    assertThat(later.findings())
        .extracting(Finding::id)
        .contains("NOT_PRIOR")
        .doesNotContain("PORTAL_PASSIVE");
  }

  private static ConsentDecision decide(Instant asOf, SubProcessingEvent... facts) {
    return SubProcessorConsent.decide(
            FlexFrontTerms.subProcessing(), List.of(facts), asOf, Interpretation.dutch())
        .decisions()
        .get(0);
  }

  private static SubProcessingEvent notice(PortalDelivery delivery) {
    return ChangeNotified.builder()
        .change(CHANGE)
        .delivery(delivery)
        .addAdditions(SubProcessor.named("Voorbeeld Hosting BV"))
        .build();
  }
}
