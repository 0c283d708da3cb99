package eu.dpasdk.rules.report;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet of Markdown, with tables as GitHub writes them. */
final class MarkdownSheet implements Sheet {
  private final StringBuilder text = new StringBuilder();

  @Override
  public void title(String words) {
    text.append("# ").append(words).append("\n\n");
  }

  @Override
  public void heading(String words) {
    text.append("## ").append(words).append("\n\n");
  }

  @Override
  public void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  @Override
  public void point(String words, List<String> below) {
    text.append("- ").append(words).append('\n');
    below.forEach(each -> text.append("  - ").append(each).append('\n'));
    text.append('\n');
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    row(head);
    row(head.stream().map(cell -> "---").toList());
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(List<String> cells) {
    text.append(
        cells.stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  @Override
  public String text() {
    return text.toString().stripTrailing() + "\n";
  }
}
