package eu.dpasdk.rules.duration;

import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.AmendmentObjection;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** FlexFront 17.2: after a timely objection to an amendment either party may terminate at once. */
final class AmendmentExit {
  private final AmendmentObjection terms;
  private final Facts facts;
  private final Instant asOf;
  private final Interpretation how;

  AmendmentExit(AmendmentObjection terms, Facts facts, Instant asOf, Interpretation how) {
    this.terms = terms;
    this.facts = facts;
    this.asOf = asOf;
    this.how = how;
  }

  /** Tells whether an objection that was in time had been received when {@code notice} was. */
  boolean isFounded(TerminationNoticed notice) {
    Optional<Instant> received = reached(notice.delivery());
    Optional<MatterId> amendment = notice.amendment();
    if (received.isEmpty() || amendment.isEmpty() || !terms.mayExit().contains(notice.by())) {
      return false;
    }
    Optional<Instant> end = windowEnd(amendment.get());
    return end.isPresent()
        && facts.of(AmendmentObjected.class).stream()
            .filter(objected -> objected.amendment().equals(amendment.get()))
            .flatMap(objected -> reached(objected.delivery()).stream())
            .anyMatch(at -> at.isBefore(end.get()) && !at.isAfter(received.get()));
  }

  /** The end of the limit for objection; empty if the amendment or its date is not recorded. */
  private Optional<Instant> windowEnd(MatterId amendment) {
    return facts.of(AmendmentNotified.class).stream()
        .filter(notified -> notified.amendment().equals(amendment))
        .filter(notified -> reached(notified.delivery()).isPresent())
        .min(Comparator.comparing(notified -> reached(notified.delivery()).orElseThrow()))
        .flatMap(notified -> start(notified.delivery()))
        .map(this::end);
  }

  /** R11: the date of the notice, or its receipt where so read. */
  private Optional<Instant> start(Delivery delivery) {
    boolean fromDate =
        terms.fromDateOfNotice()
            && how.readings().objectionStart() == ObjectionStartReading.FROM_DATE_OF_NOTICE;
    if (!fromDate) {
      return reached(delivery);
    }
    return delivery instanceof MessageDelivery message
        ? message.dated().map(day -> day.atStartOfDay(how.zone()).toInstant())
        : Optional.empty();
  }

  private Instant end(Instant start) {
    return AgreementTerm.deadline(terms.limit(), start, how).endExclusive();
  }

  private Optional<Instant> reached(Delivery delivery) {
    return Receipts.reached(delivery, asOf, how);
  }
}
