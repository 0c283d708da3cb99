package eu.dpasdk.testkit.mistakes;

import eu.dpasdk.testkit.run.BrokenLaw;
import eu.dpasdk.testkit.run.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which law catches which mistake: a line for each mistake, and for each law that would have none a
 * line with a mistake that breaks it. The main method adds what is missing and writes the page; to
 * have a line made anew, take it out first.
 */
final class MistakeTable {
  static final Path FILE = Path.of("src/test/resources/eu/dpasdk/testkit/mistakes/mistakes.csv");

  private MistakeTable() {}

  /**
   * A line of the table.
   *
   * @param mistakes the enum of the mistake
   * @param mistake its name
   * @param laws the interface of the law
   * @param law its name
   */
  record Line(String mistakes, String mistake, String laws, String law) {
    @Override
    public String toString() {
      return String.join(";", mistakes, mistake, laws, law);
    }

    String mistakeName() {
      return mistakes + "." + mistake;
    }

    String lawName() {
      return laws + "." + law;
    }

    /** What breaks the law, if the mistake does. */
    Optional<BrokenLaw> broken() {
      Object kit =
          set(mistakes).kitsOf(mistake).stream()
              .filter(each -> Kits.lawsOf(each).equals(laws))
              .findFirst()
              .orElseThrow();
      return Laws.of(kit).brokenAsFound(law);
    }

    /** Whether the law is broken by an answer, and not by an exception, which breaks any law. */
    boolean isWrongAnswer() {
      return broken().filter(each -> each.cause() instanceof AssertionError).isPresent();
    }
  }

  static Kits<?, ?> set(String name) {
    return Kits.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  static List<Line> read() throws IOException {
    return Files.readAllLines(FILE).stream()
        .skip(1)
        .map(line -> line.split(";"))
        .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  /** Every mistake, as the table names it. */
  static List<String> mistakes() {
    return Kits.ALL.stream()
        .flatMap(set -> set.mistakeNames().stream().map(each -> set.name() + "." + each))
        .toList();
  }

  /** Every law, as the table names it. */
  static List<String> laws() {
    return Kits.ALL.stream()
        .flatMap(set -> set.kitsOfRight().stream())
        .flatMap(kit -> Laws.of(kit).names().stream().map(law -> Kits.lawsOf(kit) + "." + law))
        .toList();
  }

  public static void main(String[] args) throws IOException {
    List<Line> lines = new ArrayList<>(read());
    for (Kits<?, ?> set : Kits.ALL) {
      for (String mistake : set.mistakeNames()) {
        add(set, mistake, lines);
      }
      for (Object kit : set.kitsOfRight()) {
        for (String law : Laws.of(kit).names()) {
          add(set, Kits.lawsOf(kit), law, lines);
        }
      }
      write(lines);
    }
    Files.writeString(MistakePage.FILE, MistakePage.text(lines));
  }

  private static void write(List<Line> lines) throws IOException {
    List<String> mistakes = mistakes();
    List<String> laws = laws();
    lines.sort(
        Comparator.comparing((Line line) -> mistakes.indexOf(line.mistakeName()))
            .thenComparing(line -> laws.indexOf(line.lawName())));
    List<String> text = new ArrayList<>(List.of("mistakes;mistake;laws;law"));
    lines.forEach(line -> text.add(line.toString()));
    Files.write(FILE, text);
  }

  /** Of the laws that the mistake breaks one that is not in the table yet, if there is one. */
  private static void add(Kits<?, ?> set, String mistake, List<Line> lines) {
    Set<String> laws = new HashSet<>();
    lines.forEach(line -> laws.add(line.lawName()));
    if (lines.stream().anyMatch(line -> line.mistakeName().equals(set.name() + "." + mistake))) {
      return;
    }
    Optional<Line> any = Optional.empty();
    for (Object kit : set.kitsOf(mistake)) {
      for (String law : Laws.of(kit).names()) {
        Line line = new Line(set.name(), mistake, Kits.lawsOf(kit), law);
        boolean better = any.isEmpty() || !laws.contains(line.lawName());
        if (better && line.isWrongAnswer()) {
          any = Optional.of(line);
        }
        if (any.filter(found -> !laws.contains(found.lawName())).isPresent()) {
          found(any.get(), lines);
          return;
        }
      }
    }
    any.ifPresentOrElse(
        line -> found(line, lines),
        () -> System.out.println("NO LAW sees " + set.name() + "." + mistake));
  }

  private static void add(Kits<?, ?> set, String laws, String law, List<Line> lines) {
    if (lines.stream().anyMatch(line -> line.lawName().equals(laws + "." + law))) {
      return;
    }
    for (String mistake : set.mistakeNames()) {
      Line line = new Line(set.name(), mistake, laws, law);
      if (line.isWrongAnswer()) {
        found(line, lines);
        return;
      }
    }
    System.out.println("NO MISTAKE breaks " + laws + "." + law);
  }

  private static void found(Line line, List<Line> lines) {
    lines.add(line);
    System.out.println(line);
  }
}
