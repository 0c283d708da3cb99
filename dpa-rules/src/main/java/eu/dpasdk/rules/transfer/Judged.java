package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verdict with the rule behind it, before it is put on an axis. */
record Judged(Verdict verdict, TransferRule rule, Reason reason) {
  static Judged of(Verdict verdict, TransferRule rule, Operand... operands) {
    return new Judged(verdict, rule, rule.because(operands));
  }

  static Judged of(
      Verdict verdict, TransferRule rule, List<ClauseRef> clauses, Operand... operands) {
    return new Judged(verdict, rule, rule.because(clauses, operands));
  }

  /** This verdict, also resting on {@code citation}. */
  Judged citing(Citation citation) {
    List<Citation> all = new ArrayList<>(reason.citations());
    all.add(citation);
    return new Judged(
        verdict, rule, Reason.of(rule.id(), reason.clauses(), all, reason.operands()));
  }

  AxisVerdict on(Axis axis) {
    return AxisVerdict.of(axis, verdict, reason);
  }

  /** The question a human must answer, if one must. */
  Optional<OpenQuestion> question() {
    return verdict == Verdict.HUMAN
        ? Optional.of(OpenQuestion.of(rule.name(), Optional.empty(), reason))
        : Optional.empty();
  }

  /** The one of the two that allows less; this one if they allow as much. */
  Judged orWorse(Judged other) {
    return rank(other.verdict) < rank(verdict) ? other : this;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_ALLOWED -> 0;
      case HUMAN -> 1;
      case SILENT -> 2;
      case ALLOWED -> 3;
    };
  }
}
