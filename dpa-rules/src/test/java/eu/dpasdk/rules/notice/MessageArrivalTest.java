package eu.dpasdk.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** BW 3:37(3): messages, arrived, failed or on their way. */
class MessageArrivalTest {
  private static final Interpretation DUTCH = Interpretation.dutch();
  private static final RecordedTime MON_2026_03_02_09_00 =
      RecordedTime.parse("2026-03-02T09:00+01:00");
  private static final RecordedTime WED_2026_03_04_09_00 =
      RecordedTime.parse("2026-03-04T09:00+01:00");
  private static final Instant MON_09_00 = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant WED_09_00 = Instant.parse("2026-03-04T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-04-01T00:00:00Z");

  @Test
  void messageThatArrivedHasReachedItsAddressee() {
    Arrival arrival = Arrivals.of(message(MON_2026_03_02_09_00), LATER, DUTCH);
    assertThat(arrival.basis()).isEqualTo(ArrivalBasis.ARRIVED);
    assertThat(arrival.reached()).contains(MON_09_00);
    assertThat(arrival.day()).contains(LocalDate.of(2026, 3, 2));
    assertThat(arrival.findings()).isEmpty();
    assertThat(rules(arrival)).containsExactly("bw-3.37-arrival");
  }

  @Test
  void arrivalIsKnownFromItsOwnInstant() {
    MessageDelivery message = message(MON_2026_03_02_09_00);
    assertThat(Arrivals.of(message, MON_09_00, DUTCH).basis()).isEqualTo(ArrivalBasis.ARRIVED);
    Arrival before = Arrivals.of(message, MON_09_00.minusNanos(1), DUTCH);
    assertThat(before.basis()).isEqualTo(ArrivalBasis.NOT_REACHED);
    assertThat(before.reached()).isEmpty();
    assertThat(before.day()).isEmpty();
    assertThat(rules(before)).containsExactly("bw-3.37-not-arrived");
  }

  @Test
  void messageWithoutArrivalHasNotReachedItsAddressee() {
    MessageDelivery sent =
        MessageDelivery.builder().channel(Channel.LETTER).sent(MON_2026_03_02_09_00).build();
    assertThat(Arrivals.of(sent, LATER, DUTCH).basis()).isEqualTo(ArrivalBasis.NOT_REACHED);
    assertThat(Arrivals.dispatched(sent, LATER, DUTCH)).contains(MON_09_00);
    assertThat(Arrivals.dispatched(sent, MON_09_00.minusNanos(1), DUTCH)).isEmpty();
    assertThat(Arrivals.dispatched(message(MON_2026_03_02_09_00), LATER, DUTCH)).isEmpty();
  }

  @Test
  void dayIsTakenInTheZone() {
    MessageDelivery atNight = message(RecordedTime.parse("2026-06-30T22:30:00Z"));
    assertThat(Arrivals.of(atNight, LATER.plusSeconds(10_000_000), DUTCH).day())
        .contains(LocalDate.of(2026, 7, 1)); // Wed
    assertThat(
            Arrivals.of(atNight, LATER.plusSeconds(10_000_000), DUTCH.in(ZoneId.of("UTC"))).day())
        .contains(LocalDate.of(2026, 6, 30)); // Tue
  }

  @Test
  void lateAtNightIsStillThatDay() {
    Arrival arrival = Arrivals.of(message(RecordedTime.parse("2026-03-02T23:55")), LATER, DUTCH);
    assertThat(arrival.day()).contains(LocalDate.of(2026, 3, 2)); // Mon
  }

  @Test
  void failureTheAddresseeBearsCountsAsArrivalWhenDue() {
    MessageDelivery lost = failed(true, null);
    Arrival arrival = Arrivals.of(lost, LATER, DUTCH);
    assertThat(arrival.basis()).isEqualTo(ArrivalBasis.FAILURE_OF_ADDRESSEE);
    assertThat(arrival.reached()).contains(MON_09_00);
    assertThat(rules(arrival)).containsExactly("bw-3.37-failure-of-addressee");
    assertThat(Arrivals.of(lost, MON_09_00.minusNanos(1), DUTCH).basis())
        .isEqualTo(ArrivalBasis.NOT_REACHED);
  }

  @Test
  void failureTheAddresseeDoesNotBearDelaysNothing() {
    assertThat(Arrivals.of(failed(false, null), LATER, DUTCH).basis())
        .isEqualTo(ArrivalBasis.NOT_REACHED);
    Arrival late = Arrivals.of(failed(false, WED_2026_03_04_09_00), LATER, DUTCH);
    assertThat(late.basis()).isEqualTo(ArrivalBasis.ARRIVED);
    assertThat(late.reached()).contains(WED_09_00);
  }

  @Test
  void lateArrivalByFaultOfTheAddresseeCountsWhenDue() {
    Arrival arrival = Arrivals.of(failed(true, WED_2026_03_04_09_00), LATER, DUTCH);
    assertThat(arrival.basis()).isEqualTo(ArrivalBasis.FAILURE_OF_ADDRESSEE);
    assertThat(arrival.reached()).contains(MON_09_00);
  }

  @Test
  void messageThatArrivedBeforeItWasDueArrivedThen() {
    MessageDelivery early =
        MessageDelivery.builder()
            .channel(Channel.EMAIL)
            .arrived(MON_2026_03_02_09_00)
            .failed(FailedArrival.of(WED_2026_03_04_09_00, true, "mailbox full"))
            .build();
    Arrival arrival = Arrivals.of(early, LATER, DUTCH);
    assertThat(arrival.basis()).isEqualTo(ArrivalBasis.ARRIVED);
    assertThat(arrival.reached()).contains(MON_09_00);
  }

  @Test
  void doubtAboutTheClockIsTold() {
    Arrival arrival =
        Arrivals.of(
            message(RecordedTime.parse("2026-10-25T02:30")),
            Instant.parse("2026-11-01T00:00:00Z"),
            DUTCH);
    assertThat(arrival.reached()).contains(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(rules(arrival)).containsExactly("time-local-time-repeated", "bw-3.37-arrival");
  }

  @Test
  void messageRecordedToArriveBeforeItWasSentIsOutOfOrder() {
    MessageDelivery impossible =
        MessageDelivery.builder()
            .channel(Channel.EMAIL)
            .sent(WED_2026_03_04_09_00)
            .arrived(MON_2026_03_02_09_00)
            .build();
    MessageDelivery instant =
        MessageDelivery.builder()
            .channel(Channel.EMAIL)
            .sent(MON_2026_03_02_09_00)
            .arrived(MON_2026_03_02_09_00)
            .build();
    assertThat(Arrivals.isOutOfOrder(impossible, DUTCH)).isTrue();
    assertThat(Arrivals.isOutOfOrder(instant, DUTCH)).isFalse();
    assertThat(Arrivals.isOutOfOrder(message(MON_2026_03_02_09_00), DUTCH)).isFalse();
    assertThat(Arrivals.firstRecorded(impossible, DUTCH)).contains(MON_09_00);
  }

  @Test
  void messageOnItsWayHasMissedNobody() {
    MessageDelivery sent =
        MessageDelivery.builder().channel(Channel.LETTER).sent(MON_2026_03_02_09_00).build();
    assertThat(Arrivals.hasMissed(sent, LATER, DUTCH)).isFalse();
    assertThat(Arrivals.hasMissed(message(MON_2026_03_02_09_00), LATER, DUTCH)).isFalse();
  }

  @Test
  void failureTheSenderBearsHasMissedOnceItIsKnown() {
    MessageDelivery lost = failed(false, null);
    assertThat(Arrivals.hasMissed(lost, MON_09_00.minusNanos(1), DUTCH)).isFalse();
    assertThat(Arrivals.hasMissed(lost, MON_09_00, DUTCH)).isTrue();
    assertThat(Arrivals.hasMissed(failed(true, null), LATER, DUTCH)).isFalse();
    assertThat(Arrivals.hasMissed(failed(false, WED_2026_03_04_09_00), WED_09_00, DUTCH)).isFalse();
  }

  /** R2: it counts from Tuesday 09:00 on, and has missed nobody on Monday at ten in the evening. */
  @Test
  void messageThatCountsWhenTheOfficeOpensHasMissedNobodyOnMonEvening() {
    RecordedTime monAt22 = RecordedTime.parse("2026-03-02T22:00+01:00");
    Instant heard = Instant.parse("2026-03-02T21:00:00Z");
    Interpretation byDay = DUTCH.with(NightArrivalReading.BUSINESS_HOURS);
    MessageDelivery full =
        MessageDelivery.builder()
            .channel(Channel.EMAIL)
            .failed(FailedArrival.of(monAt22, true, "mailbox full"))
            .build();
    assertThat(Arrivals.of(full, heard, byDay).reached())
        .contains(Instant.parse("2026-03-03T08:00:00Z"));
    assertThat(Arrivals.hasMissed(full, heard, byDay)).isFalse();
    PortalDelivery alerted = PortalDelivery.alerted("FlexFront", MON_2026_03_02_09_00, monAt22);
    assertThat(Arrivals.hasMissed(alerted, heard, byDay)).isFalse();
  }

  private static MessageDelivery message(RecordedTime arrived) {
    return MessageDelivery.arrived(Channel.EMAIL, arrived);
  }

  /** Would have arrived on Monday. */
  private static MessageDelivery failed(boolean addresseeBearsIt, RecordedTime arrived) {
    MessageDelivery.Builder builder = MessageDelivery.builder();
    builder.channel(Channel.EMAIL);
    builder.failed(FailedArrival.of(MON_2026_03_02_09_00, addresseeBearsIt, "mailbox full"));
    if (arrived != null) {
      builder.arrived(arrived);
    }
    return builder.build();
  }

  private static List<String> rules(Arrival arrival) {
    return arrival.reasons().stream().map(Reason::rule).map(id -> id.id()).toList();
  }
}
