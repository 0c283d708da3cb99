package eu.dpasdk.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class MistakesTest {
  /** What can go wrong with a sum. */
  private enum WrongSums implements Mistake<IntBinaryOperator> {
    ONE_TOO_MANY {
      @Override
      public IntBinaryOperator over(IntBinaryOperator right) {
        return (a, b) -> right.applyAsInt(a, b) + 1;
      }
    },
    IGNORES_SIGNS {
      @Override
      public IntBinaryOperator over(IntBinaryOperator right) {
        return (a, b) -> right.applyAsInt(Math.abs(a), Math.abs(b));
      }
    }
  }

  @Test
  void aSuiteThatTriesNothingNegativeMissesTheSigns() {
    assertThat(
            Mistakes.missed(
                WrongSums.values(), Integer::sum, sum -> assertEquals(5, sum.applyAsInt(2, 3))))
        .containsExactly(WrongSums.IGNORES_SIGNS);
  }

  @Test
  void aSuiteThatTriesBothMissesNone() {
    assertThat(
            Mistakes.missed(
                WrongSums.values(),
                Integer::sum,
                sum -> {
                  assertEquals(5, sum.applyAsInt(2, 3));
                  assertEquals(-5, sum.applyAsInt(-2, -3));
                }))
        .isEmpty();
  }

  @Test
  void aSuiteThatFailsByItselfSaysSo() {
    assertThatThrownBy(
            () ->
                Mistakes.missed(
                    WrongSums.values(), Integer::sum, sum -> assertEquals(6, sum.applyAsInt(2, 3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected: <6> but was: <5>")
        .hasCauseInstanceOf(AssertionError.class);
  }
}
