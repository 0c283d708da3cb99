package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change to a document, in the manner of RFC 6902.
 *
 * @param op add, replace or remove
 * @param path the place
 * @param value the value there, where the change has one
 */
record Mutation(String op, JsonPointer path, JsonNode value) {
  static Mutation of(JsonNode written) {
    return new Mutation(
        written.path("op").asString(),
        JsonPointer.compile(written.path("path").asString()),
        written.path("value"));
  }

  /** Changes {@code document}; a place that is not there, or is when it should not be, fails. */
  void applyTo(ObjectNode document) {
    JsonNode around = document.at(path.head());
    String name = path.last().getMatchingProperty();
    boolean adds = op.equals("add");
    assertThat(document.at(path).isMissingNode()).as(op + " " + path).isEqualTo(adds);
    assertThat(around.isContainer()).as("around " + path).isTrue();
    if (around instanceof ObjectNode object) {
      if (op.equals("remove")) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else if (around instanceof ArrayNode array) {
      switch (op) {
        case "add" -> array.add(value);
        case "remove" -> array.remove(path.last().getMatchingIndex());
        default -> array.set(path.last().getMatchingIndex(), value);
      }
    }
  }
}
