package eu.dpasdk.testkit.run;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.JqwikException;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.providers.TypeUsage;
import net.jqwik.api.sessions.JqwikSession;
import org.opentest4j.TestAbortedException;

/** One law of a kit, tried with arguments of its own arbitraries. */
final class Law {
  private static final int GENERATION_SIZE = 1000;
  private static final int SHRINKING_STEPS = 100;

  private final Object kit;
  private final Method method;

  Law(Object kit, Method method) {
    this.kit = kit;
    this.method = method;
    method.setAccessible(true);
  }

  String name() {
    return method.getName();
  }

  int tries() {
    Property property = method.getAnnotation(Property.class);
    return property != null && property.tries() > 0 ? property.tries() : GENERATION_SIZE;
  }

  /** What breaks the law, made as small as it gets; in a test of jqwik's own as well. */
  Optional<BrokenLaw> broken(int tries) {
    return broken(tries, SHRINKING_STEPS);
  }

  /** The same, made smaller by so many steps at most. */
  Optional<BrokenLaw> broken(int tries, int steps) {
    synchronized (JqwikSession.class) {
      boolean started = startSession();
      try {
        return search(tries, steps);
      } finally {
        if (started) {
          JqwikSession.finish();
        }
      }
    }
  }

  /** Whether a session was needed: where jqwik's own engine is at work there is one already. */
  private static boolean startSession() {
    try {
      JqwikSession.start();
      return true;
    } catch (JqwikException alreadyThere) {
      return false;
    } catch (NullPointerException noEngine) { // what jqwik's interface does without its engine
      throw new IllegalStateException(
          "laws draw their arguments with jqwik: add net.jqwik:jqwik to the test class path",
          noEngine);
    }
  }

  private Optional<BrokenLaw> search(int tries, int steps) {
    var generator = arguments().generator(GENERATION_SIZE);
    Random random = new Random(name().hashCode());
    for (int i = 0; i < tries; i++) {
      Shrinkable<List<Object>> arguments = generator.next(random);
      Optional<Throwable> failure = failure(arguments.value());
      if (failure.isPresent()) {
        return Optional.of(smallest(arguments, failure.get(), steps));
      }
    }
    return Optional.empty();
  }

  private BrokenLaw smallest(Shrinkable<List<Object>> start, Throwable first, int most) {
    Shrinkable<List<Object>> best = start;
    Throwable cause = first;
    int steps = 0;
    Iterator<Shrinkable<List<Object>>> simpler = best.shrink().iterator();
    while (simpler.hasNext() && steps++ < most) {
      Shrinkable<List<Object>> next = simpler.next();
      Optional<Throwable> failure = failure(next.value());
      if (failure.isPresent()) {
        best = next;
        cause = failure.get();
        simpler = best.shrink().iterator();
      }
    }
    return new BrokenLaw(name(), names(), best.value(), cause);
  }

  private List<String> names() {
    return Arrays.stream(method.getParameters())
        .filter(Parameter::isNamePresent)
        .map(Parameter::getName)
        .toList();
  }

  private Optional<Throwable> failure(List<Object> arguments) {
    try {
      method.invoke(kit, arguments.toArray());
      return Optional.empty();
    } catch (InvocationTargetException thrown) {
      Throwable cause = thrown.getCause();
      return cause == null || cause instanceof TestAbortedException
          ? Optional.empty()
          : Optional.of(cause);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Arbitrary<List<Object>> arguments() {
    List<Arbitrary<Object>> all = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      all.add(untyped(arbitrary(parameter)));
    }
    return Combinators.combine(all).as(values -> values);
  }

  @SuppressWarnings("unchecked")
  private static Arbitrary<Object> untyped(Arbitrary<?> values) {
    return (Arbitrary<Object>) values;
  }

  private Arbitrary<?> arbitrary(Parameter parameter) {
    ForAll forAll = parameter.getAnnotation(ForAll.class);
    if (forAll != null && !forAll.value().equals(ForAll.NO_VALUE)) {
      return provided(forAll.value());
    }
    TypeUsage type = TypeUsage.forType(parameter.getParameterizedType());
    for (Annotation annotation : parameter.getAnnotations()) {
      type = type.withAnnotation(annotation);
    }
    return Arbitraries.defaultFor(type);
  }

  private Arbitrary<?> provided(String name) {
    Method provider =
        Arrays.stream(kit.getClass().getMethods())
            .filter(each -> each.isAnnotationPresent(Provide.class) && !each.isBridge())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name() + " lacks a provider " + name));
    provider.setAccessible(true);
    try {
      Object arbitrary = provider.invoke(kit);
      if (arbitrary == null) {
        throw new IllegalStateException(name + " provides nothing");
      }
      return (Arbitrary<?>) arbitrary;
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(name, failed);
    }
  }
}
