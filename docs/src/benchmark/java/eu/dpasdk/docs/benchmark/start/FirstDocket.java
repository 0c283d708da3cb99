package eu.dpasdk.docs.benchmark.start;

import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.docket.Docket;
import java.time.Instant;
import java.util.List;

/** The docket of a breach: when it changes next. */
final class FirstDocket {
  private FirstDocket() {}

  public static void main(String[] args) {
    MatterId breach = MatterId.of("mailbox");
    CaseFile file =
        CaseFile.of(
            Catalogue.FLEXFRONT.agreementWith(
                Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld")),
            List.of(
                BreachNoticed.of(
                    breach,
                    PartyRole.PROCESSOR,
                    Awareness.AWARE,
                    RecordedTime.of(Instant.parse("2026-11-09T10:30:00Z"))),
                BreachNotified.of(
                    breach,
                    MessageDelivery.arrived(
                        Channel.EMAIL, RecordedTime.of(Instant.parse("2026-11-10T15:45:00Z"))))));
    Docket docket = Docket.of(file, Instant.parse("2026-11-11T08:00:00Z"), Readings.defaults());
    System.out.println(docket.nextChange().orElseThrow());
  }
}
