package eu.dpasdk.docs.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {
  private static final String WHOLE =
      "<html><head><link rel=stylesheet href=pages.css></head><body>"
          + "<h1 id=top>T</h1><a href='#top'>a</a><a href='other.html#there'>b</a>"
          + "<img src='p.svg' alt='words'></body></html>";

  @TempDir private Path folder = Path.of("");

  private void site(String page) throws IOException {
    Files.writeString(folder.resolve("page.html"), page);
    Files.writeString(folder.resolve("other.html"), "<p id=there>x</p>");
    Files.writeString(folder.resolve("pages.css"), "");
    Files.writeString(folder.resolve("p.svg"), "<svg/>");
  }

  @Test
  void aWholeSiteHasNoFaults() throws IOException {
    site(WHOLE);
    assertThat(SiteCheck.faults(folder)).isEmpty();
  }

  @Test
  void anEmptyFolderIsAFault() throws IOException {
    assertThat(SiteCheck.faults(folder)).hasSize(1);
  }

  @Test
  void aBrokenLinkIsAFault() throws IOException {
    site(WHOLE.replace("other.html#there", "gone.html"));
    assertThat(SiteCheck.faults(folder)).containsExactly("page.html: a broken link: gone.html");
  }

  @Test
  void aBrokenAnchorIsAFault() throws IOException {
    site(WHOLE.replace("#there", "#gone"));
    assertThat(SiteCheck.faults(folder))
        .containsExactly("page.html: a broken anchor: other.html#gone");
  }

  @Test
  void aBrokenAnchorOnThePageItselfIsAFault() throws IOException {
    site(WHOLE.replace("'#top'", "'#gone'"));
    assertThat(SiteCheck.faults(folder)).containsExactly("page.html: a broken anchor: #gone");
  }

  @Test
  void aMissingPictureIsAFault() throws IOException {
    site(WHOLE.replace("p.svg", "gone.svg"));
    assertThat(SiteCheck.faults(folder)).containsExactly("page.html: not there: gone.svg");
  }

  @Test
  void aPictureWithoutWordsIsAFault() throws IOException {
    site(WHOLE.replace("alt='words'", "alt=''"));
    assertThat(SiteCheck.faults(folder))
        .containsExactly("page.html: a picture without words: p.svg");
  }

  @Test
  void somethingFetchedFromElsewhereIsAFault() throws IOException {
    site(WHOLE.replace("pages.css", "https://example.org/pages.css"));
    assertThat(SiteCheck.faults(folder))
        .containsExactly("page.html: fetched from elsewhere: https://example.org/pages.css");
  }

  @Test
  void cellsGetTheWordsOfTheirHead() throws IOException {
    String table =
        "<table><thead><tr><th>One</th><th>Two</th></tr></thead>"
            + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
    site(WHOLE.replace("</body>", table + "</body>"));
    assertThat(SiteCheck.faults(folder)).hasSize(2);
    CellLabels.write(folder);
    assertThat(SiteCheck.faults(folder)).isEmpty();
    Document page = Jsoup.parse(Files.readString(folder.resolve("page.html")));
    assertThat(page.select("td").eachAttr("data-label")).containsExactly("One", "Two");
  }
}
