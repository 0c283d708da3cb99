package eu.dpasdk.testkit.agreement;

import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The JSON of agreements with one thing wrong in it. */
public final class FaultyAgreementArbitraries {
  private FaultyAgreementArbitraries() {}

  /** Returns those made of an agreement of the catalogue, with a fault of any kind anywhere. */
  public static Arbitrary<FaultyAgreement> ofTheCatalogue() {
    return Combinators.combine(
            CaseFileArbitraries.agreements(),
            Arbitraries.of(AgreementFault.class),
            Arbitraries.integers().greaterOrEqual(0))
        .as(FaultyAgreement::anywhere);
  }
}
