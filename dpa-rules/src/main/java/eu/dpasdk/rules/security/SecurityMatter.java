package eu.dpasdk.rules.security;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.security.MeasureChangeTold;
import eu.dpasdk.model.security.MeasureChanged;
import eu.dpasdk.model.security.MeasureEffect;
import eu.dpasdk.model.security.SecurityChangeNotice;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Article 32 GDPR; FlexFront 6.2, Stratech 7.2: a change of a security measure, and whether the
 * controller was told.
 */
public final class SecurityMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    Optional<Instant> told =
        ledger.firstReached(facts.of(MeasureChangeTold.class), MeasureChangeTold::delivery);
    List<MeasureChanged> changed = facts.of(MeasureChanged.class);
    if (changed.isEmpty()) {
      told.ifPresent(at -> ledger.inconsistent(MeasureRule.TOLD_WITHOUT_CHANGE));
      return;
    }
    int number = 1;
    Iterator<Instant> notices = notices(facts, ledger).iterator();
    for (MeasureChanged change : ledger.known(changed, MeasureChanged::at)) {
      Instant at = ledger.instant(change.at());
      String suffix = number == 1 ? "" : Integer.toString(number);
      telling(
          agreement,
          suffix,
          at,
          notices.hasNext() ? Optional.of(notices.next()) : Optional.empty(),
          ledger);
      number++;
      if (change.effect() == MeasureEffect.LOWERS) {
        lowered(agreement, at, ledger);
      }
    }
  }

  /** The notices in their order, one for each change; a notice may come early. */
  private static List<Instant> notices(Facts facts, Ledger ledger) {
    return facts.of(MeasureChangeTold.class).stream()
        .flatMap(each -> ledger.reached(each.delivery()).stream())
        .sorted()
        .toList();
  }

  private static void telling(
      Agreement agreement, String suffix, Instant at, Optional<Instant> told, Ledger ledger) {
    Optional<SecurityChangeNotice> agreed =
        agreement.security().flatMap(SecurityTerms::changeNotice);
    if (agreed.isEmpty()) {
      ledger.because(MeasureRule.CHANGE_NOTICE_NOT_AGREED.because(ledger.moment("moment", at)));
      return;
    }
    ledger
        .duty(
            suffix,
            MeasureRule.TELL_CHANGE,
            Actor.PROCESSOR,
            Actor.CONTROLLER,
            agreed.get().clauses(),
            ledger.moment("moment", at),
            Operand.text("timing", Wording.of(agreed.get().timing())))
        .arises(at)
        .done(told)
        .enter();
    told.ifPresent(
        moment ->
            ledger.question(
                MeasureRule.TIMELY_QUESTION,
                Optional.of(PartyRole.PROCESSOR),
                agreed.get().clauses(),
                ledger.moment("told", moment),
                ledger.moment("moment", at)));
  }

  private static void lowered(Agreement agreement, Instant at, Ledger ledger) {
    List<ClauseRef> measures = new ArrayList<>();
    agreement
        .security()
        .ifPresent(terms -> terms.measures().forEach(each -> measures.addAll(each.allClauses())));
    ledger.finding(
        MeasureRule.LEVEL_LOWERED,
        Axis.STATUTE,
        Severity.WARN,
        Optional.of(at),
        agreement.security().map(SecurityTerms::clauses).orElse(List.of()),
        ledger.moment("moment", at));
    if (!measures.isEmpty()) {
      ledger.finding(
          MeasureRule.BELOW_AGREED_MEASURES,
          Axis.CONTRACT,
          Severity.HIGH,
          Optional.of(at),
          measures.stream().distinct().toList(),
          ledger.moment("moment", at));
    }
    ledger.question(
        MeasureRule.STILL_APPROPRIATE_QUESTION, Optional.of(PartyRole.CONTROLLER), List.of());
  }
}
