package eu.dpasdk.testkit.notice;

import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary values about declarations and their arrival. */
public final class NoticeArbitraries {
  private NoticeArbitraries() {}

  /** Deliveries of every kind; messages most often. */
  public static Arbitrary<Delivery> deliveries() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, messages().map(delivery -> (Delivery) delivery)),
        Tuple.of(3, portalMessages().map(delivery -> (Delivery) delivery)),
        Tuple.of(1, publications().map(delivery -> (Delivery) delivery)));
  }

  /** Messages: arrived, lost, late by either side's doing, or on their way. */
  public static Arbitrary<MessageDelivery> messages() {
    Arbitrary<Channel> channels =
        Arbitraries.of(
            Channel.EMAIL,
            Channel.LETTER,
            Channel.REGISTERED_LETTER,
            Channel.IN_PERSON,
            Channel.OTHER);
    return moments()
        .flatMap(
            moments ->
                Combinators.combine(
                        channels,
                        Arbitraries.just(moments.day()).optional(0.3),
                        Arbitraries.just(moments.second()).optional(0.7),
                        failures(moments.third()).optional(0.3),
                        Arbitraries.just(moments.first()).optional(0.5))
                    .as(
                        (channel, dated, arrived, failed, sent) -> {
                          MessageDelivery.Builder builder = MessageDelivery.builder();
                          builder.channel(channel);
                          builder.dated(dated);
                          builder.sent(sent);
                          builder.arrived(arrived);
                          builder.failed(failed);
                          return builder.build();
                        }));
  }

  /** Messages in a portal, with or without alert and opening. */
  public static Arbitrary<PortalDelivery> portalMessages() {
    return moments()
        .flatMap(
            moments ->
                Combinators.combine(
                        Arbitraries.just(moments.second()).optional(0.6),
                        Arbitraries.just(moments.third()).optional(0.5))
                    .as(
                        (alerted, read) -> {
                          PortalDelivery.Builder builder = PortalDelivery.builder();
                          builder.portal("portal");
                          builder.posted(moments.first());
                          builder.alerted(alerted);
                          builder.read(read);
                          return builder.build();
                        }));
  }

  /** Texts that were only made public. */
  public static Arbitrary<PublicationDelivery> publications() {
    return TimeArbitraries.recordedTimes()
        .map(published -> PublicationDelivery.of("www.example.org", published));
  }

  /** Answers to the contested questions about arrival, with office hours of all lengths. */
  public static Arbitrary<NoticeReadings> readings() {
    Arbitrary<BusinessHours> hours =
        Combinators.combine(
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(13, 23),
                Arbitraries.of("NONE", "NL_ATW_BASE").map(HolidayCalendarId::of))
            .as(
                (opens, closes, calendar) ->
                    BusinessHours.of(LocalTime.of(opens, 0), LocalTime.of(closes, 0), calendar));
    return Combinators.combine(
            Arbitraries.of(NightArrivalReading.class), Arbitraries.of(PortalReading.class), hours)
        .as(
            (night, portal, office) ->
                NoticeReadings.defaults().with(night).with(portal).withBusinessHours(office));
  }

  private static Arbitrary<FailedArrival> failures(RecordedTime wouldHaveArrived) {
    return Arbitraries.of(true, false)
        .map(bearsIt -> FailedArrival.of(wouldHaveArrived, bearsIt, "mailbox full"));
  }

  /** Three moments within days of each other, in any order, and the day of the first. */
  private static Arbitrary<Moments> moments() {
    Arbitrary<Integer> hours = Arbitraries.integers().between(-24, 200).shrinkTowards(0);
    return Combinators.combine(TimeArbitraries.localTimes(), hours, hours)
        .as(
            (local, second, third) ->
                new Moments(
                    local.toLocalDate(),
                    List.of(
                        RecordedTime.of(local),
                        RecordedTime.of(local.plusHours(second)),
                        RecordedTime.of(local.plusHours(third)))));
  }

  private record Moments(LocalDate day, List<RecordedTime> times) {
    RecordedTime first() {
      return times.get(0);
    }

    RecordedTime second() {
      return times.get(1);
    }

    RecordedTime third() {
      return times.get(2);
    }
  }
}
