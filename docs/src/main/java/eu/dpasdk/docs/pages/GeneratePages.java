package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.coverage.GenerateCoverage;
import eu.dpasdk.docs.example.Consequences;
import eu.dpasdk.docs.example.Examples;
import eu.dpasdk.model.law.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the pages for a legal team: {@code docs/dpa pages --write}. A test fails while the pages
 * are stale.
 */
public final class GeneratePages {
  private GeneratePages() {}

  /** Writes the pages of the project at {@code root} and returns their files. */
  public static List<Path> write(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<Path, String> page : pages(root).entrySet()) {
      Path file = root.resolve(page.getKey());
      Files.createDirectories(file.resolveSibling("."));
      files.add(Files.writeString(file, page.getValue()));
    }
    return files;
  }

  /** Returns every page by its place under the root of the project at {@code root}. */
  public static Map<Path, String> pages(Path root) throws IOException {
    HandWritten written = HandWritten.of(root);
    Examples examples = Examples.run();
    Consequences consequences = Consequences.run();
    Map<Path, String> pages = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      Path folder = Path.of("docs", Book.folder(language));
      of(new Book(language, examples), consequences, written)
          .forEach((name, text) -> pages.put(folder.resolve(name), text));
    }
    return pages;
  }

  private static Map<String, String> of(Book book, Consequences consequences, HandWritten written) {
    Map<String, String> pages = new LinkedHashMap<>();
    IndexPage index = new IndexPage(book, written);
    pages.put("index.adoc", index.page());
    pages.put("_book.adoc", index.book());
    pages.put(
        QuestionsPage.PAGE + ".adoc",
        new QuestionsPage(book).page(QuestionsPage.titles(index.all())));
    HandWritten.CHAPTERS.forEach(name -> pages.put(name + ".adoc", written.chapter(name, book)));
    pages.put("glossary.adoc", written.glossary(book));
    pages.putAll(new TopicPages(book, consequences, written).pages());
    pages.put("calendars.adoc", new CalendarPage(book).page());
    pages.put(ContestedReadings.PAGE + ".adoc", new ContestedReadings(book, consequences).page());
    pages.put("unresolved.adoc", new UnresolvedPage(book).page());
    pages.put("changes.adoc", new ChangesPage(book).page());
    pages.put("rules.adoc", new RuleRegister(book).page());
    pages.put(RuleHomes.GAPS + ".adoc", new CommissionGapPage(book).page());
    Report report = new Report(book);
    GenerateCoverage.asciidoc(book.language(), new MatrixPlaces(book))
        .forEach((name, text) -> pages.put(name + ".adoc", report.asciidoc(name, text)));
    GenerateCoverage.markdown(book.language())
        .forEach((name, text) -> pages.put(name + ".adoc", report.markdown(name, text)));
    return pages;
  }
}
