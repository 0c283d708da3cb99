package consumer;

import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.party.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What one party still has to do, what is late soonest first. */
public record WorkList(List<Item> items) {
  /** One thing to do; without a limit it comes last. */
  public record Item(String duty, Actor towards, Instant lateFrom) {}

  /** Takes from a docket what {@code party} owes and has not done. */
  public static WorkList of(DocketReport docket, Actor party) {
    return new WorkList(
        docket.matters().stream()
            .flatMap(matter -> matter.duties().stream())
            .filter(duty -> duty.debtor() == party)
            .filter(
                duty ->
                    duty.status() == DutyStatus.IN_FORCE || duty.status() == DutyStatus.VIOLATED)
            .map(WorkList::item)
            .sorted(Comparator.comparing(Item::lateFrom).thenComparing(Item::duty))
            .toList());
  }

  private static Item item(Duty duty) {
    return new Item(
        duty.id(),
        duty.creditor(),
        duty.deadline().map(end -> end.endExclusive()).orElse(Instant.MAX));
  }
}
