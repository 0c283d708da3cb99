package eu.dpasdk.testkit.hardness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.rules.article28.ElementText;
import eu.dpasdk.rules.report.AssessmentReport;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.testkit.api.PublicTypes;
import eu.dpasdk.testkit.value.ModelTypes;
import eu.dpasdk.testkit.value.Samples;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No public type of the library lets what it holds be changed, however deep it lies. */
class ImmutabilityTest {
  private static final Set<Class<?>> PLATFORM =
      Set.of(
          String.class,
          Integer.class,
          Long.class,
          Boolean.class,
          Optional.class,
          List.class,
          Set.class,
          Map.class);

  /** Arrays that are theirs alone: no method gives them away, as the last test here sees. */
  private static final Set<String> WITH_ARRAYS =
      Set.of(
          WorkingCalendar.class.getName(),
          "eu.dpasdk.rules.time.MonthTable",
          InvalidValueException.class.getName(),
          ErasureSweep.class.getName(),
          DueDays.class.getName());

  /** The public values, the classes generated behind them, the enums, and what calendars hold. */
  private static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type : allPublic()) {
      types.add(type);
      generated(type).ifPresent(types::add);
    }
    for (Class<?> holder : List.of(WorkingCalendar.class, ElementText.class)) {
      for (Field field : holder.getDeclaredFields()) {
        if (field.getType().getPackage() == holder.getPackage()) {
          types.add(field.getType());
        }
      }
    }
    return types;
  }

  private static List<Class<?>> allPublic() {
    return Stream.of(PublicTypes.ofModel(), PublicTypes.ofRules())
        .flatMap(List::stream)
        .filter(type -> !Doors.isBuilder(type))
        .filter(type -> !PublicTypes.status(type).equals(Optional.of(ApiLevel.INTERNAL)))
        .toList();
  }

  private static Optional<Class<?>> generated(Class<?> type) {
    String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
    try {
      return Optional.of(Class.forName(name, false, type.getClassLoader()));
    } catch (ClassNotFoundException none) {
      return Optional.empty();
    }
  }

  @Test
  void everyFieldIsFinal() {
    List<Field> open =
        fields()
            .filter(field -> !Modifier.isFinal(field.getModifiers()))
            // Immutables' helper for defaults, let go when the value is complete.
            .filter(field -> !field.getName().equals("initShim"))
            .toList();
    assertThat(fields().count()).isGreaterThan(1_000);
    assertThat(open).isEmpty();
  }

  @Test
  void everyFieldHoldsWhatCannotBeChanged() {
    Set<Class<?>> own = Set.copyOf(types());
    List<Field> open =
        fields()
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !field.getName().equals("initShim"))
            .filter(field -> !isSafe(field, own))
            .toList();
    assertThat(open).isEmpty();
  }

  private static boolean isSafe(Field field, Set<Class<?>> own) {
    Class<?> type = field.getType();
    return type.isPrimitive()
        || type.isEnum()
        || PLATFORM.contains(type)
        || own.contains(type)
        || type.getPackageName().equals("java.time")
        || type.getPackageName().equals("org.pcollections")
        || type.isArray()
            && Modifier.isPrivate(field.getModifiers())
            && WITH_ARRAYS.contains(field.getDeclaringClass().getName())
        // The sheet on which one report is written; nobody is given a report.
        || field.getDeclaringClass() == AssessmentReport.class
        // Enums keep their words in a value that nobody else sees.
        || field.getDeclaringClass().isEnum() && Modifier.isPrivate(field.getModifiers());
  }

  private static Stream<Field> fields() {
    return types().stream()
        .filter(type -> !type.isInterface())
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> !field.isSynthetic());
  }

  @Test
  void noMethodChangesAnything() {
    List<Method> changing =
        allPublic().stream()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType() == void.class)
            .filter(method -> !method.getName().equals("check"))
            .filter(method -> !List.of(method.getParameterTypes()).contains(Consumer.class))
            // What a topic tells goes into the ledger of the one who asks.
            .filter(method -> !method.getName().equals("tell"))
            .toList();
    assertThat(changing).isEmpty();
  }

  @Test
  void noMethodGivesAnArrayAway() {
    List<Method> giving =
        allPublic().stream()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType().isArray())
            // The language makes a new one each time.
            .filter(method -> !method.getName().equals("values"))
            .filter(method -> !method.getDeclaringClass().isAnnotation())
            .toList();
    assertThat(giving).isEmpty();
  }

  /** Of the model and of the rules, whether kept or made for the answer. */
  @Test
  void noCollectionThatIsGivenCanBeChanged() {
    Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();
    ModelTypes.values().forEach(type -> samples.put(type, Samples.of(type)));
    Stock stock = new Stock(new SplittableRandom(5), samples);
    int seen = 0;
    for (Executable door : Doors.ALL) {
      boolean gives =
          door instanceof Method method
              && (Collection.class.isAssignableFrom(method.getReturnType())
                  || Map.class.isAssignableFrom(method.getReturnType()));
      for (int n = 0; gives && n < 6; n++) {
        Optional<Object> given = Call.of(door, stock).flatMap(Call::outcome);
        given.ifPresent(value -> assertUnmodifiable(door, value));
        seen += given.isPresent() ? 1 : 0;
      }
    }
    assertThat(seen).isGreaterThan(1_000);
  }

  private static void assertUnmodifiable(Executable door, Object given) {
    if (given instanceof Map<?, ?> map) {
      assertThatThrownBy(map::clear, door.toString())
          .isInstanceOf(UnsupportedOperationException.class);
      return;
    }
    Collection<?> values = (Collection<?>) given;
    assertThatThrownBy(() -> values.add(null), door.toString())
        .isInstanceOf(UnsupportedOperationException.class);
    if (!values.isEmpty()) {
      assertThatThrownBy(values::clear)
          .as(door.toString())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
