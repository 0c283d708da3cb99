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

  private static final Path SOURCES = Path.of("src/main/java/eu/dpasdk/testkit");
  private static final Pattern CONSTANT =
      Pattern.compile("^  /\\*\\* (.*) \\*/\\R  ([A-Z][A-Z0-9_]*)\\b", Pattern.MULTILINE);

  private MistakePage() {}

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
      Map<String, String> words = words(set);
      for (String mistake : set.mistakeNames()) {
        text.add(
            "| `"
                + mistake
                + "` | "
                + words.getOrDefault(mistake, "")
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
  static Map<String, String> words(Kits<?, ?> set) throws IOException {
    String file = set.mistakes().getName().replace("eu.dpasdk.testkit.", "").replace('.', '/');
    Matcher found = CONSTANT.matcher(Files.readString(SOURCES.resolve(file + ".java")));
    Map<String, String> words = new LinkedHashMap<>();
    while (found.find()) {
      words.put(found.group(2), found.group(1));
    }
    return words;
  }
}
