package eu.dpasdk.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every value survives both lines of Jackson, and reads the same whichever line wrote it. */
class JsonRoundTripTest {
  @Group
  class WithJackson2 implements JsonRoundTripLaws {
    @Override
    public JsonForm subject() {
      return JacksonLine.JACKSON_2;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void propertiesComeInTheSameOrder(@ForAll("anyObject") AnyValue any) {
      assertThat(JacksonLine.JACKSON_2.write(any.value()))
          .isEqualTo(JacksonLine.JACKSON_3.write(any.value()));
    }
  }

  @Group
  class WithJackson3 implements JsonRoundTripLaws {
    @Override
    public JsonForm subject() {
      return JacksonLine.JACKSON_3;
    }
  }

  /** Random choice may pass over a type; this does not. */
  @TestFactory
  Stream<DynamicTest> everyTypeSurvivesEveryPairOfLines() {
    return ModelTypes.values().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(),
                    () -> Samples.of(type).forEach(value -> assertSurvives(type, value))));
  }

  private static void assertSurvives(Class<?> type, Object value) {
    for (JacksonLine writer : JacksonLine.values()) {
      String json = writer.write(value);
      for (JacksonLine reader : JacksonLine.values()) {
        assertThat((Object) reader.read(json, type))
            .as("%s to %s: %s", writer, reader, json)
            .isEqualTo(value);
      }
    }
  }

  @Test
  void everyTypeWithJsonIsReached() {
    assertThat(ModelTypes.values()).containsExactlyInAnyOrderElementsOf(ModelClassFiles.withJson());
  }
}
