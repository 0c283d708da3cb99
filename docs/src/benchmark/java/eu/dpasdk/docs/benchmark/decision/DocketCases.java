package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A hundred events under FlexFront: breaches, requests and instructions, in time, late and open.
 */
final class DocketCases {
  static final Instant ASKED = Instant.parse("2026-02-20T08:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
  private static final int EVENTS = 100;

  private DocketCases() {}

  static CaseFile file() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; events.size() < EVENTS; i++) {
      MatterId id = MatterId.of("m" + i);
      Instant at = FIRST.plus(Duration.ofHours(31L * i));
      switch (i % 3) {
        case 0 -> breach(id, at, i, events);
        case 1 -> request(id, at, i, events);
        default -> events.add(InstructionGiven.of(id, RecordedTime.of(at), true));
      }
    }
    Party controller = Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeld");
    return CaseFile.of(Catalogue.FLEXFRONT.agreementWith(controller), events.subList(0, EVENTS));
  }

  /** Every other is notified late, and the risk of every fourth is unlikely. */
  private static void breach(MatterId id, Instant at, int i, List<Event> events) {
    events.add(BreachNoticed.of(id, PartyRole.PROCESSOR, Awareness.AWARE, RecordedTime.of(at)));
    events.add(BreachNotified.of(id, mail(at, 5)));
    BreachRisk risk = i % 4 == 0 ? BreachRisk.UNLIKELY : BreachRisk.RISK;
    events.add(BreachRiskAssessed.of(id, risk, after(at, 8)));
    if (i % 4 != 0) {
      events.add(AuthorityNotified.of(id, after(at, i % 2 == 0 ? 40 : 100)));
    }
  }

  private static void request(MatterId id, Instant at, int i, List<Event> events) {
    events.add(RequestReceived.of(id, PartyRole.PROCESSOR, RecordedTime.of(at)));
    events.add(RequestForwarded.of(id, mail(at, 6)));
    if (i % 2 == 0) {
      events.add(RequestAnswered.of(id, PartyRole.CONTROLLER, after(at, i % 4 == 0 ? 200 : 900)));
    }
  }

  private static RecordedTime after(Instant at, int hours) {
    return RecordedTime.of(at.plus(Duration.ofHours(hours)));
  }

  private static MessageDelivery mail(Instant at, int hours) {
    return MessageDelivery.arrived(Channel.EMAIL, after(at, hours));
  }
}
