package eu.dpasdk.docs.answer;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.Engagement;
import eu.dpasdk.model.subprocessing.ObjectionWindow;
import java.util.List;
import java.util.Optional;

/** The decision about one change, line by line. */
final class ChangeText {
  private static final int LABELS = 16;

  private final ConsentDecision decision;
  private final Telling telling;
  private final Page page;
  private String lastLabel = "";

  private ChangeText(ConsentDecision decision, Telling telling, Page page) {
    this.decision = decision;
    this.telling = telling;
    this.page = page;
  }

  /** Adds {@code decision} to {@code page}. */
  static void tell(ConsentDecision decision, Telling telling, Page page) {
    ChangeText text = new ChangeText(decision, telling, page);
    page.blank().heading(telling.say(Phrase.CHANGE) + " " + decision.change().id());
    text.status();
    text.window();
    text.objections();
    text.engagements();
    text.powers();
    text.findings();
    text.questions();
    text.ambiguous();
    text.field(
        Phrase.NEXT_CHANGE,
        decision.nextChange().map(telling::moment).orElse(telling.say(Phrase.NO_NEXT)));
  }

  /** Returns {@code found} with its weight, its axis and its reason. */
  static String finding(Finding found, Telling telling) {
    return "["
        + Names.of(found.severity()).in(telling.language())
        + "] "
        + found.id()
        + " ("
        + Names.of(found.axis()).in(telling.language())
        + "): "
        + telling.reason(found.reason());
  }

  private void status() {
    field(
        Phrase.STATUS,
        decision.status() + ": " + Names.of(decision.status()).in(telling.language()));
    because(decision.reasons());
  }

  private void window() {
    ObjectionWindow window = decision.window();
    String state = Names.of(window.state()).in(telling.language());
    Optional<String> end =
        window
            .endExclusive()
            .map(
                instant ->
                    window.lastDay().isPresent()
                        ? telling.end(window.lastDay(), instant)
                        : telling.until(instant));
    field(Phrase.WINDOW, end.map(words -> state + ", " + words).orElse(state));
    because(window.steps());
    window.otherReadings().forEach(other -> page.hanging(indent("? "), telling.other(other)));
  }

  private void objections() {
    if (decision.objections().isEmpty()) {
      field(Phrase.OBJECTIONS, telling.say(Phrase.NONE));
    }
    for (ClassifiedObjection objection : decision.objections()) {
      String received =
          objection
              .received()
              .map(at -> telling.say(Phrase.RECEIVED) + " " + telling.moment(at) + ": ")
              .orElse("");
      field(
          Phrase.OBJECTIONS,
          received + Names.of(objection.classification()).in(telling.language()));
      because(objection.reasons());
      objection.ambiguous().forEach(this::differs);
    }
  }

  private void engagements() {
    for (Engagement engagement : decision.engagements()) {
      String when =
          telling.say(engagement.hypothetical() ? Phrase.IF_AT : Phrase.AT)
              + " "
              + telling.moment(engagement.at());
      field(
          Phrase.GO_LIVE,
          engagement
              .subProcessor()
              .map(name -> telling.say(Phrase.OF) + " " + name + " " + when)
              .orElse(when));
      for (AxisVerdict verdict : engagement.verdicts()) {
        String axis = Names.of(verdict.axis()).in(telling.language());
        String says = Names.of(verdict.verdict()).in(telling.language());
        page.hanging(indent("· "), axis + ": " + says + ". " + telling.reason(verdict.reason()));
      }
    }
  }

  private void powers() {
    for (Power power : decision.powers()) {
      StringBuilder words = new StringBuilder(power.holder().label().in(telling.language()));
      words.append(": ").append(power.id()).append(", ");
      words.append(Names.of(power.state()).in(telling.language()));
      power
          .untilExclusive()
          .ifPresent(
              end ->
                  words
                      .append(", ")
                      .append(telling.say(Phrase.UNTIL))
                      .append(" ")
                      .append(telling.moment(end)));
      if (!power.awaits().isEmpty()) {
        words.append(", ").append(telling.say(Phrase.AWAITS)).append(" ");
        words.append(String.join(", ", power.awaits()));
      }
      field(Phrase.POWERS, words.toString());
      because(List.of(power.reason()));
    }
  }

  private void findings() {
    if (decision.findings().isEmpty()) {
      field(Phrase.FINDINGS, telling.say(Phrase.NONE));
    } else {
      decision.findings().forEach(found -> field(Phrase.FINDINGS, finding(found, telling)));
    }
  }

  private void questions() {
    decision
        .openQuestions()
        .forEach(
            question ->
                field(Phrase.QUESTIONS, question.id() + ": " + telling.reason(question.reason())));
  }

  private void ambiguous() {
    for (String option : decision.ambiguous()) {
      String differs = telling.say(Phrase.DIFFERS);
      field(Phrase.AMBIGUOUS, option + ": " + telling.words(option) + " (" + differs + ")");
    }
  }

  private void differs(String option) {
    page.hanging(
        indent("? "),
        option + ": " + telling.words(option) + " (" + telling.say(Phrase.DIFFERS) + ")");
  }

  private void because(List<Reason> reasons) {
    reasons.forEach(reason -> page.hanging(indent("· "), telling.reason(reason)));
  }

  /** A label is told once for the lines that share it. */
  private void field(Phrase label, String words) {
    String told = telling.say(label);
    String lead = "  " + (told.equals(lastLabel) ? "" : told);
    page.hanging(lead + " ".repeat(LABELS - lead.length()), words);
    lastLabel = told;
  }

  private static String indent(String mark) {
    return " ".repeat(LABELS) + mark;
  }
}
