package eu.dpasdk.model.internal;

import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Refuses JSON properties that a value does not have: a misspelt term must not vanish. */
public final class Unknown {
  private Unknown() {}

  /**
   * Throws one {@link InvalidValueException} that names every unknown property; returns quietly
   * when there is none.
   */
  public static void refuse(@Nullable Map<String, Object> unknown, String type) {
    if (unknown == null || unknown.isEmpty()) {
      return;
    }
    List<Fault> faults = new ArrayList<>();
    for (String name : new TreeSet<>(unknown.keySet())) {
      faults.add(
          Fault.of(
              "/" + name, "unknown property", "only the properties of " + type + " are allowed"));
    }
    throw new InvalidValueException(faults);
  }
}
