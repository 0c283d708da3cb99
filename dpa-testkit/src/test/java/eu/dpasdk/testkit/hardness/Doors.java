package eu.dpasdk.testkit.hardness;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.testkit.api.PublicTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public ways into the library: every public method and constructor of every public type that
 * is meant for users, found in its class files so that none is forgotten.
 */
final class Doors {
  /** The questions: every public static method of the rules. */
  static final List<Executable> QUESTIONS =
      PublicTypes.ofRules().stream()
          .flatMap(Doors::of)
          .filter(door -> Modifier.isStatic(door.getModifiers()))
          .toList();

  /** All of them, of the model and of the rules. */
  static final List<Executable> ALL =
      Stream.of(PublicTypes.ofModel(), PublicTypes.ofRules())
          .flatMap(List::stream)
          .flatMap(Doors::of)
          .toList();

  private Doors() {}

  private static Stream<Executable> of(Class<?> type) {
    if (Throwable.class.isAssignableFrom(type)
        || type.isAnnotation()
        || isBuilder(type)
        || isInternal(type)) {
      return Stream.empty();
    }
    List<Executable> doors = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean ownOrInherited =
          method.getDeclaringClass().getName().startsWith("eu.dpasdk")
              && (method.getDeclaringClass() == type || !Modifier.isStatic(method.getModifiers()));
      boolean madeByTheCompiler =
          method.isSynthetic() || type.isEnum() && method.getName().equals("valueOf");
      if (ownOrInherited && !madeByTheCompiler) {
        doors.add(method);
      }
    }
    if (!Modifier.isAbstract(type.getModifiers())) {
      doors.addAll(Arrays.<Constructor<?>>asList(type.getConstructors()));
    }
    return doors.stream()
        .filter(door -> Stream.of(door.getParameterTypes()).noneMatch(Doors::isInternal))
        .sorted(Comparator.comparing(Executable::toGenericString));
  }

  /** A builder is asked as a whole, by {@link Stock}. */
  static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals("Builder") || type.getSimpleName().equals("Faults");
  }

  private static boolean isInternal(Class<?> type) {
    return type.getName().startsWith("eu.dpasdk")
        && PublicTypes.status(type).equals(Optional.of(ApiLevel.INTERNAL));
  }
}
