package eu.dpasdk.rules.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An agreement binds from its first instant, inclusive, to its end, exclusive. */
class LifetimeTest {
  private static final Instant MON_2026_01_05 = Instant.parse("2026-01-05T09:00:00Z");
  private static final Instant MON_2026_03_16 = Instant.parse("2026-03-15T23:00:00Z");
  private static final Lifetime LIFETIME =
      new Lifetime(Optional.of(MON_2026_01_05), Optional.of(MON_2026_03_16), Optional.empty());

  @Test
  void beginsOnMonday5January() {
    assertThat(LIFETIME.hasBegun(MON_2026_01_05.minusNanos(1))).isFalse();
    assertThat(LIFETIME.hasBegun(MON_2026_01_05)).isTrue();
    assertThat(LIFETIME.hasBegun(MON_2026_03_16)).isTrue();
  }

  @Test
  void hasEndedFromMonday16March() {
    assertThat(LIFETIME.hasEnded(MON_2026_03_16.minusNanos(1))).isFalse();
    assertThat(LIFETIME.hasEnded(MON_2026_03_16)).isTrue();
  }

  @Test
  void ofWhichNothingIsRecordedHasBegunAndNotEnded() {
    assertThat(Lifetime.UNBOUNDED.hasBegun(Instant.MIN)).isTrue();
    assertThat(Lifetime.UNBOUNDED.hasEnded(Instant.MAX)).isFalse();
  }
}
