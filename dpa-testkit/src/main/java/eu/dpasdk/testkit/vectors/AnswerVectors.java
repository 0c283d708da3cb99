package eu.dpasdk.testkit.vectors;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.testkit.article28.AgreementAssessment;
import eu.dpasdk.testkit.subprocessing.ConsentQuestion;
import eu.dpasdk.testkit.text.Difference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of the library in full: every reason with its clauses and operands, every other
 * reading and the next change. The other vectors say what is right, from the law and the contracts;
 * these record what the library says, so that no word of it changes unseen.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> answers() {
 *   return AnswerVectors.consent(SubProcessorConsent::decide);
 * }
 * }</pre>
 *
 * <p>The questions are those of the other vectors, and some that chance drew.
 */
public final class AnswerVectors {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private AnswerVectors() {}

  /** Article 28(2) GDPR: one test an answer of {@code consent-answers.json}. */
  public static Stream<DynamicTest> consent(ConsentQuestion subject) {
    return tests(AnswerFile.CONSENT, question -> AnswerQuestion.consent(question, subject));
  }

  /** Articles 28, 33 and 34 GDPR: one test an answer of {@code docket-answers.json}. */
  public static Stream<DynamicTest> docket(DocketUnderReadings subject) {
    return tests(AnswerFile.DOCKET, question -> AnswerQuestion.docket(question, subject));
  }

  /** Article 28(1) to (4) GDPR: one test an answer of {@code assessment-answers.json}. */
  public static Stream<DynamicTest> assessment(AgreementAssessment subject) {
    return tests(AnswerFile.ASSESSMENT, question -> AnswerQuestion.assessment(question, subject));
  }

  private static Stream<DynamicTest> tests(AnswerFile file, Function<JsonNode, Object> subject) {
    return file.questions().stream()
        .map(
            question -> {
              String id = question.get("id").stringValue();
              return dynamicTest(id, () -> check(id, question, subject.apply(question)));
            });
  }

  private static void check(String id, JsonNode question, Object answer) {
    String expected = JSON.writeValueAsString(question.get("answer"));
    String actual = JSON.writeValueAsString(answer);
    if (!expected.equals(actual)) {
      String changes =
          Difference.between(expected.lines().toList(), actual.lines().toList()).changes();
      fail(
          id
              + (changes.isEmpty()
                  ? " comes in another order"
                  : " is another answer (- recorded, + found)\n" + changes));
    }
  }
}
