package eu.dpasdk.docs.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every cell of a table the words of its head, so that a narrow screen can show the row as a
 * card and still say which cell is which.
 */
final class CellLabels {
  private CellLabels() {}

  /** Labels the tables of every page under {@code folder}. */
  static void write(Path folder) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(each -> each.toString().endsWith(".html")).toList();
    }
    for (Path file : pages) {
      Files.writeString(file, labelled(Files.readString(file)));
    }
  }

  /** Returns {@code html} with the head of each column on its cells. */
  static String labelled(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    for (Element table : page.select("table:has(> thead)")) {
      List<String> heads = table.select("> thead > tr > th").eachText();
      for (Element row : table.select("> tbody > tr")) {
        List<Element> cells = row.select("> td");
        for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
          cells.get(i).attr("data-label", heads.get(i));
        }
      }
    }
    return page.outerHtml();
  }
}
