package eu.dpasdk.testkit.time;

import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import java.util.List;

/** The kit of laws that a computation of deadlines is held to, over one with a mistake. */
public final class DeadlineKits {
  private static final DeadlineComputation LIBRARY =
      (request, readings) -> Deadlines.compute(request, HolidayCalendars.standard(), readings);

  private DeadlineKits() {}

  /** Returns the laws over {@code mistake}. */
  public static List<Object> over(WrongDeadlines mistake) {
    return List.of(new WholeDeadlines(mistake.over(LIBRARY)));
  }

  /** Returns the laws over the library. */
  public static List<Object> overTheLibrary() {
    return List.of(new WholeDeadlines(LIBRARY));
  }

  record WholeDeadlines(DeadlineComputation subject) implements DeadlineLaws {}
}
