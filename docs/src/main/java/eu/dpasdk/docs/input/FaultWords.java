package eu.dpasdk.docs.input;

import com.networknt.schema.Error;
import eu.dpasdk.model.fault.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what a schema validator reports into faults: what is wrong, and what would be valid. */
final class FaultWords {
  private static final int LONGEST_QUOTE = 60;
  private static final int MOST_NAMED = 30;
  private static final int NEAREST = 5;

  private final ObjectNode root;

  FaultWords(ObjectNode root) {
    this.root = root;
  }

  /** Returns {@code error} as a fault. */
  Fault fault(Error error) {
    String path = error.getInstanceLocation().toString();
    JsonPointer place = JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    JsonNode rule = root.at(place);
    JsonNode around = root.at(parent(place));
    JsonNode value = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "required" -> missing(path, around, place, error.getProperty());
      case "additionalProperties" ->
          Fault.of(
              Pointers.child(path, error.getProperty()),
              "unknown property",
              "one of " + list(around.path("properties").propertyNames()));
      case "enum" -> Fault.of(path, quote(value) + " is not allowed", among(value, rule));
      case "const" -> Fault.of(path, quote(value) + " is not allowed", rule.asString());
      case "type" -> Fault.of(path, "is " + kind(value), types(rule));
      case "pattern", "format" ->
          Fault.of(path, quote(value) + " does not have the right form", form(around, place));
      case "minimum" -> Fault.of(path, value + " is too small", "at least " + rule);
      case "maximum" -> Fault.of(path, value + " is too large", "at most " + rule);
      case "minItems", "maxItems", "contains", "minContains" ->
          Fault.of(
              path, "does not hold what it should", description(around, root.at(above(place))));
      case "uniqueItems" -> Fault.of(path, "holds a value twice", "each value once");
      // What a schema of plain "false" stands for.
      default -> Fault.of(path, "must not be there", "leave it out");
    };
  }

  /** A condition that asks for a property leaves its description to the definition. */
  private Fault missing(String path, JsonNode around, JsonPointer place, String name) {
    JsonNode own = around.at("/properties").path(name);
    JsonNode property =
        own.isObject() ? own : root.at(definition(place)).at("/properties").path(name);
    return Fault.of(Pointers.child(path, name), "missing", description(property, property));
  }

  /** What a property means, and the values it may have if they are few. */
  private String description(JsonNode property, JsonNode fallback) {
    String words = property.path("description").asString(fallback.path("description").asString(""));
    JsonNode meant = resolved(property);
    JsonNode values = property.has("enum") ? property.path("enum") : meant.path("enum");
    if (words.isEmpty()) {
      words = meant.path("description").asString("");
    }
    if (values.isEmpty()) {
      return words.isEmpty() ? "a value for it" : words;
    }
    return words + " One of " + list(values.values());
  }

  private String form(JsonNode around, JsonPointer place) {
    JsonNode named = around.has("description") ? around : root.at(definition(place));
    String examples = list(named.path("examples").values());
    String words = named.path("description").asString("");
    if (words.isEmpty()) {
      return "text that is not blank";
    }
    if (words.length() > LONGEST_QUOTE && !words.contains("such as")) {
      return named.path("title").asString(words) + ", such as " + examples;
    }
    return examples.isEmpty() || words.contains("such as") ? words : words + " Such as " + examples;
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
  }

  private static JsonPointer parent(JsonPointer place) {
    JsonPointer head = place.head();
    return head == null ? JsonPointer.empty() : head;
  }

  /** The schema that holds the list of schemas in which the one around {@code place} stands. */
  private static JsonPointer above(JsonPointer place) {
    return parent(parent(parent(place)));
  }

  /** The definition that {@code place} is part of. */
  private static JsonPointer definition(JsonPointer place) {
    String[] steps = place.toString().split("/");
    return steps.length > 2
        ? JsonPointer.compile("/" + steps[1] + "/" + steps[2])
        : JsonPointer.empty();
  }

  private static String types(JsonNode rule) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode type : rule.isArray() ? rule.values() : List.of(rule)) {
      kinds.add(
          switch (type.asString()) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> type.asString();
          });
    }
    return String.join(" or ", kinds);
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "the text " + quote(value);
      case NUMBER -> "the number " + cut(value.toString());
      case BOOLEAN -> value.toString();
      default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  /** All names that are valid; of very many, those that resemble what was given most. */
  private static String among(JsonNode value, JsonNode rule) {
    if (rule.size() <= MOST_NAMED) {
      return "one of " + list(rule.values());
    }
    String given = value.asString("");
    List<String> nearest =
        rule.valueStream()
            .map(JsonNode::asString)
            .sorted(Comparator.comparingInt((String name) -> distance(given, name)))
            .limit(NEAREST)
            .toList();
    return "one of the " + rule.size() + " names of the schema, such as " + list(nearest);
  }

  /** The number of letters to change, add or leave out (Levenshtein). */
  private static int distance(String from, String to) {
    String start = from.substring(0, Math.min(from.length(), LONGEST_QUOTE));
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= start.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int same = diagonal + (start.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }

  private static String list(Collection<?> values) {
    List<String> words = new ArrayList<>();
    for (Object value : values) {
      words.add(
          value instanceof JsonNode node && node.isValueNode() ? node.asString() : "" + value);
    }
    return String.join(", ", words);
  }

  private static String quote(JsonNode value) {
    return value.isValueNode() ? "'" + cut(value.asString()) + "'" : kind(value);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
