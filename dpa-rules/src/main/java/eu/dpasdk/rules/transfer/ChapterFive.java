package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.Instrument;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.TransferBasis;
import java.util.Optional;
import java.util.function.Predicate;

/** Articles 28(3)(a) and 44 to 49 GDPR: may the processor do this, and does it rest on a basis. */
final class ChapterFive {
  private final TransferAct act;
  private final TransferLaw law;

  ChapterFive(TransferAct act, TransferLaw law) {
    this.act = act;
    this.law = law;
  }

  AreaStanding area() {
    return law.area().standing(act.territory(), act.day());
  }

  /** Article 28(3)(a): on instruction, or because Union or Member State law requires it. */
  Judged instruction() {
    Optional<Judged> plain = withoutTransfer();
    if (plain.isPresent()) {
      return plain.get();
    }
    if (act.instructed()) {
      return Judged.of(Verdict.ALLOWED, TransferRule.INSTRUCTED, territory(), day());
    }
    if (act.compelledBy().isEmpty()) {
      return Judged.of(Verdict.NOT_ALLOWED, TransferRule.NOT_INSTRUCTED, territory(), day());
    }
    boolean counts = act.compelledBy().get() == LawScope.UNION_OR_MEMBER_STATE_LAW;
    return counts
        ? Judged.of(Verdict.ALLOWED, TransferRule.COMPELLED, territory(), day())
        : Judged.of(Verdict.NOT_ALLOWED, TransferRule.OTHER_LAW, territory(), day());
  }

  /** Articles 44 to 49: the first basis in the order of the chapter. */
  Judged basis() {
    return withoutTransfer().or(this::adequate).or(this::safeguarded).orElseGet(this::remaining);
  }

  /** Whether a human must still assess the law of the country (Article 46). */
  boolean restsOnSafeguards() {
    return basis().rule() == TransferRule.SAFEGUARDED;
  }

  AdequacyStanding adequacy() {
    return law.adequacy().standing(act.territory(), act.sector(), act.day());
  }

  private Optional<Judged> withoutTransfer() {
    return switch (area()) {
      case MEMBER ->
          Optional.of(Judged.of(Verdict.ALLOWED, TransferRule.INSIDE_AREA, territory(), day()));
      case BRIDGED ->
          Optional.of(Judged.of(Verdict.ALLOWED, TransferRule.BRIDGED, territory(), day()));
      case UNKNOWN ->
          Optional.of(Judged.of(Verdict.HUMAN, TransferRule.BEFORE_REGULATION, territory(), day()));
      case OUTSIDE -> Optional.empty();
    };
  }

  private Optional<Judged> adequate() {
    return law.adequacy().find(act.territory(), act.sector(), act.day()).map(this::under);
  }

  private Judged under(AdequacyDecision found) {
    return Judged.of(
            Verdict.ALLOWED,
            TransferRule.ADEQUATE,
            territory(),
            day(),
            Operand.word("decision", found.decision()),
            Operand.text("scope", TransferWords.sector(found.scope())),
            Operand.date("checkedOn", found.checkedOn()))
        .citing(Citation.of(Instrument.ADEQUACY, found.decision()));
  }

  private Optional<Judged> safeguarded() {
    return first(TransferWords::isSafeguard)
        .map(
            basis ->
                Judged.of(
                        Verdict.ALLOWED,
                        TransferRule.SAFEGUARDED,
                        territory(),
                        day(),
                        Operand.text("basis", TransferWords.basis(basis)))
                    .citing(TransferWords.article(basis)));
  }

  private Judged remaining() {
    Optional<TransferBasis> derogation = first(TransferWords::isDerogation);
    if (derogation.isPresent()) {
      return Judged.of(
              Verdict.HUMAN,
              TransferRule.DEROGATION_OCCASIONAL,
              territory(),
              day(),
              Operand.text("basis", TransferWords.basis(derogation.get())))
          .citing(TransferWords.article(derogation.get()));
    }
    return switch (adequacy()) {
      case UNKNOWN ->
          Judged.of(
              Verdict.HUMAN,
              TransferRule.ADEQUACY_UNKNOWN,
              territory(),
              day(),
              Operand.date("completeFrom", law.adequacy().completeFrom()));
      case OTHER_RECIPIENTS ->
          Judged.of(
              Verdict.NOT_ALLOWED,
              TransferRule.OTHER_RECIPIENTS,
              territory(),
              day(),
              Operand.text("sector", TransferWords.sector(act.sector())));
      case ADEQUATE, NOT_ADEQUATE ->
          Judged.of(Verdict.NOT_ALLOWED, TransferRule.NO_BASIS, territory(), day());
    };
  }

  /** The first in the order of the articles, whatever the order in which they were named. */
  private Optional<TransferBasis> first(Predicate<TransferBasis> kind) {
    return act.bases().stream().filter(kind).sorted().findFirst();
  }

  Operand territory() {
    return Operand.word("territory", act.territory());
  }

  Operand day() {
    return Operand.date("day", act.day());
  }
}
