package eu.dpasdk.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.testkit.time.DeadlineComputation;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The vectors, read from the jar, and the JUnit tests made of them.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> vectors() {
 *   return VectorRunner.deadlineTests(
 *       (request, readings) ->
 *           Deadlines.compute(request, HolidayCalendars.standard(), readings));
 * }
 * }</pre>
 *
 * <p>That holds the library against its own vectors; put what computes your deadlines in its place.
 */
public final class VectorRunner {
  private VectorRunner() {}

  /** Returns the deadline vectors, in the order of the file. */
  public static List<DeadlineVector> deadlines() {
    return VectorFiles.deadlines();
  }

  /** Returns the vectors of each clause or provision, as {@code index.json} has them. */
  public static SortedMap<String, List<VectorName>> index() {
    return VectorIndex.read();
  }

  /** Returns the text of a file of vectors, such as {@code deadline-vectors.json}. */
  public static String text(String file) {
    return VectorFiles.text(file);
  }

  /**
   * Returns one container a vector, with a test for the defaults and one for each other reading.
   */
  public static Stream<DynamicNode> deadlineTests(DeadlineComputation subject) {
    return deadlines().stream().map(vector -> tests(vector, subject));
  }

  private static DynamicNode tests(DeadlineVector vector, DeadlineComputation subject) {
    DynamicTest byDefault =
        test(vector, "default", TimeReadings.defaults(), vector.expected(), subject);
    Stream<DynamicTest> underReadings =
        vector.readings().stream()
            .map(
                reading -> {
                  TimeReadings readings = TimeReadings.defaults();
                  for (ReadingOption option : reading.under()) {
                    readings = readings.with(option);
                  }
                  String name =
                      reading.under().stream()
                          .map(ReadingOption::name)
                          .collect(Collectors.joining(" + "));
                  return test(vector, name, readings, reading.expected(), subject);
                });
    String name = vector.id() + " " + String.join(", ", vector.clauses());
    return dynamicContainer(name, Stream.concat(Stream.of(byDefault), underReadings));
  }

  private static DynamicTest test(
      DeadlineVector vector,
      String name,
      TimeReadings readings,
      ExpectedDeadline expected,
      DeadlineComputation subject) {
    return dynamicTest(
        name,
        () -> {
          DeadlineRequest request = vector.request();
          String asked = vector.id() + " under " + name + ", " + request;
          if (expected.isRefused()) {
            assertThrows(
                CalendarRangeException.class, () -> subject.compute(request, readings), asked);
            return;
          }
          Deadline deadline = subject.compute(request, readings);
          Instant end = expected.endExclusive().orElseThrow();
          assertEquals(end, deadline.endExclusive(), () -> "endExclusive of " + asked);
          assertEquals(expected.lastDay(), deadline.lastDay(), () -> "lastDay of " + asked);
        });
  }
}
