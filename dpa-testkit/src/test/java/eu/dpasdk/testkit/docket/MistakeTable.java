package eu.dpasdk.testkit.docket;

import eu.dpasdk.testkit.run.BrokenLaw;
import eu.dpasdk.testkit.run.Laws;
import eu.dpasdk.testkit.time.DeadlineKits;
import eu.dpasdk.testkit.time.WrongDeadlines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which law catches which mistake, in {@code mistakes.csv}. The main method writes it anew: of the
 * laws that a mistake breaks, the one that the fewest others break.
 */
final class MistakeTable {
  private static final Path FILE =
      Path.of("src/test/resources/eu/dpasdk/testkit/docket/mistakes.csv");

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

    /** What breaks the law, if the mistake does. */
    Optional<BrokenLaw> broken() {
      Object kit =
          kits(mistakes, mistake).stream()
              .filter(each -> DocketKits.nameOf(each).equals(laws))
              .findFirst()
              .orElseThrow();
      return Laws.of(kit).broken(law);
    }
  }

  static List<Line> read() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(MistakeTable.class.getResourceAsStream("mistakes.csv"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(";"))
          .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    }
  }

  static List<Object> kits(String mistakes, String mistake) {
    return mistakes.equals("WrongDeadlines")
        ? DeadlineKits.over(WrongDeadlines.valueOf(mistake))
        : DocketKits.over(WrongDockets.valueOf(mistake));
  }

  public static void main(String[] args) throws IOException {
    List<List<Line>> killers = new ArrayList<>();
    for (WrongDeadlines mistake : WrongDeadlines.values()) {
      killers.add(killers("WrongDeadlines", mistake.name()));
    }
    for (WrongDockets mistake : WrongDockets.values()) {
      killers.add(killers("WrongDockets", mistake.name()));
    }
    Map<String, Long> breaks =
        killers.stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Line::law, Collectors.counting()));
    List<String> lines = new ArrayList<>(List.of("mistakes;mistake;laws;law"));
    for (List<Line> each : killers) {
      lines.add(
          each.stream()
              .min(Comparator.comparing(line -> breaks.get(line.law())))
              .orElseThrow()
              .toString());
    }
    Files.write(FILE, lines);
  }

  /** Every law that the mistake breaks. */
  private static List<Line> killers(String mistakes, String mistake) {
    List<Line> killers = new ArrayList<>();
    for (Object kit : kits(mistakes, mistake)) {
      for (String law : Laws.of(kit).names()) {
        Line line = new Line(mistakes, mistake, DocketKits.nameOf(kit), law);
        if (line.broken().isPresent()) {
          killers.add(line);
        }
      }
    }
    System.out.println(mistakes + "." + mistake + " breaks " + killers.size());
    return killers;
  }
}
