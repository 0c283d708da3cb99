package eu.dpasdk.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of holidays as they are built, beside the tables that are made of them once. */
class ListsAnewTest {
  @Test
  void statuteAloneHasNineDaysAYear() {
    HolidayCalendar base = DutchHolidays.base();
    assertThat(daysOf(base, 2026))
        .containsExactly(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26");
  }

  @Test
  void kingsDayOfSunday27April2025IsSaturday26April() {
    assertThat(daysOf(DutchHolidays.base(), 2025))
        .contains("2025-04-26")
        .doesNotContain("2025-04-27");
  }

  @Test
  void easterFallsWhereTheLawOfTimeSays() {
    assertThat(DutchHolidays.easterSunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(DutchHolidays.easterSunday(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
    assertThat(DutchHolidays.easterSunday(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
    assertThat(DutchHolidays.easterSunday(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
    assertThat(DutchHolidays.easterSunday(2028)).isEqualTo(LocalDate.of(2028, 4, 16));
    assertThat(DutchHolidays.easterSunday(2029)).isEqualTo(LocalDate.of(2029, 4, 1));
  }

  @Test
  void decreesAddFriday2JanuaryAndFriday15May2026InOrder() {
    HolidayCalendar all = DutchHolidays.withDecrees();
    assertThat(daysOf(all, 2026)).hasSize(11).contains("2026-01-02", "2026-05-15");
    assertThat(all.holidays()).extracting(Holiday::day).isSorted();
  }

  @Test
  void officialJournalHasTenDaysOf2025AndElevenOf2026() {
    HolidayCalendar published = EuropeanHolidays.publishedForTheNetherlands();
    assertThat(daysOf(published, 2025)).hasSize(10).contains("2025-05-30");
    assertThat(daysOf(published, 2026)).hasSize(11).doesNotContain("2026-01-02", "2026-05-15");
  }

  @Test
  void noneHasNoDays() {
    assertThat(EuropeanHolidays.none().holidays()).isEmpty();
  }

  private static List<String> daysOf(HolidayCalendar calendar, int year) {
    return calendar.holidays().stream()
        .map(Holiday::day)
        .filter(day -> day.getYear() == year)
        .map(LocalDate::toString)
        .toList();
  }
}
