package eu.dpasdk.testkit.value;

import net.jqwik.api.Arbitrary;

/**
 * A value of the model with the type that JSON reads it as.
 *
 * @param type the type, of {@link ModelTypes#values}
 * @param value a value of it
 */
public record AnyValue(Class<?> type, Object value) {
  static Arbitrary<AnyValue> ofType(Class<?> type) {
    return ModelArbitraries.untyped(type).map(value -> new AnyValue(type, value));
  }

  @Override
  public String toString() {
    return type.getSimpleName() + " " + value;
  }
}
