package eu.dpasdk.testkit.time;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The calendars the library carries, made a second time and in another way: decrees and published
 * lists written out, Easter by the table of Gauss as Butcher stated it, with no part of the rules.
 */
public final class WrittenOutCalendars {
  private static final Citation STATUTE = Citation.parse("Atw 3");
  private static final List<String> DECREES =
      List.of(
          "2023-04-28",
          "2023-05-19",
          "2024-05-10",
          "2024-12-27",
          "2025-05-30",
          "2026-01-02",
          "2026-05-15",
          "2027-05-07",
          "2028-04-28",
          "2028-05-26");
  private static final List<String> OFFICIAL_JOURNAL =
      List.of(
          "2025-01-01",
          "2025-04-18",
          "2025-04-21",
          "2025-04-26",
          "2025-05-05",
          "2025-05-29",
          "2025-05-30",
          "2025-06-09",
          "2025-12-25",
          "2025-12-26",
          "2026-01-01",
          "2026-04-03",
          "2026-04-05",
          "2026-04-06",
          "2026-04-27",
          "2026-05-05",
          "2026-05-14",
          "2026-05-24",
          "2026-05-25",
          "2026-12-25",
          "2026-12-26");

  private WrittenOutCalendars() {}

  /** Returns NONE, NL_ATW_BASE, NL_ATW and EU_OJ_NL. */
  public static List<HolidayCalendar> all() {
    return List.of(
        calendar(HolidayCalendarIds.NONE, 1, 9999, Stream.of()),
        calendar(HolidayCalendarIds.NL_ATW_BASE, 2014, 2100, statutory(2014, 2100)),
        calendar(
            HolidayCalendarIds.NL_ATW,
            2023,
            2028,
            Stream.concat(statutory(2023, 2028), DECREES.stream().map(LocalDate::parse))),
        calendar(
            HolidayCalendarIds.EU_OJ_NL,
            2025,
            2026,
            OFFICIAL_JOURNAL.stream().map(LocalDate::parse)));
  }

  /** Article 3(1) and (2) of the Algemene termijnenwet, for the years from and through. */
  private static Stream<LocalDate> statutory(int from, int through) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = from; year <= through; year++) {
      LocalDate easter = easterSunday(year);
      days.add(LocalDate.of(year, 1, 1));
      days.add(easter.minusDays(2));
      days.add(easter.plusDays(1));
      LocalDate kingsDay = LocalDate.of(year, 4, 27);
      days.add(kingsDay.getDayOfWeek() == DayOfWeek.SUNDAY ? LocalDate.of(year, 4, 26) : kingsDay);
      days.add(LocalDate.of(year, 5, 5));
      days.add(easter.plusDays(39));
      days.add(easter.plusDays(50));
      days.add(LocalDate.of(year, 12, 25));
      days.add(LocalDate.of(year, 12, 26));
    }
    return days.stream();
  }

  /** The anonymous Gregorian algorithm. */
  private static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  private static HolidayCalendar calendar(
      HolidayCalendarId id, int from, int through, Stream<LocalDate> days) {
    Text name = Text.of("feestdag", "holiday");
    TreeSet<LocalDate> sorted = new TreeSet<>(days.toList());
    return HolidayCalendar.of(
        id,
        LocalDate.of(from, 1, 1),
        LocalDate.of(through, 12, 31),
        sorted.stream().map(day -> Holiday.of(day, name, STATUTE)).toList());
  }
}
