package eu.dpasdk.docs.coverage;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;

/** How the matrix of the clauses points to what is told elsewhere, as mark-up. */
public interface Places {
  /** Returns the topic whose folder is called {@code name}. */
  String topic(String name);

  /** Returns where {@code use} was applied to {@code clause}, by an example one can look up. */
  String example(ClauseRules.Use use, Text agreement, ClauseRef clause);

  /** Returns the element of Article 28 GDPR. */
  String element(Element element);

  /** Returns places for a page that stands by itself: names instead of links between pages. */
  static Places names() {
    return new Places() {
      @Override
      public String topic(String name) {
        return "`" + name + "`";
      }

      @Override
      public String example(ClauseRules.Use use, Text agreement, ClauseRef clause) {
        return "`" + use.example() + "`";
      }

      @Override
      public String element(Element element) {
        return "`" + element.code() + "`";
      }
    };
  }

  /** Returns the word for the clause matrix of {@code language}. */
  static String title(Language language) {
    return language == Language.NL ? "Per bepaling: " : "Clause by clause: ";
  }
}
