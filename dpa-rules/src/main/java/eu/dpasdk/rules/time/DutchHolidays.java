package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Article 3 of the Algemene termijnenwet: the generally recognised holidays of the Netherlands, for
 * time limits only. Good Friday and the days equated by decree are not days off.
 *
 * <p>The days of paragraphs 1 and 2 follow from the statute as it has stood since King's Day moved
 * to 27 April in 2014, and are carried through 2100. Decrees under paragraph 3 are known for 2023
 * through 2028; the calendar that includes them ends there.
 */
final class DutchHolidays {
  private static final int BASE_FROM = 2014;
  private static final int BASE_THROUGH = 2100;
  private static final int DECREES_FROM = 2023;
  private static final int DECREES_THROUGH = 2028;

  private static final Citation STATUTE = Citation.parse("Atw 3(1)");
  private static final Citation GOOD_FRIDAY = Citation.parse("Atw 3(2)");
  private static final Citation DECREE_OF_2023 = Citation.parse("Atw-decree Stcrt. 2022, 7812");
  private static final Citation DECREE_OF_2026 = Citation.parse("Atw-decree Stcrt. 2025, 24713");

  /** Three years at a time; each decree's title names its days. */
  private static final Map<LocalDate, Citation> EQUATED =
      Map.of(
          LocalDate.of(2023, 4, 28), DECREE_OF_2023, // Fri after King's Day
          LocalDate.of(2023, 5, 19), DECREE_OF_2023, // Fri after Ascension Day
          LocalDate.of(2024, 5, 10), DECREE_OF_2023, // Fri after Ascension Day
          LocalDate.of(2024, 12, 27), DECREE_OF_2023, // Fri after Christmas
          LocalDate.of(2025, 5, 30), DECREE_OF_2023, // Fri after Ascension Day
          LocalDate.of(2026, 1, 2), DECREE_OF_2026, // Fri after New Year's Day
          LocalDate.of(2026, 5, 15), DECREE_OF_2026, // Fri after Ascension Day
          LocalDate.of(2027, 5, 7), DECREE_OF_2026, // Fri after Ascension Day
          LocalDate.of(2028, 4, 28), DECREE_OF_2026, // Fri after King's Day
          LocalDate.of(2028, 5, 26), DECREE_OF_2026); // Fri after Ascension Day

  private DutchHolidays() {}

  /** The days of Article 3(1) and (2). */
  static HolidayCalendar base() {
    return HolidayCalendar.of(
        HolidayCalendarIds.NL_ATW_BASE,
        LocalDate.of(BASE_FROM, Month.JANUARY, 1),
        LocalDate.of(BASE_THROUGH, Month.DECEMBER, 31),
        statutory(BASE_FROM, BASE_THROUGH));
  }

  /** The days of Article 3(1) and (2) with those equated by decree under 3(3). */
  static HolidayCalendar withDecrees() {
    List<Holiday> days = new ArrayList<>(statutory(DECREES_FROM, DECREES_THROUGH));
    Text name = Text.of("Bij besluit gelijkgestelde dag", "Day equated by decree");
    EQUATED.forEach((day, decree) -> days.add(Holiday.of(day, name, decree)));
    days.sort(Comparator.comparing(Holiday::day));
    return HolidayCalendar.of(
        HolidayCalendarIds.NL_ATW,
        LocalDate.of(DECREES_FROM, Month.JANUARY, 1),
        LocalDate.of(DECREES_THROUGH, Month.DECEMBER, 31),
        days);
  }

  private static List<Holiday> statutory(int from, int through) {
    return IntStream.rangeClosed(from, through)
        .mapToObj(DutchHolidays::statutory)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Holiday> statutory(int year) {
    LocalDate easter = easterSunday(year);
    TreeMap<LocalDate, Holiday> days = new TreeMap<>();
    add(days, LocalDate.of(year, Month.JANUARY, 1), "Nieuwjaarsdag", "New Year's Day", STATUTE);
    add(days, easter.minusDays(2), "Goede Vrijdag", "Good Friday", GOOD_FRIDAY);
    add(days, easter.plusDays(1), "tweede paasdag", "Easter Monday", STATUTE);
    add(days, kingsDay(year), "Koningsdag", "King's Day", STATUTE);
    add(days, LocalDate.of(year, Month.MAY, 5), "5 mei", "5 May", STATUTE);
    add(days, easter.plusDays(39), "Hemelvaartsdag", "Ascension Day", STATUTE);
    add(days, easter.plusDays(50), "tweede pinksterdag", "Whit Monday", STATUTE);
    add(days, LocalDate.of(year, Month.DECEMBER, 25), "eerste kerstdag", "Christmas Day", STATUTE);
    add(
        days,
        LocalDate.of(year, Month.DECEMBER, 26),
        "tweede kerstdag",
        "Second Day of Christmas",
        STATUTE);
    return List.copyOf(days.values());
  }

  /** In years in which two holidays fall on one day, such as 2016, the first keeps its name. */
  private static void add(
      TreeMap<LocalDate, Holiday> days, LocalDate day, String nl, String en, Citation source) {
    days.putIfAbsent(day, Holiday.of(day, Text.of(nl, en), source));
  }

  /** 27 April, or 26 April if that is a Sunday. */
  private static LocalDate kingsDay(int year) {
    LocalDate day = LocalDate.of(year, Month.APRIL, 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  /** Easter Sunday of the Gregorian calendar, by the golden number and the epact. */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    return LocalDate.of(year, Month.MARCH, 28).plusDays(moon - weekday);
  }
}
