package eu.dpasdk.testkit.service;

import eu.dpasdk.model.decision.DocketReport;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the newest docket of each agreement. */
class LatestDocket implements DocketConsumer {
  private final Map<String, DocketReport> newest = new HashMap<>();

  @Override
  public void accept(DocketReport docket) {
    newest.merge(docket.agreement(), docket, (old, now) -> now.at().isAfter(old.at()) ? now : old);
  }

  @Override
  public Collection<Task> tasks(String agreement) {
    DocketReport docket = newest.get(agreement);
    return docket == null
        ? List.of()
        : docket.matters().stream()
            .flatMap(matter -> matter.duties().stream())
            .map(Task::of)
            .toList();
  }
}
