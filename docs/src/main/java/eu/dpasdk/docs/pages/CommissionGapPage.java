package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.article28.GapRule;
import eu.dpasdk.rules.report.AssessmentWords;
import java.util.ArrayList;
import java.util.List;

/** What the Commission clauses have beyond the law, and which agreements have it too. */
final class CommissionGapPage {
  private final Book book;

  CommissionGapPage(Book book) {
    this.book = book;
  }

  String title() {
    return book.words(
        "Wat de Commissiebepalingen meer hebben dan de wet",
        "What the Commission clauses have beyond the law");
  }

  String page() {
    Adoc page = book.page(RuleHomes.GAPS, title());
    page.paragraph(
        book.words(
            "Deze punten vraagt artikel 28 AVG niet met zoveel woorden; ontbreken zij, dan is dat"
                + " geen schending van de wet.",
            "Article 28 GDPR does not ask these in so many words; where one is missing, the law is"
                + " not infringed."));
    page.heading(2, "commission-clauses_items", book.words("De punten", "The items"));
    page.table(
        "3,2,2,2",
        List.of(
            book.words("Punt", "Item"), book.words("Bepaling", "Clause"), "FlexFront", "Stratech"),
        rows());
    page.heading(2, "commission-clauses_rules", book.say(Words.RULES));
    new RuleEntries(book).write(List.of(GapRule.values()), page);
    return page.toString();
  }

  private List<List<String>> rows() {
    Assessment flexFront = assessed(Catalogue.FLEXFRONT);
    Assessment stratech = assessed(Catalogue.STRATECH);
    List<List<String>> rows = new ArrayList<>();
    for (GapRule rule : GapRule.values()) {
      GapItem item = rule.item();
      rows.add(
          List.of(
              Adoc.link(
                  RuleHomes.GAPS, rule.id().id(), Adoc.plain(item.label().in(book.language()))),
              Adoc.plain(item.clause().place()),
              AssessmentWords.of(flexFront.finding(item).result(), book.language()),
              AssessmentWords.of(stratech.finding(item).result(), book.language())));
    }
    return rows;
  }

  private static Assessment assessed(Catalogue entry) {
    return Article28.assess(entry.agreementWith(CaseFiles.exampleController()));
  }
}
