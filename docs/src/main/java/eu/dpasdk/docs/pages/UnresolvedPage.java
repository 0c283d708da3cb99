package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.OutcomeKind;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** What cannot be answered and why: documents that are not in the file, facts that are missing. */
final class UnresolvedPage {
  private final Book book;

  UnresolvedPage(Book book) {
    this.book = book;
  }

  String title() {
    return book.words("Onopgeloste verwijzingen", "Unresolved references");
  }

  String page() {
    Adoc page = book.page("unresolved", title());
    page.paragraph(
        book.words(
            "Onopgelost is een antwoord: wat een bepaling ergens anders laat staan, wordt niet"
                + " ingevuld en niet als ontbrekend behandeld.",
            "Unresolved is an answer: what a clause leaves to another document is neither filled in"
                + " nor treated as absent."));
    page.heading(
        2,
        "unresolved_documents",
        book.words(
            "Bepalingen die naar een stuk verwijzen dat er niet is",
            "Clauses that point to a document that is not there"));
    page.table(
        "2,2,5,4",
        List.of(
            book.say(Words.AGREEMENT),
            book.words("Bepaling", "Clause"),
            book.words("Wat de bepaling zegt", "What the clause says"),
            book.words("Ontbrekend stuk", "Document missing")),
        documents());
    page.heading(
        2,
        "unresolved_points",
        book.words(
            "Punten die niet uit het dossier volgen", "Points that do not follow from the file"));
    page.points(
        new OpenQuestions(book).points(book.examples().all().stream(), OutcomeKind.UNRESOLVED));
    page.heading(
        2, "unresolved_human", book.words("Wat een mens beoordeelt", "What a human judges"));
    page.points(
        new OpenQuestions(book).points(book.examples().all().stream(), OutcomeKind.QUESTION));
    return page.toString();
  }

  private List<List<String>> documents() {
    List<List<String>> rows = new ArrayList<>();
    for (Catalogue entry : List.of(Catalogue.FLEXFRONT, Catalogue.STRATECH)) {
      for (Clause clause : entry.agreementWith(CaseFiles.exampleController()).clauses()) {
        clause
            .unresolvedDocument()
            .ifPresent(
                document ->
                    rows.add(
                        List.of(
                            Article28Table.name(entry, book.language()),
                            Adoc.plain(clause.ref().in(book.language())),
                            Adoc.plain(clause.summary().in(book.language())),
                            Adoc.plain(document))));
      }
    }
    return rows;
  }
}
