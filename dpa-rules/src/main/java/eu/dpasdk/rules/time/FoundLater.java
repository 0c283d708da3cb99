package eu.dpasdk.rules.time;

import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.OtherReading;
import java.util.List;

/** Counts once more when the steps or the other readings are asked for; keeps neither. */
final class FoundLater extends Derivation {
  private final Computation counted;
  private final Computation.End end;
  private final boolean withOthers;

  FoundLater(Computation counted, Computation.End end, boolean withOthers) {
    this.counted = counted;
    this.end = end;
    this.withOthers = withOthers;
  }

  @Override
  public List<Reason> steps() {
    return counted.steps(end);
  }

  @Override
  public List<OtherReading> otherReadings() {
    return withOthers ? Deadlines.otherReadings(counted, end) : List.of();
  }
}
