package eu.dpasdk.docs.glossary;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A word of the field.
 *
 * @param name the word in both languages
 * @param meaning one sentence on what it means
 * @param source the article or clause it is best read in, if it has one
 */
public record Term(Text name, Text meaning, Optional<TermSource> source) {
  /** Orders words as a dictionary does: without regard to capitals and accents. */
  static Comparator<Term> by(Language language) {
    return Comparator.<Term, String>comparing(term -> key(term.name().in(language)))
        .thenComparing(term -> term.name().in(language));
  }

  private static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
