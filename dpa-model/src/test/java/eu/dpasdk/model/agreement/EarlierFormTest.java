package eu.dpasdk.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.law.ClauseRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents that the library wrote when an agreement had terms on sub-processors only. They are
 * kept as they were written; what was added to the form since must not make them unreadable.
 */
class EarlierFormTest {
  @ParameterizedTest
  @CsvSource({
    "JACKSON_2, stratech, 10.1",
    "JACKSON_3, stratech, 10.1",
    "JACKSON_2, flexfront, 5.2",
    "JACKSON_3, flexfront, 5.2",
    "JACKSON_2, commission-clauses-general, 7.7(a)",
    "JACKSON_3, commission-clauses-general, 7.7(a)",
  })
  void documentOfTheFirstFormStillReads(JacksonLine line, String name, String clause)
      throws IOException {
    Agreement agreement = line.read(document(name), Agreement.class);
    assertThat(agreement.clauses()).extracting(Clause::ref).contains(ClauseRef.of(clause));
    assertThat(agreement.subProcessing()).isPresent();
    assertThat(agreement.breach()).isEmpty();
    assertThat(line.read(line.write(agreement), Agreement.class)).isEqualTo(agreement);
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void documentOfALaterFormIsRefused(JacksonLine line) throws IOException {
    String later = document("flexfront").replace("\"schemaVersion\": 1", "\"schemaVersion\": 2");
    assertThatThrownBy(() -> line.read(later, Agreement.class))
        .hasMessageContaining("version 2 is not known");
  }

  private static String document(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            EarlierFormTest.class.getResourceAsStream("earlier/" + name + ".json"), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
