package eu.dpasdk.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing that a value of the model holds can be changed, and each reads as text. */
class ValuesCannotBeChangedTest {
  @TestFactory
  Stream<DynamicTest> collectionsCannotBeChanged() {
    return ModelTypes.objects().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(),
                    () -> {
                      for (Object value : Samples.of(type)) {
                        for (Method accessor : type.getMethods()) {
                          assertUnmodifiable(value, accessor);
                        }
                      }
                    }));
  }

  private static void assertUnmodifiable(Object value, Method accessor)
      throws ReflectiveOperationException {
    if (accessor.getParameterCount() == 0
        && Collection.class.isAssignableFrom(accessor.getReturnType())) {
      accessor.setAccessible(true);
      Collection<?> elements = (Collection<?>) accessor.invoke(value);
      assertThatThrownBy(() -> elements.add(null))
          .as(accessor.toString())
          .isInstanceOfAny(UnsupportedOperationException.class);
      if (!elements.isEmpty()) {
        assertThatThrownBy(elements::clear)
            .as(accessor.toString())
            .isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @Test
  void everyValueReadsAsText() {
    for (Class<?> type : ModelTypes.values()) {
      assertThat(Samples.of(type).get(0).toString()).as(type.getName()).doesNotContain("@");
    }
  }
}
