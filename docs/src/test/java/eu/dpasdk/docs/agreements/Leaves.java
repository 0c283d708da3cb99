package eu.dpasdk.docs.agreements;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values an agreement states, by the place of the term: {@code /audit/cost}, or {@code
 * /retention/*}{@code /period} for any rule on retention. A list of plain values, such as the
 * rights covered, is one value, and its order means nothing. Where a clause stands in the paper is
 * no term.
 */
final class Leaves {
  private final ObjectNode schema;
  private final Map<String, Set<String>> stated = new LinkedHashMap<>();
  private final Map<String, Set<String>> possible = new LinkedHashMap<>();

  private Leaves(ObjectNode schema) {
    this.schema = schema;
  }

  /** Returns the leaves of {@code agreements} together. */
  static Leaves of(ObjectNode schema, List<JsonNode> agreements) {
    Leaves leaves = new Leaves(schema);
    agreements.forEach(agreement -> leaves.collect(agreement, schema.at("/$defs/Agreement"), ""));
    return leaves;
  }

  /** The places that state something. */
  Set<String> places() {
    return stated.keySet();
  }

  /** What is stated at {@code place}; empty if nothing is. */
  Set<String> at(String place) {
    return stated.getOrDefault(place, Set.of());
  }

  /** The values a term at {@code place} can have; empty if they cannot be counted. */
  Set<String> possible(String place) {
    return possible.getOrDefault(place, Set.of());
  }

  private void collect(JsonNode value, JsonNode unresolved, String place) {
    JsonNode rule = resolved(unresolved);
    if (isSource(rule)) {
      return;
    }
    if (value.isObject() && rule.has("properties")) {
      value
          .properties()
          .forEach(
              property ->
                  collect(
                      property.getValue(),
                      rule.path("properties").path(property.getKey()),
                      place + "/" + property.getKey()));
    } else if (value.isArray() && resolved(rule.path("items")).has("properties")) {
      value.values().forEach(item -> collect(item, rule.path("items"), place + "/*"));
    } else {
      state(value, rule, place);
    }
  }

  private void state(JsonNode value, JsonNode rule, String place) {
    Set<String> items = new TreeSet<>();
    value.values().forEach(item -> items.add(item.toString()));
    stated
        .computeIfAbsent(place, unused -> new LinkedHashSet<>())
        .add(value.isArray() ? items.toString() : value.toString());
    Set<String> options = new TreeSet<>();
    rule.path("enum").values().forEach(option -> options.add(option.toString()));
    if (rule.path("type").asString("").equals("boolean")) {
      options.addAll(List.of("true", "false"));
    }
    possible.put(place, options);
  }

  private boolean isSource(JsonNode rule) {
    JsonNode reference = schema.at("/$defs/ClauseRef");
    return rule.equals(reference)
        || rule.path("type").asString("").equals("array")
            && resolved(rule.path("items")).equals(reference);
  }

  private JsonNode resolved(JsonNode rule) {
    String reference = rule.path("$ref").asString("");
    return reference.isEmpty() ? rule : schema.at(reference.substring(1));
  }
}
