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
import java.util.function.Function;

/** What the text states beside the elements, and whether it is what it claims to be. */
final class FactReview {
  /** Each item as an operand. */
  private static final List<List<Operand>> OPERANDS =
      Arrays.stream(FactItem.values())
          .map(item -> List.of(Operand.text("item", item.label())))
          .toList();

  /** Each item, stated by no clause, and not stated. */
  private static final List<FactFinding> STATED = each(FactReview::stated);

  private static final List<FactFinding> NOT_STATED = each(FactReview::notStated);

  private FactReview() {}

  private static List<FactFinding> each(Function<FactItem, FactFinding> finding) {
    return Arrays.stream(FactItem.values()).map(finding).toList();
  }

  private static FactFinding stated(FactItem item) {
    return stated(item, List.of());
  }

  private static FactFinding stated(FactItem item, List<ClauseRef> clauses) {
    return FactFinding.of(
        item,
        GapResult.MET,
        clauses,
        FactRule.STATED.because(clauses, OPERANDS.get(item.ordinal())));
  }

  private static FactFinding notStated(FactItem item) {
    return FactFinding.of(
        item,
        GapResult.GAP,
        List.of(),
        FactRule.NOT_STATED.because(List.of(), OPERANDS.get(item.ordinal())));
  }

  static List<FactFinding> facts(Agreement agreement) {
    Party controller = agreement.party(PartyRole.CONTROLLER);
    Party processor = agreement.party(PartyRole.PROCESSOR);
    List<Sourced> exits = exits(agreement);
    Optional<LiabilityTerms> liability = agreement.liability();
    return List.of(
        finding(FactItem.CONTROLLER_IDENTITY, !controller.name().isBlank(), List.of()),
        finding(FactItem.CONTROLLER_CONTACT, controller.isReachable(), List.of()),
        finding(FactItem.PROCESSOR_IDENTITY, !processor.name().isBlank(), List.of()),
        finding(FactItem.PROCESSOR_CONTACT, processor.isReachable(), List.of()),
        finding(
            FactItem.CONTROLLER_TERMINATION,
            !exits.isEmpty(),
            ContractReview.once(ContractReview.allClauses(exits))),
        finding(
            FactItem.LIABILITY,
            liability.isPresent(),
            liability.map(LiabilityTerms::clauses).orElse(List.of())));
  }

  /**
   * The controller's ways out: by notice, on an urgent ground that is his or either's, after an
   * objection.
   */
  private static List<Sourced> exits(Agreement agreement) {
    List<Sourced> exits = new ArrayList<>();
    if (agreement.duration().isPresent()) {
      DurationTerms duration = agreement.duration().get();
      if (duration.term().notice().isPresent()) {
        exits.add(duration.term());
      }
      for (UrgentGround ground : duration.urgentGrounds()) {
        boolean othersAlone =
            ground.holder().isPresent() && ground.holder().get() == PartyRole.PROCESSOR;
        if (!othersAlone) {
          exits.add(ground);
        }
      }
    }
    if (agreement.subProcessing().isPresent()) {
      for (TerminationPower power : agreement.subProcessing().get().termination()) {
        if (power.holder() == PartyRole.CONTROLLER) {
          exits.add(power);
        }
      }
    }
    return exits;
  }

  private static FactFinding finding(FactItem item, boolean stated, List<ClauseRef> clauses) {
    if (!stated) {
      return NOT_STATED.get(item.ordinal());
    }
    return clauses.isEmpty() ? STATED.get(item.ordinal()) : stated(item, clauses);
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
