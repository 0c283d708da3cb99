package eu.dpasdk.testkit.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import eu.dpasdk.testkit.article28.WrongAssessments;
import eu.dpasdk.testkit.subprocessing.WrongConsents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A failure here says that an answer changed, not which of the two is right: whoever meant it
 * writes the answers anew, with {@link AnswerPage}, and reads the difference.
 */
class AnswerVectorsTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(VectorRunner.text("answers.schema.json"), InputFormat.JSON);

  @TestFactory
  Stream<DynamicTest> consent() {
    return AnswerVectors.consent(SubProcessorConsent::decide);
  }

  @TestFactory
  Stream<DynamicTest> docket() {
    return AnswerVectors.docket((file, at, how) -> Docket.of(file, at, how).report());
  }

  @TestFactory
  Stream<DynamicTest> assessment() {
    return AnswerVectors.assessment(Article28::assess);
  }

  @ParameterizedTest
  @EnumSource
  void answersLookAsTheirSchemaSays(AnswerFile file) {
    String answers = VectorRunner.text(file.fileName());
    assertThat(SCHEMA.validate(answers, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(answers.replaceFirst("\"vector\"", "\"vectr\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(answers.replaceFirst("\"answer\"", "\"anser\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(file.questions())
        .extracting(question -> question.get("id").stringValue())
        .doesNotHaveDuplicates();
  }

  @Test
  void anotherAnswerIsToldByTheLinesThatDiffer() {
    List<String> failures =
        AnswerVectors.assessment(WrongAssessments.BENCHMARK_IS_LAXER.over(Article28::assess))
            .map(test -> catchThrowable(() -> test.getExecutable().execute()))
            .filter(failure -> failure != null)
            .map(Throwable::getMessage)
            .toList();
    assertThat(failures)
        .isNotEmpty()
        .allMatch(
            message ->
                message.contains(" is another answer (- recorded, + found)\n  - ")
                    && message.contains("\n  + "));
  }

  @Test
  void everyWrongConsentIsSeenThatAnswersInAnotherWay() {
    assertThat(WrongConsents.values())
        .filteredOn(
            mistake ->
                AnswerVectors.consent(mistake.over(SubProcessorConsent::decide))
                    .allMatch(test -> catchThrowable(() -> test.getExecutable().execute()) == null))
        .containsExactly(WrongConsents.ANSWERS_WITH_A_CLASS_OF_ITS_OWN);
  }
}
