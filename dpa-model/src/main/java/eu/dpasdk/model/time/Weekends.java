package eu.dpasdk.model.time;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * The weekend of Article 2(2) of Regulation 1182/71 and Article 1(1) of the Algemene termijnenwet.
 */
final class Weekends {
  static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Weekends() {}
}
