package eu.dpasdk.rules.instruction;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.instruction.InfringementTold;
import eu.dpasdk.model.instruction.InfringingInstruction;
import eu.dpasdk.model.instruction.InstructionDocumented;
import eu.dpasdk.model.instruction.InstructionDoubted;
import eu.dpasdk.model.instruction.InstructionGiven;
import eu.dpasdk.model.instruction.InstructionMaintained;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.instruction.InstructionWithdrawn;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Lag;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Article 28(3)(a) and last subparagraph GDPR; FlexFront 4.2, Stratech 3 and 5.1: whether an
 * instruction is documented, stays within the agreement, and infringes the law.
 */
public final class InstructionMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    List<InstructionGiven> given =
        ledger.known(facts.of(InstructionGiven.class), InstructionGiven::at);
    if (!given.isEmpty()) {
      new Telling(agreement, given.get(0), facts, ledger).tell();
    } else if (facts.of(InstructionGiven.class).isEmpty()
        && Stream.of(
                ledger.first(facts.of(InstructionDoubted.class), InstructionDoubted::at),
                ledger.first(facts.of(InstructionWithdrawn.class), InstructionWithdrawn::at),
                ledger.first(facts.of(InstructionMaintained.class), InstructionMaintained::at),
                ledger.first(facts.of(InstructionDocumented.class), InstructionDocumented::at),
                ledger.firstReached(facts.of(InfringementTold.class), InfringementTold::delivery))
            .anyMatch(Optional::isPresent)) {
      ledger.inconsistent(FollowRule.UNKNOWN_INSTRUCTION);
    }
  }

  private static final class Telling {
    private final Agreement agreement;
    private final Optional<InstructionTerms> terms;
    private final InstructionGiven given;
    private final Facts facts;
    private final Ledger ledger;
    private final Instant at;

    Telling(Agreement agreement, InstructionGiven given, Facts facts, Ledger ledger) {
      this.agreement = agreement;
      this.terms = agreement.instructions();
      this.given = given;
      this.facts = facts;
      this.ledger = ledger;
      this.at = ledger.instant(given.at());
    }

    void tell() {
      Optional<Instant> doubted =
          ledger.first(facts.of(InstructionDoubted.class), InstructionDoubted::at);
      Optional<Instant> withdrawn =
          ledger.first(facts.of(InstructionWithdrawn.class), InstructionWithdrawn::at);
      Optional<Instant> maintained =
          ledger.first(facts.of(InstructionMaintained.class), InstructionMaintained::at);
      ledger
          .duty(
              FollowRule.FOLLOW,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              clauses(),
              ledger.moment("moment", at))
          .arises(at)
          .standing()
          .suspended(doubted.isPresent() && maintained.isEmpty())
          .discharged(earlier(withdrawn, ledger.lifetime().ends()))
          .enter();
      form();
      scope();
      doubted.ifPresent(moment -> warning(moment, withdrawn));
      maintained.filter(moment -> doubted.isPresent()).ifPresent(this::insisted);
    }

    private void form() {
      boolean documented =
          given.documented()
              || ledger
                  .first(facts.of(InstructionDocumented.class), InstructionDocumented::at)
                  .isPresent();
      if (!documented) {
        ledger.finding(
            FollowRule.NOT_DOCUMENTED,
            Axis.STATUTE,
            Severity.WARN,
            Optional.of(at),
            clauses(),
            ledger.moment("moment", at));
      }
    }

    private void scope() {
      if (!given.withinAgreement()) {
        ledger.finding(
            FollowRule.BEYOND_AGREEMENT,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.of(at),
            clauses(),
            ledger.moment("moment", at));
      }
      if (terms.filter(term -> term.source() == InstructionSource.CONTRACT_ONLY).isPresent()) {
        ledger.finding(
            FollowRule.CONTRACT_LEAVES_NO_ROOM,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.empty(),
            clauses());
      }
      terms
          .flatMap(InstructionTerms::exception)
          .filter(exception -> exception.scope() != LawScope.UNION_OR_MEMBER_STATE_LAW)
          .ifPresent(
              exception ->
                  ledger.finding(
                      FollowRule.LAW_SETS_ASIDE,
                      Axis.STATUTE,
                      Severity.WARN,
                      Optional.empty(),
                      exception.clauses(),
                      Operand.text("scope", Wording.of(exception.scope()))));
    }

    private void warning(Instant doubted, Optional<Instant> withdrawn) {
      List<ClauseRef> from =
          terms
              .flatMap(InstructionTerms::infringing)
              .map(InfringingInstruction::clauses)
              .orElse(List.of());
      Optional<Instant> told =
          ledger.firstReached(facts.of(InfringementTold.class), InfringementTold::delivery);
      ledger
          .duty(
              FollowRule.WARN,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              from,
              ledger.moment("moment", doubted))
          .arises(doubted)
          .done(told)
          .discharged(withdrawn)
          .enter();
      ledger.question(FollowRule.INFRINGES_QUESTION, Optional.of(PartyRole.CONTROLLER), clauses());
      told.filter(moment -> moment.isAfter(doubted))
          .ifPresent(
              moment ->
                  ledger.question(
                      FollowRule.WARNED_LATE_QUESTION,
                      Optional.of(PartyRole.PROCESSOR),
                      from,
                      Operand.text("lag", Lag.between(doubted, moment))));
    }

    private void insisted(Instant moment) {
      ledger.finding(
          FollowRule.INSISTED,
          Axis.STATUTE,
          Severity.HIGH,
          Optional.of(moment),
          clauses(),
          ledger.moment("moment", moment));
      List<UrgentGround> grounds =
          agreement.duration().stream()
              .flatMap(duration -> duration.urgentGrounds().stream())
              .filter(ground -> ground.kind() == GroundKind.INFRINGING_INSTRUCTION)
              .toList();
      for (UrgentGround ground : grounds) {
        ledger.power(
            FollowRule.MAY_TERMINATE,
            PartyRole.PROCESSOR,
            ledger.lifetime().hasEnded(ledger.now()) ? PowerState.LAPSED : PowerState.EXERCISABLE,
            ledger.lifetime().ends(),
            ground.clauses(),
            ledger.moment("moment", moment));
      }
    }

    private List<ClauseRef> clauses() {
      return terms.map(InstructionTerms::clauses).orElse(List.of());
    }

    private static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
      return a.isPresent() && b.isPresent() && b.get().isBefore(a.get()) ? b : a.or(() -> b);
    }
  }
}
