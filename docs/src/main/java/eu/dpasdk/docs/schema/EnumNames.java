package eu.dpasdk.docs.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the constants of the model's enums are written in JSON. */
public final class EnumNames {
  private EnumNames() {}

  /** Returns the JSON names of {@code type}, in the order of its constants. */
  public static List<String> of(Class<?> type) {
    return new ArrayList<>(byConstant(type).values());
  }

  /** Returns the JSON names by the names of the constants. */
  static Map<String, String> byConstant(Class<?> type) {
    Map<String, String> names = new LinkedHashMap<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(Field::isEnumConstant)
        .forEach(
            field -> {
              JsonProperty renamed = field.getAnnotation(JsonProperty.class);
              names.put(field.getName(), renamed == null ? field.getName() : renamed.value());
            });
    return names;
  }
}
