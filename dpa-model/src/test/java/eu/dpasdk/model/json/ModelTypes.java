package eu.dpasdk.model.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import eu.dpasdk.model.agreement.Agreement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every type of the model, found on disk so that none is forgotten. */
public final class ModelTypes {
  private ModelTypes() {}

  /** The folder the model's main classes were compiled into. */
  public static Path classes() {
    try {
      return Path.of(Agreement.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Every class, interface and enum of the main source. */
  public static List<Class<?>> all() {
    Path root = classes();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.startsWith("eu") && name.endsWith(".class"))
          .filter(name -> !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'))
          .<Class<?>>map(ModelTypes::load)
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every value: what Immutables generated a class for. */
  public static List<Class<?>> values() {
    return all().stream()
        .filter(type -> type.getSimpleName().startsWith("Immutable") && !type.isMemberClass())
        .<Class<?>>map(
            type -> load(type.getPackageName() + "." + type.getSimpleName().substring(9)))
        .toList();
  }

  /** Every value that JSON can be read into. */
  public static List<Class<?>> jsonValues() {
    return values().stream().filter(type -> creator(type).isPresent()).toList();
  }

  /** Every value whose JSON form is an object. */
  public static List<Class<?>> jsonObjects() {
    return jsonValues().stream().filter(type -> properties(type).size() > 0).toList();
  }

  /** Every root of a tagged union. */
  public static List<Class<?>> taggedRoots() {
    return all().stream().filter(type -> type.isAnnotationPresent(JsonTypeInfo.class)).toList();
  }

  static Optional<Method> creator(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  /** The parameters of the creator that are named properties. */
  static List<Parameter> properties(Class<?> type) {
    return creator(type).stream()
        .flatMap(method -> Arrays.stream(method.getParameters()))
        .filter(parameter -> parameter.isAnnotationPresent(JsonProperty.class))
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
  }
}
