package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Local times by looking at the offsets that are valid for them. */
final class SlowClock {
  private SlowClock() {}

  /** The earlier of two instants in the hour that is repeated; moved forward in the one skipped. */
  static Instant instant(RecordedTime time, ZoneId zone) {
    return time.instant().orElseGet(() -> instant(time.local().orElseThrow(), zone));
  }

  private static Instant instant(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      ZoneOffset before = zone.getRules().getTransition(local).getOffsetBefore();
      return local.toInstant(before);
    }
    Instant earliest = local.toInstant(offsets.get(0));
    for (ZoneOffset offset : offsets) {
      Instant other = local.toInstant(offset);
      earliest = other.isBefore(earliest) ? other : earliest;
    }
    return earliest;
  }
}
