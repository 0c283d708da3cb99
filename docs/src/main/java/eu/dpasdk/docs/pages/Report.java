package eu.dpasdk.docs.pages;

import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.book.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages made elsewhere, taken into the book: given the common head, and links for rule ids. */
final class Report {
  private static final Pattern CODE = Pattern.compile("`([a-z0-9.-]+)`");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([a-z0-9.]+-[a-z0-9.-]+)\\)");
  private static final Set<String> RULES =
      RuleBook.rules().stream().map(rule -> rule.id().id()).collect(Collectors.toSet());

  private final Book book;

  Report(Book book) {
    this.book = book;
  }

  /** Returns the AsciiDoc {@code text} as the page {@code slug}. */
  String asciidoc(String slug, String text) {
    int end = text.indexOf('\n');
    return book.page(slug, text.substring(2, end).strip())
        .raw(linked(text.substring(end + 1), CODE, slug))
        .toString();
  }

  /** Returns the Markdown {@code text}, as the report of Article 28 writes it, as a page. */
  String markdown(String slug, String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    Adoc page = book.page(slug, lines.get(0).substring(2).strip());
    StringBuilder body = new StringBuilder();
    List<String> table = new ArrayList<>();
    int headings = 0;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("|")) {
        table.add(line);
        continue;
      }
      if (!table.isEmpty()) {
        body.append(table(table));
        table.clear();
      }
      if (line.startsWith("## ")) {
        headings++;
        body.append("[#").append(slug).append("_").append(headings).append("]\n");
        body.append("== ").append(line.substring(3)).append('\n');
      } else {
        body.append(point(line)).append('\n');
      }
    }
    return page.raw(linked(body.toString(), IN_BRACKETS, slug)).toString();
  }

  private static String point(String line) {
    String text = line.replace("\\", "").replace("|", "{vbar}");
    if (text.startsWith("  - ")) {
      return "** " + text.substring(4);
    }
    return text.startsWith("- ") ? "* " + text.substring(2) : text;
  }

  private static String table(List<String> lines) {
    int columns = cells(lines.get(0)).size();
    String widths =
        columns == 5 ? "2,1,1,1,5" : columns == 4 ? "2,1,1,4" : "1,".repeat(columns - 1) + "3";
    StringBuilder table = new StringBuilder();
    table.append("[cols=\"").append(widths).append("\",options=\"header\"]\n|===\n|");
    table.append(String.join(" |", cells(lines.get(0)))).append("\n");
    lines.stream()
        .skip(2)
        .forEach(
            line -> {
              table.append('\n');
              cells(line).forEach(cell -> table.append('|').append(cell).append('\n'));
            });
    return table.append("|===\n").toString();
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    return Arrays.stream(inner.substring(1, inner.length() - 1).split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\", "").replace("|", "{vbar}"))
        .toList();
  }

  private String linked(String text, Pattern pattern, String slug) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder linked = new StringBuilder();
    while (matcher.find()) {
      String id = Optional.ofNullable(matcher.group(1)).orElse("");
      String put = matcher.group();
      if (RULES.contains(id) && !isHome(text, matcher.start(), id, slug)) {
        String link = book.rule(RuleId.of(id));
        put = put.startsWith("(") ? "(" + link + ")" : link;
      }
      matcher.appendReplacement(linked, Matcher.quoteReplacement(put));
    }
    return matcher.appendTail(linked).toString();
  }

  /** A rule is not linked where it is at home. */
  private static boolean isHome(String text, int start, String id, String slug) {
    return slug.equals(RuleHomes.ELEMENTS) && text.startsWith("]]", Math.max(0, start - 2))
        || id.isEmpty();
  }
}
