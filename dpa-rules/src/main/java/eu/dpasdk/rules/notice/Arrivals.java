package eu.dpasdk.rules.notice;

import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * BW 3:37(3): when a declaration has reached its addressee, as far as is known at a moment.
 *
 * <p>Moments recorded after that moment are left out of account: the answer is the one that could
 * be given then. An e-mail that arrives on Monday 2 March 2026 at 23:55 counts on that Monday,
 * unless the reading {@code BUSINESS_HOURS} was chosen.
 */
public final class Arrivals {
  /** The finding that a portal message came without an alert. */
  public static final String PORTAL_PASSIVE = "PORTAL_PASSIVE";

  private Arrivals() {}

  /**
   * Returns when {@code delivery} reached its addressee, as known at {@code asOf}. The moment
   * itself may lie after {@code asOf} only if an arrival outside office hours counts at the next
   * opening.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the office hours' calendar is not known
   */
  public static Arrival of(Delivery delivery, Instant asOf, Interpretation how) {
    return Receipt.of(delivery, asOf, how)
        .map(receipt -> receipt.arrival(how))
        .orElseGet(() -> notReached(delivery));
  }

  /** Returns when {@code delivery} left the sender, if that was recorded and known at the time. */
  public static Optional<Instant> dispatched(Delivery delivery, Instant asOf, Interpretation how) {
    return sent(delivery)
        .filter(time -> isKnown(time, asOf, how))
        .map(time -> LocalTimes.instant(time, how.zone()));
  }

  /**
   * Returns the earliest moment recorded of {@code delivery}; empty if none was. A delivery is not
   * known before it.
   */
  public static Optional<Instant> firstRecorded(Delivery delivery, Interpretation how) {
    Optional<Instant> first = Optional.empty();
    for (RecordedTime time : recorded(delivery)) {
      Instant at = LocalTimes.instant(time, how.zone());
      if (first.isEmpty() || at.isBefore(first.get())) {
        first = Optional.of(at);
      }
    }
    return first;
  }

  /** Tells whether {@code delivery} is recorded to have arrived before it was sent or posted. */
  public static boolean isOutOfOrder(Delivery delivery, Interpretation how) {
    Optional<RecordedTime> sent = sent(delivery);
    return sent.isPresent()
        && firstRecorded(delivery, how)
            .filter(LocalTimes.instant(sent.get(), how.zone())::isAfter)
            .isPresent();
  }

  /**
   * Tells whether {@code delivery} is known at {@code asOf} to have missed its addressee: a failure
   * the addressee does not bear, a portal message nobody has read where reading counts, or a mere
   * publication. A message of which no arrival is recorded may still be on its way, and one that
   * counts only when the office opens will; neither has missed anybody.
   */
  public static boolean hasMissed(Delivery delivery, Instant asOf, Interpretation how) {
    boolean counts = Receipts.reached(delivery, asOf, how).isPresent();
    boolean mayArrive =
        delivery instanceof MessageDelivery message
            && message
                .failed()
                .filter(failure -> isKnown(failure.wouldHaveArrived(), asOf, how))
                .isEmpty();
    return !counts && !mayArrive;
  }

  /**
   * Returns {@code delivery} as it was known at {@code asOf}: without the moments that were still
   * to come. What was to come must not shape an answer that could be given then.
   */
  public static Delivery knownBy(Instant asOf, Delivery delivery, Interpretation how) {
    if (Receipts.isKnownBy(asOf, delivery, how)) {
      return delivery;
    }
    if (delivery instanceof MessageDelivery message) {
      return MessageDelivery.builder()
          .channel(message.channel())
          .dated(message.dated())
          .sent(known(message.sent(), asOf, how))
          .arrived(known(message.arrived(), asOf, how))
          .failed(
              message.failed().filter(failure -> isKnown(failure.wouldHaveArrived(), asOf, how)))
          .build();
    }
    return delivery instanceof PortalDelivery portal
        ? PortalDelivery.builder()
            .portal(portal.portal())
            .posted(portal.posted())
            .alerted(known(portal.alerted(), asOf, how))
            .read(known(portal.read(), asOf, how))
            .build()
        : delivery;
  }

  private static Optional<RecordedTime> sent(Delivery delivery) {
    if (delivery instanceof MessageDelivery message) {
      return message.sent();
    }
    return delivery instanceof PortalDelivery portal
        ? Optional.of(portal.posted())
        : Optional.empty();
  }

  private static List<RecordedTime> recorded(Delivery delivery) {
    List<RecordedTime> recorded = new ArrayList<>(3);
    if (delivery instanceof MessageDelivery message) {
      message.sent().ifPresent(recorded::add);
      message.arrived().ifPresent(recorded::add);
      message.failed().map(FailedArrival::wouldHaveArrived).ifPresent(recorded::add);
    } else if (delivery instanceof PortalDelivery portal) {
      recorded.add(portal.posted());
      portal.alerted().ifPresent(recorded::add);
      portal.read().ifPresent(recorded::add);
    } else {
      recorded.add(((PublicationDelivery) delivery).published());
    }
    return recorded;
  }

  private static Arrival notReached(Delivery delivery) {
    return Arrival.of(
        ArrivalBasis.NOT_REACHED,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(Receipts.whyNotReached(delivery)));
  }

  static Optional<RecordedTime> known(
      Optional<RecordedTime> time, Instant asOf, Interpretation how) {
    return time.filter(recorded -> isKnown(recorded, asOf, how));
  }

  static boolean isKnown(RecordedTime time, Instant asOf, Interpretation how) {
    return !LocalTimes.instant(time, how.zone()).isAfter(asOf);
  }
}
