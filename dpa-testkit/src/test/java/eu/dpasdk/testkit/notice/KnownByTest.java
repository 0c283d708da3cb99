package eu.dpasdk.testkit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** BW 3:37(3): a failure of Wednesday 4 March 2026 is not known on Tuesday. */
class KnownByTest {
  private static final RecordedTime MON_2_MARCH_2026 = time("2026-03-02T09:00:00Z");
  private static final RecordedTime WED_4_MARCH_2026 = time("2026-03-04T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");
  private static final FailedArrival FAILURE =
      FailedArrival.of(WED_4_MARCH_2026, true, "mailbox full");

  private static RecordedTime time(String at) {
    return RecordedTime.of(Instant.parse(at));
  }

  private static Delivery knownBy(Instant moment, Delivery delivery) {
    return Arrivals.knownBy(moment, delivery, Interpretation.dutch());
  }

  @Test
  void aFailureOfWednesdayIsNoPartOfWhatWasKnownOnTuesday() {
    MessageDelivery.Builder sent =
        MessageDelivery.builder().channel(Channel.EMAIL).sent(MON_2_MARCH_2026);
    Delivery unanswered = sent.build();
    Delivery failed = sent.failed(FAILURE).build();
    assertThat(knownBy(TUESDAY, failed)).isEqualTo(unanswered);
    assertThat(knownBy(WEDNESDAY.minusNanos(1), failed)).isEqualTo(unanswered);
    assertThat(knownBy(WEDNESDAY, failed)).isEqualTo(failed);
  }

  @Test
  void aNoticeOfWhichOnlyTheFailureIsRecordedIsNoNoticeBeforeIt() {
    assertThat(decisions(TUESDAY)).isEmpty();
    assertThat(decisions(WEDNESDAY)).hasSize(1);
  }

  private static List<ConsentDecision> decisions(Instant moment) {
    ChangeNotified notice =
        ChangeNotified.builder()
            .change(ChangeId.of("hosting"))
            .delivery(MessageDelivery.builder().channel(Channel.EMAIL).failed(FAILURE).build())
            .addAdditions(SubProcessor.named("Hosting BV"))
            .build();
    return SubProcessorConsent.of(
            CaseFile.of(
                Catalogue.STRATECH.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")),
                List.of(notice)),
            moment,
            Interpretation.dutch())
        .decisions();
  }
}
