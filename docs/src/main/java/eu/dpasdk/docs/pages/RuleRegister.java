package eu.dpasdk.docs.pages;

import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.law.Rule;
import java.util.Comparator;
import java.util.List;

/** Every rule by its id, as services print it, with the page that is its home. */
final class RuleRegister {
  private final Book book;

  RuleRegister(Book book) {
    this.book = book;
  }

  String title() {
    return book.words("Register van regels", "Register of rules");
  }

  String page() {
    Adoc page = book.page("rules", title());
    page.paragraph(
        book.words(
            "Uitleg die een dienst afdrukt, eindigt met het kenmerk van de regel. Hier staat waar"
                + " de regel wordt uitgelegd.",
            "An explanation printed by a service ends with the id of the rule. Here is where the"
                + " rule is explained."));
    page.table(
        "3,6",
        List.of(book.say(Words.RULE), book.words("Wat zij zegt", "What it says")),
        RuleBook.rules().stream()
            .sorted(Comparator.comparing(rule -> rule.id().id()))
            .map(this::row)
            .toList());
    return page.toString();
  }

  private List<String> row(Rule rule) {
    return List.of(book.rule(rule.id()), Adoc.plain(rule.statement().in(book.language())));
  }
}
