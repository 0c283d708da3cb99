package eu.dpasdk.docs.performance;

/** What a ratio was meant to be: at most, or at least, a number. */
public record Aim(Side side, double ratio) {
  /** On which side of the number the ratio was meant to stay. */
  public enum Side {
    /** No more than the number. */
    AT_MOST,
    /** No less than the number. */
    AT_LEAST
  }

  /** Returns the aim of no more than {@code ratio}. */
  public static Aim atMost(double ratio) {
    return new Aim(Side.AT_MOST, ratio);
  }

  /** Returns the aim of no less than {@code ratio}. */
  public static Aim atLeast(double ratio) {
    return new Aim(Side.AT_LEAST, ratio);
  }

  /** Tells whether {@code measured} reaches this aim. */
  public boolean isMetBy(double measured) {
    return side == Side.AT_MOST ? measured <= ratio : measured >= ratio;
  }

  String text(double measured) {
    String words = (side == Side.AT_MOST ? "at most " : "at least ") + Unit.digits(ratio);
    return words + (isMetBy(measured) ? "" : ", **missed**");
  }
}
