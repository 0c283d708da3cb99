package eu.dpasdk.testkit.run;

/**
 * Tests of one's own, as a whole.
 *
 * @param <T> what they test
 */
@FunctionalInterface
public interface Suite<T> {
  /** Puts {@code subject} to the test; throws if it fails. */
  void test(T subject) throws Throwable;
}
