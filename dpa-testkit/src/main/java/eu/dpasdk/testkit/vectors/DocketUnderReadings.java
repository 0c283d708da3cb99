package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.reading.Readings;
import java.time.Instant;

/**
 * Articles 28, 33 and 34 GDPR: what the vectors of the docket are held against; the library's own
 * is {@code (file, at, readings) -> Docket.of(file, at, readings).report()}.
 */
@FunctionalInterface
public interface DocketUnderReadings {
  /** Returns where {@code file} stands at {@code at}, under {@code readings}. */
  DocketReport report(CaseFile file, Instant at, Readings readings);
}
