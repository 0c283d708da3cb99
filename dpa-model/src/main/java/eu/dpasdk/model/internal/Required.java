package eu.dpasdk.model.internal;

import eu.dpasdk.model.fault.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Refuses an explicit {@code null} for a list or set that must be there; its name is told. */
public final class Required {
  private Required() {}

  /** Returns {@code value}; refuses {@code null} with the path of {@code property}. */
  public static <T> T of(@Nullable T value, String property) {
    if (value == null) {
      throw InvalidValueException.of("/" + property, "null", "a list");
    }
    return value;
  }
}
