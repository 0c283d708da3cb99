package eu.dpasdk.docs.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written chapters say the same in both languages. */
class ChaptersTest {
  private static final Path PAGES = Path.of("src/main/pages");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern RULE_NAME = Pattern.compile("`[^`]+`");
  private static final Pattern PARAGRAPH = Pattern.compile("\n\n+");

  static List<Path> chapters() throws IOException {
    return chapters("nl");
  }

  @Test
  void bothLanguagesHaveTheSameChapters() throws IOException {
    assertThat(chapters("nl")).hasSize(24).isEqualTo(chapters("en"));
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void paragraphsMatch(Path chapter) throws IOException {
    List<String> dutch = paragraphs("nl", chapter);
    List<String> english = paragraphs("en", chapter);
    assertThat(dutch)
        .extracting(ChaptersTest::opening)
        .isEqualTo(english.stream().map(ChaptersTest::opening).toList());
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void numbersAndNamesMatch(Path chapter) throws IOException {
    List<String> dutch = paragraphs("nl", chapter);
    List<String> english = paragraphs("en", chapter);
    for (int i = 0; i < dutch.size(); i++) {
      assertThat(found(NUMBER, dutch.get(i)))
          .as(dutch.get(i))
          .isEqualTo(found(NUMBER, english.get(i)));
      assertThat(found(RULE_NAME, dutch.get(i))).isEqualTo(found(RULE_NAME, english.get(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void nothingTurnsIntoMarkupByAccident(Path chapter) throws IOException {
    for (String language : List.of("nl", "en")) {
      String text = text(language, chapter);
      assertThat(text).doesNotContain("\t", "\r", "(C)", "(R)", "(TM)").endsWith("\n");
      assertThat(text.lines()).noneMatch(line -> line.endsWith(" ") || line.startsWith("- "));
    }
  }

  private static List<Path> chapters(String language) throws IOException {
    Path folder = PAGES.resolve(language);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".adoc"))
          .map(folder::relativize)
          .sorted()
          .toList();
    }
  }

  private static String text(String language, Path chapter) throws IOException {
    return Files.readString(PAGES.resolve(language).resolve(chapter));
  }

  private static List<String> paragraphs(String language, Path chapter) throws IOException {
    return PARAGRAPH.splitAsStream(text(language, chapter).strip()).toList();
  }

  /** What makes a paragraph a heading, a list, a table or none of these. */
  private static String opening(String paragraph) {
    return Stream.of("= ", "== ", ". ", "[cols", "|===", "|")
        .filter(paragraph::startsWith)
        .findFirst()
        .orElse("");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
