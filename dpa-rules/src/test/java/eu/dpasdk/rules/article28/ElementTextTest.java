package eu.dpasdk.rules.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import org.junit.jupiter.api.Test;

/** How much a finding on an element weighs, unless its rule says otherwise. */
class ElementTextTest {
  private static final Element ELEMENT = Element.values()[0];
  private static final Text NL_EN = Text.of("woorden", "words");
  private static final Text MEND = Text.of("herstel", "mend");
  private static final String LAW = "GDPR 28(3)";

  @Test
  void whatIsMetOrCannotApplyIsForInformationAndNeedsNoMending() {
    is(ElementText.met(ELEMENT, "a", NL_EN, NL_EN, LAW), Effect.MET, Severity.INFO);
    is(
        ElementText.notApplicable(ELEMENT, "a", NL_EN, NL_EN, LAW),
        Effect.NOT_APPLICABLE,
        Severity.INFO);
    assertThat(ElementText.met(ELEMENT, "a", NL_EN, NL_EN, LAW).mend()).isEmpty();
  }

  @Test
  void whatIsMissingWeighsHigh() {
    is(ElementText.missing(ELEMENT, "a", NL_EN, NL_EN, MEND, LAW), Effect.MISSING, Severity.HIGH);
  }

  @Test
  void whatIsMetInPartOrBelowTheBenchmarkOrElsewhereIsAWarning() {
    is(ElementText.partial(ELEMENT, "a", NL_EN, NL_EN, MEND, LAW), Effect.PARTIAL, Severity.WARN);
    is(
        ElementText.unresolved(ELEMENT, "a", NL_EN, NL_EN, MEND, LAW),
        Effect.UNRESOLVED,
        Severity.WARN);
    is(
        ElementText.belowBenchmark(ELEMENT, "a", NL_EN, NL_EN, MEND, LAW),
        Effect.BELOW_BENCHMARK,
        Severity.WARN);
  }

  @Test
  void aRemarkIsForInformationAndTellsWhatMends() {
    ElementText remark = ElementText.remark(ELEMENT, "a", NL_EN, NL_EN, MEND, LAW);
    is(remark, Effect.REMARK, Severity.INFO);
    assertThat(remark.mend()).contains(MEND);
    assertThat(remark.rule().id().id()).isEqualTo("a");
    is(remark.weighing(Severity.HIGH), Effect.REMARK, Severity.HIGH);
  }

  private static void is(ElementText text, Effect effect, Severity severity) {
    assertThat(text.element()).isEqualTo(ELEMENT);
    assertThat(text.effect()).isEqualTo(effect);
    assertThat(text.severity()).isEqualTo(severity);
  }
}
