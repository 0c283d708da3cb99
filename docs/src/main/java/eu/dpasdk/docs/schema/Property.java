package eu.dpasdk.docs.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A property of a JSON object.
 *
 * @param name the name in JSON
 * @param description what it means
 * @param required whether it must be there
 * @param type the Java type of the value, or of each value of a list
 * @param many whether it holds a list
 * @param distinct whether no value of that list may come twice
 */
public record Property(
    String name,
    String description,
    boolean required,
    Class<?> type,
    boolean many,
    boolean distinct) {

  /**
   * Returns the property whose accessor returns {@code type}, which may be an Optional or a list.
   */
  static Property of(String name, String description, boolean required, Type type) {
    if (type instanceof Class<?> plain) {
      return new Property(name, description, required, plain, false, false);
    }
    ParameterizedType generic = (ParameterizedType) type;
    Class<?> value = (Class<?>) generic.getActualTypeArguments()[0];
    Type outer = generic.getRawType();
    boolean many = outer == List.class || outer == Set.class;
    if (!many && outer != Optional.class) {
      throw new IllegalStateException("no JSON form is known for " + type);
    }
    return new Property(name, description, required, value, many, outer == Set.class);
  }
}
