package eu.dpasdk.docs.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.Text;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No code of the data slips into the words of an example. */
class FactWordsTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({
    "CH, Zwitserland, Switzerland",
    "GB, Verenigd Koninkrijk, United Kingdom",
    "IN, India, India",
    "US, Verenigde Staten, United States",
  })
  void aCountryIsCalledByItsName(String code, String nl, String en) {
    Text words = words(code);
    assertThat(words.nl()).isEqualTo("de doorgifte is begonnen: land " + nl);
    assertThat(words.en()).isEqualTo("the transfer started: country " + en);
  }

  @Test
  void aCodeWithoutANameIsRefused() {
    assertThatIllegalStateException().isThrownBy(() -> words("QQ")).withMessageContaining("QQ");
  }

  private static Text words(String country) {
    return FactWords.told(
            StrictJson.mapper()
                .createObjectNode()
                .put("type", "transfer-started")
                .put("at", "2026-03-02T09:00:00+01:00")
                .put("country", country),
            AMSTERDAM)
        .words();
  }
}
