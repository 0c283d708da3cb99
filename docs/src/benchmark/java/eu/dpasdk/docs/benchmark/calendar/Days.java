package eu.dpasdk.docs.benchmark.calendar;

import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The holidays and the days that all contenders are asked about. */
final class Days {
  static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private Days() {}

  /** The days of Article 3(1) and (2) of the Algemene termijnenwet. */
  static Set<LocalDate> holidays() {
    WorkingCalendar statute = HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW_BASE);
    return Stream.iterate(FIRST, day -> !day.isAfter(LAST), day -> day.plusDays(1))
        .filter(day -> statute.holiday(day).isPresent())
        .collect(Collectors.toSet());
  }

  /** Moments of twenty years, of which a row of any length has the same start. */
  static Instant[] arrivals(int count) {
    SplittableRandom random = new SplittableRandom(1182);
    long from = Instant.parse("2015-01-01T00:00:00Z").getEpochSecond();
    long to = Instant.parse("2035-01-01T00:00:00Z").getEpochSecond();
    Instant[] arrivals = new Instant[count];
    for (int i = 0; i < count; i++) {
      arrivals[i] = Instant.ofEpochSecond(random.nextLong(from, to));
    }
    return arrivals;
  }

  /** The days of {@link #arrivals(int)}. */
  static LocalDate[] days(int count) {
    return Stream.of(arrivals(count))
        .map(arrival -> arrival.atZone(Contender.ZONE).toLocalDate())
        .toArray(LocalDate[]::new);
  }

  /** The contender of that name. */
  static Contender<?> contender(String name) {
    return switch (name) {
      case "ours" -> new Ours();
      case "java.time" -> new ByHand(holidays());
      case "Strata" -> new Strata(holidays());
      case "ObjectLab" -> new ObjectLab(holidays(), FIRST, LAST);
      case "Jollyday" -> new Jollyday();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
