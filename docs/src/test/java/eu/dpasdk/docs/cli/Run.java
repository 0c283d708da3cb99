package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the command line in this process.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
  static Run of(String... args) {
    return reading("", args);
  }

  static Run reading(String input, String... args) {
    return reading(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run reading(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Dpa.run(Console.of(new ByteArrayInputStream(input), out, err), args);
    Run run =
        new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    // A schema may speak of the exceptions of a contract; no throwable may show.
    assertThat(run.out() + run.err())
        .doesNotContain("\tat ", "Exception in thread", "Exception:")
        .doesNotContainPattern("[a-z]\\.[A-Z]\\w*(Exception|Error)\\b");
    return run;
  }

  /** The path of a case file of the tests. */
  static String caseFile(String name) {
    try {
      return Path.of(
              Objects.requireNonNull(Run.class.getResource("/cases/" + name + ".json"), name)
                  .toURI())
          .toString();
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  List<JsonNode> lines() {
    return out.lines().map(line -> (JsonNode) JsonMapper.shared().readTree(line)).toList();
  }

  Run answered() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    return this;
  }

  Run refused() {
    assertThat(err).isNotEmpty();
    assertThat(code).as(err).isEqualTo(3);
    return this;
  }

  Run misused() {
    assertThat(err).isNotEmpty();
    assertThat(code).as(err).isEqualTo(2);
    return this;
  }
}
