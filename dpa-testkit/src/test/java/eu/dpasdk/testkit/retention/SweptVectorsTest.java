package eu.dpasdk.testkit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.ErasureSweep;
import eu.dpasdk.rules.retention.RetentionSchedule;
import eu.dpasdk.testkit.vectors.DocketVector;
import eu.dpasdk.testkit.vectors.DocketVectors;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each worked example with records: the sweep has due what the decision has due. */
class SweptVectorsTest {
  private static List<RetentionEvent> records(DocketVector vector) {
    return vector.file().events().stream()
        .filter(RetentionEvent.class::isInstance)
        .map(RetentionEvent.class::cast)
        .toList();
  }

  private static Stream<DocketVector> withRecords() {
    return DocketVectors.all().stream().filter(vector -> !records(vector).isEmpty());
  }

  @Test
  void thereAreExamplesWithRecords() {
    assertThat(withRecords()).hasSizeGreaterThan(15);
  }

  @TestFactory
  Stream<DynamicTest> vectors() {
    return withRecords()
        .map(vector -> dynamicTest(vector.id() + " " + vector.title().en(), () -> check(vector)));
  }

  private static void check(DocketVector vector) {
    Interpretation how = Interpretation.dutch().under(vector.readings());
    Lifetime lifetime = Docket.of(vector.file(), vector.at(), vector.readings()).lifetime();
    for (MatterId record :
        records(vector).stream().map(RetentionEvent::record).collect(Collectors.toSet())) {
      RetentionDecision decision = decide(vector, record, lifetime, vector.at(), how);
      check(vector, record, lifetime, vector.at(), how);
      decision
          .eraseFrom()
          .ifPresent(
              from -> {
                check(vector, record, lifetime, from, how);
                check(vector, record, lifetime, from.minusNanos(1), how);
              });
    }
  }

  private static RetentionDecision decide(
      DocketVector vector, MatterId record, Lifetime lifetime, Instant at, Interpretation how) {
    Agreement agreement = vector.file().agreement();
    return RetentionSchedule.decide(agreement, record, records(vector), lifetime, at, how);
  }

  private static void check(
      DocketVector vector, MatterId record, Lifetime lifetime, Instant at, Interpretation how) {
    Agreement agreement = vector.file().agreement();
    assertThat(ErasureSweep.of(agreement, lifetime, at, how).isDue(record, records(vector)))
        .as(record + " at " + at)
        .isEqualTo(decide(vector, record, lifetime, at, how).status() == RetentionStatus.ERASE_DUE);
  }
}
