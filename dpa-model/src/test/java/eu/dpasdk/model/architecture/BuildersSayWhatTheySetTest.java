package eu.dpasdk.model.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.model.json.ModelTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The methods of builders are generated, without a word: what can be set is told where a builder
 * begins, and what must be is told apart.
 */
class BuildersSayWhatTheySetTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern BEGINNING =
      Pattern.compile(
          "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\R(?:  @.*\\R)*  static Builder builder\\(\\)");
  private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:\\*\\s+)?#(\\w+)}");

  @TestFactory
  Stream<DynamicTest> everyPropertyIsNamed() {
    return ModelTypes.all().stream()
        .filter(type -> !type.getName().contains(".article28."))
        .filter(type -> type.isInterface() && hasBuilder(type))
        .map(type -> dynamicTest(type.getSimpleName(), () -> check(type)));
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals("builder"));
  }

  private static void check(Class<?> type) throws IOException {
    Matcher beginning =
        BEGINNING.matcher(
            Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java")));
    assertThat(beginning.find()).as("a builder").isTrue();
    String[] parts = beginning.group(1).split("May\\s+(?:\\*\\s+)?be\\s+(?:\\*\\s+)?set:", -1);
    assertThat(links(parts[0])).isEqualTo(properties(type, true));
    assertThat(parts.length > 1 ? links(parts[1]) : Set.of()).isEqualTo(properties(type, false));
  }

  private static Set<String> links(String javadoc) {
    Set<String> names = new TreeSet<>();
    Matcher link = LINK.matcher(javadoc);
    while (link.find()) {
      names.add(link.group(1));
    }
    return names;
  }

  private static Set<String> properties(Class<?> type, boolean required) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(type.getMethods())
        .filter(each -> each.isAnnotationPresent(JsonProperty.class))
        .filter(each -> each.getParameterCount() == 0)
        .filter(each -> (each.isDefault() || mayBeAbsent(each.getReturnType())) != required)
        .forEach(each -> names.add(each.getName()));
    return names;
  }

  private static boolean mayBeAbsent(Class<?> type) {
    return type == Optional.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }
}
