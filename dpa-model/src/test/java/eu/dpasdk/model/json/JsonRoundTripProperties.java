package eu.dpasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every value survives both lines of Jackson, and reads the same whichever line wrote it. */
class JsonRoundTripProperties {
  @Property(tries = 2000)
  void everyValueSurvivesEveryPairOfLines(@ForAll("anyValue") Typed any) {
    for (JacksonLine writer : JacksonLine.values()) {
      String json = writer.write(any.value());
      for (JacksonLine reader : JacksonLine.values()) {
        assertThat((Object) reader.read(json, any.type()))
            .as("%s to %s: %s", writer, reader, json)
            .isEqualTo(any.value());
      }
    }
  }

  @Property(tries = 500)
  void bothLinesWriteTheSameJson(@ForAll("anyValue") Typed any) {
    assertThat(JacksonLine.tree(JacksonLine.JACKSON_2.write(any.value())))
        .isEqualTo(JacksonLine.tree(JacksonLine.JACKSON_3.write(any.value())));
  }

  @Property(tries = 500)
  void propertiesComeInTheSameOrder(@ForAll("anyObject") Typed any) {
    assertThat(JacksonLine.JACKSON_2.write(any.value()))
        .isEqualTo(JacksonLine.JACKSON_3.write(any.value()));
  }

  /** Random choice may pass over a type; this does not. */
  @TestFactory
  Stream<DynamicTest> everyTypeSurvives() {
    return ModelTypes.jsonValues().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(),
                    () ->
                        samples(type)
                            .forEach(
                                value ->
                                    everyValueSurvivesEveryPairOfLines(new Typed(type, value)))));
  }

  @Example
  void everyTypeWithJsonIsCovered() {
    assertThat(ModelTypes.jsonValues()).hasSizeGreaterThan(40);
    assertThat(ModelTypes.values())
        .filteredOn(type -> !ModelTypes.jsonValues().contains(type))
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "Fault", "ConsentReadings", "NoticeReadings", "Readings", "TimeReadings");
  }

  @Provide
  Arbitrary<Typed> anyValue() {
    return of(ModelTypes.jsonValues());
  }

  @Provide
  Arbitrary<Typed> anyObject() {
    return of(ModelTypes.jsonObjects());
  }

  private static Arbitrary<Typed> of(List<Class<?>> types) {
    return Arbitraries.of(types)
        .flatMap(type -> AnyValue.of(type).map(value -> new Typed(type, value)));
  }

  static List<Object> samples(Class<?> type) {
    List<Object> values = new ArrayList<>();
    JqwikSession.run(
        () ->
            AnyValue.of(type).generator(200, true).stream(new Random(28))
                .limit(20)
                .forEach(shrinkable -> values.add(shrinkable.value())));
    return values;
  }

  record Typed(Class<?> type, Object value) {
    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }
}
