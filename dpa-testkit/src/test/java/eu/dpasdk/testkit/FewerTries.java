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
 * Ends every property after {@code dpa.tries} tries, if that system property is set: under mutation
 * each law runs thousands of times.
 */
public final class FewerTries implements AroundTryHook {
  private static final int MOST = Integer.getInteger("dpa.tries", Integer.MAX_VALUE);

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor law, List<Object> parameters) {
    TryExecutionResult result = law.execute(parameters);
    Store<Integer> tries = Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, () -> 0);
    tries.update(count -> count + 1);
    boolean enough = tries.get() >= MOST && result.status() == TryExecutionResult.Status.SATISFIED;
    return enough ? TryExecutionResult.satisfied(true) : result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
