package eu.dpasdk.docs.coverage;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.report.AssessmentReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coverage pages and the assessments of the catalogue, before they get the common head. */
public final class GenerateCoverage {
  private GenerateCoverage() {}

  /** Returns the page of {@code entry}, by itself. */
  public static String page(Catalogue entry, Language language) {
    return CoveragePage.of(entry, language, Places.names());
  }

  /** Returns the pages written in AsciiDoc, by name; {@code places} leads to the other pages. */
  public static Map<String, String> asciidoc(Language language, Places places) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Catalogue entry : Catalogue.values()) {
      pages.put("coverage-" + entry.label(), CoveragePage.of(entry, language, places));
    }
    pages.put("requirements", RequirementsPage.of(language));
    pages.put("article-28-rules", RulesPage.of(language));
    return pages;
  }

  /** Returns the reports of Article 28 GDPR, which the library writes in Markdown, by name. */
  public static Map<String, String> markdown(Language language) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Catalogue entry : Catalogue.values()) {
      Agreement agreement = entry.agreementWith(CaseFiles.exampleController());
      pages.put(
          "article-28-" + entry.label(),
          AssessmentReport.markdown(agreement, Article28.assess(agreement), language));
    }
    return pages;
  }
}
