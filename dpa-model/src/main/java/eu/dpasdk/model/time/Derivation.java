package eu.dpasdk.model.time;

import eu.dpasdk.model.law.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the end of a time limit was found. Few of those who ask for a deadline ask for this too, so
 * it may be worked out when it is asked for; it is the same each time.
 *
 * <p>Two derivations are equal if they tell the same.
 */
public abstract class Derivation {
  /** For those who can work out a derivation. */
  protected Derivation() {}

  /** Returns the derivation that tells {@code steps} and {@code otherReadings}. */
  public static Derivation of(List<Reason> steps, List<OtherReading> otherReadings) {
    return new Told(steps, otherReadings);
  }

  /** Returns the steps of the computation, in order. */
  public abstract List<Reason> steps();

  /** Returns the other readings that would give another end. */
  public abstract List<OtherReading> otherReadings();

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Derivation told
            && steps().equals(told.steps())
            && otherReadings().equals(told.otherReadings());
  }

  @Override
  public final int hashCode() {
    return 31 * steps().hashCode() + otherReadings().hashCode();
  }

  @Override
  public final String toString() {
    return "steps=" + steps() + ", otherReadings=" + otherReadings();
  }

  /** A derivation that is known. */
  private static final class Told extends Derivation {
    private final List<Reason> steps;
    private final List<OtherReading> otherReadings;

    Told(List<Reason> steps, List<OtherReading> otherReadings) {
      this.steps = List.copyOf(steps);
      this.otherReadings = List.copyOf(otherReadings);
    }

    @Override
    public List<Reason> steps() {
      return steps;
    }

    @Override
    public List<OtherReading> otherReadings() {
      return otherReadings;
    }
  }
}
