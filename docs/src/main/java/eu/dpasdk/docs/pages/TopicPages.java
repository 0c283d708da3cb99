package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Consequences;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages of the chapters of one language, with their pictures. */
final class TopicPages {
  private final Book book;
  private final HandWritten written;
  private final SideBySide clauses;
  private final Article28Table article28;
  private final RuleEntries rules;
  private final Situations situations;
  private final Worked worked;
  private final ContestedReadings readings;
  private final OpenQuestions questions;

  TopicPages(Book book, Consequences consequences, HandWritten written) {
    this.book = book;
    this.written = written;
    this.clauses = new SideBySide(book);
    this.article28 = new Article28Table(book);
    this.rules = new RuleEntries(book);
    this.situations = new Situations(book);
    this.worked = new Worked(book);
    this.readings = new ContestedReadings(book, consequences);
    this.questions = new OpenQuestions(book);
  }

  /** Returns every page and picture, by the name of its file. */
  Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Chapter chapter : Chapter.values()) {
      pages.put(chapter.slug() + ".adoc", page(chapter));
    }
    pages.putAll(worked.pictures());
    return pages;
  }

  private String page(Chapter chapter) {
    Adoc page = book.page(chapter.slug(), chapter.title().in(book.language()));
    Optional<String> introduction = written.introduction(chapter.slug(), book.language());
    introduction.ifPresent(page::raw);
    clauses.write(chapter, page);
    article28.write(chapter, page);
    worked.write(chapter, page);
    situations.write(chapter, page);
    readings.write(chapter, page);
    questions.write(chapter, page);
    if (!chapter.rules().isEmpty()) {
      page.heading(2, chapter.slug() + "_rules", book.say(Words.RULES));
      rules.write(chapter.rules(), page);
    }
    return page.toString();
  }
}
