package eu.dpasdk.testkit.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds for the arrival of every delivery, under every reading (BW 3:37(3)). */
class NoticeArbitrariesProperties {
  private static final Instant END_OF_TIME = Instant.parse("2200-01-01T00:00:00Z");

  @Property
  void bw3_37_reachedAndDayAgree(@ForAll Delivery delivery, @ForAll NoticeReadings readings) {
    Arrival arrival = arrival(delivery, END_OF_TIME, readings);
    assertThat(arrival.reached().isPresent())
        .isEqualTo(arrival.basis() != ArrivalBasis.NOT_REACHED)
        .isEqualTo(arrival.day().isPresent());
    Interpretation dutch = Interpretation.dutch();
    assertThat(arrival.day())
        .isEqualTo(arrival.reached().map(at -> at.atZone(dutch.zone()).toLocalDate()));
    assertThat(arrival.reasons()).isNotEmpty();
  }

  @Property
  void bw3_37_nothingReachesAnyoneBeforeItIsRecorded(
      @ForAll Delivery delivery, @ForAll NoticeReadings readings) {
    Optional<Instant> first = Arrivals.firstRecorded(delivery, Interpretation.dutch());
    first.ifPresent(
        at ->
            assertThat(arrival(delivery, at.minusNanos(1), readings).basis())
                .isEqualTo(ArrivalBasis.NOT_REACHED));
  }

  @Property
  void r2_officeHoursNeverCountEarlierThanTheCalendarDay(
      @ForAll Delivery delivery, @ForAll NoticeReadings readings) {
    Arrival arrival = arrival(delivery, END_OF_TIME, readings);
    NoticeReadings calendarDay = readings.with(NightArrivalReading.CALENDAR_DAY);
    Arrival byDay = arrival(delivery, END_OF_TIME, calendarDay);
    assertThat(arrival.basis()).isEqualTo(byDay.basis());
    arrival
        .reached()
        .ifPresent(at -> assertThat(at).isAfterOrEqualTo(byDay.reached().orElseThrow()));
  }

  @Property
  void onceReachedItStaysReached(
      @ForAll Delivery delivery,
      @ForAll NoticeReadings readings,
      @ForAll @LongRange(max = 10_000_000) long secondsLater) {
    Optional<Instant> reached = arrival(delivery, END_OF_TIME, readings).reached();
    reached.ifPresent(
        at -> {
          Instant later = at.plus(Duration.ofSeconds(secondsLater));
          assertThat(arrival(delivery, later, readings).reached()).isPresent();
        });
  }

  @Property
  void publicationReachesNobody(
      @ForAll PublicationDelivery publication, @ForAll NoticeReadings readings) {
    assertThat(arrival(publication, END_OF_TIME, readings).basis())
        .isEqualTo(ArrivalBasis.NOT_REACHED);
  }

  @Property(tries = 200)
  void everyKindIsMade(
      @ForAll MessageDelivery message,
      @ForAll PortalDelivery portal,
      @ForAll NoticeReadings readings) {
    assertThat(arrival(message, END_OF_TIME, readings).findings()).isEmpty();
    assertThat(portal.portal()).isNotBlank();
  }

  /** Office hours in a year their calendar does not know are passed over. */
  private static Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings readings) {
    Interpretation how =
        Interpretation.dutch().with(readings.nightArrival()).with(readings.portal());
    how = how.under(how.readings().withBusinessHours(readings.businessHours()));
    try {
      return Arrivals.of(delivery, asOf, how);
    } catch (CalendarRangeException outsideRange) {
      Assume.that(false);
      throw outsideRange;
    }
  }
}
