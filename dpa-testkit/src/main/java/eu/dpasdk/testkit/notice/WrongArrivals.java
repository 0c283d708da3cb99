package eu.dpasdk.testkit.notice;

import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.testkit.run.Mistake;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The usual mistakes about when a declaration arrived, each laid over an answer that is right. */
public enum WrongArrivals implements Mistake<ArrivalQuestion> {
  /** Lets a message count when it is sent. */
  SENT_INSTEAD_OF_RECEIVED {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      return right.arrival(
          delivery instanceof MessageDelivery message && message.sent().isPresent()
              ? arriving(message, message.sent())
              : delivery,
          asOf,
          how);
    }
  },
  /** Takes what stands on a website for told. */
  PUBLISHED_IS_TOLD {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      Arrival arrival = right.arrival(delivery, asOf, how);
      return delivery instanceof PublicationDelivery
          ? reached(arrival, ArrivalBasis.ARRIVED, Optional.of(asOf))
          : arrival;
    }
  },
  /** Lets every message that went wrong count as received. */
  EVERY_FAILURE_IS_THE_ADDRESSEES {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      return right.arrival(bearing(delivery, true), asOf, how);
    }
  },
  /** Lets no message that went wrong count as received. */
  NO_FAILURE_IS_THE_ADDRESSEES {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      return right.arrival(bearing(delivery, false), asOf, how);
    }
  },
  /** Knows of a portal only when something was put there. */
  PORTAL_ARRIVES_WHEN_POSTED {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      return right.arrival(delivery, asOf, how.with(PortalReading.PORTAL_POSTED));
    }
  },
  /** Says nothing of a portal that alerts nobody. */
  PASSIVE_PORTAL_WILL_DO {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      Arrival arrival = right.arrival(delivery, asOf, how);
      return Arrival.of(
          arrival.basis(), arrival.reached(), arrival.day(), List.of(), arrival.reasons());
    }
  },
  /** Takes the day in UTC. */
  DATE_IN_UTC {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      Arrival arrival = right.arrival(delivery, asOf, how);
      return Arrival.of(
          arrival.basis(),
          arrival.reached(),
          arrival.reached().map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate()),
          arrival.findings(),
          arrival.reasons());
    }
  },
  /** Lets what arrives outside office hours count on the day before. */
  OFFICE_HOURS_COUNT_BACK {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      Arrival arrival = right.arrival(delivery, asOf, how);
      return how.nightArrival() == NightArrivalReading.BUSINESS_HOURS
          ? reached(arrival, arrival.basis(), arrival.reached().map(at -> at.minusSeconds(86_400)))
          : arrival;
    }
  },
  /** Answers with what became known only later. */
  KNOWS_THE_FUTURE {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      return right.arrival(delivery, ArrivalLaws.END_OF_TIME, how);
    }
  },
  /** Forgets after a month that a message was received. */
  FORGETS_AFTER_A_MONTH {
    @Override
    Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right) {
      Arrival arrival = right.arrival(delivery, asOf, how);
      boolean old =
          asOf.isBefore(ArrivalLaws.END_OF_TIME)
              && arrival
                  .reached()
                  .filter(at -> at.plusSeconds(2_592_000).isBefore(asOf))
                  .isPresent();
      return old ? reached(arrival, ArrivalBasis.NOT_REACHED, Optional.empty()) : arrival;
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public ArrivalQuestion over(ArrivalQuestion right) {
    return (delivery, asOf, how) -> arrival(delivery, asOf, how, right);
  }

  abstract Arrival arrival(
      Delivery delivery, Instant asOf, NoticeReadings how, ArrivalQuestion right);

  private static Arrival reached(Arrival arrival, ArrivalBasis basis, Optional<Instant> at) {
    return Arrival.of(
        basis,
        at,
        at.map(moment -> moment.atZone(Zones.AMSTERDAM).toLocalDate()),
        arrival.findings(),
        arrival.reasons());
  }

  private static Delivery bearing(Delivery delivery, boolean bears) {
    return delivery instanceof MessageDelivery message
        ? MessageDelivery.builder()
            .channel(message.channel())
            .dated(message.dated())
            .sent(message.sent())
            .arrived(message.arrived())
            .failed(
                message
                    .failed()
                    .map(each -> FailedArrival.of(each.wouldHaveArrived(), bears, each.cause())))
            .build()
        : delivery;
  }

  private static Delivery arriving(MessageDelivery message, Optional<RecordedTime> at) {
    return MessageDelivery.builder()
        .channel(message.channel())
        .dated(message.dated())
        .sent(message.sent())
        .arrived(at)
        .failed(message.failed())
        .build();
  }
}
