package eu.dpasdk.docs.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.coverage.GenerateCoverage;
import eu.dpasdk.docs.example.Example;
import eu.dpasdk.docs.example.Examples;
import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.article28.Article28;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix of the clauses: clause, state, rule, law and example. */
class MatrixTest {
  private static final Pattern USE =
      Pattern.compile("`([a-z0-9.-]+)` \\([^\\n]*?\\) — xref:[a-z-]+.adoc#(example-[a-z0-9-]+)\\[");

  private static final Map<String, Example> EXAMPLES = new TreeMap<>();
  private static Map<String, String> pages = Map.of();

  @BeforeAll
  static void generate() {
    Examples examples = Examples.run();
    examples.all().forEach(each -> EXAMPLES.put(each.anchor(), each));
    Book book = new Book(Language.EN, examples);
    pages = GenerateCoverage.asciidoc(Language.EN, new MatrixPlaces(book));
  }

  @ParameterizedTest
  @EnumSource(
      value = Catalogue.class,
      names = {"FLEXFRONT", "STRATECH"})
  void anExampleUnderTheAgreementOfTheMatrixGoesBefore(Catalogue entry) {
    Text title = entry.agreementWith(CaseFiles.exampleController()).title();
    List<MatchResult> uses = USE.matcher(matrix(entry)).results().toList();
    assertThat(uses).hasSizeGreaterThan(100);
    for (MatchResult use : uses) {
      Example linked = Optional.ofNullable(EXAMPLES.get(use.group(2))).orElseThrow();
      boolean another =
          EXAMPLES.values().stream()
              .filter(each -> each.agreement().equals(Optional.of(title)))
              .flatMap(each -> each.outcomes().stream())
              .flatMap(each -> each.reason().stream())
              .anyMatch(reason -> reason.rule().id().equals(use.group(1)));
      assertThat(linked.agreement().equals(Optional.of(title))).as(use.group()).isEqualTo(another);
    }
  }

  @Test
  void theClauseOnAuditsOfStratechIsPresentInPartOnly() {
    ElementFinding audits =
        Article28.assess(Catalogue.STRATECH.agreementWith(CaseFiles.exampleController()))
            .finding(Element.AUDITS);
    assertThat(audits.statute().name()).isEqualTo("PARTIAL");
    assertThat(row(matrix(Catalogue.STRATECH), "8.2"))
        .contains("element-a28-3-h-audit[`A28.3.h.audit`] partial / partial")
        .contains("Art. 28(3)(h) GDPR")
        .contains("audit-excluded");
  }

  @Test
  void aCommercialClauseHasItsReasonAndNoRule() {
    assertThat(row(matrix(Catalogue.FLEXFRONT), "2.6"))
        .startsWith("commercial\n")
        .doesNotContain("xref:");
  }

  private static String matrix(Catalogue entry) {
    return Optional.ofNullable(pages.get("coverage-" + entry.label())).orElseThrow();
  }

  /** What stands behind the number of the clause, up to the next row. */
  private static String row(String matrix, String clause) {
    int start = matrix.indexOf("\n|" + clause + "\n|") + clause.length() + 4;
    return matrix.substring(start, matrix.indexOf("\n\n|", start));
  }
}
