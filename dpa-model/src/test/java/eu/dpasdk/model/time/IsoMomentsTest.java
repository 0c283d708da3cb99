package eu.dpasdk.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way reads and refuses what java.time reads and refuses. */
class IsoMomentsTest {
  @Test
  void anyNumbersAreReadAsJavaTimeReadsThem() {
    SplittableRandom random = new SplittableRandom(8601);
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      String text =
          String.format(
              Locale.ROOT,
              "%04d-%02d-%02dT%02d:%02d:%02dZ",
              random.nextInt(10_000),
              random.nextInt(14),
              random.nextInt(33),
              random.nextInt(26),
              random.nextInt(62),
              random.nextInt(62));
      Optional<Instant> slow = slow(text);
      assertThat(fast(text)).as(text).isEqualTo(slow);
      read += slow.isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(50_000, 95_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2026-03-02T24:00:00Z",
        "2026-06-30T23:59:60Z",
        "0000-01-01T00:00:00Z",
        "2026-03-02t08:00:00Z",
        "2026-03-02 08:00:00Z",
        "2026-03-0208:00:000Z",
        "٢٠٢٦-03-02T08:00:00Z",
        "+026-03-02T08:00:00Z",
        "2026-03-02T08:00:00z",
        "2026-03-02T08:00+0100",
        "2026-03-02T08:00:00.1Z",
        "2026-03-02T08:00:00Z\n",
        "2026-03-02T08:00Z"
      })
  void textsAtTheEdge(String text) {
    assertThat(fast(text)).isEqualTo(slow(text));
  }

  @Test
  void impossibleTimeIsRefusedWithItsText() {
    assertThatThrownBy(() -> RecordedTime.parse("2026-02-30T08:00:00Z"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'2026-02-30T08:00:00Z' is not a time");
  }

  private static Optional<Instant> fast(String text) {
    try {
      return Optional.of(IsoMoments.instant(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> slow(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
