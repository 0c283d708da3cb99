package eu.dpasdk.docs.json;

import eu.dpasdk.model.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Refuses texts that cannot be written back as they were read: half a character, which no encoding
 * of Unicode has, and the NUL, at which other programs stop reading.
 */
final class WholeText {
  private final List<Fault> faults = new ArrayList<>();

  private WholeText() {}

  static void check(JsonNode document) throws RefusedInput {
    WholeText texts = new WholeText();
    texts.walk(document, JsonPointer.empty());
    if (!texts.faults.isEmpty()) {
      throw new RefusedInput(texts.faults);
    }
  }

  private void walk(JsonNode node, JsonPointer place) {
    if (node.isString()) {
      look(node.asString(), place);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.path(i), place.appendIndex(i));
      }
    } else {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        look(property.getKey(), place);
        walk(property.getValue(), place.appendProperty(property.getKey()));
      }
    }
  }

  private void look(String text, JsonPointer place) {
    boolean half = text.codePoints().anyMatch(WholeText::isHalf);
    if (half || text.indexOf('\0') >= 0) {
      faults.add(
          Fault.of(
              place.toString(),
              half ? "holds half a character" : "holds the character NUL",
              "text of whole characters"));
    }
  }

  /** A surrogate that is part of a pair never shows as a code point of its own. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
