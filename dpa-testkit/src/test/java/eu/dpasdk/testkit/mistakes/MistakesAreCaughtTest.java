package eu.dpasdk.testkit.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.testkit.run.BrokenLaw;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.run.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake breaks the law that the table names for it, every law is broken by some mistake,
 * and what is right breaks none.
 */
class MistakesAreCaughtTest {
  /** By an answer that is wrong, not by having none: an exception would break any law. */
  @TestFactory
  Stream<DynamicTest> everyMistakeBreaksItsLaw() throws IOException {
    return MistakeTable.read().stream()
        .map(
            line ->
                dynamicTest(
                    line.toString(),
                    () ->
                        assertThat(line.broken())
                            .get()
                            .extracting(BrokenLaw::cause)
                            .isInstanceOf(AssertionError.class)));
  }

  /** The store and the consumer of this test; all else is held to its laws in other tests. */
  @TestFactory
  Stream<DynamicTest> whatIsRightBreaksNoLaw() {
    return Kits.ALL.stream()
        .filter(set -> List.of("WrongStores", "WrongConsumers").contains(set.name()))
        .flatMap(set -> set.kitsOfRight().stream())
        .flatMap(kit -> Laws.of(kit).tests());
  }

  @Test
  void everyMistakeIsInTheTable() throws IOException {
    assertThat(names(MistakeTable.read().stream().map(MistakeTable.Line::mistakeName)))
        .containsExactlyInAnyOrderElementsOf(MistakeTable.mistakes());
    assertThat(MistakeTable.mistakes())
        .hasSize(Kits.ALL.stream().mapToInt(set -> set.mistakes().getEnumConstants().length).sum())
        .doesNotHaveDuplicates();
  }

  /** An enum of mistakes that no kit of laws is held against would be left out silently. */
  @Test
  void everyEnumOfMistakesIsHeldAgainstLaws() throws IOException {
    try (Stream<Path> sources = Files.walk(MistakePage.SOURCES)) {
      assertThat(
              sources
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.matches("Wrong.*\\.java"))
                  .map(name -> name.replace(".java", "")))
          .containsExactlyInAnyOrderElementsOf(Kits.ALL.stream().map(Kits::name).toList());
    }
  }

  @Test
  void theJarHoldsThePage() throws IOException {
    try (InputStream page = Mistake.class.getResourceAsStream("/eu/dpasdk/testkit/MISTAKES.md")) {
      assertThat(page).isNotNull().hasBinaryContent(Files.readAllBytes(MistakePage.FILE));
    }
  }

  @Test
  void everyLawIsInTheTable() throws IOException {
    assertThat(names(MistakeTable.read().stream().map(MistakeTable.Line::lawName)))
        .containsExactlyInAnyOrderElementsOf(MistakeTable.laws());
  }

  @Test
  void thePageSaysWhatTheTableSays() throws IOException {
    assertThat(Files.readString(MistakePage.FILE))
        .as("stale: run the main method of MistakeTable in dpa-testkit")
        .isEqualTo(MistakePage.text(MistakeTable.read()));
    for (Kits<?, ?> set : Kits.ALL) {
      assertThat(MistakePage.words(set).keySet()).containsAll(set.mistakeNames());
    }
  }

  private static Set<String> names(Stream<String> all) {
    return all.collect(Collectors.toSet());
  }
}
