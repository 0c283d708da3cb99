package eu.dpasdk.testkit.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object inside a document, and the type of the model it is read into.
 *
 * @param path the RFC 6901 pointer to it; empty for the document itself
 * @param node the object
 * @param type the type; of a tagged union, the member that the tag names
 */
public record JsonPlace(String path, ObjectNode node, Class<?> type) {
  /** Returns every object of {@code document}, itself first, when it is read into {@code type}. */
  public static Stream<JsonPlace> in(ObjectNode document, Class<?> type) {
    return walk("", document, type);
  }

  /** Returns the properties of the type that are there. */
  public Stream<JsonMember> properties() {
    return ModelTypes.properties(type).stream()
        .map(parameter -> property(parameter))
        .filter(property -> node.has(property.name()));
  }

  private JsonMember property(Parameter parameter) {
    JsonProperty named =
        Optional.ofNullable(parameter.getAnnotation(JsonProperty.class)).orElseThrow();
    return new JsonMember(this, named.value(), parameter.getParameterizedType(), named.required());
  }

  private static Stream<JsonPlace> walk(String path, JsonNode node, Type generic) {
    if (generic instanceof ParameterizedType of) {
      return elements(path, node, of);
    }
    if (!(generic instanceof Class<?> type) || !(node instanceof ObjectNode object)) {
      return Stream.empty();
    }
    if (type.isInterface() && type.isSealed()) {
      return ModelTypes.member(type, object).stream().flatMap(each -> walk(path, node, each));
    }
    if (ModelTypes.properties(type).isEmpty()) {
      return Stream.empty();
    }
    JsonPlace here = new JsonPlace(path, object, type);
    return Stream.concat(
        Stream.of(here),
        here.properties().flatMap(each -> walk(each.path(), object.get(each.name()), each.type())));
  }

  /** What an optional value, a collection or a map holds. */
  private static Stream<JsonPlace> elements(String path, JsonNode node, ParameterizedType of) {
    Type[] arguments = of.getActualTypeArguments();
    Type element = arguments[arguments.length - 1];
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(index -> walk(path + "/" + index, node.get(index), element));
    }
    if (arguments.length == 2) {
      return node.properties().stream()
          .flatMap(
              (Map.Entry<String, JsonNode> each) ->
                  walk(path + "/" + each.getKey(), each.getValue(), element));
    }
    return walk(path, node, element);
  }
}
