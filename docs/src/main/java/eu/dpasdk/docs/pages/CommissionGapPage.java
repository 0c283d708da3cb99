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
    page.paragraph(introduction());
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

  private String introduction() {
    return book.words(
            "De meeste van deze punten eist artikel 28 AVG niet met zoveel woorden; ontbreken die,"
                + " dan schendt dat de wet niet. Twee eist de wet zelf wel: de onmiddellijke"
                + " melding van een inbreukmakende instructie (artikel 28 lid 3, laatste alinea)"
                + " en inspecties als onderdeel van audits (artikel 28 lid 3 onder h). Wat het naar"
                + " de wet betekent als een daarvan ontbreekt, staat bij de",
            "Most of these items Article 28 GDPR does not require in so many words; where such an"
                + " item is missing, the law is not infringed. Two the law itself does require:"
                + " the immediate notice of an infringing instruction (Article 28(3), last"
                + " subparagraph) and inspections as part of audits (Article 28(3)(h)). What it"
                + " means by law if one of these is missing is told with the")
        + " "
        + Adoc.link(
            RuleHomes.ELEMENTS,
            "",
            book.words("elementen van artikel 28", "elements of Article 28"))
        + ".";
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
