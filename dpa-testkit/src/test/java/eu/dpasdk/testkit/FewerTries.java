package eu.dpasdk.testkit;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends every property after {@code dpa.tries} tries that its assumptions let through, if that
 * system property is set: under mutation each law runs thousands of times. The properties of a
 * class that is {@link Quick} get twenty times as many. What assumptions turn away is not held
 * against so short a run. While tests are only {@link LookedFor}, there is not one.
 */
public final class FewerTries implements AroundTryHook {
  private static final int MOST = Integer.getInteger("dpa.tries", Integer.MAX_VALUE);

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor law, List<Object> parameters) {
    if (MOST != Integer.MAX_VALUE && LookedFor.now()) {
      return TryExecutionResult.satisfied(true);
    }
    TryExecutionResult result = law.execute(parameters);
    if (MOST == Integer.MAX_VALUE || result.status() == TryExecutionResult.Status.FALSIFIED) {
      return result;
    }
    Store<Integer> tries = Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, () -> 0);
    if (result.status() == TryExecutionResult.Status.SATISFIED) {
      tries.update(count -> count + 1);
    }
    return TryExecutionResult.satisfied(tries.get() >= most(context));
  }

  private static long most(TryLifecycleContext context) {
    boolean quick = context.optionalContainerClass().filter(FewerTries::isQuick).isPresent();
    return quick ? MOST * 20L : MOST;
  }

  /** Marked itself, or within a class that is. */
  private static boolean isQuick(Class<?> container) {
    return container.isAnnotationPresent(Quick.class)
        || container.getEnclosingClass() != null && isQuick(container.getEnclosingClass());
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
