package eu.dpasdk.rules.duration;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.duration.CircumstanceArose;
import eu.dpasdk.model.duration.CircumstanceTold;
import eu.dpasdk.model.duration.InformationDuty;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Lag;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** FlexFront 11.1, Stratech 4.3: whether a circumstance was told to the other party. */
public final class CircumstanceMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    List<CircumstanceArose> arose =
        ledger.known(facts.of(CircumstanceArose.class), CircumstanceArose::at);
    Optional<Instant> told =
        ledger.firstReached(facts.of(CircumstanceTold.class), CircumstanceTold::delivery);
    if (arose.isEmpty() && told.isPresent()) {
      ledger.inconsistent(CircumstanceRule.TOLD_BEFORE);
    }
    for (CircumstanceArose circumstance : arose) {
      Instant at = ledger.instant(circumstance.at());
      Optional<InformationDuty> duty = duty(agreement, circumstance);
      if (duty.isEmpty()) {
        ledger.finding(
            CircumstanceRule.NO_SUCH_DUTY,
            Axis.CONTRACT,
            Severity.INFO,
            Optional.of(at),
            List.of(circumstance.clause()),
            Operand.word("clause", circumstance.clause().number()));
      } else if (ledger.lifetime().hasEnded(at)) {
        ledger.because(
            CircumstanceRule.WHILE_BINDING.because(
                duty.get().clauses(), ledger.moment("moment", at)));
      } else {
        tell(circumstance, duty.get(), at, told, ledger);
      }
    }
  }

  private static void tell(
      CircumstanceArose circumstance,
      InformationDuty duty,
      Instant at,
      Optional<Instant> told,
      Ledger ledger) {
    ledger
        .duty(
            circumstance.clause().number() + "-" + circumstance.by().name().charAt(0),
            CircumstanceRule.TELL,
            Actor.of(circumstance.by()),
            Actor.of(circumstance.by().other()),
            duty.clauses(),
            Operand.text("holder", circumstance.by().label()),
            ledger.moment("moment", at),
            Operand.text("what", duty.what()))
        .arises(at)
        .done(told)
        .enter();
    told.filter(ledger::isPast)
        .filter(moment -> moment.isAfter(at))
        .ifPresent(
            moment ->
                ledger.question(
                    CircumstanceRule.SOON_ENOUGH_QUESTION,
                    Optional.of(circumstance.by()),
                    duty.clauses(),
                    Operand.text("lag", Lag.between(at, moment)),
                    Operand.text("timing", Wording.of(duty.timing()))));
  }

  private static Optional<InformationDuty> duty(
      Agreement agreement, CircumstanceArose circumstance) {
    return agreement.duration().stream()
        .flatMap(terms -> terms.informationDuties().stream())
        .filter(duty -> duty.clauses().contains(circumstance.clause()))
        .filter(duty -> duty.debtor().filter(role -> role != circumstance.by()).isEmpty())
        .findFirst();
  }
}
