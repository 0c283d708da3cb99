package eu.dpasdk.docs.example;

import eu.dpasdk.docs.answer.Names;
import eu.dpasdk.docs.answer.Telling;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.Engagement;
import eu.dpasdk.model.subprocessing.ObjectionWindow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the answer about consent to sub-processors holds, as outcomes. */
final class ConsentOutcomes {
  private final ZoneId zone;
  private final List<Outcome> outcomes = new ArrayList<>();

  private ConsentOutcomes(ZoneId zone) {
    this.zone = zone;
  }

  static List<Outcome> of(ConsentReport report, ZoneId zone) {
    ConsentOutcomes all = new ConsentOutcomes(zone);
    report.decisions().forEach(all::decision);
    report.findings().forEach(each -> all.outcomes.add(MatterOutcomes.finding(each)));
    report
        .inconsistencies()
        .forEach(each -> all.outcomes.add(Outcome.of(OutcomeKind.INCONSISTENCY, each.reason())));
    return List.copyOf(all.outcomes);
  }

  private void decision(ConsentDecision decision) {
    outcomes.add(Outcome.of(OutcomeKind.STATUS, Names.of(decision.status())));
    window(decision.window());
    decision.objections().forEach(this::objection);
    decision.engagements().forEach(this::engagement);
    decision
        .powers()
        .forEach(
            each ->
                outcomes.add(
                    Outcome.of(
                        OutcomeKind.POWER, MatterOutcomes.power(each, zone), each.reason())));
    decision.findings().forEach(each -> outcomes.add(MatterOutcomes.finding(each)));
    decision
        .openQuestions()
        .forEach(each -> outcomes.add(Outcome.of(OutcomeKind.QUESTION, each.reason())));
    decision.ambiguous().forEach(each -> outcomes.add(MatterOutcomes.ambiguous(each)));
    decision.reasons().forEach(each -> outcomes.add(Outcome.of(OutcomeKind.REASON, each)));
  }

  private void window(ObjectionWindow window) {
    outcomes.add(
        Outcome.of(
            OutcomeKind.DEADLINE,
            MatterOutcomes.both(
                language ->
                    Names.of(window.state()).in(language)
                        + window
                            .endExclusive()
                            .map(
                                end ->
                                    "; " + new Telling(language, zone).end(window.lastDay(), end))
                            .orElse(""))));
    window.steps().forEach(each -> outcomes.add(Outcome.of(OutcomeKind.DEADLINE, each)));
  }

  private void objection(ClassifiedObjection objection) {
    Text counts = Names.of(objection.classification());
    Text note = Text.of("bezwaar " + counts.nl(), "objection " + counts.en());
    if (objection.reasons().isEmpty()) {
      outcomes.add(Outcome.of(OutcomeKind.STATUS, note));
    }
    objection.reasons().forEach(each -> outcomes.add(Outcome.of(OutcomeKind.STATUS, note, each)));
  }

  private void engagement(Engagement engagement) {
    engagement
        .verdicts()
        .forEach(
            verdict ->
                outcomes.add(
                    new Outcome(
                        OutcomeKind.STATUS,
                        Optional.of(
                            MatterOutcomes.both(
                                language ->
                                    (language == Language.NL ? "ingebruikname " : "go-live ")
                                        + new Telling(language, zone).moment(engagement.at())
                                        + ", "
                                        + Names.of(verdict.axis()).in(language)
                                        + ": "
                                        + Names.of(verdict.verdict()).in(language))),
                        Optional.of(verdict.reason()),
                        Optional.empty())));
  }
}
