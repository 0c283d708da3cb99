package eu.dpasdk.testkit.time;

import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.TimeReadings;

/**
 * What laws and vectors put to the test: something that computes deadlines with the calendars the
 * library carries.
 */
@FunctionalInterface
public interface DeadlineComputation {
  /**
   * Returns the deadline of {@code request} under {@code readings}.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the end depends on a day its calendar
   *     does not know
   */
  Deadline compute(DeadlineRequest request, TimeReadings readings);
}
