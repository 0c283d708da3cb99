package eu.dpasdk.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.dpasdk.model.fault.InvalidValueException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A value put together with its builder is the value that was read from JSON. */
class FactoriesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TestFactory
  Stream<DynamicTest> buildersMakeTheSameValue() {
    return ModelTypes.values().stream()
        .filter(type -> builder(type).isPresent())
        .map(type -> dynamicTest(type.getSimpleName(), () -> rebuilt(type)));
  }

  private static void rebuilt(Class<?> type) throws ReflectiveOperationException {
    for (Object sample : Samples.of(type)) {
      Object builder = builder(type).orElseThrow().invoke(null);
      assertThat(builder).as("%s.builder()", type.getSimpleName()).isNotNull();
      for (Method accessor : accessors(type)) {
        set(builder, accessor.getName(), accessor.invoke(sample));
      }
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      assertThat(build.invoke(builder)).isEqualTo(sample);
    }
  }

  /** What is left out of a builder is what is left out of the JSON form. */
  @TestFactory
  Stream<DynamicTest> whatIsLeftOutIsTheSameInBoth() {
    return ModelTypes.values().stream()
        .filter(type -> builder(type).isPresent())
        .map(type -> dynamicTest(type.getSimpleName(), () -> leftOut(type)));
  }

  private static void leftOut(Class<?> type) throws ReflectiveOperationException {
    List<String> required = ModelTypes.required(type);
    for (Object sample : Samples.of(type)) {
      if (!(JSON.valueToTree(sample) instanceof ObjectNode tree)) {
        return;
      }
      List<String> given = new ArrayList<>(required);
      given.add("type");
      tree.retain(given);
      Object read;
      try {
        read = JSON.treeToValue(tree, type);
      } catch (JacksonException refused) {
        continue;
      }
      Object builder = builder(type).orElseThrow().invoke(null);
      for (Method accessor : accessors(type)) {
        if (required.contains(accessor.getName())) {
          set(builder, accessor.getName(), accessor.invoke(sample));
        }
      }
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      assertThat(build.invoke(builder)).isEqualTo(read);
    }
  }

  /** What {@code of} is given makes a value, or is refused for what is wrong with it. */
  @TestFactory
  Stream<DynamicTest> shortFactoriesMakeAValue() {
    return ModelTypes.values().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals("of"))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isVarArgs())
        .filter(method -> method.getReturnType() == method.getDeclaringClass())
        .filter(method -> !arguments(method).isEmpty())
        .map(method -> dynamicTest(method.toString(), () -> made(method)));
  }

  private static void made(Method factory) throws ReflectiveOperationException {
    Class<?> type = factory.getDeclaringClass();
    List<Method> accessors = arguments(factory);
    for (Object sample : Samples.of(type)) {
      List<Object> given = new ArrayList<>();
      for (Method accessor : accessors) {
        Object value = accessor.invoke(sample);
        boolean bare = accessor.getReturnType() == Optional.class;
        boolean asked = factory.getParameterTypes()[given.size()] == Optional.class;
        given.add(bare && !asked ? ((Optional<?>) value).orElse(null) : value);
      }
      if (given.contains(null)) {
        continue;
      }
      Object made;
      try {
        made = factory.invoke(null, given.toArray());
      } catch (InvocationTargetException refused) {
        assertThat(refused).hasCauseInstanceOf(InvalidValueException.class);
        continue;
      }
      assertThat(type.isInstance(made)).as(factory.toString()).isTrue();
    }
  }

  /** For each parameter the next accessor of its type; none if one has no accessor. */
  private static List<Method> arguments(Method factory) {
    List<Method> left = new ArrayList<>(List.of(accessors(factory.getDeclaringClass())));
    List<Method> found = new ArrayList<>();
    for (Type parameter : factory.getGenericParameterTypes()) {
      String wanted = parameter.getTypeName();
      Optional<Method> next =
          left.stream()
              .filter(
                  accessor ->
                      Set.of(wanted, "java.util.Optional<" + wanted + ">")
                          .contains(accessor.getGenericReturnType().getTypeName()))
              .findFirst();
      if (next.isEmpty()) {
        return List.of();
      }
      left.remove(next.get());
      found.add(next.get());
    }
    return found;
  }

  private static Optional<Method> builder(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .findFirst();
  }

  /** The properties, without the version of the schema, which the JSON form alone has. */
  private static Method[] accessors(Class<?> type) {
    return ModelTypes.properties(type).stream()
        .map(parameter -> parameter.getAnnotation(JsonProperty.class))
        .filter(named -> named != null && !named.value().equals("schemaVersion"))
        .map(named -> accessor(type, named.value()))
        .flatMap(Optional::stream)
        .toArray(Method[]::new);
  }

  private static Optional<Method> accessor(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }

  private static void set(Object builder, String name, Object value)
      throws ReflectiveOperationException {
    String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    String wanted =
        value instanceof Map
            ? "putAll" + suffix
            : value instanceof Iterable ? "addAll" + suffix : name;
    for (Method setter : builder.getClass().getMethods()) {
      if (setter.getName().equals(wanted)
          && setter.getParameterCount() == 1
          && fits(setter, value)) {
        setter.setAccessible(true);
        setter.invoke(builder, value);
        return;
      }
    }
    throw new AssertionError(builder.getClass() + " cannot set " + name);
  }

  private static boolean fits(Method setter, Object value) {
    Class<?> type = setter.getParameterTypes()[0];
    return type.isInstance(value)
        || type == boolean.class && value instanceof Boolean
        || type == int.class && value instanceof Integer
        || type == long.class && value instanceof Long;
  }
}
