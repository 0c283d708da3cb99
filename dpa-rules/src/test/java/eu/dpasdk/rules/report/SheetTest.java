package eu.dpasdk.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final String NINE = "123456789";

  /** A hundred characters: ten words of nine, each with a blank but the last, and one of one. */
  private static final String HUNDRED = (NINE + " ").repeat(9) + "123456789A";

  @Test
  void plainTitlesAndHeadingsAreUnderlinedInFull() {
    Sheet sheet = new PlainSheet();
    sheet.title("A title");
    sheet.heading("Head");
    sheet.paragraph("Words.");
    assertThat(sheet.text())
        .isEqualTo(
            """
            A title
            =======

            Head
            ----

            Words.
            """);
  }

  @Test
  void plainTitleOfTwoLinesIsUnderlinedAsFarAsTheLongest() {
    Sheet sheet = new PlainSheet();
    sheet.title(HUNDRED + " more");
    assertThat(sheet.text()).isEqualTo(HUNDRED + "\nmore\n" + "=".repeat(100) + "\n");
  }

  @Test
  void aLineOfAHundredColumnsFitsAndOneMoreDoesNot() {
    assertThat(HUNDRED).hasSize(100);
    assertThat(paragraph(HUNDRED)).isEqualTo(HUNDRED + "\n");
    assertThat(paragraph(HUNDRED + "B"))
        .isEqualTo((NINE + " ").repeat(8) + NINE + "\n123456789AB\n");
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    String word = "w".repeat(101);
    assertThat(paragraph("a " + word + " b")).isEqualTo("a\n" + word + "\nb\n");
    assertThat(paragraph(word)).isEqualTo(word + "\n");
  }

  @Test
  void plainPointsHang() {
    Sheet sheet = new PlainSheet();
    sheet.point(HUNDRED, List.of(HUNDRED, "short"));
    String nineWords = (NINE + " ").repeat(8) + NINE;
    assertThat(sheet.text())
        .isEqualTo(
            "* "
                + nineWords
                + "\n  123456789A\n    "
                + nineWords
                + "\n    123456789A\n    short\n");
  }

  @Test
  void plainPointKeepsAHundredColumnsWithItsMark() {
    Sheet sheet = new PlainSheet();
    String ninetyEight = HUNDRED.substring(2);
    sheet.point(ninetyEight, List.of(HUNDRED.substring(4)));
    assertThat(sheet.text()).isEqualTo("* " + ninetyEight + "\n    " + HUNDRED.substring(4) + "\n");
  }

  @Test
  void plainColumnsAreAsWideAsTheirWidestCellAndTheLastTakesTheRest() {
    Sheet sheet = new PlainSheet();
    String rest = "x".repeat(44) + " " + "y".repeat(43);
    assertThat(rest).hasSize(88);
    sheet.table(
        List.of("Id", "Word", "Said"),
        List.of(List.of("A", "longer", rest), List.of("BC", "", rest + "z")));
    assertThat(sheet.text())
        .isEqualTo(
            "Id  Word    Said\n"
                + "--  ------  "
                + "-".repeat(88)
                + "\nA   longer  "
                + rest
                + "\nBC          "
                + "x".repeat(44)
                + "\n            "
                + "y".repeat(43)
                + "z\n");
  }

  @Test
  void theLastColumnHasTwentyColumnsAtLeast() {
    Sheet sheet = new PlainSheet();
    String wide = "w".repeat(90);
    sheet.table(List.of("Wide", "Said"), List.of(List.of(wide, "twenty columns fit 1 more not")));
    assertThat(sheet.text())
        .isEqualTo(
            "Wide"
                + " ".repeat(88)
                + "Said\n"
                + "-".repeat(90)
                + "  "
                + "-".repeat(20)
                + "\n"
                + wide
                + "  twenty columns fit 1\n"
                + " ".repeat(92)
                + "more not\n");
  }

  @Test
  void markdownIsAsGitHubWritesIt() {
    Sheet sheet = new MarkdownSheet();
    sheet.title("A title");
    sheet.heading("Head");
    sheet.paragraph("Words.");
    sheet.point("Point", List.of("below", "below too"));
    sheet.table(List.of("Id", "Said"), List.of(List.of("A", "a|b"), List.of("B", "")));
    assertThat(sheet.text())
        .isEqualTo(
            """
            # A title

            ## Head

            Words.

            - Point
              - below
              - below too

            | Id | Said |
            | --- | --- |
            | A | a\\|b |
            | B |  |
            """);
  }

  private static String paragraph(String words) {
    Sheet sheet = new PlainSheet();
    sheet.paragraph(words);
    return sheet.text();
  }
}
