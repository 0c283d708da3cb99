package eu.dpasdk.model.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a JSON property means when it is left out. */
public final class Absent {
  private Absent() {}

  /** An absent list is empty. */
  public static <T> List<T> list(@Nullable List<T> value) {
    return value == null ? List.of() : value;
  }

  /** An absent set is empty. */
  public static <T> Set<T> set(@Nullable Set<T> value) {
    return value == null ? Set.of() : value;
  }

  /** An absent value takes its documented default. */
  public static <T> T or(@Nullable T value, T absent) {
    return value == null ? absent : value;
  }
}
