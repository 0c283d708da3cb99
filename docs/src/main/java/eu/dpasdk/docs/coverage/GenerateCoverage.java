package eu.dpasdk.docs.coverage;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.report.AssessmentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the coverage pages and the assessments of the catalogue: {@code docs/dpa coverage
 * --write}. A test fails while the pages are stale.
 */
public final class GenerateCoverage {
  private GenerateCoverage() {}

  /** Writes the pages of the project at {@code root} and returns their files. */
  public static List<Path> write(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<Path, String> page : pages().entrySet()) {
      Path file = root.resolve(page.getKey());
      Files.createDirectories(file.resolveSibling("."));
      files.add(Files.writeString(file, page.getValue()));
    }
    return files;
  }

  /** Returns the page of {@code entry}. */
  public static String page(Catalogue entry, Language language) {
    return CoveragePage.of(entry, language);
  }

  /** Returns every page by its place under the root of the project. */
  static Map<Path, String> pages() {
    Map<Path, String> pages = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String folder = language.name().toLowerCase(Locale.ROOT);
      for (Catalogue entry : Catalogue.values()) {
        Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
        pages.put(
            Path.of("docs", folder, "coverage-" + entry.label() + ".adoc"), page(entry, language));
        pages.put(
            Path.of("docs", folder, "article-28-" + entry.label() + ".md"),
            AssessmentReport.markdown(agreement, Article28.assess(agreement), language));
      }
      pages.put(Path.of("docs", folder, "requirements.adoc"), RequirementsPage.of(language));
      pages.put(Path.of("docs", folder, "article-28-rules.adoc"), RulesPage.of(language));
    }
    return pages;
  }
}
