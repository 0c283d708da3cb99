package eu.dpasdk.model.fault;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value that cannot exist is built: lists all its faults at once, each with its path
 * and what would be valid. Deciding never throws this for a legal outcome.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Fault[] faults;

  /** Creates the exception for at least one fault. */
  public InvalidValueException(List<Fault> faults) {
    super(faults.stream().map(Fault::sentence).collect(Collectors.joining("\n")));
    this.faults = faults.toArray(new Fault[0]);
  }

  /** Returns the exception for a single fault. */
  public static InvalidValueException of(String path, String problem, String expected) {
    return new InvalidValueException(List.of(Fault.of(path, problem, expected)));
  }

  /** Returns every fault found, in the order of the value's properties. */
  public List<Fault> faults() {
    return List.of(faults);
  }
}
