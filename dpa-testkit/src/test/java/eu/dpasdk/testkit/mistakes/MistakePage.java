package eu.dpasdk.testkit.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of mistakes for a reader: what each does wrong, and the law that tells. */
final class MistakePage {
  static final Path FILE = Path.of("MISTAKES.md");

  static final Path SOURCES = Path.of("src/main/java/eu/dpasdk/testkit");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "^  /\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\R  ([A-Z][A-Z0-9_]*)\\b", Pattern.MULTILINE);

  private static final String TOUCHES = " Touches ";

  private MistakePage() {}

  /**
   * What the source says of a mistake.
   *
   * @param does what it does wrong
   * @param touches where that shows, as Javadoc has it; empty where it is not said
   */
  record Words(String does, String touches) {
    static Words of(String javadoc) {
      String text = javadoc.replaceAll("\\R   \\*", " ").replaceAll("\\s+", " ").strip();
      int at = text.indexOf(TOUCHES);
      return at < 0
          ? new Words(text, "")
          : new Words(
              text.substring(0, at), text.substring(at + TOUCHES.length()).replaceAll("\\.$", ""));
    }

    String cell() {
      return touches.isEmpty()
          ? does
          : does + " Touches " + touches.replaceAll("\\{@code ([^}]*)}", "`$1`") + ".";
    }
  }

  static String text(List<MistakeTable.Line> lines) throws IOException {
    List<String> text = new ArrayList<>();
    text.add("# Mistakes, and the laws that catch them");
    text.add(
        "Each of these "
            + MistakeTable.mistakes().size()
            + " mistakes is a wrong implementation in `dpa-testkit`, to hold a suite of tests"
            + " against with `Mistakes.missed`; see the README. Beside it stands a law that it"
            + " breaks; a second table names for every law a mistake that breaks it. A test runs"
            + " each pair. `MistakeTable` writes this page.");
    for (Kits<?, ?> set : Kits.ALL) {
      text.add("");
      text.add("## " + set.name());
      text.add("| mistake | what it does | a law that it breaks |");
      text.add("|---|---|---|");
      Map<String, Words> words = words(set);
      for (String mistake : set.mistakeNames()) {
        text.add(
            "| `"
                + mistake
                + "` | "
                + words.getOrDefault(mistake, Words.of("")).cell()
                + " | "
                + first(lines, set.name() + "." + mistake)
                + " |");
      }
    }
    text.add("");
    text.add("## Every law can fail");
    text.add("| law | broken by |");
    text.add("|---|---|");
    Map<String, List<String>> byLaw = new TreeMap<>();
    lines.forEach(
        line ->
            byLaw
                .computeIfAbsent(line.lawName(), name -> new ArrayList<>())
                .add("`" + line.mistakeName() + "`"));
    byLaw.forEach((law, broken) -> text.add("| `" + law + "` | " + broken.get(0) + " |"));
    return text.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static String first(List<MistakeTable.Line> lines, String mistake) {
    return lines.stream()
        .filter(line -> line.mistakeName().equals(mistake))
        .map(line -> "`" + line.lawName() + "`")
        .findFirst()
        .orElse("none");
  }

  /** What the source says of each mistake. */
  static Map<String, Words> words(Kits<?, ?> set) throws IOException {
    String file = set.mistakes().getName().replace("eu.dpasdk.testkit.", "").replace('.', '/');
    Matcher found = CONSTANT.matcher(Files.readString(SOURCES.resolve(file + ".java")));
    Map<String, Words> words = new LinkedHashMap<>();
    while (found.find()) {
      words.put(found.group(2), Words.of(found.group(1)));
    }
    return words;
  }
}
