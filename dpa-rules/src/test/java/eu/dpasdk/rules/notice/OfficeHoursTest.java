package eu.dpasdk.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Arrival;
import eu.dpasdk.model.notice.BusinessHours;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.NightArrivalReading;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R2, reading BUSINESS_HOURS: 09:00 inclusive to 17:00 exclusive on working days. */
class OfficeHoursTest {
  private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Interpretation OFFICE =
      Interpretation.dutch().with(NightArrivalReading.BUSINESS_HOURS);

  @ParameterizedTest
  @CsvSource({
    // Tuesday
    "2026-03-10T09:00,              2026-03-10T09:00",
    "2026-03-10T08:59:59.999999999, 2026-03-10T09:00",
    "2026-03-10T00:00,              2026-03-10T09:00",
    "2026-03-10T12:34:56,           2026-03-10T12:34:56",
    "2026-03-10T16:59:59.999999999, 2026-03-10T16:59:59.999999999",
    "2026-03-10T17:00,              2026-03-11T09:00",
    "2026-03-10T23:55,              2026-03-11T09:00",
    // Friday night, Saturday, Sunday
    "2026-03-13T17:00,              2026-03-16T09:00",
    "2026-03-14T12:00,              2026-03-16T09:00",
    "2026-03-15T23:59,              2026-03-16T09:00",
    // Thursday evening before Easter, and Good Friday
    "2026-04-02T18:00,              2026-04-07T09:00",
    "2026-04-03T12:00,              2026-04-07T09:00",
    // the weekend of the clock change
    "2026-03-28T12:00,              2026-03-30T09:00"
  })
  void countsFromTheNextOpening(LocalDateTime arrived, LocalDateTime counts) {
    Arrival arrival = Arrivals.of(message(arrived), LATER, OFFICE);
    assertThat(arrival.reached()).contains(counts.atZone(AMSTERDAM).toInstant());
    assertThat(arrival.day()).contains(counts.toLocalDate());
    boolean moved = !arrived.equals(counts);
    assertThat(arrival.reasons().stream().map(Reason::rule).map(id -> id.id()).toList())
        .isEqualTo(
            moved
                ? List.of("bw-3.37-arrival", "arrival-outside-office-hours")
                : List.of("bw-3.37-arrival"));
  }

  @Test
  void hoursAndCalendarAreParameters() {
    Interpretation own =
        OFFICE.under(
            OFFICE
                .readings()
                .withBusinessHours(
                    BusinessHours.of(
                        LocalTime.of(8, 30), LocalTime.of(12, 0), HolidayCalendarIds.NONE)));
    assertThat(Arrivals.of(message(LocalDateTime.parse("2026-04-02T12:00")), LATER, own).reached())
        .contains(Instant.parse("2026-04-03T06:30:00Z")); // Good Friday is worked in NONE
  }

  @Test
  void appliesToPortalMessagesToo() {
    RecordedTime saturday = RecordedTime.parse("2026-03-14T12:00");
    Arrival arrival =
        Arrivals.of(PortalDelivery.alerted("FlexFront", saturday, saturday), LATER, OFFICE);
    assertThat(arrival.reached()).contains(Instant.parse("2026-03-16T08:00:00Z"));
  }

  @Test
  void dayOutsideTheCalendarIsRefused() {
    MessageDelivery message = message(LocalDateTime.parse("2029-03-10T12:00"));
    assertThatThrownBy(() -> Arrivals.of(message, Instant.parse("2030-01-01T00:00:00Z"), OFFICE))
        .isInstanceOf(CalendarRangeException.class);
  }

  @Test
  void defaultKnowsNoCutOff() {
    Arrival arrival =
        Arrivals.of(
            message(LocalDateTime.parse("2026-03-14T23:55")), LATER, Interpretation.dutch());
    assertThat(arrival.day()).contains(LocalDate.of(2026, 3, 14)); // Sat
  }

  private static MessageDelivery message(LocalDateTime arrived) {
    return MessageDelivery.arrived(Channel.EMAIL, RecordedTime.of(arrived));
  }
}
