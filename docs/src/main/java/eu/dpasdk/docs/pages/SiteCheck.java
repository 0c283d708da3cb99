package eu.dpasdk.docs.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Checks the pages as they were built: that every link, image and anchor leads somewhere, that
 * nothing is fetched from elsewhere, and that every picture has words. Fails the build if not.
 */
public final class SiteCheck {
  private final Map<Path, Document> pages = new TreeMap<>();
  private final Map<Path, Set<String>> anchors = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private SiteCheck() {}

  /**
   * Labels the cells of the tables in the site in the folder named first, and checks it; ends with
   * an error if something is broken.
   */
  public static void main(String[] args) throws IOException {
    CellLabels.write(Path.of(args[0]));
    List<String> faults = faults(Path.of(args[0]));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          faults.size() + " faults in the pages:\n" + String.join("\n", faults));
    }
  }

  /** Returns what is wrong with the pages under {@code folder}. */
  static List<String> faults(Path folder) throws IOException {
    SiteCheck check = new SiteCheck();
    check.read(folder.toAbsolutePath().normalize());
    if (check.pages.isEmpty()) {
      check.faults.add("there are no pages in " + folder);
    }
    check.pages.forEach(check::check);
    return List.copyOf(check.faults);
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
        Document page = Jsoup.parse(file.toFile(), "UTF-8");
        pages.put(file, page);
        anchors.put(
            file,
            page.select("[id]").stream().map(each -> each.attr("id")).collect(Collectors.toSet()));
      }
    }
  }

  private void check(Path file, Document page) {
    for (Element link : page.select("a[href]")) {
      link(file, link.attr("href"));
    }
    for (Element image : page.select("img")) {
      there(file, image.attr("src"));
      if (image.attr("alt").isBlank()) {
        faults.add(file.getFileName() + ": a picture without words: " + image.attr("src"));
      }
    }
    for (Element cell : page.select("table:has(> thead) > tbody > tr > td:not([data-label])")) {
      faults.add(file.getFileName() + ": a cell without the words of its head: " + cell.text());
    }
    for (Element style : page.select("link[href]")) {
      there(file, style.attr("href"));
    }
    if (!page.select("script[src]").isEmpty()) {
      faults.add(file.getFileName() + ": a script from elsewhere");
    }
  }

  private void link(Path file, String target) {
    if (target.matches("(https?|mailto):.*")) {
      return;
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path to = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (!Files.exists(to)) {
      faults.add(file.getFileName() + ": a broken link: " + target);
      return;
    }
    if (hash >= 0 && hash + 1 < target.length()) {
      Set<String> known = Optional.ofNullable(anchors.get(to)).orElse(Set.of());
      if (!known.contains(target.substring(hash + 1))) {
        faults.add(file.getFileName() + ": a broken anchor: " + target);
      }
    }
  }

  private void there(Path file, String source) {
    if (source.matches("(https?:)?//.*")) {
      faults.add(file.getFileName() + ": fetched from elsewhere: " + source);
    } else if (!source.startsWith("data:")
        && !Files.exists(file.resolveSibling(source).normalize())) {
      faults.add(file.getFileName() + ": not there: " + source);
    }
  }
}
