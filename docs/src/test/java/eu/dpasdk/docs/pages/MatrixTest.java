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
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix of the clauses: clause, state, rule, law and example. */
class MatrixTest {
  private static final Pattern EXAMPLE = Pattern.compile("#(example-[a-z0-9-]+)\\[");

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
  void examplesAreUnderTheAgreementOfTheMatrix(Catalogue entry) {
    Text title = entry.agreementWith(CaseFiles.exampleController()).title();
    List<String> linked =
        EXAMPLE.matcher(matrix(entry)).results().map(each -> each.group(1)).toList();
    assertThat(linked).hasSizeGreaterThan(100);
    assertThat(new TreeSet<>(linked))
        .allSatisfy(
            anchor ->
                assertThat(Optional.ofNullable(EXAMPLES.get(anchor)).flatMap(Example::agreement))
                    .as(anchor)
                    .contains(title));
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
