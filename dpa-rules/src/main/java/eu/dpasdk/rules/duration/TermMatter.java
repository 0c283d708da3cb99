package eu.dpasdk.rules.duration;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.ProcessingResumed;
import eu.dpasdk.model.duration.ProcessingSuspended;
import eu.dpasdk.model.duration.Suspension;
import eu.dpasdk.model.duration.TermOfAgreement;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * FlexFront 14, 15.6, Stratech 13.1, clause 10 of Decision (EU) 2021/915: where the term of the
 * agreement stands, and who may end or suspend it.
 */
public final class TermMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    new Telling(agreement, facts, ledger).tell();
  }

  private static final class Telling {
    private final Agreement agreement;
    private final Optional<DurationTerms> terms;
    private final Facts facts;
    private final Ledger ledger;
    private final boolean ended;

    Telling(Agreement agreement, Facts facts, Ledger ledger) {
      this.agreement = agreement;
      this.terms = agreement.duration();
      this.facts = facts;
      this.ledger = ledger;
      this.ended = ledger.lifetime().hasEnded(ledger.now());
    }

    void tell() {
      ledger.lifetime().begins().ifPresent(ledger::boundary);
      ledger.lifetime().ends().ifPresent(ledger::boundary);
      term();
      facts.of(TerminationNoticed.class).forEach(this::notice);
      terms.ifPresent(this::powers);
      Optional<Suspension> suspension = terms.flatMap(DurationTerms::suspension);
      if (suspension.isPresent()) {
        suspension(suspension.get());
      } else {
        suspensions().forEach(this::suspendedUnagreed);
      }
      conclusion();
      if (ended) {
        terms.stream()
            .flatMap(each -> each.survival().stream())
            .forEach(
                survival ->
                    ledger.because(
                        DurationRule.SURVIVES.because(
                            survival.clauses(),
                            Operand.text("what", survival.what()),
                            Operand.text("until", survival.until()))));
      }
    }

    private void term() {
      terms
          .map(DurationTerms::term)
          .ifPresent(
              term ->
                  ledger.because(
                      DurationRule.IN_FORCE.because(
                          term.clauses(),
                          Operand.text("starts", term.starts()),
                          Operand.text("lasts", term.lasts()))));
      Optional<Instant> ends = ledger.lifetime().ends();
      ends.ifPresent(
          end -> ledger.because(DurationRule.ENDS.because(clauses(), ledger.moment("end", end))));
      ledger
          .lifetime()
          .begins()
          .filter(begin -> ends.filter(end -> end.isBefore(begin)).isPresent())
          .ifPresent(
              begin ->
                  ledger.inconsistent(
                      DurationRule.END_BEFORE_START,
                      ledger.moment("end", ends.orElseThrow()),
                      ledger.moment("moment", begin)));
    }

    /** The clauses on the term; none if the agreement is silent. */
    private List<ClauseRef> clauses() {
      return terms.map(each -> each.term().clauses()).orElse(List.of());
    }

    private void conclusion() {
      List<ClauseRef> clauses =
          agreement.general().map(general -> general.clauses()).orElse(List.of());
      for (AgreementConcluded concluded : facts.of(AgreementConcluded.class)) {
        Optional<Instant> at = ledger.at(concluded.at());
        if (at.isPresent() && !concluded.textHandedOver()) {
          ledger.finding(
              DurationRule.TEXT_NOT_HANDED_OVER, Axis.STATUTE, Severity.WARN, at, clauses);
        }
      }
    }

    private void notice(TerminationNoticed notice) {
      Optional<Instant> received = ledger.reached(notice.delivery());
      if (received.isEmpty()) {
        return;
      }
      Instant at = received.get();
      Operand holder = Operand.text("holder", notice.by().label());
      if (!AgreementTerm.isInForm(agreement, notice)) {
        ledger.finding(
            DurationRule.NOTICE_NOT_IN_WRITING,
            Axis.CONTRACT,
            Severity.HIGH,
            received,
            clauses(),
            holder);
      } else if (AgreementTerm.isAtOnce(notice)) {
        atOnce(notice, at, holder);
      } else {
        withPeriod(at, holder);
      }
    }

    private void atOnce(TerminationNoticed notice, Instant at, Operand holder) {
      List<ClauseRef> clauses =
          terms.stream()
              .flatMap(each -> each.urgentGrounds().stream())
              .filter(ground -> notice.ground().filter(kind -> kind == ground.kind()).isPresent())
              .flatMap(ground -> ground.clauses().stream())
              .distinct()
              .toList();
      if (AgreementTerm.mayEndAtOnce(
          agreement, notice, facts, ledger.known(), ledger.how(AgreementTerm.QUESTIONS))) {
        ledger.because(
            DurationRule.ENDED_AT_ONCE.because(clauses, holder, ledger.moment("moment", at)));
      } else {
        ledger.finding(
            DurationRule.GROUND_NOT_AGREED,
            Axis.CONTRACT,
            Severity.HIGH,
            Optional.of(at),
            clauses,
            holder,
            Operand.texts("ground", Wording.list(notice.ground().stream().toList())));
      }
    }

    private void withPeriod(Instant at, Operand holder) {
      Optional<TimeLimit> limit = terms.map(DurationTerms::term).flatMap(TermOfAgreement::notice);
      if (limit.isEmpty()) {
        ledger.unresolved(DurationRule.NO_NOTICE_PERIOD, clauses());
        return;
      }
      ledger
          .contractual(limit.get(), at)
          .ifPresent(
              period ->
                  ledger.because(
                      DurationRule.NOTICE_PERIOD.because(
                          clauses(),
                          holder,
                          ledger.moment("moment", at),
                          Operand.limit("limit", limit.get().compact()),
                          ledger.moment("end", period.endExclusive()))));
    }

    private void powers(DurationTerms terms) {
      PowerState open = ended ? PowerState.LAPSED : PowerState.EXERCISABLE;
      PowerState waiting = ended ? PowerState.LAPSED : PowerState.CONDITIONAL;
      terms
          .term()
          .notice()
          .ifPresent(
              limit -> {
                for (PartyRole role : PartyRole.values()) {
                  ledger.power(
                      DurationRule.TERMINATE_BY_NOTICE,
                      role,
                      open,
                      ledger.lifetime().ends(),
                      terms.term().clauses(),
                      Operand.text("holder", role.label()),
                      Operand.limit("limit", limit.compact()));
                }
              });
      for (UrgentGround ground : terms.urgentGrounds()) {
        Set<PartyRole> holders = ground.holder().map(Set::of).orElse(Set.of(PartyRole.values()));
        for (PartyRole role : PartyRole.values()) {
          if (holders.contains(role)) {
            ledger.power(
                DurationRule.TERMINATE_AT_ONCE,
                role,
                waiting,
                ledger.lifetime().ends(),
                ground.clauses(),
                Operand.text("holder", role.label()),
                Operand.text("ground", ground.ground()));
          }
        }
      }
    }

    private void suspension(Suspension suspension) {
      ledger.power(
          DurationRule.SUSPEND,
          PartyRole.CONTROLLER,
          ended ? PowerState.LAPSED : PowerState.EXERCISABLE,
          ledger.lifetime().ends(),
          suspension.clauses(),
          Operand.text("ground", suspension.ground()));
      suspension
          .inabilityNotice()
          .ifPresent(
              timing ->
                  ledger
                      .duty(
                          DurationRule.INABILITY_NOTICE,
                          Actor.PROCESSOR,
                          Actor.CONTROLLER,
                          suspension.clauses())
                      .discharged(ledger.lifetime().ends())
                      .enter());
      int number = 1;
      for (Instant at : suspensions()) {
        restore(number == 1 ? "" : Integer.toString(number), suspension, at);
        number++;
      }
    }

    /** When processing was suspended; once more counts only after it was resumed. */
    private List<Instant> suspensions() {
      List<Instant> moments = new ArrayList<>();
      Optional<Instant> resumed = Optional.of(Instant.MIN);
      for (ProcessingSuspended each :
          ledger.known(facts.of(ProcessingSuspended.class), ProcessingSuspended::at)) {
        Instant at = ledger.instant(each.at());
        if (resumed.filter(moment -> !moment.isAfter(at)).isPresent()) {
          moments.add(at);
          resumed = resumed(at);
        }
      }
      return moments;
    }

    private Optional<Instant> resumed(Instant suspended) {
      return ledger.known(facts.of(ProcessingResumed.class), ProcessingResumed::at).stream()
          .map(each -> ledger.instant(each.at()))
          .filter(moment -> !moment.isBefore(suspended))
          .findFirst();
    }

    /** Without a right to suspend the controller can still instruct to stop. */
    private void suspendedUnagreed(Instant at) {
      ledger.finding(
          DurationRule.SUSPENSION_NOT_AGREED,
          Axis.BENCHMARK,
          Severity.INFO,
          Optional.of(at),
          List.of(),
          ledger.moment("moment", at));
    }

    private void restore(String suffix, Suspension suspension, Instant at) {
      Optional<Deadline> limit =
          suspension.restoreWithin().flatMap(within -> ledger.contractual(within, at));
      Optional<Instant> resumed = resumed(at);
      ledger
          .duty(
              suffix,
              DurationRule.RESTORE_COMPLIANCE,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              suspension.clauses(),
              ledger.moment("moment", at))
          .arises(at)
          .by(limit)
          .done(resumed)
          .discharged(ledger.lifetime().ends())
          .enter();
      boolean missed =
          limit
              .map(Deadline::endExclusive)
              .filter(ledger::isPast)
              .filter(end -> resumed.filter(moment -> moment.isBefore(end)).isEmpty())
              .isPresent();
      if (missed) {
        ledger.power(
            DurationRule.TERMINATE_AFTER_SUSPENSION,
            PartyRole.CONTROLLER,
            ended ? PowerState.LAPSED : PowerState.EXERCISABLE,
            ledger.lifetime().ends(),
            suspension.clauses(),
            ledger.moment("end", limit.orElseThrow().endExclusive()));
      }
    }
  }
}
