package eu.dpasdk.docs.performance;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
  /** Time, in nanoseconds. */
  NANOSECONDS("ns"),
  /** Times in a second. */
  PER_SECOND("a second"),
  /** Size. */
  BYTES("B"),
  /** A plain number. */
  COUNT("");

  private static final String[] TIMES = {"ns", "µs", "ms", "s"};
  private static final String[] SIZES = {"B", "kB", "MB", "GB"};

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  /** Returns {@code value} for people: three digits, with a unit that suits them. */
  String text(double value) {
    return switch (this) {
      case NANOSECONDS -> scaled(value, TIMES);
      case BYTES -> scaled(value, SIZES);
      case PER_SECOND, COUNT -> (digits(value) + " " + word).strip();
    };
  }

  /** Returns {@code value} with three digits that count, or whole. */
  static String digits(double value) {
    boolean whole = value == Math.rint(value);
    int magnitude = whole ? 2 : (int) Math.floor(Math.log10(Math.abs(value)));
    return String.format(Locale.ROOT, "%,." + Math.max(0, 2 - magnitude) + "f", value);
  }

  private static String scaled(double value, String[] units) {
    double rest = value;
    int unit = 0;
    while (rest >= 1000 && unit < units.length - 1) {
      rest /= 1000;
      unit++;
    }
    return digits(rest) + " " + units[unit];
  }
}
