package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.decision.DocketReport;
import java.time.Instant;

/** A way to answer for a whole case file, held against the laws. */
@FunctionalInterface
public interface DocketQuestion {
  /** Returns where {@code file} stands at {@code asOf} under the default readings. */
  DocketReport docket(CaseFile file, Instant asOf);
}
