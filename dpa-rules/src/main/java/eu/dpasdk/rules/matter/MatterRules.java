package eu.dpasdk.rules.matter;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.Collection;

/** How a topic tells where one of its matters stands. */
@ApiStatus(ApiLevel.EXPERIMENTAL)
public interface MatterRules {
  /**
   * Enters in {@code ledger} all that follows from {@code agreement} and {@code facts}. What is
   * entered depends on nothing but these and what the ledger was opened with; of the readings on
   * those alone that were asked of the ledger, unless what asked {@link Ledger#unrecorded} names
   * the others itself.
   */
  void tell(Agreement agreement, Facts facts, Ledger ledger);

  /**
   * Returns where the matter {@code key} stands at {@code asOf}, in the zone of {@code agreement};
   * {@code events} are those of this matter alone.
   *
   * @param lifetime how long the agreement binds, held to be the same under every reading
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings need office hours,
   *     or a roll, on a day their calendar does not know
   */
  default Matter decide(
      MatterKey key,
      Agreement agreement,
      Collection<? extends Event> events,
      Lifetime lifetime,
      Instant asOf,
      Interpretation how) {
    return Matters.of(this, key, agreement, Facts.of(events), Lifetimes.fixed(lifetime), asOf, how);
  }
}
