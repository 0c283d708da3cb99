package eu.dpasdk.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.fault.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is recorded before the first day that every zone has in the year 1, or after 9998. */
class AskedMomentTest {
  @ParameterizedTest
  @ValueSource(strings = {"0001-01-02T00:00:00Z", "9998-12-31T23:59:59.999999999Z"})
  void theFirstAndTheLastMomentCanBeAskedAbout(String moment) {
    Instant asked = Instant.parse(moment);
    assertThat(AskedMoment.checked(asked)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T23:59:59.999999999Z", "9999-01-01T00:00:00Z"})
  void theMomentsBesideThemCannot(String moment) {
    assertThatThrownBy(() -> AskedMoment.checked(Instant.parse(moment)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("/asOf")
        .hasMessageContaining(moment);
  }
}
