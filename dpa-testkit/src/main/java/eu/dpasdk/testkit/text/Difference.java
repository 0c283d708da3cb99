package eu.dpasdk.testkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was expected and is not there, and what is there and was not expected.
 *
 * @param missing expected, not there
 * @param surplus there, not expected
 * @param common both
 */
public record Difference(List<String> missing, List<String> surplus, List<String> common) {
  /** Returns how {@code actual} differs from {@code expected}, in which lines may come twice. */
  public static Difference between(List<String> expected, List<String> actual) {
    List<String> missing = new ArrayList<>(expected);
    List<String> surplus = new ArrayList<>();
    List<String> common = new ArrayList<>();
    for (String line : actual) {
      (missing.remove(line) ? common : surplus).add(line);
    }
    return new Difference(missing, surplus, common);
  }

  /** Returns whether there is none. */
  public boolean isNone() {
    return missing.isEmpty() && surplus.isEmpty();
  }

  /** Returns the lines, each marked: minus is missing, plus is surplus, the rest is as expected. */
  public String text() {
    return changes() + lines("    ", common);
  }

  /** Returns the lines that differ, marked in the same way. */
  public String changes() {
    return lines("  - ", missing) + lines("  + ", surplus);
  }

  private static String lines(String mark, List<String> lines) {
    return lines.stream().sorted().map(line -> mark + line + "\n").collect(Collectors.joining());
  }
}
