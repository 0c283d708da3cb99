package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.docs.example.Outcome;
import eu.dpasdk.docs.example.OutcomeKind;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.book.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the library leaves to a human, or cannot decide from the file, with an example each. */
final class OpenQuestions {
  private final Book book;

  OpenQuestions(Book book) {
    this.book = book;
  }

  /** Adds the questions that the examples of {@code chapter} raise. */
  void write(Chapter chapter, Adoc page) {
    page.heading(2, chapter.slug() + "_questions", book.say(Words.QUESTIONS));
    List<String> points =
        points(Situations.of(chapter, book.examples()).stream(), OutcomeKind.QUESTION);
    if (points.isEmpty()) {
      page.paragraph(book.say(Words.NONE_HERE));
    }
    page.points(points);
  }

  /** Returns a point for each rule that gave an outcome of {@code kind} in {@code examples}. */
  List<String> points(Stream<Example> examples, OutcomeKind kind) {
    Map<RuleId, String> points = new LinkedHashMap<>();
    examples.forEach(
        example ->
            example.outcomes().stream()
                .filter(each -> each.kind() == kind)
                .flatMap((Outcome each) -> each.reason().stream())
                .forEach(reason -> points.putIfAbsent(reason.rule(), point(reason, example))));
    return List.copyOf(points.values());
  }

  private String point(Reason reason, Example example) {
    return Adoc.plain(RuleBook.rule(reason.rule()).statement().in(book.language()))
        + " ("
        + book.rule(reason.rule())
        + ") "
        + book.say(Words.EXAMPLE)
        + " "
        + book.example(example)
        + ": _"
        + Adoc.plain(Explanations.sentence(reason, book.language()))
        + "_";
  }
}
