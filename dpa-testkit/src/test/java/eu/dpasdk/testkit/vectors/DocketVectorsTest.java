package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.matter.MatterRule;
import eu.dpasdk.testkit.docket.Dockets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocketVectorsTest {
  private static final DocketUnderReadings LIBRARY =
      (file, at, readings) -> Docket.of(file, at, readings).report();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VectorRunner.text("docket-vectors.schema.json"), InputFormat.JSON);
  private static final List<DocketVector> ALL = DocketVectors.all();

  @TestFactory
  Stream<DynamicTest> library() {
    return DocketVectors.tests(LIBRARY);
  }

  /** The order of what happened, and recording it twice, make no difference. */
  @TestFactory
  @Tag("every-example")
  Stream<DynamicTest> libraryWithEventsReversedAndTwice() {
    return DocketVectors.tests(
        (file, at, readings) -> {
          List<Event> events = new ArrayList<>(file.events());
          Collections.reverse(events);
          events.addAll(file.events());
          return LIBRARY.report(CaseFile.of(file.agreement(), events), at, readings);
        });
  }

  @Test
  void vectorsLookAsTheirSchemaSays() {
    String vectors = VectorRunner.text("docket-vectors.json");
    assertThat(SCHEMA.validate(vectors, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(vectors.replaceFirst("\"status\"", "\"state\""), InputFormat.JSON))
        .isNotEmpty();
  }

  /** A list that is misspelt would otherwise go unchecked. */
  @Test
  void misspeltListIsRefused() {
    String vectors = VectorRunner.text("docket-vectors.json");
    assertThat(
            SCHEMA.validate(vectors.replaceFirst("\"findings\"", "\"finding\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void numberedExamplesAreAllThere() {
    assertThat(ALL)
        .extracting(DocketVector::id)
        .doesNotHaveDuplicates()
        .contains("V16", "V19", "V21", "V21-REASONS", "V22", "V23", "V25", "V29", "V30", "V32")
        .contains("V34", "V37", "V37-RECEIPT", "V39", "V39-WITHIN", "V42", "V44");
  }

  /** A rule that no example reaches would be dead law. */
  @Test
  @Tag("every-example")
  void everyRuleIsExercised() {
    Set<String> reached =
        ALL.stream()
            .map(DocketVectorsTest::matter)
            .flatMap(Dockets::reasons)
            .map(Reason::rule)
            .map(RuleId::id)
            .collect(Collectors.toSet());
    assertThat(RuleBook.rules())
        .filteredOn(MatterRule.class::isInstance)
        .hasSizeGreaterThan(200)
        .extracting(rule -> rule.id().id())
        .allSatisfy(id -> assertThat(reached).contains(id));
  }

  private static Matter matter(DocketVector vector) {
    return LIBRARY.report(vector.file(), vector.at(), vector.readings()).matters().stream()
        .filter(each -> each.key().path().equals(vector.expected().matter()))
        .findFirst()
        .orElseThrow();
  }
}
