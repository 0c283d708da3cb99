package eu.dpasdk.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Instant MIDNIGHT_AFTER_THU_2026_03_12 =
      Instant.parse("2026-03-12T23:00:00Z");
  private static final Deadline DEADLINE =
      Deadline.of(
          Optional.of(LocalDate.of(2026, 3, 12)),
          MIDNIGHT_AFTER_THU_2026_03_12,
          List.of(),
          List.of());

  @Test
  void actAtTheEndIsLateAndOneNanosecondEarlierTimely() {
    assertThat(DEADLINE.isTimely(MIDNIGHT_AFTER_THU_2026_03_12)).isFalse();
    assertThat(DEADLINE.isTimely(MIDNIGHT_AFTER_THU_2026_03_12.minusNanos(1))).isTrue();
  }

  @Test
  void requestMustNameRuleLimitAndEvent() {
    assertThatThrownBy(() -> DeadlineRequest.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rule")
        .hasMessageContaining("limit")
        .hasMessageContaining("event");
  }

  @Test
  void otherReadingTellsItsQuestion() {
    OtherReading roll = OtherReading.of(ContractEndReading.ROLL, DEADLINE);
    assertThat(roll.reading()).isEqualTo("ROLL");
    assertThat(roll.question()).isEqualTo("R1");
    assertThat(roll.lastDay()).isEqualTo(DEADLINE.lastDay());
    assertThat(roll.endExclusive()).contains(MIDNIGHT_AFTER_THU_2026_03_12);
    assertThat(OtherReading.unknown(ContractEndReading.ROLL).endExclusive()).isEmpty();
  }
}
