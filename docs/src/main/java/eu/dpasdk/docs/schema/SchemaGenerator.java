package eu.dpasdk.docs.schema;

import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes JSON Schema (2020-12) for a type of the model, from its Jackson annotations and its
 * Javadoc.
 *
 * <p>A union becomes an enum of tags with one {@code if}/{@code then} a tag, so that a fault names
 * the branch that was meant and no other.
 */
public final class SchemaGenerator {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Sentences sentences;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  SchemaGenerator(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Returns the schema called {@code name}. */
  ObjectNode generate(SchemaName name) {
    definitions.clear();
    Class<?> root = name.root();
    String reference = reference(root);
    ObjectNode schema = object();
    schema.put("$schema", DIALECT);
    schema.put("$id", "urn:eu.dpasdk:schema:1:" + name.label());
    schema.put("title", Words.title(root.getSimpleName()));
    schema.put("description", sentences.of(root));
    schema.put("$ref", reference);
    ObjectNode defs = schema.putObject("$defs");
    definitions.forEach(defs::set);
    return schema;
  }

  private String reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      ObjectNode definition = object();
      // Entered before it is filled, for a type may hold its own kind.
      definitions.put(name, definition);
      fill(definition, type);
    }
    return "#/$defs/" + name;
  }

  private void fill(ObjectNode definition, Class<?> type) {
    definition.put("title", Words.title(type.getSimpleName()));
    if (type.isEnum()) {
      constants(definition, type);
      return;
    }
    definition.put("description", Scalar.of(type).isPresent() ? valid(type) : sentences.of(type));
    if (type == TimeLimit.class) {
      TimeLimitForm.describe(definition);
    } else if (Scalar.of(type).isPresent()) {
      scalar(definition, Scalar.of(type).orElseThrow());
    } else if (Shape.isUnion(type)) {
      union(definition, type);
    } else if (Shape.isObject(type)) {
      properties(definition, type);
      Invariants.add(definition, type);
    } else {
      throw new IllegalStateException("no JSON form is known for " + type);
    }
  }

  private String valid(Class<?> type) {
    String valid = Scalar.of(type).orElseThrow().valid();
    return Character.toUpperCase(valid.charAt(0)) + valid.substring(1) + ".";
  }

  private void constants(ObjectNode definition, Class<?> type) {
    Map<String, String> names = EnumNames.byConstant(type);
    StringBuilder words = new StringBuilder(sentences.of(type));
    names.forEach(
        (constant, name) ->
            words.append("\n").append(name).append(": ").append(sentences.of(type, constant)));
    definition.put("description", words.toString());
    definition.put("type", "string");
    names.values().forEach(definition.putArray("enum")::add);
  }

  private static void scalar(ObjectNode definition, Scalar scalar) {
    definition.put("type", "string");
    scalar.format().ifPresent(format -> definition.put("format", format));
    definition.put("pattern", scalar.pattern());
    definition.putArray("examples").add(scalar.example());
  }

  private void union(ObjectNode definition, Class<?> type) {
    List<Class<?>> members = Shape.members(type);
    definition.put("type", "object");
    ObjectNode tag = definition.putObject("properties").putObject("type");
    tag.put("title", "Type");
    tag.put("description", "Which of the kinds this is.");
    ArrayNode tags = tag.putArray("enum");
    definition.putArray("required").add("type");
    ArrayNode branches = definition.putArray("allOf");
    for (Class<?> member : members) {
      String name = Shape.tag(member).orElseThrow();
      tags.add(name);
      ObjectNode branch = branches.addObject();
      ObjectNode meant = branch.putObject("if");
      meant.putObject("properties").putObject("type").put("const", name);
      meant.putArray("required").add("type");
      branch.putObject("then").put("$ref", reference(member));
    }
  }

  private void properties(ObjectNode definition, Class<?> type) {
    definition.put("type", "object");
    ObjectNode properties = definition.putObject("properties");
    ArrayNode required = object().putArray("required");
    Shape.tag(type)
        .ifPresent(
            tag -> {
              ObjectNode property = properties.putObject("type");
              property.put("title", "Type");
              property.put("description", "Which of the kinds this is: " + tag + ".");
              property.put("const", tag);
              required.add("type");
            });
    for (Property property : Shape.properties(type)) {
      ObjectNode described = properties.putObject(property.name());
      described.put("title", Words.title(property.name()));
      described.put("description", property.description());
      value(described, property);
      if (property.required()) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      definition.set("required", required);
    }
    definition.put("additionalProperties", false);
  }

  private void value(ObjectNode described, Property property) {
    if (property.many()) {
      described.put("type", "array");
      if (property.distinct()) {
        described.put("uniqueItems", true);
      }
      type(described.putObject("items"), property.type());
    } else {
      type(described, property.type());
    }
  }

  private void type(ObjectNode schema, Class<?> type) {
    if (type == String.class) {
      schema.put("type", "string");
    } else if (type == boolean.class) {
      schema.put("type", "boolean");
    } else if (type == int.class) {
      schema.put("type", "integer");
    } else {
      schema.put("$ref", reference(type));
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
