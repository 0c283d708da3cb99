package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.cli.Console;
import eu.dpasdk.docs.cli.Dpa;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the runner made of one case file.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Reply(int code, String out, String err) {
  static Reply to(String document, String... args) {
    return to(document.getBytes(StandardCharsets.UTF_8), args);
  }

  static Reply to(byte[] document, String... args) {
    return to(new ByteArrayInputStream(document), args);
  }

  static Reply to(InputStream document, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Dpa.run(Console.of(document, out, err), args);
    return new Reply(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Reply answered() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    return this;
  }

  /** Asserts that the document was refused in words, and returns those, one fault a line. */
  List<String> faults() {
    assertThat(code).as(err).isEqualTo(3);
    assertThat(out).isEmpty();
    assertThat(err)
        .doesNotContain("\tat ", "Exception", "Error", "should not happen", "eu.dpasdk", "java.");
    return err.lines().toList();
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }
}
