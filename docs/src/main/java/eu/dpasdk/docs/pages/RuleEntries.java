package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Examples.Shown;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.law.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of a page: what each says, what it rests on, and what it says of an example. */
final class RuleEntries {
  private final Book book;

  RuleEntries(Book book) {
    this.book = book;
  }

  void write(List<Rule> rules, Adoc page) {
    rules.forEach(rule -> write(rule, page));
  }

  private void write(Rule rule, Adoc page) {
    Shown shown =
        book.examples()
            .showing(rule.id())
            .orElseThrow(() -> new IllegalStateException("no example shows " + rule.id().id()));
    page.raw(
        "[id=\""
            + rule.id().id()
            + "\",role=\"rule\"]\n"
            + Adoc.code(rule.id().id())
            + " +\n"
            + Adoc.strong(Adoc.plain(rule.statement().in(book.language())))
            + " +\n"
            + book.say(Words.RESTS_ON)
            + ": "
            + law(rule)
            + clauses(shown)
            + " +\n"
            + book.say(Words.EXAMPLE)
            + " "
            + book.example(shown.example())
            + ": _"
            + Adoc.plain(Explanations.sentence(shown.reason(), book.language()))
            + "_");
  }

  private String law(Rule rule) {
    return rule.citations().stream()
        .map((Citation citation) -> Adoc.plain(citation.in(book.language())))
        .collect(Collectors.joining("; "));
  }

  /** The clauses it was applied to in the example, with the agreement they are of. */
  private String clauses(Shown shown) {
    if (shown.reason().clauses().isEmpty()) {
      return "";
    }
    String agreement =
        shown
            .example()
            .agreement()
            .map(name -> " (" + Adoc.plain(name.in(book.language())) + ")")
            .orElse("");
    return " +\n"
        + book.say(Words.READ_FROM)
        + ": "
        + shown.reason().clauses().stream()
            .map(ClauseRef::clause)
            .distinct()
            .map(clause -> Adoc.plain(clause.in(book.language())))
            .collect(Collectors.joining(", "))
        + agreement;
  }
}
