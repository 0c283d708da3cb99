package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.docs.example.Fact;
import eu.dpasdk.docs.example.Outcome;
import eu.dpasdk.docs.example.OutcomeKind;
import eu.dpasdk.docs.picture.Timeline;
import eu.dpasdk.rules.book.Dates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The worked examples of a chapter in full: what happened, a picture, and all that follows. */
final class Worked {
  private final Book book;
  private final Map<String, String> pictures = new LinkedHashMap<>();

  Worked(Book book) {
    this.book = book;
  }

  /** Returns the pictures drawn, by the name of their file. */
  Map<String, String> pictures() {
    return pictures;
  }

  void write(Chapter chapter, Adoc page) {
    if (chapter.featured().isEmpty()) {
      return;
    }
    page.heading(2, chapter.slug() + "_examples", book.say(Words.EXAMPLES));
    chapter.featured().forEach(id -> write(book.examples().named(id), page));
  }

  private void write(Example example, Adoc page) {
    page.heading(
        3, "worked-" + example.anchor(), example.id() + ". " + example.title().in(book.language()));
    List<String> head = new ArrayList<>();
    example
        .agreement()
        .ifPresent(
            name ->
                head.add(book.say(Words.AGREEMENT) + ": " + Adoc.plain(name.in(book.language()))));
    example
        .at()
        .ifPresent(
            at ->
                head.add(
                    book.say(Words.ASKED)
                        + " "
                        + Dates.moment(at, example.zone(), book.language())));
    example
        .chosen()
        .forEach(
            option ->
                head.add(
                    book.say(Words.CHOSEN)
                        + ": "
                        + Adoc.code(option.name())
                        + " "
                        + Adoc.plain(option.statement().in(book.language()))));
    if (!head.isEmpty()) {
      page.paragraph(String.join(" +\n", head));
    }
    if (!example.facts().isEmpty()) {
      page.paragraph("." + book.say(Words.FACTS));
      page.points(example.facts().stream().map(fact -> fact(fact, example)).toList());
    }
    picture(example, page);
    page.paragraph("." + book.say(Words.FOLLOWS));
    page.points(example.outcomes().stream().map(this::outcome).toList());
  }

  private String fact(Fact fact, Example example) {
    return fact.at()
            .map(at -> Adoc.strong(Dates.moment(at, example.zone(), book.language())) + ": ")
            .orElse("")
        + Adoc.plain(fact.words().in(book.language()));
  }

  private void picture(Example example, Adoc page) {
    Optional<Timeline> drawn = Picture.of(example);
    drawn.ifPresent(
        picture -> {
          String file = example.anchor() + ".svg";
          pictures.put(
              Path.of("images", file).toString().replace('\\', '/'), picture.svg(book.language()));
          page.picture("images/" + file, picture.text(book.language()));
        });
  }

  private String outcome(Outcome outcome) {
    StringBuilder line = new StringBuilder();
    line.append(Adoc.strong(outcome.kind().label().in(book.language())));
    outcome
        .note()
        .ifPresent(note -> line.append(", ").append(Adoc.plain(note.in(book.language()))));
    outcome
        .reason()
        .ifPresent(
            reason ->
                line.append(outcome.kind() == OutcomeKind.AMBIGUOUS ? ". " : ": ")
                    .append(book.full(reason)));
    return line.toString();
  }
}
