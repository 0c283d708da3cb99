package eu.dpasdk.testkit.time;

import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.Quick;

/** The library keeps its own laws. */
@Quick
class DeadlinesLaws implements DeadlineLaws {
  @Override
  public DeadlineComputation subject() {
    return (request, readings) -> Deadlines.compute(request, HolidayCalendars.standard(), readings);
  }
}
