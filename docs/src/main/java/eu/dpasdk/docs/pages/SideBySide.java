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
import java.util.stream.Collectors;

/** The clauses of a chapter side by side: FlexFront, Stratech, the law, the Commission clauses. */
final class SideBySide {
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
    page.heading(2, chapter.slug() + "--clauses", book.say(Words.CLAUSES));
    List<List<String>> rows =
        subjects.stream()
            .filter(each -> each.chapter().equals(chapter.slug()))
            .map(this::row)
            .toList();
    page.table(
        "2,4,4,4,4",
        List.of(
            book.say(Words.SUBJECT),
            "FlexFront",
            "Stratech",
            book.say(Words.LAW),
            book.say(Words.COMMISSION)),
        rows);
  }

  private List<String> row(Subject subject) {
    return List.of(
        Adoc.plain(subject.name().in(book.language())),
        clauses(Catalogue.FLEXFRONT, subject),
        clauses(Catalogue.STRATECH, subject),
        law(subject),
        clauses(Catalogue.COMMISSION_CLAUSES_GENERAL, subject));
  }

  private String law(Subject subject) {
    if (subject.law().isEmpty()) {
      return "–";
    }
    return subject.law().stream()
        .map(
            each ->
                Adoc.strong(Adoc.plain(each.at().in(book.language())))
                    + ": "
                    + Adoc.plain(each.words().in(book.language())))
        .collect(Collectors.joining(" +\n"));
  }

  private String clauses(Catalogue entry, Subject subject) {
    List<String> lines = new ArrayList<>();
    for (Clause clause : agreement(entry).clauses()) {
      if (leadsTo(entry, clause, subject)) {
        lines.add(
            Adoc.strong(Adoc.plain(clause.ref().number()))
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
    return lines.isEmpty() ? "–" : String.join(" +\n", lines);
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
