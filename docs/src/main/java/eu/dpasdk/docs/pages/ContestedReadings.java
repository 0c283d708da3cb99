package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Consequence;
import eu.dpasdk.docs.example.Consequences;
import eu.dpasdk.docs.example.Outcome;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Contested questions: why the default is the default, each answer, the default first, and what the
 * others change.
 */
final class ContestedReadings {
  /** The page of them all. */
  static final String PAGE = "readings";

  private static final int SHOWN = 3;

  private final Book book;
  private final Consequences consequences;
  private final ReadingReasons reasons = ReadingReasons.read();

  ContestedReadings(Book book, Consequences consequences) {
    this.book = book;
    this.consequences = consequences;
  }

  /** Returns the page of all questions. */
  String page() {
    Adoc page =
        book.page(PAGE, book.say(Words.READINGS))
            .paragraph(
                book.words(
                    "Waar juristen van mening verschillen, kiest de software nooit stilzwijgend."
                        + " Iedere vraag heeft een standaardantwoord en ten minste één ander. Zou"
                        + " een ander antwoord in een concreet geval iets veranderen, dan zegt de"
                        + " beslissing dat. Het gevolg is hieronder telkens uitgevoerd op een"
                        + " voorbeeld.",
                    "Where lawyers disagree, the software never chooses silently. Every question"
                        + " has a default answer and at least one other. If another answer would"
                        + " change something in a concrete case, the decision says so. The"
                        + " consequence below was each time executed on an example."));
    for (ContestedQuestion question : ContestedQuestion.values()) {
      write(question, 2, "reading-" + code(question), page);
    }
    return page.toString();
  }

  /** Adds the questions of {@code chapter}. */
  void write(Chapter chapter, Adoc page) {
    page.heading(2, chapter.slug() + "_readings", book.say(Words.READINGS));
    if (chapter.questions().isEmpty()) {
      page.paragraph(book.say(Words.NONE_HERE));
    }
    chapter
        .questions()
        .forEach(question -> write(question, 3, chapter.slug() + "_" + code(question), page));
  }

  private static String code(ContestedQuestion question) {
    return question.code().toLowerCase(Locale.ROOT);
  }

  private void write(ContestedQuestion question, int level, String anchor, Adoc page) {
    page.heading(level, anchor, question.code() + ". " + question.text().in(book.language()));
    page.paragraph(
        book.say(Words.REASON) + ": " + Adoc.plain(reasons.to(question).in(book.language())));
    List<List<String>> rows = new ArrayList<>();
    for (ReadingOption option : ReadingOptions.to(question)) {
      rows.add(
          List.of(
              Adoc.code(option.name())
                  + " +\n("
                  + book.say(option.isDefault() ? Words.DEFAULT : Words.OPTION)
                  + ")",
              Adoc.plain(option.statement().in(book.language())),
              option.isDefault() ? "–" : consequence(option)));
    }
    page.table(
        "2,4,6",
        List.of(
            book.words("Antwoord", "Answer"),
            book.words("Wat het zegt", "What it says"),
            book.say(Words.CONSEQUENCE)),
        rows);
  }

  private String consequence(ReadingOption option) {
    Optional<Consequence> found =
        consequences.of(option.question()).stream()
            .filter(each -> each.option() == option)
            .findFirst();
    return found.map(this::told).orElse(book.say(Words.SAME));
  }

  private String told(Consequence consequence) {
    return Adoc.strong(book.example(consequence.example()))
        + ": "
        + Adoc.plain(consequence.example().title().in(book.language()))
        + consequence.example().chosen().stream()
            .map(option -> " (" + Adoc.code(option.name()) + ")")
            .collect(Collectors.joining())
        + " +\n"
        + Adoc.strong(book.words("Onder deze lezing", "Under this reading"))
        + ": "
        + lines(consequence.after())
        + " +\n"
        + Adoc.strong(
            book.words("in plaats van, onder de standaard", "instead of, under the default"))
        + ": "
        + lines(consequence.before());
  }

  private String lines(List<Outcome> outcomes) {
    return outcomes.stream().limit(SHOWN).map(this::line).collect(Collectors.joining("; "));
  }

  private String line(Outcome outcome) {
    String note = outcome.note().map(words -> Adoc.plain(words.in(book.language()))).orElse("");
    String reason = outcome.reason().map(book::brief).orElse("");
    return outcome.kind().label().in(book.language())
        + (note.isEmpty() ? "" : ", " + note)
        + (reason.isEmpty() ? "" : ": " + reason);
  }
}
