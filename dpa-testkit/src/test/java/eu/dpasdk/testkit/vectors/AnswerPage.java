package eu.dpasdk.testkit.vectors;

import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.subprocessing.SubProcessorConsent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.sessions.JqwikSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The recorded answers, a line each. The main method puts every question again and writes what the
 * library answers now; the difference is for its reader to judge. With the argument {@code draw}
 * the questions are drawn anew as well: see {@link DrawnQuestions}.
 */
final class AnswerPage {
  private static final Path FOLDER = Path.of("src/main/resources/eu/dpasdk/testkit/vectors");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnswerPage() {}

  /** What the library answers. */
  static Object consent(JsonNode question) {
    return AnswerQuestion.consent(question, SubProcessorConsent::decide);
  }

  /** What the library answers. */
  static Object docket(JsonNode question) {
    return AnswerQuestion.docket(
        question, (file, at, readings) -> Docket.of(file, at, readings).report());
  }

  /** What the library answers. */
  static Object assessment(JsonNode question) {
    return AnswerQuestion.assessment(question, Article28::assess);
  }

  /** The page of {@code questions} with what {@code subject} answers. */
  static String text(List<? extends JsonNode> questions, Function<JsonNode, Object> subject) {
    return questions.stream()
        .map(
            question -> {
              ObjectNode line = ((ObjectNode) question).deepCopy();
              line.set("answer", JSON.valueToTree(subject.apply(question)));
              return JSON.writeValueAsString(line);
            })
        .collect(
            Collectors.joining(
                ",\n",
                "{\"$schema\":\"answers.schema.json\",\"schemaVersion\":1,\"answers\":[\n",
                "\n]}\n"));
  }

  public static void main(String[] arguments) throws IOException {
    if (List.of(arguments).contains("draw")) {
      JqwikSession.start();
      write(AnswerFile.CONSENT, DrawnQuestions.consent(), AnswerPage::consent);
      write(AnswerFile.DOCKET, DrawnQuestions.docket(), AnswerPage::docket);
      write(AnswerFile.ASSESSMENT, DrawnQuestions.assessment(), AnswerPage::assessment);
      JqwikSession.finish();
    } else {
      writeAgain(AnswerFile.CONSENT, AnswerPage::consent);
      writeAgain(AnswerFile.DOCKET, AnswerPage::docket);
      writeAgain(AnswerFile.ASSESSMENT, AnswerPage::assessment);
    }
  }

  private static void writeAgain(AnswerFile file, Function<JsonNode, Object> subject)
      throws IOException {
    write(file, file.questions(), subject);
  }

  private static void write(
      AnswerFile file, List<? extends JsonNode> questions, Function<JsonNode, Object> subject)
      throws IOException {
    Files.writeString(FOLDER.resolve(file.fileName()), text(questions, subject));
  }
}
