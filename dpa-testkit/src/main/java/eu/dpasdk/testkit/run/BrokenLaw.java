package eu.dpasdk.testkit.run;

import eu.dpasdk.testkit.text.Samples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A law that does not hold, and the smallest arguments found that show it.
 *
 * @param law the name of the law
 * @param names the names of its parameters, or none if the compiler did not keep them
 * @param arguments what it was tried with
 * @param cause what it said
 */
public record BrokenLaw(String law, List<String> names, List<Object> arguments, Throwable cause) {
  /** Keeps copies of the lists. */
  public BrokenLaw {
    names = List.copyOf(names);
    arguments = List.copyOf(arguments);
  }

  /** Keeps a copy of the arguments, whose names are not known. */
  public BrokenLaw(String law, List<Object> arguments, Throwable cause) {
    this(law, List.of(), arguments, cause);
  }

  /** Returns the law, what broke it, and its arguments by name, each on lines of its own. */
  public String describe() {
    return IntStream.range(0, arguments.size())
        .mapToObj(i -> "  " + name(i) + Samples.text(arguments.get(i)).replace("\n", "\n  "))
        .collect(Collectors.joining("\n", law + ": " + cause.getMessage() + "\nfor\n", ""));
  }

  private String name(int argument) {
    return argument < names.size() ? names.get(argument) + ": " : "";
  }
}
