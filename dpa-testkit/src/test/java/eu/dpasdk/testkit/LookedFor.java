package eu.dpasdk.testkit;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mutation looks for the tests of a class by running all of them, and does so anew in each machine
 * it starts for a mutated class. Nobody asks how those runs end, so what is tested stays undone.
 */
final class LookedFor {
  private static final Set<String> LOOKING =
      Set.of(
          "org.pitest.junit5.JUnit5TestUnitFinder",
          "org.pitest.mutationtest.execute.MutationTestMinion");

  private LookedFor() {}

  /** Tells whether tests run only to be found. */
  static boolean now() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::getClassName)
                    .filter(LOOKING::contains)
                    .collect(Collectors.toSet()))
        .equals(LOOKING);
  }
}
