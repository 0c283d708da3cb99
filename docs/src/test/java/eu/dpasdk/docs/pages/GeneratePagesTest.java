package eu.dpasdk.docs.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.example.Examples;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.law.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratePagesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?!vbar|asterisk|backtick)[^}]*}");

  private static Map<Path, String> pages = Map.of();

  @BeforeAll
  static void generate() throws IOException {
    pages = GeneratePages.pages(ROOT);
  }

  @Test
  void pagesCheckedInAreThoseOfToday() {
    for (Map.Entry<Path, String> page : pages.entrySet()) {
      assertThat(ROOT.resolve(page.getKey()))
          .as("stale: build, then run docs/dpa pages --write")
          .content()
          .isEqualTo(page.getValue());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPageCheckedInIsLeftOver(Language language) throws IOException {
    Path folder = Path.of("docs", Book.folder(language));
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      assertThat(files.filter(Files::isRegularFile).map(ROOT::relativize))
          .containsExactlyInAnyOrderElementsOf(of(language).keySet());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasOneHomeWithAnExample(Language language) {
    Examples examples = Examples.run();
    String all = String.join("\n", of(language).values());
    for (Rule rule : RuleBook.rules()) {
      String id = Pattern.quote(rule.id().id());
      Pattern anchor = Pattern.compile("\\[\\[" + id + "]]|\\[id=\"" + id + "\"");
      assertThat(anchor.matcher(all).results()).as(rule.id().id()).hasSize(1);
      assertThat(examples.showing(rule.id())).as(rule.id().id()).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageNamesTheVersionAndTheDayOfTheLaw(Language language) {
    String version = Words.VERSION.in(language) + " " + Release.version();
    of(language)
        .forEach(
            (file, text) -> {
              if (file.toString().endsWith(".adoc") && !file.endsWith("_book.adoc")) {
                assertThat(text)
                    .as(file.toString())
                    .contains(version + " · " + Words.LAW_AS_KNOWN.in(language));
              }
            });
  }

  @Test
  void noPlaceholderIsLeft() {
    pages.forEach(
        (file, text) -> {
          if (file.toString().endsWith(".adoc")) {
            assertThat(PLACEHOLDER.matcher(text).results().map(each -> each.group()))
                .as(file.toString())
                .isEmpty();
          }
        });
  }

  @Test
  void bothLanguagesHaveTheSameShapeDatesAndNumbers() {
    Map<Path, String> dutch = of(Language.NL);
    Map<Path, String> english = of(Language.EN);
    assertThat(names(english)).containsExactlyElementsOf(names(dutch));
    dutch.forEach(
        (file, text) -> {
          String name = file.getFileName().toString();
          if (name.endsWith(".adoc") && !name.equals("glossary.adoc")) {
            String other = text(english, name);
            assertThat(Skeleton.of(other)).as(name).isEqualTo(Skeleton.of(text));
            assertThat(Skeleton.dates(other)).as(name).isEqualTo(Skeleton.dates(text));
            assertThat(Skeleton.times(other)).as(name).isEqualTo(Skeleton.times(text));
            assertThat(Skeleton.numbers(other)).as(name).isEqualTo(Skeleton.numbers(text));
          }
        });
  }

  private static List<String> names(Map<Path, String> pages) {
    return pages.keySet().stream()
        .map(file -> file.subpath(2, file.getNameCount()).toString())
        .sorted()
        .toList();
  }

  private static String text(Map<Path, String> pages, String name) {
    return pages.entrySet().stream()
        .filter(each -> each.getKey().endsWith(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Path, String> of(Language language) {
    return pages.entrySet().stream()
        .filter(each -> each.getKey().startsWith(Path.of("docs", Book.folder(language))))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
  }
}
