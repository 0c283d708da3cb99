package eu.dpasdk.docs.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param root the root of the project
 * @param groups the names of the groups to run; empty for all
 * @param quick whether to run everything for a moment only, to see that it works
 * @param record whether to check the run in
 * @param roundsAsked how many rounds to measure; 0 for as many as each group has by itself
 */
public record Settings(
    Path root, Set<String> groups, boolean quick, boolean record, int roundsAsked) {
  /** Reads the settings from the system properties. */
  static Settings read() {
    String asked = System.getProperty("benchmark", "all");
    Set<String> names =
        asked.equals("all") || asked.isBlank()
            ? Set.of()
            : Stream.of(asked.split(",")).map(String::strip).collect(Collectors.toSet());
    return new Settings(
        Path.of(System.getProperty("dpa.root", "")).toAbsolutePath(),
        names,
        flag("benchmark.quick"),
        flag("benchmark.record"),
        Integer.getInteger("benchmark.rounds", 0));
  }

  /** Returns how many rounds to measure of a group that has {@code usual}. */
  public int rounds(int usual) {
    if (quick) {
      return 1;
    }
    return roundsAsked > 0 ? roundsAsked : usual;
  }

  /** Returns those of {@code all} that were asked for; refuses names that none of them has. */
  List<Group> chosen(List<Group> all) {
    List<String> known = all.stream().map(Group::name).toList();
    if (!known.containsAll(groups)) {
      throw new IllegalArgumentException("-Dbenchmark=" + groups + ": there are " + known);
    }
    if (record && (quick || !groups.isEmpty())) {
      throw new IllegalArgumentException("only a whole run is recorded, not a part or a quick one");
    }
    return all.stream().filter(group -> groups.isEmpty() || groups.contains(group.name())).toList();
  }

  private static boolean flag(String name) {
    String value = System.getProperty(name, "false");
    return value.isEmpty() || Boolean.parseBoolean(value);
  }
}
