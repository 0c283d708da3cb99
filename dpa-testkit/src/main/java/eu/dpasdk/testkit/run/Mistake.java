package eu.dpasdk.testkit.run;

/**
 * A mistake that is easily made, laid over an implementation that is right.
 *
 * @param <T> what is implemented, such as a {@code DeadlineComputation}
 */
public interface Mistake<T> {
  /** Returns {@code right} with this mistake in it. */
  T over(T right);
}
