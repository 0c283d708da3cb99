package eu.dpasdk.rules.breach;

import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import java.time.Instant;
import java.util.Optional;

/**
 * Article 34(1) GDPR: since when a high risk was likely, and from when it no longer was.
 *
 * @param since when it was last found after it was not; empty if it never was
 * @param until when a later assessment found it lower; empty if none did
 */
record HighRisk(Optional<Instant> since, Optional<Instant> until) {
  static HighRisk of(Facts facts, Ledger ledger) {
    Optional<Instant> since = Optional.empty();
    Optional<Instant> until = Optional.empty();
    for (BreachRiskAssessed each :
        ledger.known(facts.of(BreachRiskAssessed.class), BreachRiskAssessed::at)) {
      Instant at = ledger.instant(each.at());
      boolean high = each.risk() == BreachRisk.HIGH;
      if (high && (since.isEmpty() || until.isPresent())) {
        since = Optional.of(at);
        until = Optional.empty();
      } else if (!high && since.isPresent() && until.isEmpty()) {
        until = Optional.of(at);
      }
    }
    return new HighRisk(since, until);
  }
}
