package eu.dpasdk.rules.notice;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * BW 3:37(3): what {@link Arrivals#of} tells, for rules that need a part of it, and need it often.
 */
@ApiStatus(ApiLevel.INTERNAL)
public final class Receipts {
  private Receipts() {}

  /** Returns the moment at which the delivery counts as having reached its addressee. */
  public static Optional<Instant> reached(Delivery delivery, Instant asOf, Interpretation how) {
    return Receipt.of(delivery, asOf, how).map(receipt -> receipt.counts(how));
  }

  /** Returns how that moment was found. */
  public static List<Reason> reasons(Delivery delivery, Instant asOf, Interpretation how) {
    return Receipt.of(delivery, asOf, how)
        .map(receipt -> receipt.reasons(how))
        .orElseGet(() -> List.of(whyNotReached(delivery)));
  }

  /** Returns what is doubtful about the way it was sent. */
  public static List<Finding> findings(Delivery delivery, Instant asOf, Interpretation how) {
    return Receipt.of(delivery, asOf, how).map(Receipt::findings).orElse(List.of());
  }

  /** Tells whether all that is recorded of {@code delivery} had happened by {@code asOf}. */
  public static boolean isKnownBy(Instant asOf, Delivery delivery, Interpretation how) {
    if (delivery instanceof MessageDelivery message) {
      return hasNoneAfter(asOf, message.sent(), how)
          && hasNoneAfter(asOf, message.arrived(), how)
          && (message.failed().isEmpty()
              || Arrivals.isKnown(message.failed().get().wouldHaveArrived(), asOf, how));
    }
    return delivery instanceof PortalDelivery portal
        ? Arrivals.isKnown(portal.posted(), asOf, how)
            && hasNoneAfter(asOf, portal.alerted(), how)
            && hasNoneAfter(asOf, portal.read(), how)
        : Arrivals.isKnown(((PublicationDelivery) delivery).published(), asOf, how);
  }

  private static boolean hasNoneAfter(
      Instant asOf, Optional<RecordedTime> time, Interpretation how) {
    return time.isEmpty() || Arrivals.isKnown(time.get(), asOf, how);
  }

  static Reason whyNotReached(Delivery delivery) {
    return delivery instanceof PublicationDelivery publication
        ? NoticeRule.PUBLICATION.because(Operand.word("place", publication.place()))
        : NoticeRule.NOT_ARRIVED.because();
  }
}
