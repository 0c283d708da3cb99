package eu.dpasdk.testkit.instruction;

import static eu.dpasdk.testkit.docket.Told.asks;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.instruction.InstructionDoubted;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.instruction.InstructionWithdrawn;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 28(3)(a) and last sentence GDPR: which instructions are followed.
 *
 * <pre>{@code
 * class MyInstructionTest implements InstructionLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 3 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface InstructionLaws {
  /** The instruction of these laws. */
  MatterId INSTRUCTION = MatterId.of("i1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When something happens. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /**
   * Article 28(3)(a): an instruction that is not documented is found, and a documented one is not.
   */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3a_onlyDocumentedInstructions(@ForAll("moments") Instant given) {
    for (Catalogue entry : Catalogue.values()) {
      assertTrue(
          finds(matter(file(entry, given(given, false)), given), "NOT_DOCUMENTED"), entry.name());
      assertFalse(
          finds(matter(file(entry, given(given, true)), given), "NOT_DOCUMENTED"), entry.name());
    }
  }

  /** Article 28(3)(a): a documented instruction is followed until it is withdrawn. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3a_followedUntilWithdrawn(@ForAll("moments") Instant given) {
    Instant withdrawn = given.plusSeconds(86_400);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            given(given, true),
            InstructionWithdrawn.of(INSTRUCTION, at(withdrawn)));
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE), status(matter(file, withdrawn.minusNanos(1)), "follow"));
    assertEquals(Optional.of(DutyStatus.DISCHARGED), status(matter(file, withdrawn), "follow"));
  }

  /** Article 28(3), last sentence: who holds it to infringe the law says so, and waits. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3_last_aDoubtedInstructionWaits(@ForAll("moments") Instant given) {
    Instant doubted = given.plusSeconds(3_600);
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            given(given, true),
            InstructionDoubted.of(INSTRUCTION, at(doubted)));
    assertEquals(Optional.of(DutyStatus.SUSPENDED), status(matter(file, doubted), "follow"));
    assertEquals(Optional.of(DutyStatus.IN_FORCE), status(matter(file, doubted), "warn"));
    assertTrue(asks(matter(file, doubted), "INFRINGES_QUESTION"));
  }

  private static InstructionGiven given(Instant moment, boolean documented) {
    return InstructionGiven.of(INSTRUCTION, at(moment), documented);
  }

  private Matter matter(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "instruction/" + INSTRUCTION.id());
  }
}
