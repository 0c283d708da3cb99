package eu.dpasdk.docs.benchmark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a user needs of a deadline: its last day and the instant at which it is over. */
record End(LocalDate lastDay, Instant endExclusive) {
  static End of(LocalDate lastDay, ZoneId zone) {
    return new End(lastDay, lastDay.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
