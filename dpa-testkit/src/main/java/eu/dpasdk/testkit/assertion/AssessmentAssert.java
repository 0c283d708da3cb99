package eu.dpasdk.testkit.assertion;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about an assessment by Article 28 GDPR. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
  AssessmentAssert(Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /** Asserts what the statute finds of {@code element}. */
  public AssessmentAssert finds(Element element, ElementResult statute) {
    Assertions.assertThat(found(element).statute())
        .as("%s by the statute", element.code())
        .isEqualTo(statute);
    return this;
  }

  /** Asserts what the benchmark finds of {@code element}. */
  public AssessmentAssert findsByBenchmark(Element element, ElementResult benchmark) {
    Assertions.assertThat(found(element).benchmark())
        .as("%s by the benchmark", element.code())
        .isEqualTo(benchmark);
    return this;
  }

  /** Asserts that no element is missing. */
  public AssessmentAssert hasEveryElement() {
    isNotNull();
    Assertions.assertThat(actual.elements())
        .filteredOn(finding -> finding.statute() == ElementResult.MISSING)
        .extracting(finding -> finding.element().code())
        .as("missing elements")
        .isEmpty();
    return this;
  }

  private ElementFinding found(Element element) {
    isNotNull();
    return actual.finding(element);
  }
}
