package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.coverage.Places;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The index of the pages of one language, and the book that joins them for print. */
final class IndexPage {
  private final Book book;
  private final HandWritten written;

  IndexPage(Book book, HandWritten written) {
    this.book = book;
    this.written = written;
  }

  String title() {
    return book.words(
        "De verwerkersovereenkomst in beslisregels", "The data-processing agreement as rules");
  }

  String page() {
    Adoc page = book.page("index", title());
    page.paragraph(
        book.words(
            "Wat de software met een bepaling doet, en waarom: te controleren, te citeren en af te"
                + " tekenen zonder code. Alle data en uitkomsten zijn berekend toen deze bladzijden"
                + " werden gemaakt.",
            "What the software does with a clause, and why: to check, to quote and to sign off"
                + " without code. All dates and outcomes were computed when these pages were"
                + " made."));
    page.heading(2, "index_questions", new QuestionsPage(book).title());
    new QuestionsPage(book).index(page);
    section("read", book.words("Om te beginnen", "To start with"), readFirst(), page);
    section("topics", book.words("Onderwerpen", "Topics"), topics(), page);
    section("overviews", book.words("Overzichten", "Overviews"), overviews(), page);
    section(
        "agreements",
        book.words(
            "Per overeenkomst: artikel 28 en iedere bepaling",
            "By agreement: Article 28 and every clause"),
        agreements(),
        page);
    return page.toString();
  }

  private void section(String anchor, String title, Map<String, String> pages, Adoc page) {
    page.heading(2, "index_" + anchor, title);
    page.points(
        pages.entrySet().stream()
            .map(each -> Adoc.link(each.getKey(), "", Adoc.plain(each.getValue())))
            .toList());
  }

  /** Returns the pages in the order of the book, with their titles. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("index", title());
    all.put(QuestionsPage.PAGE, new QuestionsPage(book).title());
    all.putAll(readFirst());
    all.putAll(topics());
    all.putAll(overviews());
    all.putAll(agreements());
    return all;
  }

  private Map<String, String> readFirst() {
    Map<String, String> pages = new LinkedHashMap<>();
    HandWritten.CHAPTERS.forEach(name -> pages.put(name, written.title(name, book.language())));
    pages.put("glossary", book.words("Begrippen", "Glossary"));
    return pages;
  }

  private Map<String, String> topics() {
    Map<String, String> pages = new LinkedHashMap<>();
    Arrays.stream(Chapter.values())
        .forEach(chapter -> pages.put(chapter.slug(), chapter.title().in(book.language())));
    return pages;
  }

  private Map<String, String> overviews() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("calendars", new CalendarPage(book).title());
    pages.put(ContestedReadings.PAGE, book.say(Words.READINGS));
    pages.put("unresolved", new UnresolvedPage(book).title());
    pages.put("changes", new ChangesPage(book).title());
    pages.put("rules", new RuleRegister(book).title());
    pages.put(
        RuleHomes.ELEMENTS,
        book.words(
            "Artikel 28 AVG: de regels met voorbeelden",
            "Article 28 GDPR: the rules with examples"));
    pages.put(RuleHomes.GAPS, new CommissionGapPage(book).title());
    pages.put(
        "requirements",
        book.words("Gepubliceerde eisen en hun dekking", "Published requirements and their cover"));
    return pages;
  }

  private Map<String, String> agreements() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Catalogue entry :
        List.of(
            Catalogue.FLEXFRONT,
            Catalogue.STRATECH,
            Catalogue.COMMISSION_CLAUSES_GENERAL,
            Catalogue.COMMISSION_CLAUSES_SPECIFIC)) {
      String name =
          switch (entry) {
            case FLEXFRONT -> "FlexFront";
            case STRATECH -> "Stratech";
            case COMMISSION_CLAUSES_GENERAL ->
                book.words(
                    "Commissiebepalingen, algemene toestemming",
                    "Commission clauses, general authorisation");
            case COMMISSION_CLAUSES_SPECIFIC ->
                book.words(
                    "Commissiebepalingen, specifieke toestemming",
                    "Commission clauses, specific authorisation");
          };
      pages.put("article-28-" + entry.label(), book.words("Artikel 28: ", "Article 28: ") + name);
      pages.put("coverage-" + entry.label(), Places.title(book.language()) + name);
    }
    return pages;
  }

  /**
   * Returns the book: every page once, in order. The sheet of deadlines lies on its side, so that
   * it stays one page; version and date of the law stand at the foot of each.
   */
  String book() {
    StringBuilder text = new StringBuilder("= ").append(title()).append('\n');
    text.append(":doctype: book\n:law-as-known: ").append(book.version()).append('\n');
    for (String name : all().keySet()) {
      boolean wide = name.equals("cheat-sheet");
      text.append(wide ? "\n[.landscape]\n<<<\n" : "")
          .append("\ninclude::")
          .append(name)
          .append(".adoc[leveloffset=+1]\n")
          .append(wide ? "\n[.portrait]\n<<<\n" : "");
    }
    return text.toString();
  }
}
