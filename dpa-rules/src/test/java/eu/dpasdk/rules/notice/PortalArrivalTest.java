package eu.dpasdk.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.ArrivalBasis;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R3: messages in a portal, and texts that were only published. */
class PortalArrivalTest {
  private static final Instant LATER = Instant.parse("2026-07-01T00:00:00Z");
  private static final RecordedTime FRI_POSTED = RecordedTime.parse("2026-05-01T18:00+02:00");
  private static final RecordedTime MON_ALERTED = RecordedTime.parse("2026-05-04T09:00+02:00");
  private static final RecordedTime WED_READ = RecordedTime.parse("2026-05-06T11:00+02:00");
  private static final PortalDelivery ALL_THREE =
      PortalDelivery.builder()
          .portal("FlexFront")
          .posted(FRI_POSTED)
          .alerted(MON_ALERTED)
          .read(WED_READ)
          .build();
  private static final PortalDelivery WITHOUT_ALERT =
      PortalDelivery.builder().portal("FlexFront").posted(FRI_POSTED).read(WED_READ).build();

  @ParameterizedTest
  @CsvSource({
    "PORTAL_ALERT,  PORTAL_ALERT,  2026-05-04T07:00:00Z, portal-alert",
    "PORTAL_POSTED, PORTAL_POSTED, 2026-05-01T16:00:00Z, portal-posted",
    "PORTAL_READ,   PORTAL_READ,   2026-05-06T09:00:00Z, portal-read"
  })
  void eachReadingTakesItsOwnMoment(
      PortalReading reading, ArrivalBasis basis, Instant reached, String rule) {
    Arrival arrival = Arrivals.of(ALL_THREE, LATER, under(reading));
    assertThat(arrival.basis()).isEqualTo(basis);
    assertThat(arrival.reached()).contains(reached);
    assertThat(arrival.findings()).isEmpty();
    assertThat(arrival.reasons().get(0).rule().id()).isEqualTo(rule);
    assertThat(Arrivals.of(ALL_THREE, reached.minusNanos(1), under(reading)).basis())
        .isEqualTo(ArrivalBasis.NOT_REACHED);
    assertThat(Arrivals.of(ALL_THREE, reached, under(reading)).basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @EnumSource(
      value = PortalReading.class,
      names = {"PORTAL_ALERT", "PORTAL_POSTED"})
  void withoutAlertThePostingCountsWithAWarning(PortalReading reading) {
    Arrival arrival = Arrivals.of(WITHOUT_ALERT, LATER, under(reading));
    assertThat(arrival.basis()).isEqualTo(ArrivalBasis.PORTAL_POSTED);
    assertThat(arrival.reached()).contains(Instant.parse("2026-05-01T16:00:00Z"));
    assertThat(arrival.findings()).hasSize(1);
    Finding passive = arrival.findings().get(0);
    assertThat(passive.id()).isEqualTo(Arrivals.PORTAL_PASSIVE);
    assertThat(passive.severity()).isEqualTo(Severity.WARN);
    assertThat(passive.axis()).isEqualTo(Axis.BENCHMARK);
    assertThat(passive.reason().rule().id()).isEqualTo("portal-passive");
  }

  @Test
  void messageNobodyOpenedIsNotReadHoweverLong() {
    PortalDelivery unread = PortalDelivery.alerted("FlexFront", FRI_POSTED, MON_ALERTED);
    assertThat(Arrivals.of(unread, LATER, under(PortalReading.PORTAL_READ)).basis())
        .isEqualTo(ArrivalBasis.NOT_REACHED);
  }

  @Test
  void messageNotYetPostedHasReachedNobody() {
    Instant before = Instant.parse("2026-05-01T15:59:59Z");
    for (PortalReading reading : PortalReading.values()) {
      assertThat(Arrivals.of(WITHOUT_ALERT, before, under(reading)).basis())
          .isEqualTo(ArrivalBasis.NOT_REACHED);
    }
  }

  @Test
  void dispatchIsThePosting() {
    assertThat(Arrivals.dispatched(ALL_THREE, LATER, Interpretation.dutch()))
        .contains(Instant.parse("2026-05-01T16:00:00Z"));
  }

  @Test
  void alertRecordedBeforeThePostingIsOutOfOrder() {
    PortalDelivery impossible = PortalDelivery.alerted("FlexFront", MON_ALERTED, FRI_POSTED);
    assertThat(Arrivals.isOutOfOrder(impossible, Interpretation.dutch())).isTrue();
    assertThat(Arrivals.isOutOfOrder(ALL_THREE, Interpretation.dutch())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PortalReading.class)
  void publicationReachesNobodyUnderAnyReading(PortalReading reading) {
    PublicationDelivery page = PublicationDelivery.of("www.stratech.nl", FRI_POSTED);
    Arrival arrival = Arrivals.of(page, LATER, under(reading));
    assertThat(arrival.basis()).isEqualTo(ArrivalBasis.NOT_REACHED);
    assertThat(arrival.reached()).isEmpty();
    assertThat(arrival.reasons().get(0).rule().id()).isEqualTo("publication-reaches-nobody");
    assertThat(Arrivals.dispatched(page, LATER, under(reading))).isEmpty();
  }

  @Test
  void publicationAndUnreadPortalMessageHaveMissed() {
    PublicationDelivery page = PublicationDelivery.of("www.stratech.nl", FRI_POSTED);
    assertThat(Arrivals.hasMissed(page, LATER, Interpretation.dutch())).isTrue();
    assertThat(Arrivals.firstRecorded(page, Interpretation.dutch()))
        .contains(Instant.parse("2026-05-01T16:00:00Z"));
    PortalDelivery unread = PortalDelivery.alerted("FlexFront", FRI_POSTED, MON_ALERTED);
    assertThat(Arrivals.hasMissed(unread, LATER, under(PortalReading.PORTAL_READ))).isTrue();
    assertThat(Arrivals.hasMissed(unread, LATER, Interpretation.dutch())).isFalse();
  }

  private static Interpretation under(PortalReading reading) {
    return Interpretation.dutch().with(reading);
  }
}
