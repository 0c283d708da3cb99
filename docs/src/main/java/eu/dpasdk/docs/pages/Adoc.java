package eu.dpasdk.docs.pages;

import java.util.List;

/** A page of AsciiDoc while it is written. Words are given plain; links and code are marked up. */
final class Adoc {
  private final StringBuilder text = new StringBuilder();

  /** Returns plain words such that nothing in them is taken for mark-up. */
  static String plain(String words) {
    return words.replace("|", "{vbar}").replace("*", "{asterisk}").replace("`", "{backtick}");
  }

  /** Returns a name as it is written in the data. */
  static String code(String name) {
    return "`" + name + "`";
  }

  /** Returns {@code words} in heavy type. */
  static String strong(String words) {
    return "*" + words + "*";
  }

  /** Returns a link to {@code anchor} on the page called {@code page}. */
  static String link(String page, String anchor, String words) {
    String place = anchor.isEmpty() ? page + ".adoc" : page + ".adoc#" + anchor;
    return "xref:" + place + "[" + words.replace("]", "\\]") + "]";
  }

  Adoc title(String words) {
    text.append("= ").append(plain(words)).append("\n");
    return this;
  }

  /** Adds a heading; level 2 is the first below the title. */
  Adoc heading(int level, String anchor, String words) {
    text.append("\n[#")
        .append(anchor)
        .append("]\n")
        .append("=".repeat(level))
        .append(' ')
        .append(plain(words))
        .append('\n');
    return this;
  }

  /** Adds a paragraph of mark-up. */
  Adoc paragraph(String markup) {
    text.append('\n').append(markup).append('\n');
    return this;
  }

  /** Adds a paragraph of mark-up with a role, for the style sheet. */
  Adoc paragraph(String role, String markup) {
    text.append("\n[.").append(role).append("]\n").append(markup).append('\n');
    return this;
  }

  /** Adds a list of mark-up; nothing if it is empty. */
  Adoc points(List<String> points) {
    if (!points.isEmpty()) {
      text.append('\n');
      points.forEach(point -> text.append("* ").append(point).append('\n'));
    }
    return this;
  }

  /** Adds a picture with the words that stand in for it. */
  Adoc picture(String file, String alternative) {
    text.append("\nimage::")
        .append(file)
        .append("[\"")
        .append(alternative.replace("\"", "'").replace("\n", " "))
        .append("\",role=timeline]\n");
    return this;
  }

  /** Adds a table of mark-up; {@code columns} are their relative widths. */
  Adoc table(String columns, List<String> head, List<List<String>> rows) {
    text.append("\n[cols=\"")
        .append(columns)
        .append("\",options=\"header\"]\n|===\n|")
        .append(String.join(" |", head))
        .append('\n');
    for (List<String> row : rows) {
      text.append('\n');
      row.forEach(cell -> text.append('|').append(cell).append('\n'));
    }
    text.append("|===\n");
    return this;
  }

  /** Adds text as it is. */
  Adoc raw(String lines) {
    text.append('\n').append(lines.strip()).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
