package eu.dpasdk.model.breach;

import org.jspecify.annotations.Nullable;

/** Whole numbers as JSON brings them: a fraction is refused, never cut off. */
final class WholeNumber {
  private WholeNumber() {}

  /** Tells whether {@code number} is whole and from {@code first} through {@code last}. */
  static boolean isWithin(@Nullable Number number, long first, long last) {
    return (number instanceof Integer || number instanceof Long)
        && number.longValue() >= first
        && number.longValue() <= last;
  }
}
