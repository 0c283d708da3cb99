package eu.dpasdk.testkit.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;

/** Some values of a type, always the same ones. */
public final class Samples {
  private Samples() {}

  public static List<Object> of(Class<?> type) {
    List<Object> values = new ArrayList<>();
    JqwikSession.run(
        () ->
            ModelArbitraries.untyped(type).generator(200, true).stream(new Random(28))
                .limit(20)
                .forEach(shrinkable -> values.add(shrinkable.value())));
    return values;
  }
}
