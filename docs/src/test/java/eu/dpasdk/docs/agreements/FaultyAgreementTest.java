package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.dpasdk.docs.input.Agreements;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.testkit.agreement.AgreementFault;
import eu.dpasdk.testkit.agreement.FaultyAgreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault the testkit makes is told where the testkit says, and nothing else is. */
class FaultyAgreementTest {
  /** At most so many places of one fault, spread over the agreement. */
  private static final int PLACES = 10;

  @ParameterizedTest
  @EnumSource(AgreementFault.class)
  void isToldAtItsPath(AgreementFault fault) {
    for (Catalogue entry : Catalogue.values()) {
      int count = FaultyAgreement.count(agreement(entry), fault);
      int step = Math.max(1, count / PLACES);
      for (int index = 0; index < count; index += step) {
        FaultyAgreement faulty = FaultyAgreement.at(agreement(entry), fault, index);
        RefusedInput refused =
            catchThrowableOfType(RefusedInput.class, () -> Agreements.read(faulty.json()));
        assertThat(refused).as("%s", faulty).isNotNull();
        assertThat(refused.faults())
            .as("%s", faulty)
            .extracting(Fault::path)
            .containsExactly(faulty.told());
      }
    }
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente Voorbeeldstad"));
  }
}
