package eu.dpasdk.rules.time;

import static eu.dpasdk.rules.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of law/time.md 4 and 5.1, written out. */
class HolidayListsTest {
  @Test
  void dutchDaysOf2025() {
    assertThat(holidays(HolidayCalendarIds.NL_ATW, 2025))
        .isEqualTo(
            days(
                "Wed 2025-01-01",
                "Fri 2025-04-18",
                "Mon 2025-04-21",
                "Sat 2025-04-26",
                "Mon 2025-05-05",
                "Thu 2025-05-29",
                "Fri 2025-05-30",
                "Mon 2025-06-09",
                "Thu 2025-12-25",
                "Fri 2025-12-26"));
  }

  @Test
  void dutchDaysOf2026() {
    assertThat(holidays(HolidayCalendarIds.NL_ATW, 2026))
        .isEqualTo(
            days(
                "Thu 2026-01-01",
                "Fri 2026-01-02",
                "Fri 2026-04-03",
                "Mon 2026-04-06",
                "Mon 2026-04-27",
                "Tue 2026-05-05",
                "Thu 2026-05-14",
                "Fri 2026-05-15",
                "Mon 2026-05-25",
                "Fri 2026-12-25",
                "Sat 2026-12-26"));
  }

  @Test
  void dutchDaysOf2027() {
    assertThat(holidays(HolidayCalendarIds.NL_ATW, 2027))
        .isEqualTo(
            days(
                "Fri 2027-01-01",
                "Fri 2027-03-26",
                "Mon 2027-03-29",
                "Tue 2027-04-27",
                "Wed 2027-05-05",
                "Thu 2027-05-06",
                "Fri 2027-05-07",
                "Mon 2027-05-17",
                "Sat 2027-12-25",
                "Sun 2027-12-26"));
  }

  @Test
  void dutchDaysOf2028() {
    assertThat(holidays(HolidayCalendarIds.NL_ATW, 2028))
        .isEqualTo(
            days(
                "Sat 2028-01-01",
                "Fri 2028-04-14",
                "Mon 2028-04-17",
                "Thu 2028-04-27",
                "Fri 2028-04-28",
                "Fri 2028-05-05",
                "Thu 2028-05-25",
                "Fri 2028-05-26",
                "Mon 2028-06-05",
                "Mon 2028-12-25",
                "Tue 2028-12-26"));
  }

  @Test
  void daysOfTheStatuteAloneIn2029() {
    assertThat(holidays(HolidayCalendarIds.NL_ATW_BASE, 2029))
        .isEqualTo(
            days(
                "Mon 2029-01-01",
                "Fri 2029-03-30",
                "Mon 2029-04-02",
                "Fri 2029-04-27",
                "Sat 2029-05-05",
                "Thu 2029-05-10",
                "Mon 2029-05-21",
                "Tue 2029-12-25",
                "Wed 2029-12-26"));
  }

  @Test
  void daysEquatedByDecree() {
    List<LocalDate> equated =
        Stream.iterate(2023, year -> year + 1)
            .limit(6)
            .flatMap(
                year ->
                    holidays(HolidayCalendarIds.NL_ATW, year).stream()
                        .filter(
                            day -> !holidays(HolidayCalendarIds.NL_ATW_BASE, year).contains(day)))
            .toList();
    assertThat(equated)
        .isEqualTo(
            days(
                "Fri 2023-04-28",
                "Fri 2023-05-19",
                "Fri 2024-05-10",
                "Fri 2024-12-27",
                "Fri 2025-05-30",
                "Fri 2026-01-02",
                "Fri 2026-05-15",
                "Fri 2027-05-07",
                "Fri 2028-04-28",
                "Fri 2028-05-26"));
  }

  @Test
  void publishedDaysOf2025And2026() {
    assertThat(holidays(HolidayCalendarIds.EU_OJ_NL, 2025))
        .isEqualTo(
            days(
                "Wed 2025-01-01",
                "Fri 2025-04-18",
                "Mon 2025-04-21",
                "Sat 2025-04-26",
                "Mon 2025-05-05",
                "Thu 2025-05-29",
                "Fri 2025-05-30",
                "Mon 2025-06-09",
                "Thu 2025-12-25",
                "Fri 2025-12-26"));
    assertThat(holidays(HolidayCalendarIds.EU_OJ_NL, 2026))
        .isEqualTo(
            days(
                "Thu 2026-01-01",
                "Fri 2026-04-03",
                "Sun 2026-04-05",
                "Mon 2026-04-06",
                "Mon 2026-04-27",
                "Tue 2026-05-05",
                "Thu 2026-05-14",
                "Sun 2026-05-24",
                "Mon 2026-05-25",
                "Fri 2026-12-25",
                "Sat 2026-12-26"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-04-20", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2029-04-01", "2038-04-25", "2049-04-18", "2076-04-19",
        "2100-03-28"
      })
  void easterSunday(LocalDate sunday) {
    assertThat(DutchHolidays.easterSunday(sunday.getYear())).isEqualTo(sunday);
    assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
  }

  @ParameterizedTest
  @CsvSource({"2014, Sat 2014-04-26", "2025, Sat 2025-04-26", "2026, Mon 2026-04-27"})
  void kingsDayIsNeverASunday(int year, String kingsDay) {
    WorkingCalendar calendar = HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW_BASE);
    assertThat(calendar.holiday(day(kingsDay)).orElseThrow().name().en()).isEqualTo("King's Day");
    assertThat(holidays(HolidayCalendarIds.NL_ATW_BASE, year)).doesNotContain(sundayIn(year));
  }

  @Test
  void twoFeastsOnOneDayAreOneHoliday() {
    // 5 May 2016 was also Ascension Day.
    WorkingCalendar calendar = HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW_BASE);
    assertThat(calendar.holiday(day("Thu 2016-05-05"))).isPresent();
    assertThat(holidays(HolidayCalendarIds.NL_ATW_BASE, 2016)).hasSize(8);
  }

  @Test
  void everyHolidayTellsItsSource() {
    WorkingCalendar dutch = HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW);
    assertThat(source(dutch, "Fri 2026-04-03")).isEqualTo("Atw 3(2)");
    assertThat(source(dutch, "Fri 2026-01-02")).isEqualTo("Atw-decree Stcrt. 2025, 24713");
    assertThat(source(dutch, "Fri 2024-12-27")).isEqualTo("Atw-decree Stcrt. 2022, 7812");
    assertThat(source(dutch, "Mon 2026-04-06")).isEqualTo("Atw 3(1)");
    WorkingCalendar journal = HolidayCalendars.standard().get(HolidayCalendarIds.EU_OJ_NL);
    assertThat(source(journal, "Sat 2025-04-26")).isEqualTo("OJ C/2024/7517");
    assertThat(source(journal, "Mon 2026-04-27")).isEqualTo("OJ C/2025/6771");
  }

  private static String source(WorkingCalendar calendar, String day) {
    return calendar.holiday(day(day)).map(holiday -> holiday.source()).map(Citation::code).get();
  }

  private static LocalDate sundayIn(int year) {
    LocalDate day = LocalDate.of(year, 4, 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day : LocalDate.of(year, 4, 25);
  }

  private static List<LocalDate> holidays(HolidayCalendarId id, int year) {
    WorkingCalendar calendar = HolidayCalendars.standard().get(id);
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> calendar.holiday(day).isPresent())
        .toList();
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(Given::day).toList();
  }
}
