package eu.dpasdk.docs.benchmark;

import eu.dpasdk.docs.performance.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Contenders that answer the same questions, and how they are measured and compared. */
public interface Group {
  /** Returns the short name by which the group is asked for, as in {@code -Dbenchmark=name}. */
  String name();

  /** Returns what the group compares, as the head of its rows. */
  String title();

  /** Returns what a reader must know to read the rows, in sentences; Markdown. */
  default List<String> notes() {
    return List.of();
  }

  /** Returns the libraries compared with, and their versions. */
  Map<String, String> versions();

  /**
   * Compares the answers of all contenders, before any of them is timed.
   *
   * @throws IllegalStateException if two of them differ
   */
  void check() throws Exception;

  /** Returns the classes with the benchmarks for JMH; empty if the group measures by itself. */
  List<Class<?>> benchmarks();

  /** Returns how often the whole group is measured; each time in new processes, in turn. */
  default int rounds() {
    return 3;
  }

  /** Returns the values that parameters have in a quick run, in place of all. */
  default Map<String, String[]> quickParameters() {
    return Map.of();
  }

  /** Measures the group; by JMH, unless it has another way. */
  default Scores measure(Settings settings) throws Exception {
    return JmhRounds.measure(this, settings);
  }

  /** Returns the comparisons, from what was measured; a quick run may have measured less. */
  List<Row> rows(Scores scores) throws IOException;
}
