package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.TerminationCondition;
import eu.dpasdk.model.subprocessing.TerminationPower;
import eu.dpasdk.model.subprocessing.TerminationScope;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** FlexFront 5.2 s.3, Stratech 10.1 s.5 and s.6: a power to terminate while an objection stands. */
record Termination(TerminationPower power, PowerState state) {
  private static final String AWAITS_NO_SOLUTION = "NO_SOLUTION_FOUND";

  /** Every power the agreement gives, given that the last objection came at {@code objected}. */
  static List<Termination> all(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant objected,
      Optional<Instant> noSolution,
      Instant asOf,
      Interpretation how) {
    boolean unsolved = noSolution.filter(at -> !at.isBefore(objected)).isPresent();
    return terms.termination().stream()
        .map(power -> new Termination(power, state(power, facts, unsolved, asOf, how)))
        .toList();
  }

  /** The reason for a status that rests on powers which can be used now. */
  static Reason reason(List<Termination> open) {
    Text holders =
        Text.of(
            open.stream()
                .map(each -> each.power.holder().label().nl())
                .collect(Collectors.joining(", ")),
            open.stream()
                .map(each -> each.power.holder().label().en())
                .collect(Collectors.joining(", ")));
    return ConsentRule.TERMINABLE.because(
        open.stream().flatMap(each -> each.power.clauses().stream()).distinct().toList(),
        Operand.text("holder", holders));
  }

  /** The open question on which the power of {@code holder} waits. */
  static JudgedQuestion question(PartyRole holder) {
    return holder == PartyRole.CONTROLLER
        ? JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_CONTROLLER
        : JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_PROCESSOR;
  }

  boolean isExercisable() {
    return state == PowerState.EXERCISABLE;
  }

  /** Whether the power waits for a human to judge what can be required of its holder. */
  boolean awaitsJudgement() {
    return state == PowerState.CONDITIONAL
        && power.condition() == TerminationCondition.CONTINUATION_UNREASONABLE;
  }

  Power toPower() {
    Power.Builder builder =
        Power.builder()
            .id("TERMINATE")
            .holder(power.holder())
            .state(state)
            .reason(
                ConsentRule.POWER_TO_TERMINATE.because(
                    power.clauses(),
                    Operand.text("holder", power.holder().label()),
                    Operand.text("scope", scope(power.scope())),
                    Operand.text("condition", condition(power))));
    if (state == PowerState.CONDITIONAL) {
      builder.addAwaits(
          power.condition() == TerminationCondition.NO_SOLUTION
              ? AWAITS_NO_SOLUTION
              : question(power.holder()).name());
    }
    return builder.build();
  }

  private static PowerState state(
      TerminationPower power,
      ChangeFacts facts,
      boolean unsolved,
      Instant asOf,
      Interpretation how) {
    if (power.condition() == TerminationCondition.NO_SOLUTION) {
      return unsolved ? PowerState.EXERCISABLE : PowerState.CONDITIONAL;
    }
    Optional<JudgementRecorded> judgement =
        Judgements.latest(facts, question(power.holder()), asOf, how);
    if (judgement.isEmpty()) {
      return PowerState.CONDITIONAL;
    }
    return judgement.get().answer() ? PowerState.EXERCISABLE : PowerState.LAPSED;
  }

  private static Text scope(TerminationScope scope) {
    return scope == TerminationScope.WHOLE_AGREEMENT
        ? Text.of("de hele overeenkomst", "the whole agreement")
        : Text.of("de betrokken overeenkomsten", "the agreements concerned");
  }

  private static Text condition(TerminationPower power) {
    Text when =
        power.condition() == TerminationCondition.NO_SOLUTION
            ? Text.of("geen oplossing wordt gevonden", "no solution is found")
            : Text.of(
                "voortzetting in redelijkheid niet van deze partij kan worden gevergd",
                "continuation cannot reasonably be required of that party");
    return power
        .notice()
        .map(
            period ->
                Text.of(
                    when.nl() + ", met een opzegtermijn van " + period.in(Language.NL),
                    when.en() + ", at a notice of " + period.in(Language.EN)))
        .orElse(
            Text.of(
                when.nl() + ", met onmiddellijke ingang", when.en() + ", with immediate effect"));
  }
}
