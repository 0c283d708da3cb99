package eu.dpasdk.docs.answer;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.rules.book.Dates;
import eu.dpasdk.rules.book.Explanations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How the parts that all answers share are told in one language and zone. */
public final class Telling {
  private final Language language;
  private final ZoneId zone;

  /** Starts telling in {@code language}, with the days of {@code zone}. */
  public Telling(Language language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  Language language() {
    return language;
  }

  /** Returns the words of {@code phrase}. */
  String say(Phrase phrase) {
    return phrase.in(language);
  }

  /** Returns {@code at} on the clock of the zone. */
  public String moment(Instant at) {
    return Dates.moment(at, zone, language);
  }

  /** Returns the sentence with its sources in brackets. */
  String reason(Reason reason) {
    return Explanations.sentence(reason, language)
        + " ["
        + Explanations.sources(reason, language)
        + "]";
  }

  /** Returns the last day and the first instant that is late. */
  public String end(Optional<LocalDate> lastDay, Instant endExclusive) {
    String late = say(Phrase.LATE_FROM) + " " + moment(endExclusive);
    return lastDay
        .map(day -> say(Phrase.THROUGH) + " " + Dates.day(day, language) + "; " + late)
        .orElse(late);
  }

  /** Returns the first instant that is late, where no last day was agreed. */
  public String until(Instant endExclusive) {
    return say(Phrase.UNTIL) + " " + moment(endExclusive);
  }

  /** Returns what another reading would give. */
  public String other(OtherReading other) {
    String end =
        other
            .endExclusive()
            .map(instant -> end(other.lastDay(), instant))
            .orElse(say(Phrase.UNKNOWN_END));
    return other.question() + " " + other.reading() + ": " + end + ". " + words(other.reading());
  }

  /** Returns what the answer named {@code option} says. */
  String words(String option) {
    return ReadingOptions.named(option).map(answer -> answer.statement().in(language)).orElse("");
  }
}
