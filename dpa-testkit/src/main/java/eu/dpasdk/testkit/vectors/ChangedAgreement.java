package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An agreement with some places of its JSON form changed. */
public final class ChangedAgreement {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Set<String> REFERENCES =
      Set.of(
          "clause",
          "clauses",
          "first",
          "second",
          "deemedAppropriate",
          "statutoryStorage",
          "noFurtherProcessing");

  private ChangedAgreement() {}

  /** Returns {@code agreement} as a tree that may be changed. */
  public static ObjectNode tree(Agreement agreement) {
    return JSON.valueToTree(agreement);
  }

  /** Returns the agreement that {@code tree} describes. */
  public static Agreement read(JsonNode tree) {
    return JSON.treeToValue(tree, Agreement.class);
  }

  /**
   * Applies a list of changes, each {@code {"op":"remove","path":…}} or {@code
   * {"op":"replace","path":…,"value":…}}; tells whether every place was there.
   */
  public static boolean apply(ObjectNode tree, Iterable<JsonNode> changes) {
    boolean all = true;
    for (JsonNode change : changes) {
      JsonPointer place = JsonPointer.compile(change.get("path").stringValue());
      JsonNode holder = tree.at(place.head());
      String name = place.last().getMatchingProperty();
      if (change.get("op").stringValue().equals("remove")) {
        all &= remove(holder, name);
      } else {
        all &= replace(holder, name, change.get("value"));
      }
    }
    return all;
  }

  /**
   * Adds to the index of {@code tree} every clause that a term names and the index lacks, so that
   * terms of one agreement can be tried in another.
   */
  public static void listClauses(ObjectNode tree) {
    Set<String> named = new LinkedHashSet<>();
    tree.properties().stream()
        .filter(property -> !property.getKey().equals("clauses"))
        .forEach(property -> collect(property.getValue(), named));
    ArrayNode index = tree.withArray("/clauses");
    index.forEach(clause -> named.remove(clause.get("ref").stringValue()));
    for (String number : named) {
      ObjectNode clause = index.addObject();
      clause.put("ref", number).put("scope", "IN_SCOPE");
      clause.putObject("summary").put("nl", "Bepaling").put("en", "Clause");
    }
  }

  private static void collect(JsonNode node, Set<String> named) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (REFERENCES.contains(property.getKey())) {
        add(property.getValue(), named);
      } else {
        collect(property.getValue(), named);
      }
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, named));
    }
  }

  private static void add(JsonNode reference, Set<String> named) {
    if (reference.isArray()) {
      reference.forEach(each -> add(each, named));
    } else {
      named.add(ClauseRef.of(reference.stringValue()).clause().number());
    }
  }

  private static boolean remove(JsonNode holder, String name) {
    if (holder instanceof ObjectNode object) {
      return object.remove(name) != null;
    }
    if (holder instanceof ArrayNode array && array.has(Integer.parseInt(name))) {
      array.remove(Integer.parseInt(name));
      return true;
    }
    return false;
  }

  private static boolean replace(JsonNode holder, String name, JsonNode value) {
    if (holder instanceof ObjectNode object) {
      object.set(name, value);
      return true;
    }
    if (holder instanceof ArrayNode array && array.has(Integer.parseInt(name))) {
      array.set(Integer.parseInt(name), value);
      return true;
    }
    return false;
  }
}
