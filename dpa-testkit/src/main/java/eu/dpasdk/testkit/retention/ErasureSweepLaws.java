package eu.dpasdk.testkit.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.RetentionSchedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles 5(1)(e), 17(3) and 28(3)(g) GDPR; FlexFront 7, Stratech 13.2: a sweep over many records
 * finds due what the decision on each record finds due; nothing is kept too long, nothing is lost.
 *
 * <pre>{@code
 * class OurNightlyJobTest implements ErasureSweepLaws {
 *   public ErasureQuestion sweep() { ... }
 *
 *   public Arbitrary<Agreement> agreements() {
 *     return Arbitraries.just(OUR_AGREEMENT);
 *   }
 * }
 * }</pre>
 *
 * <p>Runs as 6 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface ErasureSweepLaws {
  /** Returns the sweep under test. */
  ErasureQuestion sweep();

  /** The agreements it is for; of all kinds unless said otherwise. */
  default Arbitrary<Agreement> agreements() {
    return NightArbitraries.agreements();
  }

  /** The interpretations it is for; all readings unless said otherwise. */
  default Arbitrary<Interpretation> interpretations() {
    return NightArbitraries.interpretations();
  }

  /** Nights on which it is asked. */
  @Provide
  default Arbitrary<Night> nights() {
    return NightArbitraries.nights(agreements(), interpretations());
  }

  /** Nights on which one milestone is known of each record, by its day; it is taken to begin it. */
  @Provide
  default Arbitrary<Night> rows() {
    return nights().map(Night::rows);
  }

  /** Nights about the end of what began on 29 February. */
  @Provide
  default Arbitrary<Night> leapNights() {
    return NightArbitraries.leapNights(agreements(), interpretations());
  }

  /** Article 28(3)(g): due is what the whole decision says must be erased, record by record. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  default void art28_3g_dueIsWhatEachDecisionSays(@ForAll("nights") Night night) {
    Set<MatterId> expected = new TreeSet<>();
    for (MatterId record : night.records()) {
      RetentionDecision decision =
          RetentionSchedule.decide(
              night.agreement(),
              record,
              night.events(),
              night.lifetime(),
              night.moment(),
              night.how());
      if (decision.status() == RetentionStatus.ERASE_DUE) {
        expected.add(record);
      }
    }
    assertEquals(expected, new TreeSet<>(night.due(sweep())));
  }

  /** Article 28(3)(g): the same of records of which a table keeps one milestone and its day. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  default void art28_3g_aRowIsDueAsItsDaySays(@ForAll("rows") Night night) {
    art28_3g_dueIsWhatEachDecisionSays(night);
  }

  /** FlexFront 7: the same about the ends of periods that began on 29 February. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void flexFront7_whatBeganOnALeapDayEndsAsEachDecisionSays(
      @ForAll("leapNights") Night night) {
    art28_3g_dueIsWhatEachDecisionSays(night);
  }

  /** Article 5(1)(e): what happened to one record makes no difference to another. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art5_1e_recordsAreSweptByThemselves(@ForAll("nights") Night night) {
    Set<MatterId> alone = new TreeSet<>();
    for (MatterId record : night.records()) {
      List<RetentionEvent> own =
          night.events().stream().filter(event -> event.record().equals(record)).toList();
      alone.addAll(night.with(own).due(sweep()));
    }
    assertEquals(alone, new TreeSet<>(night.due(sweep())));
  }

  /** Article 5(1)(e): neither the order nor the number of times it was recorded counts. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art5_1e_orderAndRepetitionMakeNoDifference(@ForAll("nights") Night night) {
    List<RetentionEvent> again = new ArrayList<>(night.events());
    Collections.reverse(again);
    again.addAll(night.events());
    assertEquals(new TreeSet<>(night.due(sweep())), new TreeSet<>(night.with(again).due(sweep())));
  }

  /**
   * Article 28(3)(g): what was erased, from backups and at sub-processors too, is not due again.
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  default void art28_3g_whatWasErasedIsNotDueAgain(@ForAll("nights") Night night) {
    for (MatterId record : night.records()) {
      List<RetentionEvent> erased = new ArrayList<>(night.events());
      erased.add(RecordErased.of(record, RecordedTime.of(night.moment())));
      assertFalse(night.with(erased).due(sweep()).contains(record));
    }
  }
}
