package eu.dpasdk.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-02T09:00:00+01:00,  2026-03-02T08:00:00Z",
    "2026-03-02T09:00+01:00,     2026-03-02T08:00:00Z",
    "2026-03-02T08:00:00Z,       2026-03-02T08:00:00Z",
    "2026-06-30T22:30Z,          2026-06-30T22:30:00Z",
    "2026-10-25T02:30+02:00,     2026-10-25T00:30:00Z",
    "2026-10-25T02:30+01:00,     2026-10-25T01:30:00Z",
    "2026-03-02T09:00:00.5-03:30, 2026-03-02T12:30:00.500Z"
  })
  void withOffset(String text, String iso) {
    RecordedTime time = RecordedTime.parse(text);
    assertThat(time.instant()).contains(Instant.parse(iso));
    assertThat(time.local()).isEmpty();
    assertThat(time.iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T09:00,           2026-03-02T09:00",
    "2026-03-02T09:00:00,        2026-03-02T09:00",
    "2026-03-29T02:30,           2026-03-29T02:30",
    "2026-03-12T23:59:59.999,    2026-03-12T23:59:59.999"
  })
  void withoutOffset(String text, String iso) {
    RecordedTime time = RecordedTime.parse(text);
    assertThat(time.local()).contains(LocalDateTime.parse(text));
    assertThat(time.instant()).isEmpty();
    assertThat(time.iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-02",
        "09:00",
        "2026-02-29T09:00",
        "2026-03-02T24:01",
        "2026-03-02 09:00",
        "2026-03-02T09:00:00+25:00",
        "2026-03-02T09:00[Europe/Amsterdam]",
        "yesterday",
        "2026-03-02T09",
        "1772438400",
        "2026-03-02T09:00Z "
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> RecordedTime.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ISO-8601");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000-01-01T00:00", "-0001-01-01T00:00", "9999-01-01T00:00", "9999-01-01T00:00Z"})
  void yearsOutsideTheFourDigitsAreRefused(String text) {
    assertThatThrownBy(() -> RecordedTime.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("1 to 9998");
  }

  @Test
  void bothOrNeitherIsRefused() {
    Instant instant = Instant.parse("2026-03-02T08:00:00Z");
    LocalDateTime local = LocalDateTime.parse("2026-03-02T09:00");
    assertThatThrownBy(() -> ImmutableRecordedTime.of(Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ImmutableRecordedTime.of(Optional.of(instant), Optional.of(local)))
        .isInstanceOf(InvalidValueException.class);
  }
}
