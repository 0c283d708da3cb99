package eu.dpasdk.docs.pages;

import eu.dpasdk.docs.example.Example;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.rules.article28.ElementRule;
import eu.dpasdk.rules.article28.GapRule;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.law.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which page is the home of a rule, and which one tells an example. */
final class RuleHomes {
  /** The page of the elements of Article 28 GDPR. */
  static final String ELEMENTS = "article-28-rules";

  /** The page of what the Commission clauses have beyond the law. */
  static final String GAPS = "commission-clauses";

  private final Map<RuleId, String> pages = new HashMap<>();

  RuleHomes() {
    for (Rule rule : RuleBook.rules()) {
      if (rule instanceof ElementRule) {
        pages.put(rule.id(), ELEMENTS);
      } else if (rule instanceof GapRule) {
        pages.put(rule.id(), GAPS);
      }
    }
    for (Chapter chapter : Chapter.values()) {
      for (Rule rule : chapter.rules()) {
        String other = pages.put(rule.id(), chapter.slug());
        if (other != null) {
          throw new IllegalStateException(rule.id().id() + " has two homes");
        }
      }
    }
  }

  /** Returns the name of the page of {@code rule}; refuses a rule without one. */
  String page(RuleId rule) {
    String page = pages.get(rule);
    if (page == null) {
      throw new IllegalStateException("no page is the home of " + rule.id());
    }
    return page;
  }

  /** Returns the page whose decision table tells {@code example}. */
  Optional<String> page(Example example) {
    return Situations.chapter(example).map(Chapter::slug);
  }
}
