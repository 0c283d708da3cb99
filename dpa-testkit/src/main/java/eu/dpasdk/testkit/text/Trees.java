package eu.dpasdk.testkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values with something in them changed, by way of their JSON form. */
public final class Trees {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Trees() {}

  /** Returns {@code value}, which is of {@code type}, as {@code change} makes it. */
  public static <T> T changed(Object value, Class<T> type, Consumer<ObjectNode> change) {
    ObjectNode tree = JSON.valueToTree(value);
    change.accept(tree);
    return JSON.treeToValue(tree, type);
  }

  /** Returns every object at or below {@code node}, itself first. */
  public static Stream<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> found = new ArrayList<>();
    collect(node, found);
    return found.stream();
  }

  private static void collect(JsonNode node, List<ObjectNode> found) {
    if (node instanceof ObjectNode object) {
      found.add(object);
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, found));
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      collect(child.getValue(), found);
    }
  }
}
