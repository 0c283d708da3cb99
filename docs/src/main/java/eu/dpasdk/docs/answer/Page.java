package eu.dpasdk.docs.answer;

import java.util.List;

/** Text for a terminal, within 100 columns. */
public final class Page {
  /** The widest line. */
  public static final int WIDTH = 100;

  private static final String BETWEEN = " │ ";
  private static final int HALF = (WIDTH - 2 - BETWEEN.length()) / 2;

  private final StringBuilder text = new StringBuilder();

  /** Starts an empty page. */
  public Page() {}

  /** Adds an empty line. */
  public Page blank() {
    text.append('\n');
    return this;
  }

  /** Adds a heading, underlined. */
  public Page heading(String words) {
    List<String> lines = Wrap.lines(words, WIDTH);
    lines.forEach(this::drawn);
    return drawn("─".repeat(lines.stream().mapToInt(String::length).max().orElse(0)));
  }

  /** Adds a paragraph. */
  public Page paragraph(String words) {
    return hanging("", words);
  }

  /** Adds {@code words} behind {@code lead}; further lines stand under the first word. */
  public Page hanging(String lead, String words) {
    String indent = " ".repeat(lead.length());
    List<String> lines = Wrap.lines(words, WIDTH - lead.length());
    for (int i = 0; i < lines.size(); i++) {
      drawn((i == 0 ? lead : indent) + lines.get(i));
    }
    return this;
  }

  /** Adds {@code words}; lines after the first are indented by two more columns. */
  public Page entry(String indent, String words) {
    List<String> lines = Wrap.lines(words, WIDTH - indent.length() - 2);
    for (int i = 0; i < lines.size(); i++) {
      drawn(indent + (i == 0 ? "" : "  ") + lines.get(i));
    }
    return this;
  }

  /** Adds two columns of paragraphs beside each other. */
  public Page pair(List<String> left, List<String> right) {
    List<String> lefts = column(left);
    List<String> rights = column(right);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String first = i < lefts.size() ? lefts.get(i) : "";
      String second = i < rights.size() ? rights.get(i) : "";
      drawn("  " + first + " ".repeat(HALF - first.length()) + BETWEEN + second);
    }
    return this;
  }

  /** Adds a line as it is; it must fit. */
  public Page drawn(String line) {
    if (line.length() > WIDTH) {
      throw new IllegalArgumentException("wider than the page: " + line);
    }
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  private static List<String> column(List<String> paragraphs) {
    return paragraphs.stream().flatMap(words -> Wrap.lines(words, HALF).stream()).toList();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
