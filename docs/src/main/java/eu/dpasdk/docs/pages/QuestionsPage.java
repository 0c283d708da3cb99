package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.book.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Questions as a lawyer asks them: the answer in short, its rules and examples, where it is. */
final class QuestionsPage {
  /** The page of them all. */
  static final String PAGE = "questions";

  private final Book book;

  QuestionsPage(Book book) {
    this.book = book;
  }

  String title() {
    return book.words("Vragen uit de praktijk", "Questions from practice");
  }

  /** Returns the page; {@code titles} names the other pages. */
  String page(UnaryOperator<String> titles) {
    Adoc page =
        book.page(PAGE, title())
            .paragraph(
                book.words(
                        "Per vraag het antwoord in het kort, de regels die het geven, voorbeelden"
                            + " met data, en waar meer staat. De R-nummers verwijzen naar de",
                        "For each question the answer in short, the rules that give it, examples"
                            + " with dates, and where there is more. The R numbers refer to the")
                    + " "
                    + Adoc.link(
                        ContestedReadings.PAGE,
                        "",
                        book.words("betwiste lezingen", "contested readings"))
                    + ".");
    int group = 0;
    for (Map.Entry<String, List<Question>> each : groups().entrySet()) {
      page.heading(2, PAGE + "_" + ++group, each.getKey());
      each.getValue().forEach(question -> write(question, titles, page));
    }
    return page.toString();
  }

  private void write(Question question, UnaryOperator<String> titles, Adoc page) {
    page.heading(3, question.anchor(), question.text().in(book.language()));
    page.paragraph(Adoc.plain(question.answer().in(book.language())));
    List<String> points = new ArrayList<>();
    question.rules().forEach(rule -> points.add(rule(rule)));
    question.examples().forEach(id -> points.add(example(book.examples().named(id))));
    points.add(
        book.words("Meer", "More")
            + ": "
            + question.pages().stream()
                .map(place -> place(place, titles))
                .collect(Collectors.joining(" · ")));
    page.points(points);
  }

  private String rule(RuleId rule) {
    return book.say(Words.RULE)
        + " "
        + book.rule(rule)
        + ": "
        + Adoc.plain(RuleBook.rule(rule).statement().in(book.language()));
  }

  private String example(Example example) {
    return book.say(Words.EXAMPLE)
        + " "
        + book.example(example)
        + ": "
        + Adoc.plain(example.title().in(book.language()));
  }

  /** A page by its title; for a place on it the link goes there. */
  private static String place(String place, UnaryOperator<String> titles) {
    int hash = place.indexOf('#');
    String page = hash < 0 ? place : place.substring(0, hash);
    String anchor = hash < 0 ? "" : place.substring(hash + 1);
    return Adoc.link(page, anchor, Adoc.plain(titles.apply(page)));
  }

  /** Adds the questions as a list of links, for the first page. */
  void index(Adoc page) {
    groups()
        .forEach(
            (group, questions) -> {
              page.paragraph("." + group);
              page.points(
                  questions.stream()
                      .map(
                          each ->
                              Adoc.link(
                                  PAGE, each.anchor(), Adoc.plain(each.text().in(book.language()))))
                      .toList());
            });
  }

  private Map<String, List<Question>> groups() {
    return Question.all().stream()
        .collect(
            Collectors.groupingBy(
                each -> each.group().in(book.language()), LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the titles as a function that refuses a page that is not there. */
  static UnaryOperator<String> titles(Map<String, String> pages) {
    return name ->
        Optional.ofNullable(pages.get(name))
            .orElseThrow(() -> new IllegalStateException("no page is called " + name));
  }
}
