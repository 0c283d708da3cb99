package eu.dpasdk.docs.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** The reading guide promises the reason of each default, so each has one. */
class ReadingReasonsTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static Map<Path, String> pages = Map.of();

  private final ReadingReasons reasons = ReadingReasons.read();

  @BeforeAll
  static void generate() throws IOException {
    pages = GeneratePages.pages(Path.of(".."));
  }

  @ParameterizedTest
  @EnumSource
  void everyQuestionHasAReasonWithTheSameNumbersInBothLanguages(ContestedQuestion question) {
    Text reason = reasons.to(question);
    assertThat(reason.nl()).matches("[A-Z].*\\.").isNotEqualTo(reason.en());
    assertThat(numbers(reason.nl())).isEqualTo(numbers(reason.en()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageOfReadingsTellsEachReasonBelowItsQuestion(Language language) {
    String page =
        Optional.ofNullable(
                pages.get(Path.of("docs", Book.folder(language), ContestedReadings.PAGE + ".adoc")))
            .orElseThrow();
    for (ContestedQuestion question : ContestedQuestion.values()) {
      assertThat(page)
          .contains(
              "== "
                  + question.code()
                  + ". "
                  + question.text().in(language)
                  + "\n\n"
                  + Words.REASON.in(language)
                  + ": "
                  + reasons.to(question).in(language)
                  + "\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionWithoutAReasonIsRefused(ContestedQuestion question) {
    ObjectNode tree = written();
    tree.remove(question.code());
    assertThatIllegalStateException()
        .isThrownBy(() -> ReadingReasons.of(tree))
        .withMessage(question.code() + " has no reason in nl");
  }

  @Test
  void aReasonInOneLanguageOnlyIsRefused() {
    ObjectNode tree = written();
    tree.putObject("R1").put("nl", "Daarom.").put("en", " ");
    assertThatIllegalStateException()
        .isThrownBy(() -> ReadingReasons.of(tree))
        .withMessage("R1 has no reason in en");
  }

  @Test
  void aReasonForNoQuestionIsRefused() {
    ObjectNode tree = written();
    tree.putObject("R0").put("nl", "Daarom.").put("en", "Because.");
    assertThatIllegalStateException().isThrownBy(() -> ReadingReasons.of(tree));
  }

  private ObjectNode written() {
    ObjectNode tree = StrictJson.mapper().createObjectNode();
    for (ContestedQuestion question : ContestedQuestion.values()) {
      Text reason = reasons.to(question);
      tree.putObject(question.code()).put("nl", reason.nl()).put("en", reason.en());
    }
    return tree;
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(each -> each.group()).sorted().toList();
  }
}
