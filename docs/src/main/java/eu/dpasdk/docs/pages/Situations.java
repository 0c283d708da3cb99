package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.docs.example.Examples;
import eu.dpasdk.docs.example.Outcome;
import eu.dpasdk.docs.example.OutcomeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decision table of a chapter: one row a situation, with what follows from it. */
final class Situations {
  /** With fewer outcomes there is room for the reasons that set nothing. */
  private static final int FEW = 8;

  /** So much of a cell a printed page can hold, in characters with their markup. */
  private static final int PART = 3500;

  private final Book book;

  Situations(Book book) {
    this.book = book;
  }

  /** Returns the chapter that tells {@code example}, if one does. */
  static Optional<Chapter> chapter(Example example) {
    return Arrays.stream(Chapter.values()).filter(each -> tells(each, example)).findFirst();
  }

  /** Returns the examples of {@code chapter}, in the order of the test kit. */
  static List<Example> of(Chapter chapter, Examples examples) {
    return examples.all().stream().filter(each -> tells(chapter, each)).toList();
  }

  /** Arrivals and plain limits belong to no topic of the docket. */
  private static boolean tells(Chapter chapter, Example example) {
    if (example.topic().isPresent()) {
      return chapter.topic().equals(example.topic());
    }
    return switch (chapter) {
      case NOTICE -> example.id().startsWith("NOTICE-");
      case TIME ->
          !example.id().startsWith("NOTICE-")
              && example.agreement().isEmpty()
              && !example.facts().isEmpty();
      default -> false;
    };
  }

  void write(Chapter chapter, Adoc page) {
    List<Example> rows = of(chapter, book.examples());
    if (rows.isEmpty()) {
      return;
    }
    page.heading(2, chapter.slug() + "_situations", book.say(Words.SITUATIONS));
    page.table(
        "5,2,8",
        List.of(book.say(Words.SITUATION), book.say(Words.AGREEMENT), book.say(Words.FOLLOWS)),
        rows.stream().flatMap(each -> rows(each).stream()).toList());
  }

  /** The rows of one situation; what follows is broken off where a page could not hold it. */
  private List<List<String>> rows(Example example) {
    List<String> parts = parts(example);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(titled(example), given(example), parts.isEmpty() ? "–" : parts.get(0)));
    for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      rows.add(
          List.of(
              "*" + example.id() + "* (" + book.say(Words.CONTINUED) + ")", given(example), part));
    }
    return rows;
  }

  private static final class Parts {
    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    void add(String line) {
      if (open.length() > 0 && open.length() + line.length() > PART) {
        close();
      }
      open.append(open.length() == 0 ? "" : " +\n").append(line);
    }

    List<String> close() {
      if (open.length() > 0) {
        done.add(open.toString());
        open.setLength(0);
      }
      return done;
    }
  }

  /** What follows, equal lines as one with their number. */
  private List<String> parts(Example example) {
    Map<String, Long> lines =
        example.outcomes().stream()
            .filter(each -> each.kind() != OutcomeKind.REASON || example.outcomes().size() < FEW)
            .map(this::line)
            .collect(
                Collectors.groupingBy(line -> line, LinkedHashMap::new, Collectors.counting()));
    Parts parts = new Parts();
    lines.forEach((line, count) -> parts.add(count == 1 ? line : count + " × " + line));
    return parts.close();
  }

  private String given(Example example) {
    List<String> given = new ArrayList<>();
    example.agreement().ifPresent(name -> given.add(brief(name.in(book.language()))));
    example.chosen().forEach(option -> given.add(Adoc.code(option.name())));
    return given.isEmpty() ? "–" : String.join(" +\n", given);
  }

  private String titled(Example example) {
    return "[["
        + example.anchor()
        + "]]*"
        + example.id()
        + "* "
        + Adoc.plain(example.title().in(book.language()));
  }

  /** The first word of the title tells the agreements of the catalogue apart. */
  private String brief(String title) {
    for (String name : List.of("FlexFront", "Stratech")) {
      if (title.contains(name)) {
        return name;
      }
    }
    return book.say(Words.COMMISSION);
  }

  /** One outcome in a cell: what sort, where it stands, and by which rule; a bare one in words. */
  private String line(Outcome outcome) {
    StringBuilder line = new StringBuilder(outcome.kind().label().in(book.language()));
    outcome
        .note()
        .ifPresent(note -> line.append(", ").append(Adoc.plain(note.in(book.language()))));
    boolean told = outcome.note().isPresent() && outcome.kind() != OutcomeKind.FINDING;
    outcome
        .reason()
        .ifPresent(
            reason ->
                line.append(": ").append(told ? book.rule(reason.rule()) : book.brief(reason)));
    return line.toString();
  }
}
