package eu.dpasdk.testkit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds for whatever writes and reads the JSON form of the model, such as the mapper of a
 * service with its own settings and modules: nothing is lost, nothing is guessed.
 *
 * <pre>{@code
 * class MyMapperTest implements JsonRoundTripLaws {
 *   public JsonForm subject() { ... }
 * }
 * }</pre>
 *
 * <p>Runs as 4 tests of jqwik, if its name ends in {@code Test} or it is a {@code @Group} of one
 * that does: Surefire passes other names by.
 */
public interface JsonRoundTripLaws {
  /** Jackson as it comes, as a reference. */
  JsonMapper JSON = JsonMapper.builder().build();

  /** Returns the mapper under test. */
  JsonForm subject();

  /** A value of any type that has a JSON form. */
  @Provide
  default Arbitrary<AnyValue> anyValue() {
    return ofAny(ModelTypes.values());
  }

  /** A value of any type whose JSON form is an object. */
  @Provide
  default Arbitrary<AnyValue> anyObject() {
    return ofAny(ModelTypes.objects());
  }

  /** What is written reads back as an equal value. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  default void everyValueSurvives(@ForAll("anyValue") AnyValue any) throws Exception {
    String json = subject().write(any.value());
    assertEquals(any.value(), subject().read(json, any.type()), json);
  }

  /** The JSON is the public form: whatever else reads it understands it, and the reverse. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  default void theFormIsThePublicOne(@ForAll("anyValue") AnyValue any) throws Exception {
    String reference = JSON.writeValueAsString(any.value());
    assertEquals(JSON.readTree(reference), JSON.readTree(subject().write(any.value())));
    assertEquals(any.value(), subject().read(reference, any.type()));
  }

  /** A property the form does not have is refused, and not passed over. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void anUnknownPropertyIsRefused(@ForAll("anyObject") AnyValue any) {
    ObjectNode tree = JSON.valueToTree(any.value());
    tree.put("zzz", 1);
    assertThrows(Exception.class, () -> subject().read(tree.toString(), any.type()));
  }

  /** A property that is required is missed, and not made up. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  default void aMissingPropertyIsRefused(
      @ForAll("anyObject") AnyValue any, @ForAll("numbers") int number) {
    List<String> required = ModelTypes.required(any.type());
    Assume.that(!required.isEmpty());
    ObjectNode tree = JSON.valueToTree(any.value());
    tree.remove(required.get(number % required.size()));
    assertThrows(Exception.class, () -> subject().read(tree.toString(), any.type()));
  }

  /** Numbers to choose a property by. */
  @Provide
  default Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 30);
  }

  private static Arbitrary<AnyValue> ofAny(List<Class<?>> types) {
    return Arbitraries.oneOf(types.stream().map(AnyValue::ofType).toList());
  }
}
