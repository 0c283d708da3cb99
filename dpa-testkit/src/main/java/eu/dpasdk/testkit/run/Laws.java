package eu.dpasdk.testkit.run;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;

/**
 * The laws of one subject, run one by one.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> laws() {
 *   EventStoreLaws laws = MyStore::new;
 *   return Laws.of(laws).tests();
 * }
 * }</pre>
 *
 * <p>Each law is tried as often as it says, always with the same arguments. What breaks it is made
 * smaller in a hundred steps at most; jqwik's own engine takes its time and may find something
 * smaller still.
 */
public final class Laws {
  private final Object kit;
  private final List<Law> laws;

  private Laws(Object kit) {
    this.kit = kit;
    this.laws =
        Arrays.stream(kit.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(Property.class))
            .filter(method -> !method.isBridge())
            .sorted(Comparator.comparing(Method::getName))
            .map(method -> new Law(kit, method))
            .toList();
    if (laws.isEmpty()) {
      throw new IllegalArgumentException(
          kit.getClass().getName()
              + " inherits no law: implement an interface of laws, such as EventStoreLaws");
    }
  }

  /**
   * Returns the laws that {@code kit}, an instance of a class that inherits laws, is held to.
   *
   * @throws IllegalArgumentException if it inherits none
   */
  public static Laws of(Object kit) {
    return new Laws(kit);
  }

  /** Returns the names of the laws, in alphabetical order. */
  public List<String> names() {
    return laws.stream().map(Law::name).toList();
  }

  /** Returns one test a law. */
  public Stream<DynamicTest> tests() {
    return laws.stream().map(law -> dynamicTest(law.name(), () -> check(law)));
  }

  /** Throws what breaks the first law that does not hold, if any. */
  public void check() {
    for (Law law : laws) {
      check(law);
    }
  }

  private static void check(Law law) {
    law.broken(law.tries())
        .ifPresent(
            broken -> {
              throw new AssertionError(broken.describe(), broken.cause());
            });
  }

  /** Returns what breaks the law called {@code name}, if anything does. */
  public Optional<BrokenLaw> broken(String name) {
    Law law = named(name);
    return law.broken(law.tries());
  }

  /** Returns what breaks the law called {@code name} as it was found, not made smaller. */
  public Optional<BrokenLaw> brokenAsFound(String name) {
    Law law = named(name);
    return law.broken(law.tries(), 0);
  }

  /** Returns every law that does not hold, each tried at most {@code tries} times. */
  public List<BrokenLaw> broken(int tries) {
    return laws.stream().flatMap(law -> law.broken(Math.min(tries, law.tries())).stream()).toList();
  }

  private Law named(String name) {
    return laws.stream()
        .filter(law -> law.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(kit.getClass() + " has no law called " + name));
  }
}
