package eu.dpasdk.docs.pages;

import eu.dpasdk.rules.book.Dates;
import java.util.List;

/** What changed, version by version, with the days on which a change of law takes effect. */
final class ChangesPage {
  private final Book book;

  ChangesPage(Book book) {
    this.book = book;
  }

  String title() {
    return book.words("Wat er veranderde", "What changed");
  }

  String page() {
    Adoc page = book.page("changes", title());
    page.paragraph(
        book.words(
            "Een wijziging van het recht noemt de dag waarop zij ingaat; die staat los van de"
                + " versie die haar hier bracht.",
            "A change of law names the day from which it holds, apart from the version that brought"
                + " it here."));
    Change.all().stream()
        .map(Change::version)
        .distinct()
        .forEach(version -> version(version, page));
    return page.toString();
  }

  private void version(String version, Adoc page) {
    page.heading(
        2, "changes_" + version.replace('.', '-'), book.words("Versie ", "Version ") + version);
    page.table(
        "1,2,5,3",
        List.of(
            book.words("Soort", "Kind"),
            book.words("Geldt", "Holds"),
            book.words("Wat", "What"),
            book.words("Bron", "Source")),
        Change.all().stream()
            .filter(each -> each.version().equals(version))
            .map(this::row)
            .toList());
  }

  private List<String> row(Change change) {
    String from =
        change
            .from()
            .map(day -> book.words("vanaf ", "from ") + Dates.day(day, book.language()))
            .orElse("–");
    String through =
        change
            .through()
            .map(day -> book.words(" tot en met ", " through ") + Dates.day(day, book.language()))
            .orElse("");
    return List.of(
        change.kind().label().in(book.language()),
        from + through,
        Adoc.plain(change.words().in(book.language())),
        change.source().map(source -> Adoc.plain(source.in(book.language()))).orElse("–"));
  }
}
