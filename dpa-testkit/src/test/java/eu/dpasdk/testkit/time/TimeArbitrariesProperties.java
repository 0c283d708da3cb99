package eu.dpasdk.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HolidayCalendar;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.model.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

/** Values come without further ado, go to the days of note, and shrink to plain ones. */
class TimeArbitrariesProperties {
  @Property(tries = 50)
  void jqwikFindsTheArbitraries(
      @ForAll DeadlineRequest request,
      @ForAll TimeLimit limit,
      @ForAll RecordedTime time,
      @ForAll TimeReadings readings,
      @ForAll HolidayCalendarId id,
      @ForAll HolidayCalendar calendar) {
    assertThat(List.of(request, limit, time, readings, id, calendar)).doesNotContainNull();
    assertThat(calendar.weekend().size()).isLessThan(7);
  }

  @Example
  void daysGoToWhereDeadlinesGoWrong() {
    List<LocalDate> days = samples(TimeArbitraries.days(), 5_000);
    assertMany(days, day -> day.plusDays(1).getDayOfMonth() == 1);
    assertMany(days, day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29);
    for (String noted :
        List.of(
            "2026-03-29",
            "2026-10-25", // clock changes
            "2026-04-03",
            "2026-04-06",
            "2026-12-25", // holidays
            "2026-01-02",
            "2026-05-15", // decree days
            "2023-01-01",
            "2028-12-31",
            "2026-12-31")) { // ends of calendars
      assertThat(days).contains(LocalDate.parse(noted));
    }
    assertMany(days, day -> day.getYear() < 2020);
    assertMany(days, day -> day.getYear() > 2040);
  }

  @Example
  void instantsLieBetweenMidnightHereAndMidnightUtc() {
    Predicate<Instant> nextDayAlready =
        instant ->
            !instant
                .atZone(Zones.AMSTERDAM)
                .toLocalDate()
                .equals(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    assertMany(samples(TimeArbitraries.instants(), 1_000), nextDayAlready);
  }

  @Example
  void requestsCoverUnitsDirectionsAndBounds() {
    List<DeadlineRequest> requests = samples(TimeArbitraries.requests(), 3_000);
    for (LimitUnit unit : LimitUnit.values()) {
      assertMany(requests, request -> request.limit().unit() == unit);
    }
    for (Direction direction : Direction.values()) {
      assertMany(requests, request -> request.direction() == direction);
    }
    for (String bound : List.of("PT72H", "PT48H", "P90D", "P91D", "P12W", "P13W", "P3M", "P4M")) {
      assertThat(requests).anyMatch(request -> request.limit().compact().equals(bound));
    }
    assertMany(requests, request -> request.limit().thirtieths() > 0);
    assertMany(requests, DeadlineRequest::roll);
    assertMany(requests, request -> !request.zone().equals(Zones.AMSTERDAM));
    assertMany(requests, request -> request.event().local().isPresent());
  }

  @Example
  void requestShrinksToAPlainOne() {
    Shrinkable<DeadlineRequest> smallest =
        TimeArbitraries.requests().generator(100, true).next(new Random(7));
    for (int step = 0; step < 10_000; step++) {
      var simpler = smallest.shrink().findFirst();
      if (simpler.isEmpty()) {
        break;
      }
      smallest = simpler.get();
    }
    DeadlineRequest request = smallest.value();
    assertThat(request.limit().amount() + request.limit().thirtieths()).isLessThanOrEqualTo(1);
    assertThat(request.zone()).isEqualTo(Zones.AMSTERDAM);
    assertThat(request.roll()).isFalse();
    assertThat(request.direction()).isEqualTo(Direction.AFTER);
  }

  private static <T> void assertMany(List<T> samples, Predicate<T> wanted) {
    assertThat(samples.stream().filter(wanted)).hasSizeGreaterThan(samples.size() / 200);
  }

  private static <T> List<T> samples(Arbitrary<T> arbitrary, int n) {
    List<T> values = new ArrayList<>();
    arbitrary.generator(1000, true).stream(new Random(1971))
        .limit(n)
        .forEach(shrinkable -> values.add(shrinkable.value()));
    return values;
  }
}
