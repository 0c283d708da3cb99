package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.transfer.TransferTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles 28(3)(a) and 44 to 49 GDPR; FlexFront 4.3, Stratech 3.4 and 4.4, clause 7.8(a) of
 * Decision (EU) 2021/915: may these data be in this territory on this day.
 *
 * <p>Statute, contract and benchmark each give their own verdict. A verdict {@code HUMAN} comes
 * with the question of the same rule among {@link #questions}. Orders of third countries (Article
 * 48) are not looked at.
 */
public final class TransferCheck {
  private TransferCheck() {}

  /** Returns the verdicts by statute, contract and benchmark, in that order. */
  public static List<AxisVerdict> verdicts(
      Optional<TransferTerms> terms, TransferAct act, TransferLaw law) {
    return List.of(statute(act, law), contract(terms, act, law), benchmark(act, law));
  }

  /**
   * Articles 28(3)(a) and 44 to 49: returns what the statute says on the whole, which is the
   * stricter of {@link #instruction} and {@link #basis}; where both are as strict, the basis.
   */
  public static AxisVerdict statute(TransferAct act, TransferLaw law) {
    return statutory(new ChapterFive(act, law)).on(Axis.STATUTE);
  }

  /**
   * Article 28(3)(a): returns whether the processor may do this at all. Outside the European
   * Economic Area it needs a written instruction, unless Union or Member State law requires it; law
   * of which only something wider is known does not do.
   */
  public static AxisVerdict instruction(TransferAct act, TransferLaw law) {
    return new ChapterFive(act, law).instruction().on(Axis.STATUTE);
  }

  /**
   * Articles 44 to 49: returns on what basis the data may be there: a decision that holds for that
   * recipient on that day, else safeguards, else a derogation, of which a human judges whether it
   * is occasional. Example: a recipient in the United Kingdom without safeguards is allowed up to
   * Sat 27 December 2031, and not on the Sunday after it.
   */
  public static AxisVerdict basis(TransferAct act, TransferLaw law) {
    return new ChapterFive(act, law).basis().on(Axis.STATUTE);
  }

  /**
   * FlexFront 4.3, Stratech 3.4: returns what the agreement says; {@code SILENT} without terms on
   * transfers. An instruction does not widen an agreed area.
   */
  public static AxisVerdict contract(
      Optional<TransferTerms> terms, TransferAct act, TransferLaw law) {
    return agreed(terms, act, new ChapterFive(act, law)).on(Axis.CONTRACT);
  }

  /** Clause 7.8(a) of Decision (EU) 2021/915: returns what the Commission clauses would say. */
  public static AxisVerdict benchmark(TransferAct act, TransferLaw law) {
    return clauses(new ChapterFive(act, law)).on(Axis.BENCHMARK);
  }

  /**
   * Returns what a human must judge: every verdict {@code HUMAN}, and of safeguards, whether the
   * law of the country leaves them their effect.
   */
  public static List<OpenQuestion> questions(
      Optional<TransferTerms> terms, TransferAct act, TransferLaw law) {
    ChapterFive chapter = new ChapterFive(act, law);
    List<OpenQuestion> questions = new ArrayList<>();
    Stream.of(chapter.instruction(), chapter.basis(), agreed(terms, act, chapter), clauses(chapter))
        .flatMap(each -> each.question().stream())
        .distinct()
        .forEach(questions::add);
    if (chapter.restsOnSafeguards()) {
      questions.add(
          OpenQuestion.of(
              TransferRule.IMPACT_ASSESSMENT.name(),
              Optional.empty(),
              TransferRule.IMPACT_ASSESSMENT.because(chapter.territory(), chapter.day())));
    }
    return List.copyOf(questions);
  }

  /**
   * Stratech 4.4: returns the finding that the controller instructed a transfer although it
   * warrants that it will not; the verdict on the processor's side is another matter.
   */
  public static List<Finding> findings(
      Optional<TransferTerms> terms, TransferAct act, TransferLaw law) {
    ChapterFive chapter = new ChapterFive(act, law);
    return terms
        .filter(each -> each.controllerWillNotTransfer() && act.instructed())
        .filter(each -> chapter.area() == AreaStanding.OUTSIDE)
        .map(
            each ->
                Finding.of(
                    TransferRule.CONTROLLER_WARRANTY.name(),
                    Axis.CONTRACT,
                    Severity.WARN,
                    Optional.empty(),
                    TransferRule.CONTROLLER_WARRANTY.because(
                        each.clauses(), chapter.territory(), chapter.day())))
        .stream()
        .toList();
  }

  private static Judged statutory(ChapterFive chapter) {
    return chapter.basis().orWorse(chapter.instruction());
  }

  private static Judged agreed(
      Optional<TransferTerms> terms, TransferAct act, ChapterFive chapter) {
    return terms
        .map(each -> new AgreedArea(each, act, chapter).judge())
        .orElseGet(
            () ->
                Judged.of(
                    Verdict.SILENT,
                    TransferRule.CONTRACT_SILENT,
                    chapter.territory(),
                    chapter.day()));
  }

  private static Judged clauses(ChapterFive chapter) {
    Verdict verdict = statutory(chapter).verdict();
    TransferRule rule =
        switch (verdict) {
          case ALLOWED ->
              chapter.area() == AreaStanding.OUTSIDE
                  ? TransferRule.BENCHMARK_MET
                  : TransferRule.BENCHMARK_NO_TRANSFER;
          case NOT_ALLOWED ->
              chapter.basis().verdict() == Verdict.NOT_ALLOWED
                  ? TransferRule.BENCHMARK_NO_BASIS
                  : TransferRule.BENCHMARK_NOT_INSTRUCTED;
          case HUMAN, SILENT -> TransferRule.BENCHMARK_UNSURE;
        };
    return Judged.of(verdict, rule, chapter.territory(), chapter.day());
  }
}
