package eu.dpasdk.docs.glossary;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import java.util.Set;

/** Where a word is best read: an article of a law, or a clause of one of the two contracts. */
public sealed interface TermSource {
  /** The names of the contracts, as the glossary writes them. */
  Set<String> CONTRACTS = Set.of("FlexFront", "Stratech");

  /** Returns the source as lawyers write it. */
  String in(Language language);

  /** Returns the source written as {@code "GDPR 28(2)"} or {@code "Stratech 10.1"}. */
  static TermSource parse(String text) {
    int space = text.indexOf(' ');
    String name = space < 0 ? text : text.substring(0, space);
    return CONTRACTS.contains(name) && space > 0
        ? new OfContract(name, ClauseRef.of(text.substring(space + 1)))
        : new OfLaw(Citation.parse(text));
  }

  /** A place in a law, decision, guideline or judgment. */
  record OfLaw(Citation citation) implements TermSource {
    @Override
    public String in(Language language) {
      return citation.in(language);
    }
  }

  /** A clause of a contract. */
  record OfContract(String contract, ClauseRef clause) implements TermSource {
    @Override
    public String in(Language language) {
      return contract + ", " + clause.in(language);
    }
  }
}
