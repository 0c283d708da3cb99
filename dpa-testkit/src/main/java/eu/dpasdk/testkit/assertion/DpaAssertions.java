package eu.dpasdk.testkit.assertion;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.rules.docket.Docket;

/**
 * Where assertions about answers begin.
 *
 * <pre>{@code
 * assertThat(docket).isConsistent().duty("breach/b1/notify-authority").isInForce();
 * assertThat(assessment).finds(Element.INSTRUCTIONS, PRESENT);
 * assertThat(report).ofChange("other-hosting").hasStatus(DEEMED_NO_OBJECTION);
 * }</pre>
 */
public final class DpaAssertions {
  private DpaAssertions() {}

  /** Begins assertions about a docket. */
  public static DocketAssert assertThat(Docket docket) {
    return new DocketAssert(docket.report());
  }

  /** Begins assertions about a docket as a value. */
  public static DocketAssert assertThat(DocketReport docket) {
    return new DocketAssert(docket);
  }

  /** Begins assertions about an assessment by Article 28 GDPR. */
  public static AssessmentAssert assertThat(Assessment assessment) {
    return new AssessmentAssert(assessment);
  }

  /** Begins assertions about the consent to changes of sub-processors. */
  public static ConsentAssert assertThat(ConsentReport report) {
    return new ConsentAssert(report);
  }
}
