package eu.dpasdk.docs.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.dpasdk.model.law.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryTest {
  private static final String HEADER = "nl;en;meaningNl;meaningEn;source";

  private static Glossary glossary() throws IOException {
    return Glossary.read(Path.of("src/main/pages/glossary.csv"));
  }

  @ParameterizedTest
  @EnumSource
  void noTermIsDouble(Language language) throws IOException {
    assertThat(glossary().terms())
        .hasSizeGreaterThan(85)
        .extracting(term -> term.name().in(language).toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyMeaningIsOneSentence(Language language) throws IOException {
    assertThat(glossary().terms())
        .extracting(term -> term.meaning().in(language))
        .allMatch(meaning -> meaning.matches("[A-Z].*[^.]\\.") && !meaning.contains("|"));
  }

  @ParameterizedTest
  @EnumSource
  void thePageHoldsEveryTermInItsOrder(Language language) throws IOException {
    String page = glossary().asciidoc(language);
    int place = 0;
    for (Term term : glossary().terms().stream().sorted(Term.by(language)).toList()) {
      int found = page.indexOf("\n|" + term.name().in(language) + "\n|", place);
      assertThat(found).as(term.name().in(language)).isGreaterThan(0);
      place = found;
    }
  }

  @Test
  void capitalsAndAccentsDoNotChangeTheOrder() {
    Glossary glossary =
        Glossary.parse(
            List.of(HEADER, "Zon;Sun;Een ster.;A star.;", "éen;one;Een getal.;A number.;"));
    assertThat(glossary.asciidoc(Language.NL)).containsSubsequence("|éen", "|Zon");
  }

  @Test
  void sourcesAreWrittenAsLawyersDo() throws IOException {
    assertThat(glossary().asciidoc(Language.NL))
        .contains(
            "artikel 28 lid 3 onder a AVG", "Stratech, artikel 10.1", "FlexFront, artikel 5.1");
    assertThat(glossary().asciidoc(Language.EN))
        .contains("Art. 28(3)(a) GDPR", "Stratech, clause 10.1");
  }

  @Test
  void aBrokenLineIsRefusedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Glossary.parse(List.of(HEADER, "a;b;c;d")))
        .withMessageContaining("Line 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Glossary.parse(List.of(HEADER, "a;b;C.;D.;Nowhere 1")))
        .withMessageContaining("Line 2");
    assertThatIllegalArgumentException().isThrownBy(() -> Glossary.parse(List.of()));
  }
}
