package eu.dpasdk.testkit.time;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.CountingBackReading;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HoursReading;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.UnionHolidaysReading;
import eu.dpasdk.model.time.WorkingDayInHoursReading;
import java.util.List;
import java.util.stream.Stream;

/** A request with one part changed, and the readings one can change. */
final class Changed {
  private Changed() {}

  static DeadlineRequest event(DeadlineRequest request, RecordedTime event) {
    return copy(request).limit(request.limit()).event(event).roll(request.roll()).build();
  }

  static DeadlineRequest limit(DeadlineRequest request, TimeLimit limit) {
    return copy(request).limit(limit).event(request.event()).roll(request.roll()).build();
  }

  static DeadlineRequest roll(DeadlineRequest request, boolean roll) {
    return copy(request).limit(request.limit()).event(request.event()).roll(roll).build();
  }

  /** The request counted back. */
  static DeadlineRequest back(DeadlineRequest request) {
    return copy(request, Direction.BEFORE)
        .limit(request.limit())
        .event(request.event())
        .roll(request.roll())
        .build();
  }

  /** The request counted onward, with days in place of hours. */
  static DeadlineRequest onwardInDays(DeadlineRequest request) {
    return copy(request, Direction.AFTER)
        .limit(inDays(request.limit()))
        .event(request.event())
        .roll(request.roll())
        .build();
  }

  /** The limit, or as many days if it is in hours. */
  static TimeLimit inDays(TimeLimit limit) {
    return limit.unit() == LimitUnit.HOURS ? TimeLimit.ofCalendarDays(limit.amount()) : limit;
  }

  static List<ReadingOption> timeOptions() {
    return Stream.<ReadingOption[]>of(
            ContractEndReading.values(),
            HoursReading.values(),
            WorkingDayInHoursReading.values(),
            MonthEndReading.values(),
            LeapDayReading.values(),
            UnionHolidaysReading.values(),
            CountingBackReading.values())
        .flatMap(Stream::of)
        .toList();
  }

  static boolean isForward(DeadlineRequest request) {
    return request.direction() == Direction.AFTER;
  }

  private static DeadlineRequest.Builder copy(DeadlineRequest request) {
    return copy(request, request.direction());
  }

  private static DeadlineRequest.Builder copy(DeadlineRequest request, Direction direction) {
    DeadlineRequest.Builder builder = DeadlineRequest.builder();
    builder.rule(request.rule());
    builder.zone(request.zone());
    builder.calendar(request.calendar());
    builder.direction(direction);
    return builder;
  }
}
