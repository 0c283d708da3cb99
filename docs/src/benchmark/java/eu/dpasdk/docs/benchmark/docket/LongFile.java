package eu.dpasdk.docs.benchmark.docket;

import eu.dpasdk.model.agreement.Agreement;
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
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Case files of any length: breaches, requests, records, help and instructions. */
public final class LongFile {
  static final Instant ASKED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant FIRST = Instant.parse("2025-01-06T08:00:00Z");

  private LongFile() {}

  /** Returns a case file of {@code size} events. */
  public static CaseFile of(int size) {
    return CaseFile.of(agreement(), events(size));
  }

  /** Returns an event that the first matter of each of these case files can have more. */
  static Event oneMore() {
    return BreachRiskAssessed.of(MatterId.of("m0"), BreachRisk.HIGH, at(0, 9));
  }

  private static Agreement agreement() {
    return Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  /** Breaches, requests, records, help and instructions, two to four events each. */
  private static List<Event> events(int size) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; events.size() < size; i++) {
      MatterId id = MatterId.of("m" + i);
      switch (i % 5) {
        case 0 -> {
          events.add(BreachNoticed.of(id, PartyRole.PROCESSOR, Awareness.AWARE, at(i, 0)));
          events.add(BreachNotified.of(id, mail(i, 5)));
          events.add(BreachRiskAssessed.of(id, BreachRisk.RISK, at(i, 8)));
          events.add(AuthorityNotified.of(id, at(i, 40)));
        }
        case 1 -> {
          events.add(RequestReceived.of(id, PartyRole.PROCESSOR, at(i, 0)));
          events.add(RequestForwarded.of(id, mail(i, 6)));
          events.add(RequestAnswered.of(id, PartyRole.CONTROLLER, at(i, 200)));
        }
        case 2 -> {
          events.add(MilestoneReached.of(id, RetentionTrigger.APPLICATION_REJECTED, at(i, 0)));
          events.add(PurposeStated.of(id, "purpose", at(i, 1)));
        }
        case 3 -> {
          events.add(HelpAsked.of(id, HelpKind.IMPACT_ASSESSMENT, mail(i, 0)));
          events.add(HelpGiven.of(id, at(i, 100)));
        }
        default -> events.add(InstructionGiven.of(id, at(i, 0), true));
      }
    }
    return events.subList(0, size);
  }

  private static RecordedTime at(int number, int hours) {
    return RecordedTime.of(FIRST.plus(Duration.ofHours(number % 6000 + hours)));
  }

  private static MessageDelivery mail(int number, int hours) {
    return MessageDelivery.arrived(Channel.EMAIL, at(number, hours));
  }
}
