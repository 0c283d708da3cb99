package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.FactFinding;
import eu.dpasdk.model.article28.FactItem;
import eu.dpasdk.model.article28.GapFinding;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.article28.Presumption;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.TerminationPower;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the text states beside the elements, and whether it is what it claims to be. */
final class FactReview {
  /** Each item as an operand. */
  private static final List<List<Operand>> OPERANDS =
      Arrays.stream(FactItem.values())
          .map(item -> List.of(Operand.text("item", item.label())))
          .toList();

  private FactReview() {}

  static List<FactFinding> facts(Agreement agreement) {
    Party controller = agreement.party(PartyRole.CONTROLLER);
    Party processor = agreement.party(PartyRole.PROCESSOR);
    List<ClauseRef> termination = termination(agreement);
    Optional<LiabilityTerms> liability = agreement.liability();
    return List.of(
        finding(FactItem.CONTROLLER_IDENTITY, !controller.name().isBlank(), List.of()),
        finding(FactItem.CONTROLLER_CONTACT, controller.isReachable(), List.of()),
        finding(FactItem.PROCESSOR_IDENTITY, !processor.name().isBlank(), List.of()),
        finding(FactItem.PROCESSOR_CONTACT, processor.isReachable(), List.of()),
        finding(FactItem.CONTROLLER_TERMINATION, mayTerminate(agreement), termination),
        finding(
            FactItem.LIABILITY,
            liability.isPresent(),
            liability.map(LiabilityTerms::clauses).orElse(List.of())));
  }

  /** By notice, on an urgent ground that is the controller's or either's, or after an objection. */
  private static boolean mayTerminate(Agreement agreement) {
    return noticed(agreement).isPresent()
        || !grounds(agreement).isEmpty()
        || !powers(agreement).isEmpty();
  }

  private static List<ClauseRef> termination(Agreement agreement) {
    List<ClauseRef> clauses = new ArrayList<>(noticed(agreement).orElse(List.of()));
    grounds(agreement).forEach(ground -> clauses.addAll(ground.allClauses()));
    powers(agreement).forEach(power -> clauses.addAll(power.allClauses()));
    return ContractReview.once(clauses);
  }

  private static Optional<List<ClauseRef>> noticed(Agreement agreement) {
    return agreement
        .duration()
        .map(DurationTerms::term)
        .filter(term -> term.notice().isPresent())
        .map(Sourced::clauses);
  }

  private static List<UrgentGround> grounds(Agreement agreement) {
    List<UrgentGround> grounds = new ArrayList<>();
    if (agreement.duration().isPresent()) {
      for (UrgentGround ground : agreement.duration().get().urgentGrounds()) {
        if (ground.holder().filter(PartyRole.PROCESSOR::equals).isEmpty()) {
          grounds.add(ground);
        }
      }
    }
    return grounds;
  }

  private static List<TerminationPower> powers(Agreement agreement) {
    List<TerminationPower> powers = new ArrayList<>();
    if (agreement.subProcessing().isPresent()) {
      for (TerminationPower power : agreement.subProcessing().get().termination()) {
        if (power.holder() == PartyRole.CONTROLLER) {
          powers.add(power);
        }
      }
    }
    return powers;
  }

  private static FactFinding finding(FactItem item, boolean stated, List<ClauseRef> clauses) {
    FactRule rule = stated ? FactRule.STATED : FactRule.NOT_STATED;
    List<ClauseRef> named = stated ? clauses : List.of();
    return FactFinding.of(
        item,
        stated ? GapResult.MET : GapResult.GAP,
        named,
        rule.because(named, OPERANDS.get(item.ordinal())));
  }

  /** Whether the presumption of Article 28(7) is claimed, and if so kept. */
  static Presumption presumption(Agreement agreement, List<Reason> modifications) {
    if (agreement.general().filter(GeneralTerms::claimsCommissionClauses).isEmpty()) {
      return Presumption.NOT_CLAIMED;
    }
    return modifications.isEmpty() ? Presumption.KEPT : Presumption.LOST;
  }

  /**
   * Every element and item of clauses that claim to be those of the Commission and are less; empty
   * for an agreement that makes no such claim. To be more is allowed.
   */
  static List<Reason> modifications(
      Agreement agreement, List<ElementFinding> elements, List<GapFinding> gaps) {
    if (agreement.general().filter(GeneralTerms::claimsCommissionClauses).isEmpty()) {
      return List.of();
    }
    List<Reason> modified = new ArrayList<>();
    for (ElementFinding finding : elements) {
      boolean less =
          finding.benchmark() != ElementResult.PRESENT
              && finding.benchmark() != ElementResult.NOT_APPLICABLE;
      if (less) {
        modified.add(modified(finding.element().label(), finding.clauses()));
      }
    }
    for (GapFinding finding : gaps) {
      if (finding.result() == GapResult.GAP) {
        modified.add(modified(finding.item().label(), finding.clauses()));
      }
    }
    return modified;
  }

  private static Reason modified(Text what, List<ClauseRef> clauses) {
    return FactRule.CLAUSES_MODIFIED.because(clauses, Operand.text("what", what));
  }
}
