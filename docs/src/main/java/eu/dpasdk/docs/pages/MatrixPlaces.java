package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.coverage.ClauseRules;
import eu.dpasdk.docs.coverage.Places;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.law.Text;
import java.util.Arrays;

/** From the matrix of the clauses to the pages of the topics, the examples and the elements. */
final class MatrixPlaces implements Places {
  private final Book book;

  MatrixPlaces(Book book) {
    this.book = book;
  }

  @Override
  public String topic(String name) {
    String title =
        Arrays.stream(Chapter.values())
            .filter(chapter -> chapter.slug().equals(name))
            .map(chapter -> chapter.title().in(book.language()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no chapter is called " + name));
    return Adoc.link(name, "", Adoc.plain(title));
  }

  /** One under the same agreement if there is; without a page of its own it is with its rule. */
  @Override
  public String example(ClauseRules.Use use, Text agreement, ClauseRef clause) {
    RuleId rule = RuleId.of(use.rule());
    return book.examples()
        .under(agreement, rule, clause)
        .or(() -> book.examples().showing(rule).map(each -> each.example()))
        .filter(example -> book.homes().page(example).isPresent())
        .map(book::example)
        .orElseGet(
            () ->
                Adoc.link(
                    book.homes().page(rule),
                    rule.id(),
                    book.words("voorbeeld bij de regel", "example with the rule")));
  }

  @Override
  public String element(Element element) {
    return Adoc.link(RuleHomes.ELEMENTS, Article28Table.anchor(element), Adoc.code(element.code()));
  }
}
