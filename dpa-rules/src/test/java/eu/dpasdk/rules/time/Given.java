package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.HolidayCalendarId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Requests and days in one line. A day is written with its weekday, {@code "Fri 2026-03-13"}, and
 * the weekday is checked; a day alone as an event is noon on that day.
 */
final class Given {
  private Given() {}

  static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text.substring(4));
    String weekday = day.getDayOfWeek().name().substring(0, 3);
    if (!text.substring(0, 3).toUpperCase(Locale.ROOT).equals(weekday)) {
      throw new AssertionError(text + " is a " + weekday);
    }
    return day;
  }

  static RecordedTime event(String text) {
    return text.length() == 14
        ? RecordedTime.of(day(text).atTime(12, 0))
        : RecordedTime.parse(text);
  }

  static DeadlineRequest.Builder request(ComputationRule rule, String limit, String event) {
    return DeadlineRequest.builder().rule(rule).limit(TimeLimit.parse(limit)).event(event(event));
  }

  static DeadlineRequest contract(String limit, String event) {
    return request(ComputationRule.CONTRACT, limit, event).build();
  }

  static DeadlineRequest union(String limit, String event) {
    return request(ComputationRule.REGULATION_1182_71, limit, event).build();
  }

  static DeadlineRequest statute(String limit, String event) {
    return request(ComputationRule.ALGEMENE_TERMIJNENWET, limit, event).build();
  }

  static DeadlineRequest before(ComputationRule rule, String limit, String event) {
    return request(rule, limit, event).direction(Direction.BEFORE).build();
  }

  static DeadlineRequest in(HolidayCalendarId calendar, DeadlineRequest request) {
    return DeadlineRequest.builder()
        .rule(request.rule())
        .limit(request.limit())
        .event(request.event())
        .calendar(calendar)
        .build();
  }

  static LocalDate lastDay(DeadlineRequest request) {
    return Deadlines.compute(request).lastDay().orElseThrow();
  }

  /** The ids of the rules applied, in order. */
  static List<String> rules(Deadline deadline) {
    return deadline.steps().stream().map(Reason::rule).map(id -> id.id()).toList();
  }
}
