package eu.dpasdk.testkit.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.reading.Readings;

/** Something that assesses agreements against Article 28 GDPR: the library, or an adapter to it. */
@FunctionalInterface
public interface AgreementAssessment {
  /** Returns the assessment of {@code agreement} under {@code readings}. */
  Assessment assess(Agreement agreement, Readings readings);
}
