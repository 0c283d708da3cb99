package eu.dpasdk.testkit.hardness;

import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.reading.Interpretation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One public method or constructor with what it is called on and with.
 *
 * @param door the method or constructor
 * @param receiver what it is called on, if it is not static
 * @param arguments what it is called with
 */
record Call(Executable door, Optional<Object> receiver, List<Object> arguments) {
  private static final int SHOWN = 300;
  private static final Set<String> REFUSED = Set.of("/asOf", "/limit");

  /** A call of {@code door} with values of {@code stock}; nothing where a value is missing. */
  static Optional<Call> of(Executable door, Stock stock) {
    Optional<Object> receiver = stock.receiver(door);
    boolean needsNone = door instanceof Constructor<?> || Modifier.isStatic(door.getModifiers());
    if (!needsNone && receiver.isEmpty()) {
      return Optional.empty();
    }
    List<Object> arguments = new ArrayList<>();
    for (Type type : door.getGenericParameterTypes()) {
      Optional<Object> argument = stock.draw(type);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    return Optional.of(new Call(door, receiver, arguments));
  }

  /**
   * What comes of it; nothing if it was refused as documented.
   *
   * @throws AssertionError if it ended in any other way
   */
  Optional<Object> outcome() {
    try {
      Object made = invoke();
      if (made instanceof Stream<?> lazy) {
        lazy.forEach(Object::hashCode);
        return Optional.empty();
      }
      return Optional.ofNullable(made);
    } catch (InvocationTargetException thrown) {
      return refused(thrown.getCause());
    } catch (ReflectiveOperationException | RuntimeException thrown) {
      return refused(thrown);
    }
  }

  private Optional<Object> refused(Throwable thrown) {
    if (isDocumented(thrown)) {
      return Optional.empty();
    }
    throw new AssertionError(this.toString(), thrown);
  }

  private Object invoke() throws ReflectiveOperationException {
    Object[] values = arguments.toArray();
    if (door instanceof Constructor<?> constructor) {
      return constructor.newInstance(values);
    }
    Method method = (Method) door;
    return method.invoke(receiver.orElse(null), values);
  }

  /**
   * Whether the library says that it may throw this. What decides on valid values refuses no more
   * than a moment or a limit that cannot be reckoned with.
   */
  private boolean isDocumented(Throwable thrown) {
    if (thrown instanceof InvalidValueException refusal) {
      return !decides()
          || refusal.faults().stream().allMatch(fault -> REFUSED.contains(fault.path()));
    }
    return thrown instanceof CalendarRangeException;
  }

  private boolean decides() {
    List<Class<?>> asked = List.of(door.getParameterTypes());
    return asked.contains(Instant.class)
        && (asked.contains(Interpretation.class) || asked.contains(Readings.class));
  }

  @Override
  public String toString() {
    return door.toGenericString() + "\n  on " + shown(receiver) + "\n  with " + shown(arguments);
  }

  private static String shown(Object any) {
    String text = String.valueOf(any);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
