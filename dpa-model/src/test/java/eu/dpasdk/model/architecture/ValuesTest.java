package eu.dpasdk.model.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import eu.dpasdk.model.json.ModelTypes;
import eu.dpasdk.model.time.TimeLimit;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every value: closed unions, no way to change it, nothing generated in sight. */
class ValuesTest {
  @TestFactory
  Stream<DynamicTest> unionsAreClosed() {
    return ModelTypes.taggedRoots().stream()
        .map(root -> DynamicTest.dynamicTest(root.getSimpleName(), () -> assertClosed(root)));
  }

  private static void assertClosed(Class<?> root) {
    List<Class<?>> tagged =
        Arrays.stream(root.getAnnotation(JsonSubTypes.class).value())
            .<Class<?>>map(JsonSubTypes.Type::value)
            .toList();
    List<Class<?>> found =
        ModelTypes.all().stream()
            .filter(type -> root.isAssignableFrom(type) && type.isInterface())
            .filter(type -> !type.isSealed())
            .toList();
    assertThat(root.isSealed()).isTrue();
    assertThat(tagged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(found);
    assertThat(ModelTypes.values()).containsAll(found);
    List<String> tags =
        tagged.stream().map(type -> type.getAnnotation(JsonTypeName.class).value()).toList();
    assertThat(tags)
        .doesNotHaveDuplicates()
        .allMatch(tag -> tag.matches("[a-z]+(-[a-z]+)*"), "lower-case words");
  }

  @Test
  void everyInterfaceIsSealedOrAValueOrSmall() {
    assertThat(ModelTypes.all())
        .filteredOn(type -> type.isInterface() && !type.isAnnotation())
        .filteredOn(type -> !type.isSealed() && !ModelTypes.values().contains(type))
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("ReadingOption", "Sourced");
  }

  @Test
  void generatedClassesAreHidden() {
    assertThat(ModelTypes.all())
        .filteredOn(type -> type.getName().contains("Immutable"))
        .filteredOn(type -> !type.isMemberClass())
        .isNotEmpty()
        .noneMatch(type -> Modifier.isPublic(type.getModifiers()));
  }

  @Test
  void everyPackageIsNullMarkedAndHasAGuide() throws Exception {
    for (String name : packages()) {
      Class<?> info = Class.forName(name + ".package-info");
      assertThat(info.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void utilitiesCannotBeMade() {
    for (Class<?> type : ModelTypes.all()) {
      boolean onlyStatic =
          !type.isInterface()
              && !type.isEnum()
              && !type.isMemberClass()
              && !Throwable.class.isAssignableFrom(type)
              && Arrays.stream(type.getDeclaredMethods())
                  .filter(method -> !method.isSynthetic())
                  .allMatch(method -> Modifier.isStatic(method.getModifiers()));
      if (onlyStatic) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
          assertThat(Modifier.isPrivate(constructor.getModifiers())).as(type.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void equalValuesHaveEqualHashes() {
    TimeLimit limit = TimeLimit.ofCalendarDays(10);
    assertThat(limit)
        .isEqualTo(TimeLimit.parse("P10D"))
        .hasSameHashCodeAs(TimeLimit.parse("P10D"))
        .isNotEqualTo(TimeLimit.ofWorkingDays(10));
  }

  private static List<String> packages() {
    return ModelTypes.all().stream().map(Class::getPackageName).distinct().toList();
  }
}
