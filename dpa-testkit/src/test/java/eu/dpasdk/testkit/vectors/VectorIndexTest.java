package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VectorIndexTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VectorRunner.text("index.schema.json"), InputFormat.JSON);

  @Test
  void listsTheVectorsOfEveryFileAsTheyAreNow() {
    assertThat(VectorRunner.index()).isEqualTo(VectorIndex.generate());
  }

  @Test
  void looksAsItsSchemaSays() {
    String index = VectorRunner.text("index.json");
    assertThat(SCHEMA.validate(index, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(index.replaceFirst("\"V\\d+\"", "7"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyVectorIsInIt() {
    List<String> listed =
        VectorRunner.index().values().stream().flatMap(List::stream).map(VectorName::id).toList();
    Stream<String> ids =
        Stream.of(
                VectorRunner.deadlines().stream().map(DeadlineVector::id),
                ConsentVectors.all().stream().map(ConsentVector::id),
                AssessmentVectors.all().stream().map(AssessmentVector::id),
                DocketVectors.all().stream().map(DocketVector::id))
            .flatMap(each -> each);
    assertThat(listed).containsAll(ids.toList());
  }

  @Test
  void aClauseOfTheContractIsFoundUnderItsOwnName() {
    assertThat(VectorRunner.index().get("Stratech 10.1"))
        .contains(
            new VectorName("consent-vectors.json", "V1"),
            new VectorName("deadline-vectors.json", "V1"));
  }
}
