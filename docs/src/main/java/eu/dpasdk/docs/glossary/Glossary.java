package eu.dpasdk.docs.glossary;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All words of the field, and the page that lists them. */
public final class Glossary {
  private static final String HEADER = "nl;en;meaningNl;meaningEn;source";
  private static final int COLUMNS = 5;

  private final List<Term> terms;

  private Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** Reads the words from the file {@code glossary.csv}, in UTF-8. */
  public static Glossary read(Path csv) throws IOException {
    return parse(Files.readAllLines(csv));
  }

  /**
   * Returns the words in {@code lines}: a header, then one word a line, its parts parted by
   * semicolons. A line that cannot be read is refused by its number.
   */
  static Glossary parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("The first line must be " + HEADER);
    }
    return new Glossary(
        IntStream.range(1, lines.size()).mapToObj(i -> term(lines.get(i), i + 1)).toList());
  }

  private static Term term(String line, int number) {
    String[] parts = line.split(";", -1);
    if (parts.length != COLUMNS) {
      throw new IllegalArgumentException(
          "Line " + number + " has " + parts.length + " parts instead of " + COLUMNS);
    }
    try {
      Optional<TermSource> source =
          parts[4].isEmpty() ? Optional.empty() : Optional.of(TermSource.parse(parts[4]));
      return new Term(Text.of(parts[0], parts[1]), Text.of(parts[2], parts[3]), source);
    } catch (IllegalArgumentException fault) {
      throw new IllegalArgumentException("Line " + number + ": " + fault.getMessage(), fault);
    }
  }

  /** Returns the words in the order of the file. */
  public List<Term> terms() {
    return terms;
  }

  /** Returns the page in {@code language}, in its alphabetical order. */
  public String asciidoc(Language language) {
    boolean dutch = language == Language.NL;
    String rows =
        terms.stream()
            .sorted(Term.by(language))
            .map(term -> row(term, language))
            .collect(Collectors.joining("\n\n"));
    return (dutch ? "= Begrippen" : "= Glossary")
        + "\n\n[cols=\"2,2,4,2\",options=\"header\"]\n|===\n"
        + (dutch ? "|Begrip |Engels |Betekenis |Bron" : "|Term |Dutch |Meaning |Source")
        + "\n\n"
        + rows
        + "\n|===\n";
  }

  private static String row(Term term, Language language) {
    Language other = language == Language.NL ? Language.EN : Language.NL;
    return "|"
        + term.name().in(language)
        + "\n|"
        + term.name().in(other)
        + "\n|"
        + term.meaning().in(language)
        + "\n|"
        + term.source().map(source -> source.in(language)).orElse("–");
  }
}
