package eu.dpasdk.rules.docket;

import eu.dpasdk.model.audit.AuditEvent;
import eu.dpasdk.model.breach.BreachEvent;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.duration.AddedSubProcessorReading;
import eu.dpasdk.model.duration.AgreementEvent;
import eu.dpasdk.model.duration.AmendmentEvent;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.CircumstanceEvent;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.instruction.InstructionEvent;
import eu.dpasdk.model.liability.LiabilityEvent;
import eu.dpasdk.model.request.HelpEvent;
import eu.dpasdk.model.request.RequestEvent;
import eu.dpasdk.model.retention.EndEvent;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.security.SecurityEvent;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.transfer.DisclosureEvent;
import eu.dpasdk.model.transfer.TransferEvent;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.util.ArrayList;
import java.util.List;

/** To which matters an event belongs. */
final class Routing {
  /** An event as it concerns one matter. */
  record Entry(MatterKey key, Event event) {}

  private Routing() {}

  /** The one matter of a topic that has no names. */
  static MatterKey only(Topic topic) {
    return MatterKey.of(topic, "");
  }

  static List<Entry> of(Event event, Interpretation how) {
    List<Entry> entries = new ArrayList<>();
    if (event instanceof SubProcessingEvent each) {
      subProcessing(each, entries);
    } else if (event instanceof AmendmentEvent each) {
      entries.add(entry(Topic.AMENDMENT, each.amendment().id(), each));
      if (each instanceof AmendmentNotified || each instanceof AmendmentObjected) {
        entries.add(new Entry(only(Topic.TERM), each));
      }
      if (each instanceof AmendmentNotified notified) {
        subProcessors(notified, how, entries);
      }
    } else if (event instanceof AgreementEvent each) {
      entries.add(new Entry(only(Topic.TERM), each));
      if (each instanceof TerminationNoticed notice) {
        notice
            .amendment()
            .ifPresent(amendment -> entries.add(entry(Topic.AMENDMENT, amendment.id(), notice)));
      }
    } else if (event instanceof EndEvent each) {
      entries.add(new Entry(only(Topic.END), each));
    } else if (event instanceof AuditEvent each) {
      entries.add(new Entry(only(Topic.AUDIT), each));
    } else {
      entries.add(named(event));
    }
    return entries;
  }

  private static Entry named(Event event) {
    if (event instanceof BreachEvent each) {
      return entry(Topic.BREACH, each.breach().id(), each);
    }
    if (event instanceof RequestEvent each) {
      return entry(Topic.REQUEST, each.request().id(), each);
    }
    if (event instanceof HelpEvent each) {
      return entry(Topic.HELP, each.help().id(), each);
    }
    if (event instanceof InstructionEvent each) {
      return entry(Topic.INSTRUCTION, each.instruction().id(), each);
    }
    if (event instanceof TransferEvent each) {
      return entry(Topic.TRANSFER, each.transfer().id(), each);
    }
    if (event instanceof DisclosureEvent each) {
      return entry(Topic.DISCLOSURE, each.disclosure().id(), each);
    }
    if (event instanceof SecurityEvent each) {
      return entry(Topic.SECURITY, each.measure().id(), each);
    }
    if (event instanceof CircumstanceEvent each) {
      return entry(Topic.CIRCUMSTANCE, each.circumstance().id(), each);
    }
    if (event instanceof RetentionEvent each) {
      return entry(Topic.RETENTION, each.record().id(), each);
    }
    if (event instanceof LiabilityEvent each) {
      return entry(Topic.LIABILITY, each.claim().id(), each);
    }
    throw new IllegalStateException("an event of no topic: " + event.getClass());
  }

  private static Entry entry(Topic topic, String name, Event event) {
    return new Entry(MatterKey.of(topic, name), event);
  }

  private static void subProcessing(SubProcessingEvent event, List<Entry> entries) {
    SubProcessorConsent.changeOf(event)
        .ifPresent(change -> entries.add(entry(Topic.SUB_PROCESSING, change.id(), event)));
    if (event instanceof SubProcessorEngaged || event instanceof SubProcessorEnded) {
      entries.add(new Entry(only(Topic.SUB_PROCESSING), event));
    }
  }

  /** R18: an amendment that changes the sub-processors is a change of sub-processors as well. */
  private static void subProcessors(
      AmendmentNotified notified, Interpretation how, List<Entry> entries) {
    boolean changes = !notified.additions().isEmpty() || !notified.removals().isEmpty();
    if (changes
        && how.readings().addedSubProcessor()
            == AddedSubProcessorReading.SUB_PROCESSOR_TERMS_GOVERN) {
      ChangeNotified change =
          ChangeNotified.builder()
              .change(ChangeId.of("amendment " + notified.amendment().id()))
              .delivery(notified.delivery())
              .addAllAdditions(notified.additions().stream().map(SubProcessor::named).toList())
              .addAllRemovals(notified.removals())
              .takesEffect(notified.effective())
              .build();
      subProcessing(change, entries);
    }
  }
}
