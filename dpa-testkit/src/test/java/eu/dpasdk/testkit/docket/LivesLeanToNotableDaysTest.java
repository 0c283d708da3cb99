package eu.dpasdk.testkit.docket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.testkit.text.EventLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

/** The events of lives lie where deadlines go wrong far more often than by chance. */
@Tag("test-data")
class LivesLeanToNotableDaysTest {
  private static final List<ZonedDateTime> MOMENTS = moments();

  @Example
  void onTheLastDayOfAMonth() {
    assertShare(at -> at.toLocalDate().plusDays(1).getDayOfMonth() == 1, 0.07); // chance: 0.03
  }

  @Example
  void onTheLeapDay() {
    assertShare(at -> at.getMonthValue() == 2 && at.getDayOfMonth() == 29, 0.01); // chance: 0.0007
  }

  @Example
  void inTheNightOfAClockChange() {
    List<LocalDate> nights =
        Stream.of(
                "2024-03-31", "2024-10-27", "2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25")
            .map(LocalDate::parse)
            .toList();
    assertShare(at -> nights.contains(at.toLocalDate()), 0.03); // chance: 0.005
  }

  @Example
  void betweenMidnightInAmsterdamAndMidnightUtc() {
    assertShare(
        at -> !at.toLocalDate().equals(at.withZoneSameInstant(ZoneOffset.UTC).toLocalDate()),
        0.10); // chance: 0.06
  }

  @Example
  void onHolidaysAndDaysOfTheDecree() {
    WorkingCalendar calendar = HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW);
    assertShare(at -> calendar.holiday(at.toLocalDate()).isPresent(), 0.05); // chance: 0.03
    assertShare(at -> at.toLocalDate().equals(LocalDate.of(2026, 5, 15)), 0.002);
  }

  @Example
  void atTheEndsOfTheYearsThatUnionHolidaysAreKnownFor() {
    assertShare(at -> at.toLocalDate().equals(LocalDate.of(2024, 12, 31)), 0.002);
    assertShare(at -> at.toLocalDate().equals(LocalDate.of(2026, 12, 31)), 0.002);
  }

  private static void assertShare(Predicate<ZonedDateTime> notable, double least) {
    double share = (double) MOMENTS.stream().filter(notable).count() / MOMENTS.size();
    assertThat(share).isGreaterThan(least);
  }

  private static List<ZonedDateTime> moments() {
    Random random = new Random(29);
    var generator = CaseFileArbitraries.lives().generator(1000);
    return Stream.generate(() -> generator.next(random).value())
        .limit(1500)
        .flatMap(LivesLeanToNotableDaysTest::moments)
        .toList();
  }

  private static Stream<ZonedDateTime> moments(CaseFile life) {
    return life.events().stream()
        .map(event -> EventLine.of(event, Zones.AMSTERDAM).at())
        .filter(at -> at.isAfter(Instant.EPOCH))
        .map(at -> at.atZone(Zones.AMSTERDAM));
  }
}
