package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.article28.Effect;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.book.RuleBook;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentVectorsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VectorRunner.text("assessment-vectors.schema.json"), InputFormat.JSON);
  private static final List<AssessmentVector> ALL = AssessmentVectors.all();

  @TestFactory
  Stream<DynamicTest> library() {
    return AssessmentVectors.tests(Article28::assess);
  }

  @Test
  void vectorsLookAsTheirSchemaSays() {
    String vectors = VectorRunner.text("assessment-vectors.json");
    assertThat(SCHEMA.validate(vectors, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(vectors.replaceFirst("\"statute\"", "\"law\""), InputFormat.JSON))
        .isNotEmpty();
  }

  /** Each rule has an example that brings it out; what passes has one as well. */
  @Test
  void everyRuleAboutAnElementHasAnExample() {
    Set<String> shown = ALL.stream().map(each -> each.rule().id()).collect(Collectors.toSet());
    assertThat(RuleBook.rules())
        .filteredOn(ElementRule.class::isInstance)
        .hasSizeGreaterThan(150)
        .extracting(rule -> rule.id().id())
        .allMatch(shown::contains);
  }

  /** Every result that a rule of the element can bring about is brought about by an example. */
  @ParameterizedTest
  @EnumSource(Element.class)
  void elementIsReachedInEveryResultItCanHave(Element element) {
    Set<ElementResult> possible = new TreeSet<>();
    RuleBook.rules().stream()
        .filter(ElementRule.class::isInstance)
        .map(ElementRule.class::cast)
        .filter(rule -> rule.element() == element)
        .forEach(rule -> possible.add(result(rule.effect())));
    assertThat(possible).contains(ElementResult.PRESENT, ElementResult.MISSING);
    Set<ElementResult> shown =
        ALL.stream()
            .filter(vector -> vector.element() == element)
            .map(AssessmentVector::statute)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isEqualTo(possible);
  }

  private static ElementResult result(Effect effect) {
    return switch (effect) {
      case MET, BELOW_BENCHMARK, REMARK -> ElementResult.PRESENT;
      case PARTIAL -> ElementResult.PARTIAL;
      case MISSING -> ElementResult.MISSING;
      case NOT_APPLICABLE -> ElementResult.NOT_APPLICABLE;
      case UNRESOLVED -> ElementResult.UNRESOLVED;
    };
  }
}
