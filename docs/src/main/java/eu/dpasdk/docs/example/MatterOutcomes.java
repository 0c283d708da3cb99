package eu.dpasdk.docs.example;

import eu.dpasdk.docs.answer.Names;
import eu.dpasdk.docs.answer.Telling;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.ReadingOptions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a matter of the docket holds, as outcomes. */
final class MatterOutcomes {
  private final ZoneId zone;
  private final List<Outcome> outcomes = new ArrayList<>();

  private MatterOutcomes(ZoneId zone) {
    this.zone = zone;
  }

  static List<Outcome> of(Matter matter, ZoneId zone) {
    MatterOutcomes all = new MatterOutcomes(zone);
    matter.duties().forEach(all::duty);
    matter.powers().forEach(all::power);
    matter
        .prohibitions()
        .forEach(
            each ->
                all.add(OutcomeKind.PROHIBITION, each.bound().label(), Optional.of(each.reason())));
    matter.findings().forEach(each -> all.outcomes.add(finding(each)));
    matter
        .openQuestions()
        .forEach(each -> all.outcomes.add(Outcome.of(OutcomeKind.QUESTION, each.reason())));
    matter
        .unresolved()
        .forEach(each -> all.outcomes.add(Outcome.of(OutcomeKind.UNRESOLVED, each.reason())));
    matter
        .inconsistencies()
        .forEach(each -> all.outcomes.add(Outcome.of(OutcomeKind.INCONSISTENCY, each.reason())));
    matter.ambiguous().forEach(each -> all.outcomes.add(ambiguous(each)));
    matter.reasons().forEach(each -> all.outcomes.add(Outcome.of(OutcomeKind.REASON, each)));
    return List.copyOf(all.outcomes);
  }

  /** Returns the steps by which the limits of {@code matter} were computed. */
  static List<Outcome> steps(Matter matter) {
    return matter.duties().stream()
        .flatMap(duty -> duty.deadline().stream())
        .flatMap(deadline -> deadline.steps().stream())
        .map(step -> Outcome.of(OutcomeKind.DEADLINE, step))
        .toList();
  }

  static Outcome finding(Finding finding) {
    Text severity = Names.of(finding.severity());
    Text axis = Names.of(finding.axis());
    return Outcome.of(
        OutcomeKind.FINDING,
        Text.of(severity.nl() + ", " + axis.nl(), severity.en() + ", " + axis.en()),
        finding.reason());
  }

  static Outcome ambiguous(String name) {
    ReadingOption option =
        ReadingOptions.named(name).orElseThrow(() -> new IllegalStateException(name));
    String head = option.question().code() + " " + option.name() + ": ";
    Text words = option.statement();
    return Outcome.of(OutcomeKind.AMBIGUOUS, Text.of(head + words.nl(), head + words.en()));
  }

  private void duty(Duty duty) {
    add(
        OutcomeKind.DUTY,
        both(
            language -> {
              Telling telling = new Telling(language, zone);
              StringBuilder words = new StringBuilder();
              words
                  .append(duty.debtor().label().in(language))
                  .append(" → ")
                  .append(duty.creditor().label().in(language))
                  .append(", ")
                  .append(Names.of(duty.status()).in(language));
              duty.deadline()
                  .ifPresent(
                      end ->
                          words
                              .append("; ")
                              .append(telling.end(end.lastDay(), end.endExclusive())));
              duty.done()
                  .ifPresent(
                      at ->
                          words
                              .append(language == Language.NL ? "; op " : "; on ")
                              .append(telling.moment(at)));
              return words.toString();
            }),
        Optional.of(duty.reason()));
    until(
        duty.deadline().map(end -> end.endExclusive()),
        Text.of(
            "termijn van de " + duty.debtor().label().nl(),
            "time limit of the " + duty.debtor().label().en()));
  }

  private void power(Power power) {
    add(OutcomeKind.POWER, power(power, zone), Optional.of(power.reason()));
    until(power.untilExclusive(), lapse(power));
  }

  static Text lapse(Power power) {
    return Text.of(
        "bevoegdheid van de " + power.holder().label().nl() + " vervalt",
        "power of the " + power.holder().label().en() + " lapses");
  }

  private void until(Optional<Instant> endExclusive, Text words) {
    int last = outcomes.size() - 1;
    outcomes.set(last, outcomes.get(last).until(endExclusive, words));
  }

  static Text power(Power power, ZoneId zone) {
    return both(
        language ->
            power.holder().label().in(language)
                + ", "
                + Names.of(power.state()).in(language)
                + power
                    .untilExclusive()
                    .map(end -> ", " + new Telling(language, zone).until(end))
                    .orElse(""));
  }

  static Text both(Function<Language, String> words) {
    return Text.of(words.apply(Language.NL), words.apply(Language.EN));
  }

  private void add(OutcomeKind kind, Text note, Optional<eu.dpasdk.model.law.Reason> reason) {
    outcomes.add(new Outcome(kind, Optional.of(note), reason, Optional.empty()));
  }
}
