package eu.dpasdk.testkit.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for whatever takes dockets in: no duty is lost or made up, no deadline moves, and the
 * newest docket counts whatever the order in which they come.
 *
 * <pre>{@code
 * class MyQueueTest implements DocketConsumerLaws {
 *   public DocketConsumer emptyConsumer() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 4 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface DocketConsumerLaws {
  /** Returns a consumer that has taken nothing in. */
  DocketConsumer emptyConsumer() throws Exception;

  /** Case files that live a life. */
  @Provide
  default Arbitrary<CaseFile> lives() {
    return CaseFileArbitraries.lives();
  }

  /** Moments in the years of the lives. */
  @Provide
  default Arbitrary<Instant> moments() {
    return Arbitraries.integers()
        .between(0, 1200 * 24)
        .map(hour -> Instant.parse("2025-01-01T00:00:00Z").plusSeconds(3600L * hour));
  }

  /** Every duty is there, as the docket has it, to the nanosecond; and nothing else. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void everyDutyIsHeldAsItIs(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) throws Exception {
    DocketConsumer consumer = emptyConsumer();
    DocketReport docket = docket(file, asOf);
    consumer.accept(docket);
    assertHolds(docket, consumer);
  }

  /** Taking in the same docket twice is taking it in once. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void repetitionChangesNothing(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) throws Exception {
    DocketConsumer consumer = emptyConsumer();
    DocketReport docket = docket(file, asOf);
    consumer.accept(docket);
    consumer.accept(docket);
    assertHolds(docket, consumer);
  }

  /** A newer docket replaces an older one, whole: what is no longer owed is gone. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void theNewestDocketCounts(
      @ForAll("lives") CaseFile file, @ForAll("moments") Instant asOf) throws Exception {
    DocketReport older = docket(file, asOf);
    DocketReport newer = docket(file, asOf.plus(Duration.ofDays(45)));
    DocketConsumer inOrder = emptyConsumer();
    inOrder.accept(older);
    inOrder.accept(newer);
    assertHolds(newer, inOrder);
    DocketConsumer outOfOrder = emptyConsumer();
    outOfOrder.accept(newer);
    outOfOrder.accept(older);
    assertHolds(newer, outOfOrder);
  }

  /** The dockets of two agreements do not touch each other. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void agreementsDoNotMix(
      @ForAll("lives") CaseFile one,
      @ForAll("lives") CaseFile other,
      @ForAll("moments") Instant asOf)
      throws Exception {
    Assume.that(!one.agreement().id().equals(other.agreement().id()));
    DocketConsumer consumer = emptyConsumer();
    DocketReport first = docket(one, asOf);
    DocketReport second = docket(other, asOf);
    consumer.accept(first);
    consumer.accept(second);
    assertHolds(first, consumer);
    assertHolds(second, consumer);
  }

  private static DocketReport docket(CaseFile file, Instant asOf) {
    return Docket.of(file, asOf, Readings.defaults()).report();
  }

  private static void assertHolds(DocketReport docket, DocketConsumer consumer) throws Exception {
    Map<String, Task> expected = new TreeMap<>();
    docket
        .matters()
        .forEach(matter -> matter.duties().forEach(duty -> expected.put(duty.id(), Task.of(duty))));
    Collection<Task> held = consumer.tasks(docket.agreement());
    Map<String, Task> actual = new TreeMap<>();
    held.forEach(task -> actual.put(task.id(), task));
    assertEquals(expected, actual);
    assertEquals(expected.size(), held.size(), "some duty is held more than once");
  }
}
