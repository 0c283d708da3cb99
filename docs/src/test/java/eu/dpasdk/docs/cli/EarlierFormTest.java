package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements written by an earlier version pass today's schema and are answered. */
class EarlierFormTest {
  private static final Path FOLDER =
      Path.of("../dpa-model/src/test/resources/eu/dpasdk/model/agreement/earlier");

  @ParameterizedTest
  @ValueSource(strings = {"stratech", "flexfront", "commission-clauses-general"})
  void documentOfTheFirstFormIsAnswered(String name) throws IOException {
    String agreement = Files.readString(FOLDER.resolve(name + ".json"));
    assertThat(agreement).contains("\"schemaVersion\": 1").doesNotContain("\"breach\"");
    Run.reading("{\"agreement\":" + agreement + "}", "consent", "-", "--at=2026-03-12T09:00")
        .answered();
  }
}
