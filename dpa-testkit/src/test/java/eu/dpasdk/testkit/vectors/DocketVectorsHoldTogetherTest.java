package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Dockets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every worked example shows beside the answer it is about. */
class DocketVectorsHoldTogetherTest {
  private static final int CHANGES = 2;

  /** How the contracts are called before the number of their clauses. */
  private static final Map<String, String> CONTRACTS =
      Map.of(
          "flexfront", "FlexFront ",
          "stratech", "Stratech ",
          "commission-clauses-general", "Decision-2021/915 ");

  /** In these nothing follows from the clause itself: it leaves something out, or has ended. */
  private static final Set<String> WITHOUT_CONSEQUENCE =
      Set.of(
          "AGREEMENT-COMMISSION-ENDED",
          "AMENDMENT-UNKNOWN-YET",
          "BREACH-DETECTED-ONLY",
          "HELP-NOT-PROMISED",
          "INSTRUCTION-BEYOND",
          "INSTRUCTION-INSISTED-FLEXFRONT");

  /**
   * Nothing changes before the next change, nor before the one after that; where none is told,
   * nothing changes for a year. Examples that record what is yet to happen are left out.
   */
  @TestFactory
  Stream<DynamicTest> nothingChangesBeforeTheNextChange() {
    return DocketVectors.all().stream()
        .filter(vector -> !vector.id().endsWith("-YET"))
        .map(vector -> dynamicTest(vector.id(), () -> walk(vector)));
  }

  private static void walk(DocketVector vector) {
    Optional<Instant> at = Optional.of(vector.at());
    for (int change = 0; change < CHANGES && at.isPresent(); change++) {
      DocketReport now = report(vector, at.get());
      Optional<Instant> next = now.nextChange();
      Instant before =
          next.map(moment -> moment.minusNanos(1)).orElse(at.get().plus(Duration.ofDays(365)));
      assertThat(Dockets.substance(report(vector, before)))
          .as("from %s to %s", at.get(), before)
          .isEqualTo(Dockets.substance(now));
      at = next;
    }
  }

  /** An example of a clause of its own contract names the clause, or the part that was applied. */
  @TestFactory
  Stream<DynamicTest> theClauseOfTheExampleIsNamed() {
    return DocketVectors.all().stream()
        .filter(vector -> !WITHOUT_CONSEQUENCE.contains(vector.id()))
        .filter(vector -> !ownClauses(vector).isEmpty())
        .filter(vector -> matter(vector).inconsistencies().isEmpty())
        .map(vector -> dynamicTest(vector.id(), () -> named(vector)));
  }

  private static void named(DocketVector vector) {
    List<String> named =
        Dockets.reasons(matter(vector))
            .flatMap(reason -> reason.clauses().stream())
            .map(ClauseRef::number)
            .distinct()
            .toList();
    assertThat(ownClauses(vector))
        .as("of the clauses %s", named)
        .anyMatch(
            clause ->
                named.stream()
                    .anyMatch(each -> each.startsWith(clause) || clause.startsWith(each)));
  }

  private static List<String> ownClauses(DocketVector vector) {
    String name = CONTRACTS.get(vector.file().agreement().id());
    return vector.clauses().stream()
        .filter(clause -> clause.startsWith(name))
        .map(clause -> clause.substring(name.length()))
        .toList();
  }

  /**
   * What falls short of the contract falls short of a clause, save a ground that none of them has.
   */
  @TestFactory
  Stream<DynamicTest> aFindingOnTheContractNamesAClause() {
    return DocketVectors.all().stream()
        .filter(vector -> matter(vector).findings().stream().anyMatch(this::isContractual))
        .map(
            vector ->
                dynamicTest(
                    vector.id(),
                    () ->
                        assertThat(matter(vector).findings())
                            .filteredOn(this::isContractual)
                            .allSatisfy(
                                finding -> assertThat(finding.reason().clauses()).isNotEmpty())));
  }

  private boolean isContractual(Finding finding) {
    return finding.axis() == Axis.CONTRACT && !finding.id().equals("GROUND_NOT_AGREED");
  }

  private static Matter matter(DocketVector vector) {
    return Dockets.matter(report(vector, vector.at()), vector.expected().matter());
  }

  private static DocketReport report(DocketVector vector, Instant at) {
    return Docket.of(vector.file(), at, vector.readings()).report();
  }
}
