package eu.dpasdk.docs.benchmark.calendar;

import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.HolidayCalendarIds;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** The library, as a service calls it: the limit is in the agreement, the arrival is an instant. */
final class Ours implements Contender.Whole<Deadline> {
  private static final TimeLimit TEN_DAYS = TimeLimit.ofCalendarDays(DAYS);
  private static final TimeLimit SEVENTY_TWO_HOURS = TimeLimit.ofHours(HOURS);

  private final WorkingCalendar calendar =
      HolidayCalendars.standard().get(HolidayCalendarIds.NL_ATW_BASE);

  @Override
  public Deadline tenDays(Instant arrival) {
    return Deadlines.compute(
        DeadlineRequest.builder()
            .rule(ComputationRule.CONTRACT)
            .limit(TEN_DAYS)
            .event(RecordedTime.of(arrival))
            .calendar(HolidayCalendarIds.NL_ATW_BASE)
            .build());
  }

  @Override
  public Deadline tenDaysRolled(Instant arrival) {
    return Deadlines.compute(
        DeadlineRequest.builder()
            .rule(ComputationRule.CONTRACT)
            .limit(TEN_DAYS)
            .event(RecordedTime.of(arrival))
            .calendar(HolidayCalendarIds.NL_ATW_BASE)
            .roll(true)
            .build());
  }

  @Override
  public Deadline seventyTwoHours(Instant arrival) {
    return Deadlines.compute(
        DeadlineRequest.builder()
            .rule(ComputationRule.REGULATION_1182_71)
            .limit(SEVENTY_TWO_HOURS)
            .event(RecordedTime.of(arrival))
            .calendar(HolidayCalendarIds.NL_ATW_BASE)
            .build());
  }

  @Override
  public LocalDate nextWorkingDay(LocalDate day) {
    return calendar.after(day);
  }

  @Override
  public long workingDays(LocalDate startExclusive, LocalDate endInclusive) {
    return calendar.between(startExclusive, endInclusive);
  }

  @Override
  public End end(Deadline answer) {
    return new End(answer.lastDay().orElse(null), answer.endExclusive());
  }
}
