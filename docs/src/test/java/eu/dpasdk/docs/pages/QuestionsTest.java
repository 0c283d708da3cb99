package eu.dpasdk.docs.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.law.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static Map<Path, String> pages = Map.of();

  @BeforeAll
  static void generate() throws IOException {
    pages = GeneratePages.pages(Path.of(".."));
  }

  @Test
  void eachHasANameOfItsOwn() {
    assertThat(Question.all()).hasSizeGreaterThan(40);
    assertThat(Question.all()).extracting(Question::anchor).doesNotHaveDuplicates();
  }

  @Test
  void everyTopicAnswersOne() {
    List<String> led =
        Question.all().stream()
            .flatMap(each -> each.pages().stream())
            .map(place -> place.replaceFirst("#.*", ""))
            .toList();
    assertThat(led)
        .containsAll(
            Arrays.stream(Chapter.values())
                .map(Chapter::slug)
                .filter(slug -> !slug.equals("agreement"))
                .toList());
  }

  @Test
  void bothLanguagesNameTheSameNumbers() {
    for (Question question : Question.all()) {
      assertThat(numbers(question.answer().nl()))
          .as(question.id())
          .isEqualTo(numbers(question.answer().en()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFirstPageLinksEachAndThePageLeadsOn(Language language) {
    String index = text(language, "index");
    String answers = text(language, QuestionsPage.PAGE);
    for (Question question : Question.all()) {
      assertThat(index).contains("xref:questions.adoc#" + question.anchor() + "[");
      assertThat(answers).contains("[#" + question.anchor() + "]");
      question
          .pages()
          .forEach(
              place -> {
                String[] parts = place.split("#", 2);
                String page = text(language, parts[0]);
                if (parts.length == 2) {
                  assertThat(page).as(place).contains("[#" + parts[1] + "]");
                }
              });
    }
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(each -> each.group()).sorted().toList();
  }

  private static String text(Language language, String name) {
    Path file = Path.of("docs", Book.folder(language), name + ".adoc");
    return Stream.of(pages.get(file))
        .filter(each -> each != null)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + file));
  }
}
