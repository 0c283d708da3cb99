package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** A way to tell which of many records must be erased, held against the laws. */
@FunctionalInterface
public interface ErasureQuestion {
  /**
   * Returns the records that {@code events} are about which must be erased at {@code moment} and
   * were not.
   */
  Set<MatterId> due(
      Agreement agreement,
      Collection<RetentionEvent> events,
      Lifetime lifetime,
      Instant moment,
      Interpretation how);
}
