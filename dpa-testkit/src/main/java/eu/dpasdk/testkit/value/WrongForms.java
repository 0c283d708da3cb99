package eu.dpasdk.testkit.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.text.Trees;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The usual mistakes of mappers, each laid over one that is right. */
public enum WrongForms implements Mistake<JsonForm> {
  /** Passes over properties it does not know. */
  UNKNOWN_PASSED_OVER {
    @Override
    JsonNode reading(JsonNode tree, Class<?> type) {
      if (tree instanceof ObjectNode document) {
        JsonPlace.in(document, type).toList().forEach(this::dropUnknown);
      }
      return tree;
    }

    private void dropUnknown(JsonPlace place) {
      Set<String> known =
          place.properties().map(JsonMember::name).collect(Collectors.toCollection(HashSet::new));
      known.add("type");
      place.node().retain(known);
    }
  },
  /** Makes up what is missing: false, nothing, the first there is. */
  MISSING_MADE_UP {
    @Override
    JsonNode reading(JsonNode tree, Class<?> type) {
      if (tree instanceof ObjectNode document) {
        for (Parameter each : ModelTypes.properties(type)) {
          String name = each.getAnnotationsByType(JsonProperty.class)[0].value();
          if (!document.has(name)) {
            makeUp(document, name, each.getType());
          }
        }
      }
      return tree;
    }

    private void makeUp(ObjectNode document, String name, Class<?> type) {
      if (type == boolean.class) {
        document.put(name, false);
      } else if (type == String.class) {
        document.put(name, "?");
      } else {
        Object[] constants = type.getEnumConstants();
        if (constants != null) {
          document.set(name, JSON.valueToTree(constants[0]));
        }
      }
    }
  },
  /** Writes names in another manner, and reads that. */
  SNAKE_CASE {
    @Override
    JsonNode writing(JsonNode tree) {
      return renamed(tree, name -> name.replaceAll("([a-z])([A-Z])", "$1_$2"));
    }

    @Override
    JsonNode reading(JsonNode tree, Class<?> type) {
      return renamed(tree, name -> name.replaceAll("([a-z])_([A-Z])", "$1$2"));
    }
  },
  /** Keeps moments to the millisecond. */
  MOMENTS_IN_MILLISECONDS {
    @Override
    JsonNode writing(JsonNode tree) {
      return texts(tree, text -> text.replaceAll("(:\\d\\d\\.\\d{3})\\d+", "$1"));
    }
  },
  /** Takes blanks away. */
  TEXTS_TRIMMED {
    @Override
    JsonNode writing(JsonNode tree) {
      return texts(tree, String::trim);
    }
  },
  /** Puts lists in order. */
  LISTS_SORTED {
    @Override
    JsonNode writing(JsonNode tree) {
      Trees.objects(tree).forEach(this::sort);
      return tree;
    }

    private void sort(ObjectNode object) {
      for (JsonNode value : object) {
        if (value instanceof ArrayNode array) {
          List<JsonNode> elements = new ArrayList<>(array.valueStream().toList());
          elements.sort(Comparator.comparing(JsonNode::toString));
          array.removeAll();
          array.addAll(elements);
        }
      }
    }
  },
  /** Writes a boolean that is false as if it were not there. */
  FALSE_LEFT_OUT {
    @Override
    JsonNode writing(JsonNode tree) {
      Consumer<ObjectNode> omit =
          object ->
              List.copyOf(object.propertyNames()).stream()
                  .filter(name -> object.get(name).isBoolean() && !object.get(name).booleanValue())
                  .forEach(object::remove);
      Trees.objects(tree).forEach(omit);
      return tree;
    }
  },
  /** Reads nothing that is long. */
  LONG_REFUSED {
    @Override
    JsonNode reading(JsonNode tree, Class<?> type) {
      if (tree.toString().length() > 20_000) {
        throw new IllegalArgumentException("too long");
      }
      return tree;
    }
  };

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Returns {@code right} with this mistake in it. */
  @Override
  public JsonForm over(JsonForm right) {
    return new JsonForm() {
      @Override
      public String write(Object value) throws Exception {
        return writing(JSON.readTree(right.write(value))).toString();
      }

      @Override
      public <T> T read(String json, Class<T> type) throws Exception {
        return right.read(reading(JSON.readTree(json), type).toString(), type);
      }
    };
  }

  JsonNode writing(JsonNode tree) {
    return tree;
  }

  JsonNode reading(JsonNode tree, Class<?> type) {
    return tree;
  }

  private static JsonNode renamed(JsonNode tree, UnaryOperator<String> rename) {
    Trees.objects(tree)
        .toList()
        .forEach(
            object -> {
              for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(name);
                object.set(rename.apply(name), value);
              }
            });
    return tree;
  }

  private static JsonNode texts(JsonNode tree, UnaryOperator<String> change) {
    Trees.objects(tree)
        .forEach(
            object -> {
              for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()) {
                  object.put(name, change.apply(value.stringValue()));
                }
              }
            });
    return tree;
  }
}
