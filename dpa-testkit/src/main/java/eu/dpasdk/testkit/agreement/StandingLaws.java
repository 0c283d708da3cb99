package eu.dpasdk.testkit.agreement;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.forbids;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 28(3) GDPR: what holds all the time under every agreement of the catalogue, whatever
 * happens, and when it ends.
 *
 * <pre>{@code
 * class MyStandingTest implements StandingLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 7 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface StandingLaws {
  /** Returns the docket under test. */
  DocketQuestion docket();

  /** The agreements. */
  @Provide
  default Arbitrary<Catalogue> agreements() {
    return Arbitraries.of(Catalogue.class);
  }

  /** When the agreement ends. */
  @Provide
  default Arbitrary<Instant> ended() {
    return TimeArbitraries.instants();
  }

  /** Article 28(3), chapeau: only what the agreement describes is processed. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3_onlyWhatIsDescribed(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    assertTrue(forbids(standing(file(entry), ended), "within-description"));
  }

  /** Article 28(10): no other purposes, and none of the processor's own. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_10_noOtherPurposes(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    assertTrue(forbids(standing(file(entry), ended), "no-other-purposes"));
  }

  /** Article 28(2): no other processor without authorisation. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_2_noSubProcessorWithoutAuthorisation(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    assertTrue(forbids(standing(file(entry), ended), "prior-authorisation"));
  }

  /** Articles 28(3)(a) and 29: on instructions only, as long as there are data to process. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3a_onInstructionsUntilTheDataAreGone(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    assertUntilTheDataAreGone("on-instructions", entry, ended);
  }

  /** Articles 28(3)(c) and 32: secured as long as there are data to secure. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3c_securedUntilTheDataAreGone(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    assertUntilTheDataAreGone("security", entry, ended);
  }

  /** Article 28(3), FlexFront 4.1, Stratech 4: what the controller promised ends with the end. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3_theControllersPromisesEndWithTheAgreement(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    CaseFile file = lived(entry, ended);
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE),
        status(standing(file, ended.minusNanos(1)), "controller-duty/1"));
    assertEquals(
        Optional.of(DutyStatus.DISCHARGED), status(standing(file, ended), "controller-duty/1"));
  }

  /** BW 6:248: where two clauses cannot both be followed the parties are asked, each time. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void bw6_248_contradictionsAreLeftToTheParties(
      @ForAll("agreements") Catalogue entry, @ForAll("ended") Instant ended) {
    CaseFile file = lived(entry, ended);
    long asked =
        standing(file, ended).openQuestions().stream()
            .filter(each -> each.id().equals("CONTRADICTION"))
            .count();
    assertEquals(file.agreement().contradictions().size(), asked);
  }

  private void assertUntilTheDataAreGone(String name, Catalogue entry, Instant ended) {
    Instant gone = ended.plus(Duration.ofDays(30));
    CaseFile file = lived(entry, ended);
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE), status(standing(file, gone.minusNanos(1)), name));
    assertEquals(Optional.of(DutyStatus.DISCHARGED), status(standing(file, gone), name));
  }

  /** Concluded 300 days before the end; 30 days after it the data are gone, with a certificate. */
  private static CaseFile lived(Catalogue entry, Instant ended) {
    Instant gone = ended.plus(Duration.ofDays(30));
    return file(
        entry,
        AgreementConcluded.of(at(ended.minus(Duration.ofDays(300)))),
        AgreementEnded.of(at(ended)),
        DataErased.of(at(gone)),
        ErasureCertified.of(arrived(gone)));
  }

  private Matter standing(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "agreement");
  }
}
