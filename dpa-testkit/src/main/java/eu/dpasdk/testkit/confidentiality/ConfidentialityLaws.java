package eu.dpasdk.testkit.confidentiality;

import static eu.dpasdk.testkit.docket.Told.arrived;
import static eu.dpasdk.testkit.docket.Told.at;
import static eu.dpasdk.testkit.docket.Told.duty;
import static eu.dpasdk.testkit.docket.Told.file;
import static eu.dpasdk.testkit.docket.Told.finds;
import static eu.dpasdk.testkit.docket.Told.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Article 28(3)(b) GDPR, FlexFront 18.1, Stratech 5.2: who keeps the data secret, and until when.
 *
 * <pre>{@code
 * class MyConfidentialityTest implements ConfidentialityLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 3 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface ConfidentialityLaws {
  /** The request to see the undertakings. */
  MatterId UNDERTAKINGS = MatterId.of("h1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When the agreement is concluded. */
  @Provide
  default Arbitrary<Instant> concluded() {
    return TimeArbitraries.instants();
  }

  /** Article 28(3)(b): under every agreement, from its conclusion, owed to the controller. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3b_theProcessorOwesItFromTheStart(@ForAll("concluded") Instant concluded) {
    for (Catalogue entry : Catalogue.values()) {
      Duty duty =
          duty(
                  standing(file(entry, AgreementConcluded.of(at(concluded))), concluded),
                  "confidentiality")
              .orElseThrow(() -> new AssertionError("no duty under " + entry));
      assertEquals(DutyStatus.IN_FORCE, duty.status(), entry::name);
      assertEquals(Actor.PROCESSOR, duty.debtor(), entry::name);
      assertEquals(Actor.CONTROLLER, duty.creditor(), entry::name);
    }
  }

  /**
   * FlexFront 18.1, Stratech 5.2, clause 10(d) of Decision (EU) 2021/915: it outlasts the end,
   * until the processor holds nothing.
   */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront18_stratech5_2_untilTheDataAreGone(@ForAll("concluded") Instant concluded) {
    Instant ended = concluded.plus(Duration.ofDays(300));
    Instant gone = ended.plus(Duration.ofDays(40));
    for (Catalogue entry : Catalogue.values()) {
      CaseFile file =
          file(
              entry,
              AgreementConcluded.of(at(concluded)),
              AgreementEnded.of(at(ended)),
              DataErased.of(at(gone)),
              ErasureCertified.of(arrived(gone)));
      assertEquals(
          Optional.of(DutyStatus.IN_FORCE),
          status(standing(file, gone.minusNanos(1)), "confidentiality"),
          entry::name);
      assertEquals(
          Optional.of(DutyStatus.DISCHARGED),
          status(standing(file, gone), "confidentiality"),
          entry::name);
    }
  }

  /** FlexFront 18.1: the undertakings are shown on request; Stratech 5.2 promises no such look. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void flexFront18_1_undertakingsAreShownOnRequest(@ForAll("concluded") Instant asked) {
    assertEquals(
        Optional.of(DutyStatus.IN_FORCE),
        status(undertakings(Catalogue.FLEXFRONT, asked), "give-help"));
    Matter stratech = undertakings(Catalogue.STRATECH, asked);
    assertTrue(stratech.duties().isEmpty(), () -> "made up: " + stratech.duties());
    assertTrue(finds(stratech, "NOT_PROMISED"));
  }

  private Matter undertakings(Catalogue entry, Instant asked) {
    HelpKind kind = HelpKind.CONFIDENTIALITY_UNDERTAKINGS;
    CaseFile file = file(entry, HelpAsked.of(UNDERTAKINGS, kind, arrived(asked)));
    return Dockets.matter(docket().docket(file, asked), "help/" + UNDERTAKINGS.id());
  }

  private Matter standing(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "agreement");
  }
}
