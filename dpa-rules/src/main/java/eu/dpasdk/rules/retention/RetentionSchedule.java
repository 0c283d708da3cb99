package eu.dpasdk.rules.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.retention.RetentionDecision;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.matter.Matters;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Articles 5(1)(e), 17(3) and 28(3)(g) GDPR; FlexFront 7, Stratech 13.2: how long records are kept
 * and what must be erased.
 *
 * <p>A transaction executed on Thursday 29 February 2024 keeps its record under FlexFront 7.1 until
 * the end of Wednesday 28 February 2029, since that year has no 29 February; it is erased from
 * Thursday 1 March 2029 at 00:00 in Amsterdam.
 */
public final class RetentionSchedule {
  private RetentionSchedule() {}

  /**
   * Returns how long {@code record} is kept, as known at {@code asOf}; facts of other records are
   * left out of account.
   *
   * @param lifetime how long the agreement binds, held to be the same under every reading; the
   *     docket knows the others
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings roll over days their
   *     calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static RetentionDecision decide(
      Agreement agreement,
      MatterId record,
      Collection<? extends RetentionEvent> events,
      Lifetime lifetime,
      Instant asOf,
      Interpretation how) {
    AskedMoment.checked(asOf);
    Facts facts = Facts.of(events.stream().filter(event -> event.record().equals(record)).toList());
    Interpretation local = how.in(agreement.zone());
    MatterKey key = MatterKey.of(Topic.RETENTION, record.id());
    KeepingPlan plan =
        new KeepingPlan(agreement, facts, Ledger.reading(key, asOf, local, lifetime));
    return RetentionDecision.builder()
        .record(record)
        .status(plan.status())
        .contractLastDay(plan.contractLastDay())
        .mayKeepUntil(plan.mayKeepUntil().filter(day -> !day.equals(LocalDate.MAX)))
        .mustKeepUntil(plan.mustKeepUntil())
        .restrictedFrom(plan.restrictedFrom())
        .eraseFrom(plan.eraseFrom())
        .matter(
            Matters.of(
                new RetentionMatter(),
                key,
                agreement,
                facts,
                Lifetimes.fixed(lifetime),
                asOf,
                local))
        .build();
  }

  /**
   * Returns the records that must be erased at {@code moment} and were not, in the order of the
   * stream. Each record is looked at by itself, facts of others left out, so the stream may be
   * parallel and of any length. Whoever asks more than once binds an {@link ErasureSweep}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code moment} lies outside the years 1
   *     to 9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static Stream<MatterId> eraseDue(
      Agreement agreement,
      Stream<? extends Map.Entry<MatterId, ? extends Collection<? extends RetentionEvent>>> records,
      Lifetime lifetime,
      Instant moment,
      Interpretation how) {
    ErasureSweep sweep = ErasureSweep.of(agreement, lifetime, moment, how);
    return records
        .filter(each -> sweep.isDue(each.getKey(), each.getValue()))
        .map(Map.Entry::getKey);
  }
}
