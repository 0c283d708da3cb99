package eu.dpasdk.docs.answer;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.Prohibition;
import eu.dpasdk.model.decision.UnresolvedPoint;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.docket.Docket;
import java.util.List;

/** Where a running agreement stands, as text for people: matter by matter, in one order. */
public final class DocketText {
  private static final int LABELS = 16;

  private final Telling telling;
  private final Page page = new Page();
  private String lastLabel = "";

  private DocketText(Telling telling) {
    this.telling = telling;
  }

  /** Returns {@code docket} in words. */
  public static String of(Docket docket, Readings readings, Language language) {
    DocketText text = new DocketText(new Telling(language, docket.agreement().zone()));
    text.head(docket, readings);
    docket.matters().forEach(text::matter);
    text.page
        .blank()
        .entry(
            "",
            text.telling.say(Phrase.NEXT_CHANGE)
                + ": "
                + docket
                    .nextChange()
                    .map(text.telling::moment)
                    .orElse(text.telling.say(Phrase.NO_NEXT)));
    return text.page.toString();
  }

  private void head(Docket docket, Readings readings) {
    CaseHead.tell(docket.agreement(), docket.at(), telling, page);
    docket
        .lifetime()
        .begins()
        .ifPresent(at -> page.entry("", telling.say(Phrase.BEGINS) + ": " + telling.moment(at)));
    docket
        .lifetime()
        .ends()
        .ifPresent(at -> page.entry("", telling.say(Phrase.ENDS) + ": " + telling.moment(at)));
    CaseHead.tell(readings, telling, page);
  }

  private void matter(Matter matter) {
    String name = matter.key().name().isEmpty() ? "" : " " + matter.key().name();
    page.blank().heading(Names.of(matter.key().topic()).in(telling.language()) + name);
    lastLabel = "";
    matter.duties().forEach(this::duty);
    matter.powers().forEach(this::power);
    matter.prohibitions().forEach(this::prohibition);
    matter.findings().forEach(found -> field(Phrase.FINDINGS, ChangeText.finding(found, telling)));
    for (OpenQuestion question : matter.openQuestions()) {
      field(Phrase.QUESTIONS, question.id() + ": " + telling.reason(question.reason()));
    }
    for (UnresolvedPoint point : matter.unresolved()) {
      field(Phrase.UNRESOLVED, point.id() + ": " + telling.reason(point.reason()));
    }
    for (Inconsistency clash : matter.inconsistencies()) {
      field(Phrase.CLASHES, clash.id() + ": " + telling.reason(clash.reason()));
    }
    for (String option : matter.ambiguous()) {
      field(
          Phrase.AMBIGUOUS,
          option + ": " + telling.words(option) + " (" + telling.say(Phrase.DIFFERS) + ")");
    }
    matter.reasons().forEach(reason -> field(Phrase.WHY, telling.reason(reason)));
  }

  private void duty(Duty duty) {
    StringBuilder words = new StringBuilder(duty.debtor().label().in(telling.language()));
    words.append(" ").append(telling.say(Phrase.OWES)).append(" ");
    words.append(duty.creditor().label().in(telling.language())).append(", ");
    words.append(Names.of(duty.status()).in(telling.language()));
    duty.deadline()
        .ifPresent(
            end -> words.append("; ").append(telling.end(end.lastDay(), end.endExclusive())));
    duty.done()
        .ifPresent(
            at ->
                words
                    .append("; ")
                    .append(telling.say(Phrase.FULFILLED_AT))
                    .append(" ")
                    .append(telling.moment(at)));
    field(Phrase.DUTIES, words.toString());
    because(List.of(duty.reason()));
  }

  private void power(Power power) {
    StringBuilder words = new StringBuilder(power.holder().label().in(telling.language()));
    words.append(": ").append(power.id()).append(", ");
    words.append(Names.of(power.state()).in(telling.language()));
    power.untilExclusive().ifPresent(end -> words.append(", ").append(telling.until(end)));
    field(Phrase.POWERS, words.toString());
    because(List.of(power.reason()));
  }

  private void prohibition(Prohibition prohibition) {
    field(
        Phrase.PROHIBITIONS,
        prohibition.bound().label().in(telling.language())
            + ": "
            + telling.reason(prohibition.reason()));
  }

  private void because(List<Reason> reasons) {
    reasons.forEach(reason -> page.hanging(" ".repeat(LABELS) + "· ", telling.reason(reason)));
  }

  /** A label is told once for the lines that share it. */
  private void field(Phrase label, String words) {
    String told = telling.say(label);
    String lead = "  " + (told.equals(lastLabel) ? "" : told);
    page.hanging(lead + " ".repeat(Math.max(1, LABELS - lead.length())), words);
    lastLabel = told;
  }
}
