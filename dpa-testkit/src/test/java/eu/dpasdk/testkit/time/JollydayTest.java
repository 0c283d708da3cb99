package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Dutch holidays against an independent library, from 2014, when King's Day moved, through 2100.
 * They are the same days, but for the differences listed here, each with its reason.
 */
class JollydayTest {
  private static final HolidayManager JOLLYDAY =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
  private static final WorkingCalendar STATUTE =
      HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW_BASE);
  private static final WorkingCalendar WITH_DECREES =
      HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW);

  /** The day in Jollyday, and why the statute does not name it. */
  private static final Map<String, String> ONLY_IN_JOLLYDAY =
      Map.of(
          "christian.EASTER", "always a Sunday, which Article 1(1) covers as such",
          "christian.PENTECOST", "always a Sunday, which Article 1(1) covers as such");

  @Test
  void everyDifferenceFrom2014Through2100IsOneOfThoseListed() {
    Set<String> onlyThere = new TreeSet<>();
    Set<LocalDate> onlyHere = new TreeSet<>();
    for (int year = 2014; year <= 2100; year++) {
      Map<LocalDate, String> theirs = jollyday(year);
      Map<LocalDate, String> ours = holidays(STATUTE, year);
      theirs.forEach(
          (day, key) -> {
            if (!ours.containsKey(day)) {
              onlyThere.add(key);
              assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            }
          });
      ours.keySet().stream().filter(day -> !theirs.containsKey(day)).forEach(onlyHere::add);
    }
    assertThat(onlyThere).isEqualTo(new TreeSet<>(ONLY_IN_JOLLYDAY.keySet()));
    assertThat(onlyHere).isEmpty();
  }

  /** Decrees under Article 3(3) equate days for time limits; nobody is off. */
  @Test
  void daysEquatedByDecreeAreUnknownToJollyday() {
    Set<LocalDate> onlyHere = new TreeSet<>();
    for (int year = 2023; year <= 2028; year++) {
      Map<LocalDate, String> theirs = jollyday(year);
      holidays(WITH_DECREES, year).keySet().stream()
          .filter(day -> !theirs.containsKey(day))
          .forEach(onlyHere::add);
    }
    assertThat(onlyHere)
        .containsExactly(
            LocalDate.of(2023, 4, 28), // Fri
            LocalDate.of(2023, 5, 19), // Fri
            LocalDate.of(2024, 5, 10), // Fri
            LocalDate.of(2024, 12, 27), // Fri
            LocalDate.of(2025, 5, 30), // Fri
            LocalDate.of(2026, 1, 2), // Fri
            LocalDate.of(2026, 5, 15), // Fri
            LocalDate.of(2027, 5, 7), // Fri
            LocalDate.of(2028, 4, 28), // Fri
            LocalDate.of(2028, 5, 26)); // Fri
  }

  /** Jollyday marks Good Friday as an observance; Article 3(2) equates it for time limits. */
  @Test
  void goodFridayIsNoDayOffYetExtendsLimits() {
    for (int year = 2014; year <= 2100; year++) {
      List<LocalDate> observances =
          JOLLYDAY.getHolidays(Year.of(year), HolidayType.OBSERVANCE).stream()
              .map(Holiday::getDate)
              .toList();
      assertThat(observances).hasSize(1);
      assertThat(STATUTE.isWorkingDay(observances.get(0))).isFalse();
    }
  }

  private static Map<LocalDate, String> jollyday(int year) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (Holiday holiday : JOLLYDAY.getHolidays(Year.of(year))) {
      days.put(holiday.getDate(), holiday.getPropertiesKey());
    }
    return days;
  }

  private static Map<LocalDate, String> holidays(WorkingCalendar calendar, int year) {
    return IntStream.rangeClosed(1, Year.of(year).length())
        .mapToObj(number -> LocalDate.ofYearDay(year, number))
        .filter(day -> calendar.holiday(day).isPresent())
        .collect(
            Collectors.toMap(
                day -> day,
                day -> calendar.holiday(day).orElseThrow().name().en(),
                (a, b) -> a,
                TreeMap::new));
  }
}
