package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that means harm ends in a clear fault and exit code 3, on both roads in. */
class HostileJsonTest {
  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("deep lists", "[".repeat(100_000), "limit"),
        Arguments.of("deep objects", "{\"a\":".repeat(5_000), "limit"),
        Arguments.of("huge number", "{\"id\":" + "9".repeat(50_000) + "}", "limit"),
        Arguments.of("huge exponent", "{\"id\":1e999999999,\"x\":1}", "unknown property"),
        Arguments.of("same name twice", "{\"id\":\"a\",\"id\":\"b\"}", "/id: Duplicate"),
        Arguments.of("long name", "{\"" + "n".repeat(5_000) + "\":1}", "limit"),
        Arguments.of("not JSON", "rule: contract", "JSON"),
        Arguments.of("cut short", "{\"id\":\"a\"", "JSON"),
        Arguments.of("two documents", "{} {}", "one JSON document"),
        Arguments.of("comment", "{\"id\":\"a\" /* x */}", "JSON"),
        Arguments.of("not a number", "{\"id\":NaN}", "JSON"),
        Arguments.of("a list", "[]", "an object"),
        Arguments.of("a text", "\"stratech\"", "an object"),
        Arguments.of("null", "null", "an object"),
        Arguments.of("terminal codes", "{\"\\u001b[31m\":1}", "unknown property"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void caseFile(String name, String document, String expected) {
    Run run = Run.reading(document, "consent", "-", "--at", "2026-03-12T09:00").refused();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(expected).doesNotContain("\u001b");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void requestForADeadline(String name, String document, String expected) {
    Run run = Run.reading(document, "deadline").refused();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out()).contains("\"error\"");
    // A line may be too long before it is too deep.
    assertThat(run.err()).containsAnyOf(expected, "too long").doesNotContain("\u001b");
  }

  @Test
  void emptyInput() {
    assertThat(Run.of("deadline").refused().err()).contains("no request");
    assertThat(Run.reading(" \n\n", "deadline").refused().err()).contains("no request");
    assertThat(Run.of("consent", "-", "--at", "2026-03-12T09:00").refused().err())
        .contains("nothing there");
  }

  @Test
  void notUtf8() {
    byte[] latin = "{\"id\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Run.reading(latin, "deadline").refused().err()).contains("UTF-8");
    assertThat(Run.reading(latin, "consent", "-", "--at=2026-03-12T09:00").refused().err())
        .contains("UTF-8");
  }

  @Test
  void lineWithoutEndIsCutOffAndTheRestIsAnswered() {
    String line = "{\"rule\":\"contract\",\"limit\":\"P1D\",\"event\":\"2026-03-02T09:00\"}";
    Run run = Run.reading(" ".repeat(300_000) + "{\n" + line, "deadline").refused();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(1).path("lastDay").asString()).isEqualTo("2026-03-03");
  }
}
