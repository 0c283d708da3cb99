package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.TimeReadings;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.testkit.time.DeadlineComputation;
import eu.dpasdk.testkit.time.DeadlineOracle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeadlineVectorsTest {
  private static final DeadlineComputation LIBRARY =
      (request, readings) -> Deadlines.compute(request, HolidayCalendars.standard(), readings);

  @TestFactory
  Stream<DynamicNode> library() {
    return VectorRunner.deadlineTests(LIBRARY);
  }

  @TestFactory
  Stream<DynamicNode> oracle() {
    return VectorRunner.deadlineTests(DeadlineOracle.standard());
  }

  /** What differs under one other answer is told with the default, and nothing is left out. */
  @Test
  void readingsOfTheVectorsAreThoseTheLibraryTells() {
    for (DeadlineVector vector : VectorRunner.deadlines()) {
      if (vector.expected().isRefused()) {
        continue;
      }
      Map<String, Object> told = new TreeMap<>();
      LIBRARY
          .compute(vector.request(), TimeReadings.defaults())
          .otherReadings()
          .forEach(other -> told.put(other.reading(), other.endExclusive()));
      for (ReadDeadline reading : vector.readings()) {
        if (reading.under().size() == 1) {
          ReadingOption option = reading.under().get(0);
          boolean same = reading.expected().endExclusive().equals(vector.expected().endExclusive());
          assertThat(told.containsKey(option.name()))
              .as("%s %s", vector.id(), option)
              .isEqualTo(!same);
          if (!same) {
            assertThat(told.get(option.name())).isEqualTo(reading.expected().endExclusive());
          }
        }
      }
    }
  }

  @Test
  void idsAreUnique() {
    assertThat(VectorRunner.deadlines()).extracting(DeadlineVector::id).doesNotHaveDuplicates();
  }

  @Test
  void numberedExamplesAreAllThere() {
    assertThat(VectorRunner.deadlines())
        .extracting(DeadlineVector::id)
        .contains("V1", "V6", "V7", "V16", "V19", "V23", "V32", "V34", "V37", "V39", "V42", "V44")
        .contains("TIME-1", "TIME-2", "TIME-3", "TIME-4", "TIME-5")
        .contains("TIME-6", "TIME-7", "TIME-8", "TIME-9", "TIME-10");
  }

  @Test
  void endsAreWholeSeconds() {
    for (DeadlineVector vector : VectorRunner.deadlines()) {
      vector
          .expected()
          .endExclusive()
          .ifPresent(
              end ->
                  assertThat(end.truncatedTo(ChronoUnit.SECONDS)).as(vector.id()).isEqualTo(end));
    }
  }

  @Test
  void fileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> VectorRunner.text("no-such.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such.json");
  }
}
