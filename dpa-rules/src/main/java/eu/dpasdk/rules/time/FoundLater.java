package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.TimeReadings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts once more when the steps or the other readings are asked for; keeps neither. */
final class FoundLater extends Derivation {
  private final DeadlineRequest request;
  private final HolidayCalendars calendars;
  private final TimeReadings readings;
  private final Optional<Instant> compared;

  /**
   * @param compared the end that other readings are held against; empty where nobody asks for them
   */
  FoundLater(
      DeadlineRequest request,
      HolidayCalendars calendars,
      TimeReadings readings,
      Optional<Instant> compared) {
    this.request = request;
    this.calendars = calendars;
    this.readings = readings;
    this.compared = compared;
  }

  @Override
  public List<Reason> steps() {
    return Computation.steps(request, calendars, readings);
  }

  @Override
  public List<OtherReading> otherReadings() {
    return compared
        .map(own -> Deadlines.otherReadings(request, own, calendars, readings))
        .orElse(List.of());
  }
}
