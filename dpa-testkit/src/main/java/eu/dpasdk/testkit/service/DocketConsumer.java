package eu.dpasdk.testkit.service;

import eu.dpasdk.model.decision.DocketReport;
import java.util.Collection;

/**
 * Takes dockets in and keeps a list of what there is to do, as a work queue, a calendar or a table
 * does; what {@link DocketConsumerLaws} put to the test.
 */
public interface DocketConsumer {
  /** Takes in one docket of one agreement; they may come twice, and an older one after a newer. */
  void accept(DocketReport docket) throws Exception;

  /** Returns every duty of {@code agreement} as this consumer holds it. */
  Collection<Task> tasks(String agreement) throws Exception;
}
