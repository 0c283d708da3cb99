package eu.dpasdk.rules.report;

import java.util.List;

/** Something a report is written on. */
interface Sheet {
  void title(String words);

  void heading(String words);

  void paragraph(String words);

  /** A point with the points below it. */
  void point(String words, List<String> below);

  /** A table; every row has as many cells as {@code head}. */
  void table(List<String> head, List<List<String>> rows);

  /** Returns what was written, ending with a line feed. */
  String text();
}
