package eu.dpasdk.rules.liability;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.liability.Claimant;
import eu.dpasdk.model.liability.DamageCause;
import eu.dpasdk.model.liability.DamageClaimed;
import eu.dpasdk.model.liability.Indemnity;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Articles 28(4) and 82 GDPR; FlexFront 12.2, Stratech 4.5, 10.2 and 11: who is answerable to whom
 * for what. Whether a cause is established, and how great a damage is, stays a question; no amount
 * is computed.
 */
public final class LiabilityMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    for (DamageClaimed claim : ledger.known(facts.of(DamageClaimed.class), DamageClaimed::at)) {
      new Telling(agreement, claim, ledger).tell();
    }
  }

  private static final class Telling {
    private final Agreement agreement;
    private final DamageClaimed claim;
    private final Ledger ledger;
    private final Optional<LiabilityTerms> terms;

    Telling(Agreement agreement, DamageClaimed claim, Ledger ledger) {
      this.agreement = agreement;
      this.claim = claim;
      this.ledger = ledger;
      this.terms = agreement.liability();
    }

    void tell() {
      switch (claim.by()) {
        case DATA_SUBJECT -> toSubject();
        case CONTROLLER -> toController();
        case PROCESSOR -> toProcessor();
        case AUTHORITY -> ledger.because(LiabilityRule.FINES_STAY.because(clauses()));
      }
      if (claim.by() != Claimant.AUTHORITY) {
        ledger.question(LiabilityRule.CAUSE_QUESTION, Optional.empty(), clauses());
      }
      indemnities();
    }

    /** Article 82(1), (2) and (4): no agreement between the parties works against the subject. */
    private void toSubject() {
      answerableToSubject(PartyRole.CONTROLLER);
      if (isProcessors()) {
        answerableToSubject(PartyRole.PROCESSOR);
      } else {
        ledger.because(
            LiabilityRule.PROCESSOR_NOT_ANSWERABLE.because(Operand.text("cause", cause())));
      }
    }

    private void answerableToSubject(PartyRole role) {
      ledger
          .duty(
              role.name().toLowerCase(Locale.ROOT),
              LiabilityRule.ANSWERABLE_TO_SUBJECTS,
              Actor.of(role),
              Actor.DATA_SUBJECTS,
              List.of(),
              Operand.text("holder", role.label()))
          .enter();
    }

    /** Whether the cause is one for which Article 82(2) makes a processor liable. */
    private boolean isProcessors() {
      return switch (claim.cause()) {
        case PROCESSOR_DUTY, AGAINST_INSTRUCTIONS, SUB_PROCESSOR -> true;
        case CONTRACT_BREACH, CONTROLLER -> false;
      };
    }

    private void toController() {
      if (claim.cause() == DamageCause.CONTROLLER) {
        ledger.because(
            LiabilityRule.PROCESSOR_NOT_ANSWERABLE.because(Operand.text("cause", cause())));
        return;
      }
      if (claim.cause() == DamageCause.SUB_PROCESSOR) {
        ledger.because(LiabilityRule.ANSWERS_FOR_SUB_PROCESSOR.because(subContractClauses()));
      }
      if (claim.cause() == DamageCause.AGAINST_INSTRUCTIONS
          && terms.filter(LiabilityTerms::unlawfulInstructionsExcluded).isPresent()) {
        ledger.because(LiabilityRule.UNLAWFUL_INSTRUCTION.because(clauses()));
      }
      List<LiabilityLimit> limits =
          terms.stream()
              .flatMap(term -> term.limits().stream())
              .filter(this::applies)
              .sorted()
              .toList();
      for (LiabilityLimit limit : limits) {
        ledger.because(
            LiabilityRule.LIMIT_APPLIES.because(
                clauses(), Operand.text("limit", Wording.of(limit))));
        if (claim.cause() == DamageCause.SUB_PROCESSOR) {
          ledger.finding(
              LiabilityRule.LIMIT_NARROWS_SUB_PROCESSOR,
              Axis.STATUTE,
              Severity.HIGH,
              Optional.empty(),
              clauses(),
              Operand.text("limit", Wording.of(limit)));
        }
      }
      if (limits.isEmpty()) {
        answerable(PartyRole.PROCESSOR);
      }
    }

    private void toProcessor() {
      if (claim.cause() == DamageCause.CONTROLLER) {
        answerable(PartyRole.CONTROLLER);
      }
    }

    private void answerable(PartyRole holder) {
      ledger
          .duty(
              LiabilityRule.ANSWERABLE_TO_OTHER,
              Actor.of(holder),
              Actor.of(holder.other()),
              clauses(),
              Operand.text("holder", holder.label()),
              Operand.text("creditor", holder.other().label()),
              Operand.text("cause", cause()))
          .enter();
    }

    private boolean applies(LiabilityLimit limit) {
      return switch (limit) {
        case ATTRIBUTABLE_ONLY -> !claim.attributable();
        case DIRECT_CAUSE_ONLY, EXCLUSIVE_CAUSE_ONLY -> !claim.directOnly();
        case ARTICLE_82_2_ONLY -> !isProcessors();
        case DIRECT_DAMAGE_ONLY -> false; // Which damage is direct is part of the open question.
      };
    }

    /** Stratech 4.5. */
    private void indemnities() {
      boolean thirdParty = claim.by() == Claimant.DATA_SUBJECT || claim.by() == Claimant.AUTHORITY;
      for (Indemnity indemnity : terms.map(LiabilityTerms::indemnities).orElse(List.of())) {
        boolean covers =
            thirdParty
                && (indemnity.from() == PartyRole.CONTROLLER)
                    == (claim.cause() == DamageCause.CONTROLLER);
        if (covers) {
          ledger
              .duty(
                  LiabilityRule.INDEMNITY,
                  Actor.of(indemnity.from()),
                  Actor.of(indemnity.from().other()),
                  indemnity.clauses(),
                  Operand.text("holder", indemnity.from().label()),
                  Operand.text("creditor", indemnity.from().other().label()),
                  Operand.text("subject", indemnity.subject()))
              .enter();
        }
      }
    }

    private Text cause() {
      return switch (claim.cause()) {
        case PROCESSOR_DUTY ->
            Text.of("een eigen plicht van de verwerker", "a duty of the processor's own");
        case AGAINST_INSTRUCTIONS ->
            Text.of("handelen tegen instructies", "acting against instructions");
        case CONTRACT_BREACH ->
            Text.of("een tekortkoming onder de overeenkomst", "a breach of the agreement");
        case SUB_PROCESSOR ->
            Text.of("een fout van een sub-verwerker", "a failure of a sub-processor");
        case CONTROLLER ->
            Text.of("een fout van de verwerkingsverantwoordelijke", "a failure of the controller");
      };
    }

    private List<ClauseRef> clauses() {
      return terms.map(LiabilityTerms::clauses).orElse(List.of());
    }

    private List<ClauseRef> subContractClauses() {
      return agreement
          .subProcessing()
          .flatMap(each -> each.subContracts())
          .map(each -> each.clauses())
          .orElse(List.of());
    }
  }
}
