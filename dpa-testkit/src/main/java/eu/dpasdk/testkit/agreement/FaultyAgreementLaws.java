package eu.dpasdk.testkit.agreement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.testkit.value.JsonForm;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for whatever reads agreements from JSON: an agreement that is almost valid is refused
 * and not mended, and the one it was made from is read.
 *
 * <pre>{@code
 * class MyReaderTest implements FaultyAgreementLaws {
 *   public JsonForm subject() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 2 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface FaultyAgreementLaws {
  /** Jackson as it comes, to write the sound agreement with. */
  JsonMapper JSON = JsonMapper.builder().build();

  /** Returns the reader under test. */
  JsonForm subject();

  /** An agreement with one thing wrong in it. */
  @Provide
  default Arbitrary<FaultyAgreement> faulty() {
    return FaultyAgreementArbitraries.ofTheCatalogue();
  }

  /** One fault, wherever it is, is enough. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void oneFaultIsEnoughToRefuse(@ForAll("faulty") FaultyAgreement faulty) {
    assertThrows(
        Exception.class,
        () -> subject().read(faulty.json(), Agreement.class),
        () -> faulty + " was read");
  }

  /** The same agreement without the fault is read as it is. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  default void withoutItTheAgreementIsRead(@ForAll("faulty") FaultyAgreement faulty)
      throws Exception {
    String json = JSON.writeValueAsString(faulty.sound());
    Agreement read =
        assertDoesNotThrow(
            () -> subject().read(json, Agreement.class), () -> faulty.sound().id() + " is refused");
    assertEquals(faulty.sound(), read);
  }
}
