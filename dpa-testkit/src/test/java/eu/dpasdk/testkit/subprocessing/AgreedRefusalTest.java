package eu.dpasdk.testkit.subprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under general authorisation, too, the parties may agree that silence refuses. */
class AgreedRefusalTest {
  private static final List<ClauseRef> CLAUSE = ClauseRef.listOf("5");
  private static final ChangeId CHANGE = ChangeId.of("hosting");

  @Test
  void goLiveOnMonday16MarchAfterSilenceThatRefusesIsWithoutAuthorisation() {
    ChangeNotified notice =
        ChangeNotified.builder()
            .change(CHANGE)
            .delivery(
                MessageDelivery.arrived(
                    Channel.EMAIL, RecordedTime.parse("2026-03-02T09:00+01:00")))
            .addAdditions(SubProcessor.named("Nieuw BV"))
            .build();
    SubProcessorEngaged live =
        SubProcessorEngaged.of(
            "Nieuw BV", Optional.of(CHANGE), RecordedTime.parse("2026-03-16T09:00+01:00"));
    ConsentDecision decision =
        SubProcessorConsent.decide(
                terms(),
                List.of(notice, live),
                Instant.parse("2026-03-20T09:00:00Z"),
                Interpretation.dutch())
            .decisions()
            .get(0);
    assertThat(decision.status()).isEqualTo(ConsentStatus.REFUSED);
    assertThat(decision.findings())
        .extracting(Finding::id)
        .contains("ENGAGED_WITHOUT_AUTHORISATION");
  }

  private static SubProcessingTerms terms() {
    return SubProcessingTerms.builder()
        .authorisation(Authorisation.of(CLAUSE, AuthorisationModel.GENERAL, true))
        .approvedList(ApprovedList.of(CLAUSE, List.of(), Optional.empty()))
        .changeNotice(ChangeNotice.builder().addAllClauses(CLAUSE).prior(true).build())
        .objection(
            ObjectionTerms.builder()
                .addAllClauses(CLAUSE)
                .window(
                    WindowTerms.builder()
                        .limit(TimeLimit.ofCalendarDays(10))
                        .start(WindowStart.NOTIFICATION)
                        .timelyWhen(TimelyWhen.RECEIVED_BY_PROCESSOR)
                        .build())
                .silence(Silence.REFUSAL)
                .build())
        .build();
  }
}
