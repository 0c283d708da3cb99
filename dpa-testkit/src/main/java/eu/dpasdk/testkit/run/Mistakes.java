package eu.dpasdk.testkit.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Which mistakes a suite of tests misses.
 *
 * <pre>{@code
 * Mistakes.missed(WrongDockets.values(), library, docket -> new OurDocketTests(docket).runAll());
 * }</pre>
 *
 * <p>An empty list means that the suite catches every one; a name in it is a test to be written. A
 * mistake that touches nothing the suite asks about is missed as well: its Javadoc says what it
 * touches. The page {@code eu/dpasdk/testkit/MISTAKES.md} in the jar has all mistakes, each with a
 * law that it breaks.
 */
public final class Mistakes {
  private Mistakes() {}

  /**
   * Returns those of {@code mistakes} that pass {@code suite}, in their order.
   *
   * @throws IllegalArgumentException if {@code right} itself does not pass, with the reason
   */
  public static <T, M extends Mistake<T>> List<M> missed(M[] mistakes, T right, Suite<T> suite) {
    try {
      suite.test(right);
    } catch (Throwable failed) {
      throw new IllegalArgumentException("the suite fails without a mistake: " + failed, failed);
    }
    List<M> missed = new ArrayList<>();
    for (M mistake : mistakes) {
      if (passes(suite, mistake.over(right))) {
        missed.add(mistake);
      }
    }
    return missed;
  }

  private static <T> boolean passes(Suite<T> suite, T subject) {
    try {
      suite.test(subject);
      return true;
    } catch (Throwable failed) {
      return false;
    }
  }
}
