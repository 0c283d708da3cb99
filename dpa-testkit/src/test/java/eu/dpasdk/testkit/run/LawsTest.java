package eu.dpasdk.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LawsTest {
  @Test
  void whatInheritsNoLawIsRefused() {
    assertThatThrownBy(() -> Laws.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object inherits no law");
  }

  @Test
  void whatHasOneIsHeldToIt() {
    assertThat(Laws.of(new Squares()).names()).containsExactly("aSquareIsNotNegative");
    Laws.of(new Squares()).check();
  }

  /** A law that holds. */
  public static final class Squares {
    @Property
    public void aSquareIsNotNegative(@ForAll byte number) {
      assertThat(number * number).isNotNegative();
    }
  }
}
