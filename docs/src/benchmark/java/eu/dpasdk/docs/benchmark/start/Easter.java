package eu.dpasdk.docs.benchmark.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An arrival ten days before Easter, and the holidays of that year. */
final class Easter {
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  static final Instant ARRIVAL = Instant.parse("2026-03-26T09:00:00Z");
  static final int DAYS = 10;

  private Easter() {}

  static LocalDate day() {
    return ARRIVAL.atZone(ZONE).toLocalDate();
  }

  static Set<LocalDate> holidays() {
    return Stream.of(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26")
        .map(LocalDate::parse)
        .collect(Collectors.toSet());
  }

  static void print(LocalDate lastDay) {
    System.out.println(lastDay + " " + lastDay.plusDays(1).atStartOfDay(ZONE).toInstant());
  }
}
