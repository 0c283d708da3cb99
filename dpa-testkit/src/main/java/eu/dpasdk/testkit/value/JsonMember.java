package eu.dpasdk.testkit.value;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import tools.jackson.databind.JsonNode;

/**
 * A property that is there in a JSON document.
 *
 * @param place the object that has it
 * @param name its name
 * @param type the type it is read into, with what that holds
 * @param required whether it must be there
 */
public record JsonMember(JsonPlace place, String name, Type type, boolean required) {
  /** Returns the RFC 6901 pointer to the property. */
  public String path() {
    return place.path() + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns what it holds. */
  public JsonNode value() {
    return place.node().get(name);
  }

  /** Returns whether it holds one value of {@code wanted}, or is a list of them. */
  public boolean holds(Class<?> wanted) {
    return element() == wanted;
  }

  /** Returns the class of its value, or of what the list or the optional value holds. */
  public Class<?> element() {
    Type inner = type;
    while (inner instanceof ParameterizedType of) {
      Type[] arguments = of.getActualTypeArguments();
      inner = arguments[arguments.length - 1];
    }
    return inner instanceof Class<?> known ? known : Object.class;
  }
}
