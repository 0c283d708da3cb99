package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.coverage.ClauseCoverage;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of a chapter side by side: FlexFront, Stratech, the law, the Commission clauses. */
final class SideBySide {
  /** How many clauses a row holds. */
  private static final int FIT = 6;

  private final Book book;
  private final List<Subject> subjects = Subject.all();
  private final Map<Catalogue, Agreement> agreements = new LinkedHashMap<>();
  private final Map<Catalogue, ClauseCoverage> coverages = new LinkedHashMap<>();

  SideBySide(Book book) {
    this.book = book;
    for (Catalogue entry : Article28Table.compared()) {
      Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
      agreements.put(entry, agreement);
      coverages.put(entry, ClauseCoverage.of(agreement));
    }
  }

  void write(Chapter chapter, Adoc page) {
    page.heading(2, chapter.slug() + "_clauses", book.say(Words.CLAUSES));
    List<List<String>> rows =
        subjects.stream()
            .filter(each -> each.chapter().equals(chapter.slug()))
            .flatMap(each -> rows(each).stream())
            .toList();
    page.table(
        "3,5,5,5,5",
        List.of(
            book.say(Words.SUBJECT),
            "FlexFront",
            "Stratech",
            book.say(Words.LAW),
            book.say(Words.COMMISSION)),
        rows);
  }

  /** A subject with many clauses takes several rows, so that none outgrows a printed page. */
  private List<List<String>> rows(Subject subject) {
    List<List<String>> columns =
        List.of(
            clauses(Catalogue.FLEXFRONT, subject),
            clauses(Catalogue.STRATECH, subject),
            law(subject),
            clauses(Catalogue.COMMISSION_CLAUSES_GENERAL, subject));
    int most = columns.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int from = 0; from < Math.max(1, most); from += FIT) {
      List<String> row = new ArrayList<>();
      row.add(from == 0 ? Adoc.plain(subject.name().in(book.language())) : "…");
      for (List<String> column : columns) {
        List<String> part =
            column.subList(Math.min(from, column.size()), Math.min(from + FIT, column.size()));
        row.add(part.isEmpty() ? "–" : String.join(" +\n", part));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> law(Subject subject) {
    return subject.law().stream()
        .map(
            each ->
                Adoc.strong(Adoc.plain(each.at().in(book.language())))
                    + ": "
                    + Adoc.plain(each.words().in(book.language())))
        .toList();
  }

  private List<String> clauses(Catalogue entry, Subject subject) {
    List<String> lines = new ArrayList<>();
    for (Clause clause : agreement(entry).clauses()) {
      if (leadsTo(entry, clause, subject)) {
        lines.add(
            Adoc.strong(Adoc.plain(number(clause)))
                + ": "
                + Adoc.plain(clause.summary().in(book.language()))
                + clause
                    .unresolvedDocument()
                    .map(
                        document ->
                            " ("
                                + book.words("onopgelost: ", "unresolved: ")
                                + Adoc.plain(document)
                                + ")")
                    .orElse(""));
      }
    }
    return lines;
  }

  /** The number as it is written in the language; that it numbers a clause goes without saying. */
  private String number(Clause clause) {
    String written = clause.ref().in(book.language());
    String word = book.words("artikel ", "clause ");
    return written.startsWith(word) ? written.substring(word.length()) : written;
  }

  /** Whether a term read from {@code clause} belongs to {@code subject} and to no closer one. */
  private boolean leadsTo(Catalogue entry, Clause clause, Subject subject) {
    if (subject.also().getOrDefault(entry.label(), List.of()).contains(clause.ref().number())) {
      return true;
    }
    return coverage(entry).places(clause.ref()).stream()
        .map(place -> closest(place.path()))
        .anyMatch(found -> found.equals(Optional.of(subject)));
  }

  private Optional<Subject> closest(String path) {
    return subjects.stream()
        .filter(each -> each.terms().stream().anyMatch(term -> isUnder(path, term)))
        .max(Comparator.comparing(each -> depth(each, path)));
  }

  private static int depth(Subject subject, String path) {
    return subject.terms().stream()
        .filter(term -> isUnder(path, term))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static boolean isUnder(String path, String term) {
    return path.equals(term) || path.startsWith(term + "/");
  }

  private Agreement agreement(Catalogue entry) {
    return Optional.ofNullable(agreements.get(entry)).orElseThrow();
  }

  private ClauseCoverage coverage(Catalogue entry) {
    return Optional.ofNullable(coverages.get(entry)).orElseThrow();
  }
}
