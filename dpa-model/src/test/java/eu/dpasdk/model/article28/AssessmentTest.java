package eu.dpasdk.model.article28;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An assessment by hand, which need not say anything. */
class AssessmentTest {
  private static final Assessment EMPTY =
      Assessment.of(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Presumption.NOT_CLAIMED,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void whatItDoesNotSayIsRefusedByItsPath() {
    assertRefused("/elements", () -> EMPTY.finding(Element.AUDITS));
    assertRefused("/groups", () -> EMPTY.finding(ElementGroup.values()[0]));
    assertRefused("/gaps", () -> EMPTY.finding(GapItem.STANDSTILL));
    assertRefused("/facts", () -> EMPTY.finding(FactItem.LIABILITY));
  }

  private static void assertRefused(String path, ThrowingCallable asking) {
    assertThatThrownBy(asking).isInstanceOf(InvalidValueException.class).hasMessageContaining(path);
  }
}
