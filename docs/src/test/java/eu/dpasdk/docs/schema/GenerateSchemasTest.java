package eu.dpasdk.docs.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerateSchemasTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void schemasCheckedInAreThoseOfTheModelToday() throws IOException {
    for (Map.Entry<SchemaName, String> schema : GenerateSchemas.generate(ROOT).entrySet()) {
      Path file = GenerateSchemas.folder(ROOT).resolve(schema.getKey().fileName());
      assertThat(file)
          .as("stale: build, then run docs/dpa schema --write")
          .content()
          .isEqualTo(schema.getValue());
    }
  }

  @Test
  void folderHoldsNothingElse() throws IOException {
    try (var files = Files.list(GenerateSchemas.folder(ROOT))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              SchemaName.labels().stream().map(label -> label + ".schema.json").toList());
    }
  }
}
