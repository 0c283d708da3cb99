package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

/** The vectors look as their schema says, and the schema refuses what does not. */
class VectorSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VectorRunner.text("deadline-vectors.schema.json"), InputFormat.JSON);

  @Test
  void vectorsAreValid() {
    assertThat(SCHEMA.validate(VectorRunner.text("deadline-vectors.json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void misspeltRequestIsNot() {
    String misspelt =
        VectorRunner.text("deadline-vectors.json").replaceFirst("\"limit\"", "\"limitt\"");
    assertThat(SCHEMA.validate(misspelt, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void lastDayWithoutEndIsNot() {
    String open =
        VectorRunner.text("deadline-vectors.json")
            .replaceFirst(",\\s*\"endExclusive\": \"[^\"]*\"", "");
    assertThat(SCHEMA.validate(open, InputFormat.JSON)).isNotEmpty();
  }
}
