package eu.dpasdk.testkit.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.dpasdk.testkit.run.Laws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever inherits laws can read how many tests must run, and under which name they do. */
class LawsSayHowManyTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern EXAMPLE = Pattern.compile("class (\\w+) implements \\w+Laws");

  @TestFactory
  Stream<DynamicTest> everyInterfaceNamesItsNumberOfTests() {
    return Kits.ALL.stream()
        .flatMap(set -> set.kitsOfRight().stream())
        .map(kit -> dynamicTest(Kits.lawsOf(kit), () -> saysHowMany(kit)));
  }

  private static void saysHowMany(Object kit) {
    String source = source(kit.getClass().getInterfaces()[0]);
    assertThat(source).contains("Runs as " + Laws.of(kit).names().size() + " tests of jqwik");
    Matcher example = EXAMPLE.matcher(source);
    while (example.find()) {
      assertThat(example.group(1)).as("what Surefire passes by").endsWith("Test");
    }
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
