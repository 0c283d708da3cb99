package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.transfer.TransferTerms;
import java.util.List;

/**
 * FlexFront 4.3, Stratech 3.4 and 4.4, clause 7.8(a) of Decision (EU) 2021/915: what the agreement
 * says of data in some territory.
 */
final class AgreedArea {
  private final TransferTerms terms;
  private final TransferAct act;
  private final ChapterFive chapter;

  AgreedArea(TransferTerms terms, TransferAct act, ChapterFive chapter) {
    this.terms = terms;
    this.act = act;
    this.chapter = chapter;
  }

  Judged judge() {
    if (chapter.area() == AreaStanding.MEMBER) {
      return judged(Verdict.ALLOWED, TransferRule.CONTRACT_INSIDE_AREA);
    }
    return switch (terms.area()) {
      case ANYWHERE -> judged(Verdict.ALLOWED, TransferRule.CONTRACT_ANYWHERE);
      case ON_INSTRUCTION -> onInstruction();
      case EEA -> excepted() ? byLaw() : outside(TransferRule.CONTRACT_AREA_ONLY);
      case EEA_AND_ADEQUATE -> excepted() ? byLaw() : whereAdequate();
    };
  }

  private Judged whereAdequate() {
    if (chapter.area() != AreaStanding.OUTSIDE) {
      return outside(TransferRule.CONTRACT_NOT_ADEQUATE);
    }
    return switch (chapter.adequacy()) {
      case ADEQUATE ->
          judged(
              Verdict.ALLOWED,
              terms.controllerWillNotTransfer()
                  ? TransferRule.CONTRACT_ADEQUATE_WARRANTY
                  : TransferRule.CONTRACT_ADEQUATE);
      case UNKNOWN -> judged(Verdict.HUMAN, TransferRule.CONTRACT_AREA_UNKNOWN);
      case OTHER_RECIPIENTS, NOT_ADEQUATE -> outside(TransferRule.CONTRACT_NOT_ADEQUATE);
    };
  }

  /** Not within the agreed area, unless it is not known whether the place was outside. */
  private Judged outside(TransferRule rule) {
    return chapter.area() == AreaStanding.OUTSIDE
        ? judged(Verdict.NOT_ALLOWED, rule)
        : judged(Verdict.HUMAN, TransferRule.CONTRACT_AREA_UNKNOWN);
  }

  private Judged onInstruction() {
    if (!act.instructed() && !excepted()) {
      return outside(TransferRule.CONTRACT_NOT_INSTRUCTED);
    }
    return switch (chapter.basis().verdict()) {
      case ALLOWED ->
          act.instructed() ? judged(Verdict.ALLOWED, TransferRule.CONTRACT_INSTRUCTED) : byLaw();
      case NOT_ALLOWED -> judged(Verdict.NOT_ALLOWED, TransferRule.CONTRACT_NO_BASIS);
      case HUMAN, SILENT -> judged(Verdict.HUMAN, TransferRule.CONTRACT_BASIS_UNSURE);
    };
  }

  /** Whether the agreement lets the law that compels this set the limit aside. */
  private boolean excepted() {
    return act.compelledBy()
        .flatMap(law -> terms.exception().filter(each -> each.scope().compareTo(law) >= 0))
        .isPresent();
  }

  private Judged byLaw() {
    List<ClauseRef> clauses = terms.exception().map(LegalCarveOut::clauses).orElse(List.of());
    return Judged.of(
        Verdict.ALLOWED,
        TransferRule.CONTRACT_LAW,
        clauses.isEmpty() ? terms.clauses() : clauses,
        chapter.territory(),
        chapter.day());
  }

  private Judged judged(Verdict verdict, TransferRule rule) {
    return Judged.of(verdict, rule, terms.clauses(), chapter.territory(), chapter.day());
  }
}
