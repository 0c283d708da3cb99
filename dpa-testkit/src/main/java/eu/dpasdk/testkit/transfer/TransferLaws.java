package eu.dpasdk.testkit.transfer;

import static eu.dpasdk.testkit.docket.Told.arrived;
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
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.transfer.DisclosureDemanded;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureMade;
import eu.dpasdk.model.transfer.DisclosureTold;
import eu.dpasdk.model.transfer.TransferStarted;
import eu.dpasdk.testkit.docket.DocketQuestion;
import eu.dpasdk.testkit.docket.Dockets;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Articles 28(3)(a) and 44 to 49 GDPR, FlexFront 4.3 and 4.4, Stratech 4.4 and 6: where data may
 * be, and who is told before they go to others.
 *
 * <pre>{@code
 * class MyTransferTest implements TransferLaws {
 *   public DocketQuestion docket() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 4 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface TransferLaws {
  /** The transfer of these laws. */
  MatterId TRANSFER = MatterId.of("t1");

  /** The disclosure of these laws. */
  MatterId DISCLOSURE = MatterId.of("d1");

  /** Returns the docket under test. */
  DocketQuestion docket();

  /** When something happens. */
  @Provide
  default Arbitrary<Instant> moments() {
    return TimeArbitraries.instants();
  }

  /** Seconds between telling and disclosing. */
  @Provide
  default Arbitrary<Integer> seconds() {
    return Arbitraries.integers().between(1, 1_000_000);
  }

  /** Article 44: data within the European Economic Area are not transferred. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art44_withinTheAreaNothingIsFound(@ForAll("days2026") Instant moment) {
    for (String country : new String[] {"NL", "DE", "NO", "IS", "LI"}) {
      assertTrue(
          matter(started(Catalogue.FLEXFRONT, country, moment), moment).findings().isEmpty(),
          country);
    }
  }

  /** Article 44: a country without an adequacy decision needs more than an instruction. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art44_aCountryWithoutADecisionIsFound(@ForAll("days2026") Instant moment) {
    for (String country : new String[] {"CN", "IN", "RU"}) {
      assertFalse(
          matter(started(Catalogue.STRATECH, country, moment), moment).findings().isEmpty(),
          country);
    }
  }

  /** FlexFront 4.3: outside the Area the contract allows nothing, an adequate country included. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  default void flexFront4_3_anAdequateCountryIsOutsideTheArea(@ForAll("days2026") Instant moment) {
    assertTrue(
        finds(matter(started(Catalogue.FLEXFRONT, "CH", moment), moment), "TRANSFER_NOT_ALLOWED"));
  }

  /** Article 28(3)(a): an order is told before the disclosure, or the duty to tell was not met. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void art28_3a_toldBeforeTheDisclosure(
      @ForAll("days2026") Instant demanded, @ForAll("seconds") int seconds) {
    Instant made = demanded.plusSeconds(seconds);
    assertEquals(
        Optional.of(DutyStatus.FULFILLED),
        status(disclosure(demanded, made.minusNanos(1), made), "tell-controller-by-law"));
    assertEquals(
        Optional.of(DutyStatus.VIOLATED),
        status(disclosure(demanded, made, made), "tell-controller-by-law"));
  }

  /** Moments of 2026, under the law as it then is. */
  @Provide
  default Arbitrary<Instant> days2026() {
    return Arbitraries.longs()
        .between(0, 364L * 86_400)
        .map(second -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second));
  }

  private Matter disclosure(Instant demanded, Instant told, Instant made) {
    CaseFile file =
        file(
            Catalogue.FLEXFRONT,
            DisclosureDemanded.builder()
                .disclosure(DISCLOSURE)
                .recipient("Autoriteit Persoonsgegevens")
                .ground(DisclosureGround.AUTHORITY_ORDER)
                .at(at(demanded))
                .law(LawScope.UNION_OR_MEMBER_STATE_LAW)
                .build(),
            DisclosureTold.of(DISCLOSURE, arrived(told)),
            DisclosureMade.of(DISCLOSURE, at(made)));
    return Dockets.matter(docket().docket(file, made), "disclosure/" + DISCLOSURE.id());
  }

  private static CaseFile started(Catalogue entry, String country, Instant moment) {
    return file(entry, TransferStarted.of(TRANSFER, country, at(moment)));
  }

  private Matter matter(CaseFile file, Instant asOf) {
    return Dockets.matter(docket().docket(file, asOf), "transfer/" + TRANSFER.id());
  }
}
