package eu.dpasdk.testkit.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.NoticeReadings;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * BW 3:37(3): what holds for the arrival of every declaration, under every reading of R2 (at night)
 * and R3 (in a portal). Office hours in a year their calendar does not know are passed over.
 *
 * <pre>{@code
 * class MyArrivalTest implements ArrivalLaws {
 *   public ArrivalQuestion subject() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 9 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface ArrivalLaws {
  /** A moment after every delivery of these laws. */
  Instant END_OF_TIME = Instant.parse("2200-01-01T00:00:00Z");

  /** Returns the arrival under test. */
  ArrivalQuestion subject();

  /** Declarations of every kind. */
  @Provide
  default Arbitrary<Delivery> deliveries() {
    return NoticeArbitraries.deliveries();
  }

  /** Texts that were only made public. */
  @Provide
  default Arbitrary<PublicationDelivery> publications() {
    return NoticeArbitraries.publications();
  }

  /** Answers to the contested questions, with office hours of all lengths. */
  @Provide
  default Arbitrary<NoticeReadings> readings() {
    return NoticeArbitraries.readings();
  }

  /** When something happens: at night, at a month's end, at a clock change, on holidays. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** Days between one step of a delivery and the next. */
  @Provide
  default Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 20);
  }

  /** Seconds after a moment. */
  @Provide
  default Arbitrary<Long> seconds() {
    return Arbitraries.longs().between(0, 10_000_000);
  }

  /** BW 3:37(3): a message has effect when it reaches the addressee, not when it is sent. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_3_arrivalCountsAndNotDispatch(
      @ForAll("moments") Instant sent, @ForAll("days") int underway) {
    Instant arrived = sent.plus(Duration.ofDays(underway));
    Delivery letter =
        MessageDelivery.builder()
            .channel(Channel.LETTER)
            .dated(dayOf(sent))
            .sent(RecordedTime.of(sent))
            .arrived(RecordedTime.of(arrived))
            .build();
    Arrival arrival = arrival(letter, arrived, NoticeReadings.defaults());
    assertEquals(Optional.of(arrived), arrival.reached());
    assertEquals(Optional.of(dayOf(arrived)), arrival.day());
    assertEquals(
        ArrivalBasis.NOT_REACHED,
        arrival(letter, arrived.minusNanos(1), NoticeReadings.defaults()).basis());
  }

  /** BW 3:37(3): a message that does not arrive counts if the addressee bears the cause. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_3_aFailureCountsIfTheAddresseeBearsIt(@ForAll("moments") Instant due) {
    for (boolean bears : new boolean[] {true, false}) {
      Delivery lost =
          MessageDelivery.builder()
              .channel(Channel.EMAIL)
              .failed(FailedArrival.of(RecordedTime.of(due), bears, "mailbox full"))
              .build();
      assertEquals(
          bears ? Optional.of(due) : Optional.empty(),
          arrival(lost, END_OF_TIME, NoticeReadings.defaults()).reached());
    }
  }

  /** BW 3:37(3): what is only made public has reached nobody. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_3_aPublicationReachesNobody(
      @ForAll("publications") PublicationDelivery text,
      @ForAll("readings") NoticeReadings readings) {
    assertEquals(ArrivalBasis.NOT_REACHED, arrival(text, END_OF_TIME, readings).basis());
  }

  /** R3: in a portal it arrives when posted, alerted or read, as the reading has it. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void r3_thePortalReadingDecides(
      @ForAll("moments") Instant posted, @ForAll("days") int toAlert, @ForAll("days") int toRead) {
    Instant alerted = posted.plus(Duration.ofDays(toAlert));
    Instant read = alerted.plus(Duration.ofDays(toRead));
    Delivery portal =
        PortalDelivery.builder()
            .portal("portal")
            .posted(RecordedTime.of(posted))
            .alerted(RecordedTime.of(alerted))
            .read(RecordedTime.of(read))
            .build();
    assertEquals(Optional.of(posted), inPortal(portal, PortalReading.PORTAL_POSTED));
    assertEquals(Optional.of(alerted), inPortal(portal, PortalReading.PORTAL_ALERT));
    assertEquals(Optional.of(read), inPortal(portal, PortalReading.PORTAL_READ));
  }

  /** R3: a portal without an alert is doubtful, and the answer says so. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void r3_aPortalWithoutAlertIsFound(@ForAll("moments") Instant posted) {
    Delivery portal =
        PortalDelivery.builder().portal("portal").posted(RecordedTime.of(posted)).build();
    assertFalse(arrival(portal, posted, NoticeReadings.defaults()).findings().isEmpty());
  }

  /** R2: office hours never let a message count earlier, and change nothing else. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void r2_officeHoursNeverCountEarlier(
      @ForAll("deliveries") Delivery delivery, @ForAll("readings") NoticeReadings readings) {
    Arrival arrival = arrival(delivery, END_OF_TIME, readings);
    Arrival byDay = arrival(delivery, END_OF_TIME, readings.with(NightArrivalReading.CALENDAR_DAY));
    assertEquals(byDay.basis(), arrival.basis());
    arrival
        .reached()
        .ifPresent(
            at -> assertFalse(at.isBefore(byDay.reached().orElseThrow()), () -> "early " + at));
  }

  /** BW 3:37: what was reached has a day, that of Amsterdam, and a reason; the rest has no day. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_reachedAndDayAgree(
      @ForAll("deliveries") Delivery delivery, @ForAll("readings") NoticeReadings readings) {
    Arrival arrival = arrival(delivery, END_OF_TIME, readings);
    assertEquals(arrival.basis() != ArrivalBasis.NOT_REACHED, arrival.reached().isPresent());
    assertEquals(arrival.reached().map(ArrivalLaws::dayOf), arrival.day());
    assertFalse(arrival.reasons().isEmpty());
  }

  /** BW 3:37: nothing reaches anyone before the first moment that is recorded of it. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_nothingArrivesBeforeItIsRecorded(
      @ForAll("deliveries") Delivery delivery, @ForAll("readings") NoticeReadings readings) {
    Arrivals.firstRecorded(delivery, Interpretation.dutch())
        .ifPresent(
            at ->
                assertEquals(
                    ArrivalBasis.NOT_REACHED,
                    arrival(delivery, at.minusNanos(1), readings).basis()));
  }

  /** BW 3:37: what was reached stays reached. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void bw3_37_onceReachedItStaysReached(
      @ForAll("deliveries") Delivery delivery,
      @ForAll("readings") NoticeReadings readings,
      @ForAll("seconds") long later) {
    Optional<Instant> reached = arrival(delivery, END_OF_TIME, readings).reached();
    reached.ifPresent(
        at -> assertTrue(arrival(delivery, at.plusSeconds(later), readings).reached().isPresent()));
  }

  private Optional<Instant> inPortal(Delivery delivery, PortalReading reading) {
    return arrival(delivery, END_OF_TIME, NoticeReadings.defaults().with(reading)).reached();
  }

  private Arrival arrival(Delivery delivery, Instant asOf, NoticeReadings readings) {
    try {
      return subject().arrival(delivery, asOf, readings);
    } catch (CalendarRangeException outsideRange) {
      Assume.that(false);
      throw outsideRange;
    }
  }

  private static LocalDate dayOf(Instant moment) {
    return moment.atZone(Zones.AMSTERDAM).toLocalDate();
  }
}
