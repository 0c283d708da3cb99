package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import java.util.List;

/** Counts once more when the steps or the other readings are asked for; keeps neither. */
final class FoundLater extends Derivation {
  private final DeadlineRequest request;
  private final HolidayCalendars calendars;
  private final TimeReadings readings;
  private final boolean withOthers;

  FoundLater(
      DeadlineRequest request,
      HolidayCalendars calendars,
      TimeReadings readings,
      boolean withOthers) {
    this.request = request;
    this.calendars = calendars;
    this.readings = readings;
    this.withOthers = withOthers;
  }

  @Override
  public List<Reason> steps() {
    return Computation.steps(request, calendars, readings);
  }

  @Override
  public List<OtherReading> otherReadings() {
    return withOthers ? Deadlines.otherReadings(request, calendars, readings) : List.of();
  }
}
