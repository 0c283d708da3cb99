package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Which instant a recorded time is, where the clock was changed that night.
 *
 * <p>A local time that occurs twice is taken as the earlier instant, which gives the earlier
 * deadline; one that does not exist is moved forward. Sunday 25 October 2026 02:30 in Amsterdam is
 * 00:30Z; Sunday 29 March 2026 02:30 is 01:30Z, which is 03:30 on the clock.
 */
public final class LocalTimes {
  private LocalTimes() {}

  /** Returns the instant of {@code time} in {@code zone}. */
  public static Instant instant(RecordedTime time, ZoneId zone) {
    Optional<Instant> told = time.instant();
    return told.isPresent() ? told.get() : time.local().orElseThrow().atZone(zone).toInstant();
  }

  /** Returns why {@code time} was taken as it was; empty where the clock leaves no doubt. */
  public static List<Reason> doubts(RecordedTime time, ZoneId zone) {
    if (time.local().isEmpty()) {
      return List.of();
    }
    LocalDateTime local = time.local().get();
    int offsets = zone.getRules().getValidOffsets(local).size();
    if (offsets == 1) {
      return List.of();
    }
    TimeRule rule = offsets == 0 ? TimeRule.LOCAL_TIME_SKIPPED : TimeRule.LOCAL_TIME_REPEATED;
    return List.of(rule.because(Operand.moment("moment", instant(time, zone), zone)));
  }
}
