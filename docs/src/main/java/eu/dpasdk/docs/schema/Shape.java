package eu.dpasdk.docs.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Jackson annotations of the model's types say of their JSON form. */
public final class Shape {
  private Shape() {}

  /** Tells whether {@code type} is written as a JSON object with named properties. */
  public static boolean isObject(Class<?> type) {
    return type.isAnnotationPresent(JsonPropertyOrder.class);
  }

  /** Tells whether {@code type} is one of several objects, told apart by their {@code type} tag. */
  public static boolean isUnion(Class<?> type) {
    return type.isAnnotationPresent(JsonSubTypes.class);
  }

  /** Returns the tagged objects that {@code union} joins, in the order in which it lists them. */
  public static List<Class<?>> members(Class<?> union) {
    List<Class<?>> members = new ArrayList<>();
    Optional.ofNullable(union.getAnnotation(JsonSubTypes.class)).stream()
        .flatMap(types -> Arrays.stream(types.value()))
        .forEach(member -> members.add(member.value()));
    return members;
  }

  /** Returns the {@code type} tag of {@code type}, if it belongs to a union. */
  public static Optional<String> tag(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(JsonTypeName.class)).map(JsonTypeName::value);
  }

  /** Returns the properties of {@code type} in the order in which they are written. */
  public static List<Property> properties(Class<?> type) {
    JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
    Map<String, Method> accessors = accessors(type);
    Map<String, Boolean> required = required(type);
    List<Property> properties = new ArrayList<>();
    for (String name : order == null ? new String[0] : order.value()) {
      Method accessor = accessors.get(name);
      if (accessor == null) {
        throw new IllegalStateException(type + " orders a property it does not have: " + name);
      }
      properties.add(property(name, accessor, required.getOrDefault(name, false)));
    }
    return properties;
  }

  private static Property property(String name, Method accessor, boolean required) {
    JsonPropertyDescription words = accessor.getAnnotation(JsonPropertyDescription.class);
    Type type = accessor.getGenericReturnType();
    return Property.of(name, words == null ? "" : words.value(), required, type);
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> byName = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property != null && method.getParameterCount() == 0) {
        byName.put(property.value(), method);
      }
    }
    return byName;
  }

  /** The creator is what input meets, so it decides what may be left out. */
  private static Map<String, Boolean> required(Class<?> type) {
    Map<String, Boolean> byName = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(JsonCreator.class)) {
        for (Parameter parameter : method.getParameters()) {
          JsonProperty property = parameter.getAnnotation(JsonProperty.class);
          if (property != null) {
            byName.put(property.value(), property.required());
          }
        }
      }
    }
    return byName;
  }
}
