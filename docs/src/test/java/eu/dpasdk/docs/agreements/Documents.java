package eu.dpasdk.docs.agreements;

import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents written by hand that these tests read. */
final class Documents {
  static final String COMMISSION = "commission-30-days";
  static final String INVENTED = "invented";
  static final String CASE_COMMISSION = "case-commission-30-days";
  static final String CASE_INVENTED = "case-invented";

  private Documents() {}

  static String text(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Documents.class.getResourceAsStream(name + ".json"), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The document, read as strictly as the runner reads: a property stands in it once. */
  static JsonNode tree(String name) {
    try {
      return StrictJson.read(text(name));
    } catch (RefusedInput refused) {
      throw new AssertionError(name + ": " + refused.faults(), refused);
    }
  }

  static ObjectNode object(String name) {
    return (ObjectNode) tree(name);
  }
}
