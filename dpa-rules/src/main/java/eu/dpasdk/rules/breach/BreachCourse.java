package eu.dpasdk.rules.breach;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.AwarenessReading;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachNoticed;
import eu.dpasdk.model.breach.BreachNotified;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.breach.Completeness;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of one breach: who was aware when, what the notices told, and until when the
 * authority can be notified in time.
 */
final class BreachCourse {
  private static final TimeLimit HOURS = TimeLimit.ofHours(72);
  private static final TimeLimit PROPOSED_HOURS = TimeLimit.ofHours(96);

  private final Facts facts;
  private final Ledger ledger;
  private final Optional<BreachTerms> terms;

  BreachCourse(Agreement agreement, Facts facts, Ledger ledger) {
    this.facts = facts;
    this.ledger = ledger;
    this.terms = agreement.breach();
  }

  /** When a party came to know at least so much. */
  Optional<Instant> knew(PartyRole by, Awareness least) {
    List<BreachNoticed> knowing = new ArrayList<>();
    for (BreachNoticed noticed : facts.of(BreachNoticed.class)) {
      if (noticed.by() == by && noticed.awareness().compareTo(least) >= 0) {
        knowing.add(noticed);
      }
    }
    return ledger.first(knowing, BreachNoticed::at);
  }

  /** When the processor came to owe a notice: FlexFront 11.2 covers suspected breaches too. */
  Optional<Instant> processorOwes() {
    boolean suspectedToo =
        terms.filter(term -> term.trigger() == BreachTrigger.ANY_SUSPECTED_TOO).isPresent();
    return knew(PartyRole.PROCESSOR, suspectedToo ? Awareness.SUSPECTED : Awareness.AWARE);
  }

  /** When the first notice of the processor reached the controller. */
  Optional<Instant> told() {
    return ledger.firstReached(facts.of(BreachNotified.class), BreachNotified::delivery);
  }

  /** What the notices of the processor that arrived have told so far. */
  Set<BreachItem> toldItems() {
    EnumSet<BreachItem> items = EnumSet.noneOf(BreachItem.class);
    for (BreachNotified notice : facts.of(BreachNotified.class)) {
      if (ledger.reached(notice.delivery()).isPresent()) {
        items.addAll(notice.items());
      }
    }
    return items;
  }

  /** When the notices of the processor had told all of {@code asked}. */
  Optional<Instant> toldAll(Set<BreachItem> asked) {
    EnumSet<BreachItem> items = EnumSet.noneOf(BreachItem.class);
    List<BreachNotified> arrived =
        facts.of(BreachNotified.class).stream()
            .filter(each -> ledger.reached(each.delivery()).isPresent())
            .sorted(Comparator.comparing(each -> ledger.reached(each.delivery()).orElseThrow()))
            .toList();
    for (BreachNotified notice : arrived) {
      items.addAll(notice.items());
      if (BreachContent.missing(asked, items).isEmpty()) {
        return ledger.reached(notice.delivery());
      }
    }
    return Optional.empty();
  }

  /** R14: when the controller became aware, by itself or through the processor. */
  Optional<Instant> controllerAware() {
    AwarenessReading awareness = ledger.readings(ContestedQuestion.AWARENESS).awareness();
    boolean withProcessor = awareness == AwarenessReading.WITH_PROCESSOR;
    Optional<Instant> through =
        withProcessor ? knew(PartyRole.PROCESSOR, Awareness.AWARE).or(this::told) : told();
    return Stream.of(knew(PartyRole.CONTROLLER, Awareness.AWARE).stream(), through.stream())
        .flatMap(each -> each)
        .min(Comparator.naturalOrder());
  }

  /** R17: the hours that hold for a controller that became aware at {@code aware}. */
  TimeLimit hours(Instant aware) {
    boolean proposed =
        ledger
            .readings(ContestedQuestion.NOTIFICATION_HOURS)
            .proposedHoursFrom()
            .filter(from -> !ledger.day(aware).isBefore(from))
            .isPresent();
    return proposed ? PROPOSED_HOURS : HOURS;
  }

  /** Until when the authority can be notified in time. */
  Optional<Deadline> deadline() {
    return controllerAware().flatMap(aware -> ledger.statutory(hours(aware), aware));
  }

  /** The notifications to the authority, the earliest first. */
  List<AuthorityNotified> notifications() {
    return ledger.known(facts.of(AuthorityNotified.class), AuthorityNotified::at);
  }

  /** What the authority has been told so far. */
  Set<BreachItem> notifiedItems() {
    EnumSet<BreachItem> items = EnumSet.noneOf(BreachItem.class);
    notifications().forEach(each -> items.addAll(each.items()));
    return items;
  }

  /** When the authority had been told all that Article 33(3) names. */
  Optional<Instant> notifiedAll() {
    EnumSet<BreachItem> items = EnumSet.noneOf(BreachItem.class);
    for (AuthorityNotified each : notifications()) {
      items.addAll(each.items());
      if (BreachContent.missing(BreachContent.full(), items).isEmpty()) {
        return Optional.of(ledger.instant(each.at()));
      }
    }
    return Optional.empty();
  }

  /** Article 33(3) and (4): how complete the notification is. */
  Completeness completeness() {
    Set<BreachItem> items = notifiedItems();
    if (BreachContent.missing(BreachContent.full(), items).isEmpty()) {
      return Completeness.COMPLETE;
    }
    EnumSet<BreachItem> followed = EnumSet.noneOf(BreachItem.class);
    notifications().forEach(each -> followed.addAll(each.toFollow()));
    Set<BreachItem> open = BreachContent.missing(BreachContent.full(), items);
    boolean permitted =
        BreachContent.missing(BreachContent.REQUIRED, items).isEmpty()
            && followed.containsAll(open);
    return permitted ? Completeness.INCOMPLETE_PERMITTED : Completeness.INCOMPLETE_OPEN;
  }
}
