package eu.dpasdk.rules.report;

import java.util.ArrayList;
import java.util.List;

/** A sheet of plain text, at most 100 columns wide. */
final class PlainSheet implements Sheet {
  private static final int WIDTH = 100;
  private static final String GAP = "  ";

  private final StringBuilder text = new StringBuilder();

  @Override
  public void title(String words) {
    underlined(words, "=");
  }

  @Override
  public void heading(String words) {
    underlined(words, "-");
  }

  private void underlined(String words, String line) {
    List<String> lines = wrap(words, WIDTH);
    lines.forEach(each -> text.append(each).append('\n'));
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    text.append(line.repeat(longest)).append("\n\n");
  }

  @Override
  public void paragraph(String words) {
    wrap(words, WIDTH).forEach(line -> text.append(line).append('\n'));
    text.append('\n');
  }

  @Override
  public void point(String words, List<String> below) {
    hanging("* ", words);
    below.forEach(each -> hanging("    ", each));
    text.append('\n');
  }

  private void hanging(String lead, String words) {
    String next = " ".repeat(lead.length());
    String start = lead;
    for (String line : wrap(words, WIDTH - lead.length())) {
      text.append(start).append(line).append('\n');
      start = next;
    }
  }

  /** The last column takes what the others leave. */
  @Override
  public void table(List<String> head, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    int last = WIDTH;
    for (int column = 0; column < head.size() - 1; column++) {
      int widest = head.get(column).length();
      for (List<String> row : rows) {
        widest = Math.max(widest, row.get(column).length());
      }
      widths.add(widest);
      last -= widest + GAP.length();
    }
    widths.add(Math.max(last, 20));
    row(head, widths);
    row(widths.stream().map("-"::repeat).toList(), widths);
    rows.forEach(row -> row(row, widths));
    text.append('\n');
  }

  private void row(List<String> cells, List<Integer> widths) {
    int column = cells.size() - 1;
    List<String> lines = wrap(cells.get(column), widths.get(column));
    StringBuilder lead = new StringBuilder();
    for (int i = 0; i < column; i++) {
      String cell = cells.get(i);
      lead.append(cell).append(" ".repeat(widths.get(i) - cell.length())).append(GAP);
    }
    String start = lead.toString();
    for (String line : lines) {
      text.append((start + line).stripTrailing()).append('\n');
      start = " ".repeat(lead.length());
    }
  }

  /** Lines of at most {@code width}, broken at blanks; a longer word stands alone. */
  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String text() {
    return text.toString().stripTrailing() + "\n";
  }
}
