package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a human must judge about one change; nothing here is guessed. */
final class OpenQuestions {
  /** Whether a window that ends on days not worked may be relied on. */
  private static final String FAIRNESS_OF_WINDOW = "FAIRNESS_OF_WINDOW";

  /** Whether there was time enough to object before the go-live. */
  private static final String ENOUGH_TIME_TO_OBJECT = "ENOUGH_TIME_TO_OBJECT";

  private OpenQuestions() {}

  static List<OpenQuestion> of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state,
      List<GoLive> goLives) {
    List<OpenQuestion> questions = new ArrayList<>();
    grounds(terms, facts, asOf, how, state).ifPresent(questions::add);
    for (Termination termination : state.terminations()) {
      if (termination.awaitsJudgement()) {
        PartyRole holder = termination.power().holder();
        questions.add(
            OpenQuestion.of(
                Termination.question(holder).name(),
                Optional.of(holder),
                ConsentRule.ASK_CONTINUATION.because(
                    termination.power().clauses(), Operand.text("holder", holder.label()))));
      }
    }
    fairness(how, state).ifPresent(questions::add);
    boolean asksForTime = false;
    for (GoLive goLive : goLives) {
      asksForTime |= goLive.outcome().contains(Verdict.HUMAN);
    }
    if (asksForTime) {
      questions.add(
          OpenQuestion.of(
              ENOUGH_TIME_TO_OBJECT, Optional.empty(), ConsentRule.ASK_ENOUGH_TIME.because()));
    }
    return questions;
  }

  /** Stratech 10.1 s.4: not on unreasonable grounds; whether they are is not for software. */
  private static Optional<OpenQuestion> grounds(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    boolean asked =
        state.isObjected()
            && terms.objection().filter(ObjectionTerms::reasonableGroundsOnly).isPresent()
            && Judgements.latest(facts, JudgedQuestion.GROUNDS_REASONABLE, asOf, how).isEmpty();
    return asked
        ? Optional.of(
            OpenQuestion.of(
                JudgedQuestion.GROUNDS_REASONABLE.name(),
                Optional.of(PartyRole.CONTROLLER),
                ConsentRule.ASK_GROUNDS.because(
                    terms.objection().map(ObjectionTerms::clauses).orElse(List.of()))))
        : Optional.empty();
  }

  /** BW 6:248: a contractual window that ends on a day not worked, and does not roll. */
  private static Optional<OpenQuestion> fairness(Interpretation how, ChangeState state) {
    Optional<LocalDate> lastDay = state.window().lastDay();
    boolean contractual =
        state
            .window()
            .request()
            .filter(request -> request.rule() == ComputationRule.CONTRACT)
            .isPresent();
    if (!contractual || lastDay.isEmpty()) {
      return Optional.empty();
    }
    DeadlineRequest request = state.window().request().orElseThrow();
    return how.calendars().get(request.calendar()).isSurelyFree(lastDay.get())
        ? Optional.of(
            OpenQuestion.of(
                FAIRNESS_OF_WINDOW,
                Optional.of(PartyRole.PROCESSOR),
                ConsentRule.ASK_FAIRNESS.because(Operand.date("day", lastDay.get()))))
        : Optional.empty();
  }
}
