package eu.dpasdk.rules.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long an agreement binds, within the years that a moment can be told of. */
class LifetimeTest {
  private static final Optional<Instant> YEAR_0 =
      Optional.of(Instant.parse("0000-06-01T00:00:00Z"));
  private static final Optional<Instant> THU_1_JAN_2026 =
      Optional.of(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Optional<Instant> YEAR_10000 =
      Optional.of(Instant.parse("+10000-06-01T00:00:00Z"));

  @Test
  void everyMomentOutsideTheYearsIsNamed() {
    assertThatThrownBy(() -> new Lifetime(YEAR_0, YEAR_10000, YEAR_10000))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/begins")
        .hasMessageContaining("/ends")
        .hasMessageContaining("/closes");
  }

  @Test
  void aLifetimeWithinTheYearsIsTaken() {
    assertThat(new Lifetime(THU_1_JAN_2026, Optional.empty(), Optional.empty()).begins())
        .isEqualTo(THU_1_JAN_2026);
  }

  @Test
  void itBeginsAtItsFirstMomentOrHasAlwaysBegun() {
    Instant begins = THU_1_JAN_2026.orElseThrow();
    Lifetime lifetime = new Lifetime(THU_1_JAN_2026, Optional.empty(), Optional.empty());
    assertThat(lifetime.hasBegun(begins.minusNanos(1))).isFalse();
    assertThat(lifetime.hasBegun(begins)).isTrue();
    Lifetime always = new Lifetime(Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(always.hasBegun(begins)).isTrue();
  }
}
