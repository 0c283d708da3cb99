package eu.dpasdk.docs.story;

import eu.dpasdk.docs.answer.Names;
import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.Engagement;
import eu.dpasdk.model.subprocessing.ObjectionWindow;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.rules.book.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells parts of a decision, and remembers which readings would have changed them. */
final class Teller {
  private final Language language;
  private final Set<String> readings = new HashSet<>();

  Teller(Language language) {
    this.language = language;
  }

  /** Tells the window for objections, how its end was found, and what is wrong with it. */
  Answer window(ConsentDecision decision) {
    Answer answer = windowHead(decision);
    decision.window().steps().forEach(step -> answer.because("", step));
    return findings(answer, decision);
  }

  /** Tells the window for objections and its end only. */
  Answer windowHead(ConsentDecision decision) {
    ObjectionWindow window = decision.window();
    window.otherReadings().stream().map(OtherReading::reading).forEach(readings::add);
    String through = StoryWords.THROUGH.in(language);
    String end =
        window.lastDay().map(day -> ", " + through + " " + Dates.day(day, language)).orElse("");
    return new Answer(language).say(loud(Names.of(window.state()).in(language)) + end);
  }

  /** Tells how the one objection counts. */
  Answer objection(ConsentDecision decision) {
    ClassifiedObjection objection = decision.objections().get(0);
    readings.addAll(objection.ambiguous());
    return new Answer(language)
        .say(loud(Names.of(objection.classification()).in(language)))
        .because("", objection.reasons().get(objection.reasons().size() - 1));
  }

  /** Tells where the change stands. */
  Answer status(ConsentDecision decision) {
    readings.addAll(decision.ambiguous());
    Answer answer = new Answer(language).say(loud(Names.of(decision.status()).in(language)));
    decision.reasons().forEach(reason -> answer.because("", reason));
    return answer;
  }

  /** Tells what statute, contract and benchmark say of the go-live that happened. */
  Answer goLive(ConsentDecision decision) {
    readings.addAll(decision.ambiguous());
    Answer answer = new Answer(language);
    decision.engagements().stream()
        .filter(engagement -> !engagement.hypothetical())
        .map(Engagement::verdicts)
        .flatMap(List::stream)
        .forEach(verdict -> answer.because(lead(verdict), verdict.reason()));
    return findings(answer, decision);
  }

  /** Tells who may terminate, and under which condition. */
  Answer termination(ConsentDecision decision) {
    Answer answer = new Answer(language);
    for (Power power : decision.powers()) {
      if (power.id().startsWith("TERMINATE")) {
        String holder = loud(power.holder().label().in(language));
        answer.because(holder + " " + Names.of(power.state()).in(language) + ". ", power.reason());
      }
    }
    return answer.lines().isEmpty() ? answer.say(loud(StoryWords.NOBODY.in(language))) : answer;
  }

  /** Notes a reading that the story took up of its own accord. */
  void keep(ReadingOption option) {
    readings.add(option.name());
  }

  /** Returns the readings that would have changed something, in words. */
  List<String> readings() {
    return ReadingOptions.all().stream()
        .filter(option -> readings.contains(option.name()))
        .map(
            option ->
                option.question().code()
                    + "="
                    + option.name()
                    + ". "
                    + option.question().text().in(language)
                    + " "
                    + option.statement().in(language))
        .toList();
  }

  private Answer findings(Answer answer, ConsentDecision decision) {
    decision.findings().stream()
        .filter(found -> found.severity() != Severity.INFO)
        .map(this::finding)
        .distinct()
        .forEach(answer::say);
    return answer;
  }

  private String finding(Finding found) {
    return "⚠ "
        + found.id()
        + " ("
        + Names.of(found.axis()).in(language)
        + ", "
        + Names.of(found.severity()).in(language)
        + ")";
  }

  private String lead(AxisVerdict verdict) {
    return Names.of(verdict.axis()).in(language)
        + " "
        + loud(Names.of(verdict.verdict()).in(language))
        + ". ";
  }

  private static String loud(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
