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
        .as("%s %s by the statute", element, element.code())
        .isEqualTo(statute);
    return this;
  }

  /** Asserts what the benchmark finds of {@code element}. */
  public AssessmentAssert findsByBenchmark(Element element, ElementResult benchmark) {
    Assertions.assertThat(found(element).benchmark())
        .as("%s %s by the benchmark", element, element.code())
        .isEqualTo(benchmark);
    return this;
  }

  /**
   * Asserts that the statute finds no element MISSING. A partial one passes, and the benchmark is
   * not asked; whether an answer holds every element at all is a law, in {@code Article28Laws}.
   */
  public AssessmentAssert hasEveryElement() {
    isNotNull();
    Assertions.assertThat(actual.elements())
        .filteredOn(finding -> finding.statute() == ElementResult.MISSING)
        .extracting(finding -> finding.element() + " " + finding.element().code())
        .as("elements that are MISSING by the statute")
        .isEmpty();
    return this;
  }

  private ElementFinding found(Element element) {
    isNotNull();
    return actual.finding(element);
  }
}
