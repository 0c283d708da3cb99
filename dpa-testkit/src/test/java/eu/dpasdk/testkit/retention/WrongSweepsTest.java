package eu.dpasdk.testkit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.retention.ErasureSweep;
import eu.dpasdk.testkit.run.Laws;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every one of the usual mistakes breaks the law that compares with decisions. */
class WrongSweepsTest {
  private static final String LAW = "art28_3g_dueIsWhatEachDecisionSays";
  private static final String LEAP_LAW = "flexFront7_whatBeganOnALeapDayEndsAsEachDecisionSays";
  private static final ErasureQuestion LIBRARY =
      (agreement, events, lifetime, moment, how) -> {
        ErasureSweep sweep = ErasureSweep.of(agreement, lifetime, moment, how);
        return events.stream()
            .map(RetentionEvent::record)
            .distinct()
            .filter(record -> sweep.isDue(record, events))
            .collect(Collectors.<MatterId>toSet());
      };

  /** Laws of a sweep. */
  private record Kit(ErasureQuestion sweep) implements ErasureSweepLaws {}

  @TestFactory
  Stream<DynamicTest> everyMistakeBreaksTheLaw() {
    return Stream.of(WrongSweeps.values())
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () ->
                        assertThat(Laws.of(new Kit(each.over(LIBRARY))).broken(law(each)))
                            .isPresent()));
  }

  private static String law(WrongSweeps mistake) {
    return mistake == WrongSweeps.LEAP_DAY_MOVES_ON ? LEAP_LAW : LAW;
  }

  @Test
  void theLibraryDoesNot() {
    assertThat(Laws.of(new Kit(LIBRARY)).broken(LAW)).isEmpty();
    assertThat(Laws.of(new Kit(LIBRARY)).broken(LEAP_LAW)).isEmpty();
  }
}
