package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.time.Holiday;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarIds;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Article 2(1) of Regulation 1182/71: the holidays that the Netherlands sent to the Commission, as
 * published in the Official Journal for 2025 and 2026. The list for 2026 lacks 2 January and 15
 * May, which Dutch law does equate with holidays.
 */
final class EuropeanHolidays {
  private static final Citation LIST_2025 = Citation.parse("OJ C/2024/7517");
  private static final Citation LIST_2026 = Citation.parse("OJ C/2025/6771");
  private static final Text NAME =
      Text.of("Feestdag volgens het Publicatieblad", "Holiday in the Official Journal");

  private EuropeanHolidays() {}

  /** Saturdays and Sundays only. */
  static HolidayCalendar none() {
    return HolidayCalendar.of(
        HolidayCalendarIds.NONE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), List.of());
  }

  /** The published lists for the Netherlands. */
  static HolidayCalendar publishedForTheNetherlands() {
    Stream<Holiday> days2025 =
        Stream.of(
                "2025-01-01",
                "2025-04-18",
                "2025-04-21",
                "2025-04-26",
                "2025-05-05",
                "2025-05-29",
                "2025-05-30",
                "2025-06-09",
                "2025-12-25",
                "2025-12-26")
            .map(day -> Holiday.of(LocalDate.parse(day), NAME, LIST_2025));
    Stream<Holiday> days2026 =
        Stream.of(
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
                "2026-12-26")
            .map(day -> Holiday.of(LocalDate.parse(day), NAME, LIST_2026));
    return HolidayCalendar.of(
        HolidayCalendarIds.EU_OJ_NL,
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2026, 12, 31),
        Stream.concat(days2025, days2026).toList());
  }
}
