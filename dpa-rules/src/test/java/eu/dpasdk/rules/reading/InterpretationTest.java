package eu.dpasdk.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.Zones;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterpretationTest {
  private static final Interpretation DUTCH = Interpretation.dutch();

  @Test
  void dutchIsAmsterdamWithDefaults() {
    assertThat(DUTCH.zone()).isEqualTo(Zones.AMSTERDAM);
    assertThat(DUTCH.readings()).isEqualTo(Readings.defaults());
    assertThat(DUTCH.calendars().names()).contains("NL_ATW", "EU_OJ_NL", "NONE");
  }

  @Test
  void eachPartIsReplacedAloneAndTheOriginalStays() {
    HolidayCalendar own =
        HolidayCalendar.of(
            HolidayCalendarId.of("OWN"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of());
    Interpretation other = DUTCH.in(ZoneId.of("UTC")).with(ContractEndReading.ROLL).with(own);
    assertThat(other.zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(other.readings().chosen()).contains(ContractEndReading.ROLL);
    assertThat(other.calendars().names()).contains("OWN");
    assertThat(other.under(Readings.defaults()).readings()).isEqualTo(Readings.defaults());
    assertThat(DUTCH.zone()).isEqualTo(Zones.AMSTERDAM);
    assertThat(DUTCH.readings()).isEqualTo(Readings.defaults());
    assertThat(DUTCH.calendars().names()).doesNotContain("OWN");
  }
}
