package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.article28.WrongAssessments;
import eu.dpasdk.testkit.time.DeadlineComputation;
import eu.dpasdk.testkit.time.WrongDeadlines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Maven tells of a dynamic test its number only: the message has to say which vector it is. */
class FailuresAreNamedTest {
  @Test
  void aDeadlineNamesItsVectorReadingAndRequest() {
    DeadlineComputation right =
        (request, how) -> Deadlines.compute(request, HolidayCalendars.standard(), how);
    List<DeadlineVector> vectors = VectorRunner.deadlines();
    List<String> messages =
        VectorRunner.deadlineTests(WrongDeadlines.ENDS_A_SECOND_EARLY.over(right))
            .flatMap(FailuresAreNamedTest::failures)
            .toList();
    assertThat(messages).isNotEmpty();
    assertThat(messages)
        .allSatisfy(
            message ->
                assertThat(vectors)
                    .anyMatch(
                        vector ->
                            message.startsWith("endExclusive of " + vector.id() + " under ")
                                && message.contains(", " + vector.request())));
    assertThat(messages).anyMatch(message -> message.contains(" under default, "));
    assertThat(messages).anyMatch(message -> message.contains(" under ROLL, "));
  }

  @Test
  void aRefusalThatDidNotComeNamesItsVector() {
    Deadline any = Deadlines.compute(known().request());
    List<String> messages =
        VectorRunner.deadlineTests((request, how) -> any)
            .flatMap(FailuresAreNamedTest::failures)
            .filter(message -> message.contains("CalendarRangeException"))
            .toList();
    assertThat(messages).isNotEmpty().allMatch(message -> message.contains(" under "));
  }

  private static DeadlineVector known() {
    return VectorRunner.deadlines().stream()
        .filter(vector -> !vector.expected().isRefused())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAssessmentNamesItsVectorElementAndReadings() {
    List<String> messages =
        AssessmentVectors.tests(WrongAssessments.BENCHMARK_IS_LAXER.over(Article28::assess))
            .flatMap(FailuresAreNamedTest::failures)
            .toList();
    assertThat(messages)
        .isNotEmpty()
        .allMatch(
            message ->
                AssessmentVectors.all().stream()
                    .anyMatch(
                        vector ->
                            message.startsWith(
                                "benchmark of "
                                    + vector.id()
                                    + " ("
                                    + code(vector.element())
                                    + " under ")));
  }

  private static String code(Element element) {
    return element.code();
  }

  private static Stream<String> failures(DynamicNode node) {
    if (node instanceof DynamicContainer container) {
      return container.getChildren().flatMap(FailuresAreNamedTest::failures);
    }
    Throwable failure = catchThrowable(() -> ((DynamicTest) node).getExecutable().execute());
    return Stream.ofNullable(failure).map(Throwable::getMessage);
  }
}
