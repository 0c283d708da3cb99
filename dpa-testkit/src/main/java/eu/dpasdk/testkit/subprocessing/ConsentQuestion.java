package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.List;

/**
 * Article 28(2) GDPR: what the laws and vectors are held against; the library's own is {@code
 * SubProcessorConsent::decide}.
 */
@FunctionalInterface
public interface ConsentQuestion {
  /** Answers for {@code facts} under {@code terms} at {@code asOf}. */
  ConsentReport decide(
      SubProcessingTerms terms, List<SubProcessingEvent> facts, Instant asOf, Interpretation how);
}
