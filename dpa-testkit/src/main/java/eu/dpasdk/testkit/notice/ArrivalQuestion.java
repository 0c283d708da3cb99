package eu.dpasdk.testkit.notice;

import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.NoticeReadings;
import java.time.Instant;

/**
 * BW 3:37(3): a way to tell when a declaration reached its addressee, in the zone of Amsterdam and
 * with the Dutch calendars.
 */
@FunctionalInterface
public interface ArrivalQuestion {
  /** Returns when {@code delivery} reached its addressee, as known at {@code asOf}. */
  Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings readings);
}
