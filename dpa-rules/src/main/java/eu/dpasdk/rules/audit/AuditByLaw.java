package eu.dpasdk.rules.audit;

import eu.dpasdk.model.audit.AuditAsked;
import eu.dpasdk.model.audit.AuditHeld;
import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Article 28(3)(h) GDPR: audits under an agreement that does not speak of them. */
final class AuditByLaw {
  private final Facts facts;
  private final Ledger ledger;

  AuditByLaw(Facts facts, Ledger ledger) {
    this.facts = facts;
    this.ledger = ledger;
  }

  void tell() {
    ledger.power(
        AuditMatterRule.MAY_AUDIT_BY_LAW,
        PartyRole.CONTROLLER,
        ledger.lifetime().hasEnded(ledger.now()) ? PowerState.LAPSED : PowerState.EXERCISABLE,
        ledger.lifetime().ends(),
        List.of());
    TreeSet<String> names = new TreeSet<>();
    for (AuditAsked asked : facts.of(AuditAsked.class)) {
      names.add(asked.audit().id());
      ledger.reached(asked.delivery()).ifPresent(at -> cooperation(asked.audit(), at));
    }
    boolean unasked =
        held().stream().anyMatch(each -> !names.contains(each.audit().id()))
            || refused().stream().anyMatch(each -> !names.contains(each.audit().id()));
    if (unasked) {
      ledger.inconsistent(AuditMatterRule.UNKNOWN_AUDIT);
    }
  }

  private List<AuditHeld> held() {
    return ledger.known(facts.of(AuditHeld.class), AuditHeld::at);
  }

  private List<AuditRefused> refused() {
    return ledger.known(facts.of(AuditRefused.class), AuditRefused::at);
  }

  private void cooperation(MatterId audit, Instant asked) {
    Optional<Instant> done =
        held().stream()
            .filter(each -> each.audit().equals(audit))
            .map(each -> ledger.instant(each.at()))
            .filter(at -> !at.isBefore(asked))
            .findFirst();
    Optional<Instant> refusal =
        refused().stream()
            .filter(each -> each.audit().equals(audit))
            .map(each -> ledger.instant(each.at()))
            .filter(at -> !at.isBefore(asked))
            .findFirst();
    ledger
        .duty(
            audit.id(),
            AuditMatterRule.COOPERATE_BY_LAW,
            Actor.PROCESSOR,
            Actor.CONTROLLER,
            List.of(),
            ledger.moment("moment", asked))
        .arises(asked)
        .done(done)
        .refused(refusal)
        .enter();
    refusal.ifPresent(
        at ->
            ledger.finding(
                AuditMatterRule.REFUSED,
                Axis.STATUTE,
                Severity.HIGH,
                refusal,
                List.of(),
                ledger.moment("moment", at)));
  }
}
