package eu.dpasdk.rules.breach;

import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.matter.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Articles 33(3) and 34(2) GDPR, clause 9.2 of Decision (EU) 2021/915: what a notice of a breach
 * must tell, and what of it is still missing.
 *
 * <p>Consequences are told whether likely or established, measures whether taken or proposed:
 * telling one of the two tells the matter, unless an agreement asks for both.
 */
final class BreachContent {
  /** Article 33(3): what a notification holds in any case. */
  static final Set<BreachItem> REQUIRED =
      EnumSet.of(
          BreachItem.NATURE,
          BreachItem.CONTACT_POINT,
          BreachItem.LIKELY_CONSEQUENCES,
          BreachItem.MEASURES_TAKEN);

  /** Article 33(3)(a): what it holds where possible. */
  static final Set<BreachItem> WHERE_POSSIBLE =
      EnumSet.of(
          BreachItem.DATA_CATEGORIES,
          BreachItem.SUBJECT_CATEGORIES,
          BreachItem.SUBJECT_COUNT,
          BreachItem.RECORD_COUNT);

  private static final Set<BreachItem> FULL = union(REQUIRED, WHERE_POSSIBLE);

  private BreachContent() {}

  /** All that Article 33(3) and clause 9.2 of the Commission clauses name. */
  static Set<BreachItem> full() {
    return FULL;
  }

  private static Set<BreachItem> union(Set<BreachItem> one, Set<BreachItem> two) {
    EnumSet<BreachItem> all = EnumSet.copyOf(one);
    all.addAll(two);
    return Collections.unmodifiableSet(all);
  }

  /** What the agreement asks of the notice of the processor. */
  static Set<BreachItem> agreed(BreachTerms terms) {
    return terms.content().isEmpty()
        ? EnumSet.noneOf(BreachItem.class)
        : EnumSet.copyOf(terms.content());
  }

  /** What of {@code asked} was not told. */
  static Set<BreachItem> missing(Set<BreachItem> asked, Collection<BreachItem> told) {
    EnumSet<BreachItem> missing = EnumSet.noneOf(BreachItem.class);
    for (BreachItem item : asked) {
      if (!isTold(item, asked, told)) {
        missing.add(item);
      }
    }
    return missing;
  }

  private static boolean isTold(
      BreachItem item, Set<BreachItem> asked, Collection<BreachItem> told) {
    return told.contains(item) || !asked.contains(other(item)) && told.contains(other(item));
  }

  private static BreachItem other(BreachItem item) {
    return switch (item) {
      case LIKELY_CONSEQUENCES -> BreachItem.ESTABLISHED_CONSEQUENCES;
      case ESTABLISHED_CONSEQUENCES -> BreachItem.LIKELY_CONSEQUENCES;
      case MEASURES_TAKEN -> BreachItem.MEASURES_PROPOSED;
      case MEASURES_PROPOSED -> BreachItem.MEASURES_TAKEN;
      default -> item;
    };
  }

  /** The words for {@code items}, in the order of Article 33(3). */
  static List<Text> names(Set<BreachItem> items) {
    return Wording.list(items.isEmpty() ? items : EnumSet.copyOf(items));
  }
}
