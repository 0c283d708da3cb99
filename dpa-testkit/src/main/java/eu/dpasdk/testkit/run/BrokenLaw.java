package eu.dpasdk.testkit.run;

import eu.dpasdk.testkit.text.Samples;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A law that does not hold, and the smallest arguments found that show it.
 *
 * @param law the name of the law
 * @param arguments what it was tried with
 * @param cause what it said
 */
public record BrokenLaw(String law, List<Object> arguments, Throwable cause) {
  /** Keeps a copy of the arguments. */
  public BrokenLaw {
    arguments = List.copyOf(arguments);
  }

  /** Returns the law, what broke it, and its arguments, each on lines of its own. */
  public String describe() {
    return arguments.stream()
        .map(argument -> "  " + Samples.text(argument).replace("\n", "\n  "))
        .collect(Collectors.joining("\n", law + ": " + cause.getMessage() + "\nfor\n", ""));
  }
}
