package eu.dpasdk.rules.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles 5(1)(e), 17(3) and 28(3)(g) GDPR; FlexFront 7.1 to 7.3, Stratech 13.2: how long one
 * record is kept, with every conflict between statute, agreement and purpose named.
 */
public final class RetentionMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    new Telling(agreement, facts, ledger).tell();
  }

  private static final class Telling {
    private final Agreement agreement;
    private final Facts facts;
    private final Ledger ledger;
    private final KeepingPlan plan;

    Telling(Agreement agreement, Facts facts, Ledger ledger) {
      this.agreement = agreement;
      this.facts = facts;
      this.ledger = ledger;
      this.plan = new KeepingPlan(agreement, facts, ledger);
    }

    void tell() {
      ledger.lifetime().ends().ifPresent(ledger::boundary);
      periods();
      minimums();
      conflicts();
      plan.keepingInstructed()
          .ifPresent(
              day ->
                  ledger.because(
                      RetentionPeriodRule.INSTRUCTED_TO_KEEP.because(Operand.date("day", day))));
      plan.entitlementLapsed()
          .ifPresent(
              moment ->
                  ledger.because(
                      RetentionPeriodRule.ENTITLEMENT_LAPSED.because(
                          ledger.moment("moment", moment))));
      noStart();
      course();
      erased();
    }

    private void periods() {
      for (KeepingPlan.Period period : plan.periods()) {
        RetentionRule rule = period.rule();
        if (rule.effect() == RetentionEffect.ERASE_AFTER) {
          ledger.because(
              RetentionPeriodRule.STATUTORY_STORAGE.because(
                  rule.clauses(),
                  Operand.date("start", period.start()),
                  ledger.moment("moment", ledger.startOf(period.lastDay().plusDays(1)))));
          ledger.finding(
              RetentionPeriodRule.KEEPS_ONE_MONTH_LONGER,
              Axis.STATUTE,
              Severity.WARN,
              Optional.empty(),
              rule.clauses(),
              Operand.limit("limit", rule.period().compact()),
              Operand.date("start", period.start()));
        } else {
          ledger.because(
              RetentionPeriodRule.CONTRACT_PERIOD.because(
                  rule.clauses(),
                  Operand.limit("limit", rule.period().compact()),
                  Operand.date("start", period.start()),
                  Operand.date("day", period.lastDay())));
        }
      }
    }

    private void minimums() {
      for (KeepingDutyStated duty : facts.of(KeepingDutyStated.class)) {
        if (ledger.at(duty.from()).isEmpty()) {
          continue;
        }
        LocalDate from = ledger.day(ledger.instant(duty.from()));
        Operand basis = Operand.word("basis", KeepingDuties.name(duty.basis()));
        if (!KeepingDuties.isInForce(duty.basis(), from)) {
          ledger.finding(
              RetentionPeriodRule.BASIS_NOT_IN_FORCE,
              Axis.STATUTE,
              Severity.WARN,
              Optional.empty(),
              List.of(),
              basis,
              Operand.date("day", from));
        } else if (KeepingDuties.length(duty).isEmpty()) {
          ledger.unresolved(RetentionPeriodRule.PERIOD_UNKNOWN, List.of(), basis);
        }
        if (duty.basis() == KeepingBasis.ARCHIVES_ACT) {
          ledger.prohibition(
              RetentionPeriodRule.ARCHIVES_NO_OWN_DESTRUCTION, Actor.PROCESSOR, List.of());
        }
        if (duty.obliged() == PartyRole.PROCESSOR) {
          ledger.finding(
              RetentionPeriodRule.OWN_DUTY_MAKES_CONTROLLER,
              Axis.STATUTE,
              Severity.INFO,
              Optional.empty(),
              List.of(),
              basis);
        } else if (plan.entitlementLapsed().isPresent()) {
          ledger.finding(
              RetentionPeriodRule.DUTY_OF_CONTROLLER_ONLY,
              Axis.STATUTE,
              Severity.WARN,
              plan.entitlementLapsed(),
              List.of(),
              basis);
        }
      }
      for (KeepingPlan.Minimum minimum : plan.minimums()) {
        ledger.because(
            RetentionPeriodRule.STATUTORY_PERIOD.because(
                Operand.word("basis", KeepingDuties.name(minimum.duty().basis())),
                Operand.text("holder", minimum.duty().obliged().label()),
                Operand.date("day", minimum.lastDay())));
      }
    }

    private void conflicts() {
      Optional<LocalDate> contract = plan.contractLastDay();
      for (KeepingPlan.Minimum minimum : plan.minimums()) {
        contract
            .filter(day -> day.isBefore(minimum.lastDay()))
            .ifPresent(
                day ->
                    ledger.finding(
                        RetentionPeriodRule.CONTRACT_SHORTER_THAN_STATUTE,
                        Axis.STATUTE,
                        Severity.HIGH,
                        Optional.empty(),
                        plan.clauses(),
                        Operand.date("contract", day),
                        Operand.date("statute", minimum.lastDay())));
      }
      Optional<LocalDate> ground = groundUntil();
      contract
          .filter(day -> ground.filter(day::isAfter).isPresent())
          .ifPresent(
              day ->
                  ledger.finding(
                      RetentionPeriodRule.NO_LEGAL_GROUND_TO_KEEP,
                      Axis.STATUTE,
                      Severity.HIGH,
                      Optional.empty(),
                      plan.clauses(),
                      Operand.date("contract", day),
                      Operand.date("day", ground.orElseThrow())));
    }

    /** Until when duties and purposes reach; empty if none was stated and nothing has ended. */
    private Optional<LocalDate> groundUntil() {
      Optional<LocalDate> duties = plan.mustKeepUntil();
      Optional<LocalDate> lapsed =
          plan.entitlementLapsed().map(moment -> ledger.day(moment.minusNanos(1)));
      Optional<LocalDate> purpose = lapsed.isPresent() ? lapsed : plan.purposeLastDay();
      Optional<LocalDate> instructed = plan.keepingInstructed();
      return Stream.of(duties, purpose, instructed)
          .flatMap(Optional::stream)
          .max(LocalDate::compareTo)
          .filter(day -> purpose.isPresent());
    }

    /** FlexFront 7.2 needs a contract and 7.3 a rejection: a withdrawal starts neither. */
    private void noStart() {
      if (!plan.periods().isEmpty() || agreement.retention().isEmpty()) {
        return;
      }
      List<ClauseRef> clauses =
          agreement.retention().stream().flatMap(rule -> rule.clauses().stream()).toList();
      Optional<LocalDate> withdrawn = plan.milestone(RetentionTrigger.APPLICATION_WITHDRAWN);
      if (withdrawn.isPresent()) {
        ledger.finding(
            RetentionPeriodRule.NO_START_EVENT,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.empty(),
            clauses);
        ledger.question(
            RetentionPeriodRule.WITHDRAWN_QUESTION,
            Optional.of(PartyRole.CONTROLLER),
            clauses,
            Operand.date("moment", withdrawn.get()));
      } else {
        ledger.because(RetentionPeriodRule.NO_START_EVENT.because(clauses));
      }
    }

    private void course() {
      Optional<LocalDate> must = plan.mustKeepUntil();
      Optional<Instant> erased = plan.erased();
      Optional<Instant> heldThen = erased.filter(at -> plan.wasHeldOpenEnded(ledger.day(at)));
      plan.holds()
          .forEach(
              hold -> {
                ledger.boundary(ledger.startOf(hold.from()));
                ledger.because(RetentionPeriodRule.HELD.because(Operand.date("day", hold.from())));
              });
      if (plan.isHeldOpenEnded()) {
        ledger
            .duty(RetentionPeriodRule.KEEP_OPEN_ENDED, Actor.PROCESSOR, Actor.CONTROLLER, List.of())
            .arises(Instant.MIN)
            .standing()
            .broken(heldThen)
            .enter();
        heldThen.ifPresent(
            at ->
                ledger.finding(
                    RetentionPeriodRule.ERASED_WHILE_HELD,
                    Axis.STATUTE,
                    Severity.HIGH,
                    heldThen,
                    List.of(),
                    ledger.moment("done", at)));
      } else if (must.isPresent()) {
        keep(must.get(), erased);
      }
      plan.restrictedFrom()
          .ifPresent(
              day -> {
                ledger.boundary(ledger.startOf(day));
                ledger.because(RetentionPeriodRule.RESTRICTED.because(Operand.date("day", day)));
              });
      plan.eraseFrom()
          .ifPresent(
              from ->
                  ledger
                      .duty(
                          RetentionPeriodRule.ERASE,
                          Actor.PROCESSOR,
                          Actor.CONTROLLER,
                          plan.clauses(),
                          ledger.moment("moment", from))
                      .arises(from)
                      .by(removalDeadline())
                      .done(plan.erasedWholly())
                      .discharged(ledger.lifetime().closes())
                      .enter());
    }

    /** R10: under the stricter reading removal is complete by the end of the period. */
    private Optional<Deadline> removalDeadline() {
      return plan.removalWithin()
          ? plan.storageLastDay()
              .filter(day -> plan.lastDay().equals(Optional.of(day)))
              .map(
                  day ->
                      Deadline.of(
                          Optional.of(day), ledger.startOf(day.plusDays(1)), List.of(), List.of()))
          : Optional.empty();
    }

    private void keep(LocalDate lastDay, Optional<Instant> erased) {
      Instant end = ledger.startOf(lastDay.plusDays(1));
      Optional<Instant> early =
          erased.filter(
              at ->
                  plan.mustKeepAsOf(ledger.day(at))
                      .filter(day -> at.isBefore(ledger.startOf(day.plusDays(1))))
                      .isPresent());
      ledger
          .duty(
              RetentionPeriodRule.KEEP,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              List.of(),
              Operand.date("day", lastDay))
          .arises(Instant.MIN)
          .standing()
          .broken(early)
          .discharged(Optional.of(end))
          .enter();
      early.ifPresent(
          at ->
              ledger.finding(
                  RetentionPeriodRule.ERASED_TOO_EARLY,
                  Axis.STATUTE,
                  Severity.HIGH,
                  early,
                  List.of(),
                  ledger.moment("done", at),
                  Operand.date("day", lastDay)));
    }

    private void erased() {
      for (RecordErased each : ledger.known(facts.of(RecordErased.class), RecordErased::at)) {
        if (!each.backupsToo()) {
          Instant at = ledger.instant(each.at());
          ledger.finding(
              RetentionPeriodRule.BACKUPS_REMAIN,
              Axis.STATUTE,
              Severity.WARN,
              Optional.of(at),
              List.of(),
              ledger.moment("done", at));
        }
      }
    }
  }
}
