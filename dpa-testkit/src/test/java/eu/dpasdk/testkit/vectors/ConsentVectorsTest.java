package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConsentVectorsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VectorRunner.text("consent-vectors.schema.json"), InputFormat.JSON);

  @TestFactory
  Stream<DynamicTest> library() {
    return ConsentVectors.tests(SubProcessorConsent::decide);
  }

  @Test
  void vectorsLookAsTheirSchemaSays() {
    String vectors = VectorRunner.text("consent-vectors.json");
    assertThat(SCHEMA.validate(vectors, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(vectors.replaceFirst("\"status\"", "\"state\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void numberedExamplesAreAllThere() {
    assertThat(ConsentVectors.all())
        .extracting(ConsentVector::id)
        .doesNotHaveDuplicates()
        .contains("V1", "V2", "V3", "V6", "V7", "V11", "V13", "V14", "V15");
  }
}
