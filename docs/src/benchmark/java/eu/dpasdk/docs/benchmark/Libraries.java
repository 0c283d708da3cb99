package eu.dpasdk.docs.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a library brings along: its jar and those of all it depends on, in the versions of this
 * build; read from the tree that Maven wrote.
 */
public final class Libraries {
  private static final Pattern LINE = Pattern.compile("^([|+\\\\ -]*)\\(?([\\w.-]+):([\\w.-]+):.*");
  private static final int INDENT = 3;

  private final Map<String, Set<String>> needs = new LinkedHashMap<>();

  private Libraries() {}

  /** Reads the tree of the project at {@code root}. */
  public static Libraries read(Path root) throws IOException {
    Libraries libraries = new Libraries();
    Map<Integer, String> above = new HashMap<>();
    for (String line : Files.readAllLines(root.resolve("docs/target/benchmark/tree.txt"))) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IOException("not a line of a tree of dependencies: " + line);
      }
      int depth = parts.group(1).length() / INDENT;
      String name = parts.group(2) + ":" + parts.group(3);
      above.put(depth, name);
      libraries.needs.computeIfAbsent(name, unused -> new LinkedHashSet<>());
      if (depth > 0) {
        libraries.needs.get(above.get(depth - 1)).add(name);
      }
    }
    return libraries;
  }

  /** Returns the jars of {@code roots}, each {@code group:artifact}, and of all they need. */
  public List<Path> jars(List<String> roots) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      Set<String> needed = needs.get(name);
      if (needed == null) {
        throw new IllegalStateException(name + " is not among the dependencies");
      }
      if (found.add(name)) {
        open.addAll(needed);
      }
    }
    return found.stream().map(Libraries::jar).toList();
  }

  /** Returns the size of {@code jars} together, in bytes. */
  public static long size(List<Path> jars) {
    return jars.stream().mapToLong(Libraries::size).sum();
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path jar(String name) {
    String[] parts = name.split(":");
    Pattern file = Pattern.compile(Pattern.quote(parts[1]) + "-\\d.*\\.jar");
    String folder = parts[0].replace('.', '/') + "/" + parts[1] + "/";
    List<Path> found =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> file.matcher(path.getFileName().toString()).matches())
            .filter(
                path ->
                    path.toString().replace('\\', '/').contains(folder)
                        || path.getParent().endsWith(Path.of(parts[1], "target")))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(name + " is on the class path as " + found);
    }
    return found.get(0);
  }
}
