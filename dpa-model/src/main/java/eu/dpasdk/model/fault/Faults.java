package eu.dpasdk.model.fault;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one value, so that all of them are told together. */
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  /** Starts with no fault. */
  public Faults() {}

  /** Adds a fault unless {@code holds}. */
  public Faults require(boolean holds, String path, String problem, String expected) {
    if (!holds) {
      found.add(Fault.of(path, problem, expected));
    }
    return this;
  }

  /** Throws {@link InvalidValueException} with every fault gathered; returns if there is none. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidValueException(found);
    }
  }

  /** Throws for a single fault unless {@code holds}. */
  public static void check(boolean holds, String path, String problem, String expected) {
    if (!holds) {
      throw InvalidValueException.of(path, problem, expected);
    }
  }
}
