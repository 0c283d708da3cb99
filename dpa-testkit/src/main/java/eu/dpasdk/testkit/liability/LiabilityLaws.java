package eu.dpasdk.testkit.liability;

import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.liability.Claimant;
import eu.dpasdk.model.liability.DamageCause;
import eu.dpasdk.model.liability.DamageClaimed;
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
 * Articles 28(4) and 82 GDPR, FlexFront 12, Stratech 10.2 and 11: who answers for damage; no
 * amounts.
 *
 * <pre>{@code
 * class MyLiabilityTest implements LiabilityLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 3 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface LiabilityLaws {
  /** The claim of these laws. */
  MatterId CLAIM = MatterId.of("l1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When something happens. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** Article 82(2): a data subject can turn to the controller, whatever the cause. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  default void art82_2_theControllerAnswersToTheDataSubject(@ForAll("moments") Instant moment) {
    for (DamageCause cause : DamageCause.values()) {
      assertTrue(
          status(
                  claimed(Catalogue.FLEXFRONT, Claimant.DATA_SUBJECT, cause, moment),
                  "answerable-to-subjects/controller")
              .isPresent(),
          cause.name());
    }
  }

  /** Article 82(2): the processor answers for its own duties and for acts against instructions. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  default void art82_2_theProcessorAnswersForItsOwnDuties(@ForAll("moments") Instant moment) {
    for (Catalogue entry : Catalogue.values()) {
      assertTrue(
          status(
                  claimed(entry, Claimant.DATA_SUBJECT, DamageCause.PROCESSOR_DUTY, moment),
                  "answerable-to-subjects/processor")
              .isPresent(),
          entry.name());
      assertEquals(
          Optional.empty(),
          status(
              claimed(entry, Claimant.DATA_SUBJECT, DamageCause.CONTROLLER, moment),
              "answerable-to-subjects/processor"),
          entry.name());
    }
  }

  /** Article 28(4): the processor answers to the controller for its sub-processor. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  default void art28_4_theProcessorAnswersForItsSubProcessor(@ForAll("moments") Instant moment) {
    assertTrue(
        status(
                claimed(Catalogue.STRATECH, Claimant.CONTROLLER, DamageCause.SUB_PROCESSOR, moment),
                "answerable-to-other")
            .isPresent());
  }

  private Matter claimed(Catalogue entry, Claimant by, DamageCause cause, Instant moment) {
    return matter(file(entry, DamageClaimed.of(CLAIM, by, cause, at(moment))), moment);
  }

  private Matter matter(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "liability/" + CLAIM.id());
  }
}
