package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.BreachContentRow;
import eu.dpasdk.model.article28.ContentDuty;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Article 33(3) GDPR and clause 9.2 of Decision (EU) 2021/915: what a notice of a breach tells
 * under an agreement, beside what the Commission clauses have the processor tell the controller and
 * the law has the controller tell the authority.
 */
public final class BreachContentMatrix {
  private static final List<BreachItem> ITEMS = List.of(BreachItem.values());

  /** What the agreement can make of each item, the rest being known. */
  private static final Map<ContentDuty, List<BreachContentRow>> ROWS = rows();

  private BreachContentMatrix() {}

  private static Map<ContentDuty, List<BreachContentRow>> rows() {
    Map<ContentDuty, List<BreachContentRow>> rows = new EnumMap<>(ContentDuty.class);
    for (ContentDuty agreed : ContentDuty.values()) {
      rows.put(
          agreed,
          ITEMS.stream()
              .map(item -> BreachContentRow.of(item, agreed, clause9_2(item), article33(item)))
              .toList());
    }
    return Map.copyOf(rows);
  }

  /** Returns a row for each item, in the order of {@link BreachItem}. */
  public static List<BreachContentRow> of(Agreement agreement) {
    Set<BreachItem> content = agreement.breach().map(BreachTerms::content).orElse(Set.of());
    boolean possible = agreement.breach().filter(BreachTerms::asFarAsPossible).isPresent();
    ContentDuty asked = possible ? ContentDuty.WHERE_POSSIBLE : ContentDuty.REQUIRED;
    BreachContentRow[] rows = new BreachContentRow[ITEMS.size()];
    for (BreachItem item : ITEMS) {
      rows[item.ordinal()] = row(item, content.contains(item) ? asked : ContentDuty.NOT_ASKED);
    }
    return List.of(rows);
  }

  private static BreachContentRow row(BreachItem item, ContentDuty agreed) {
    return ROWS.getOrDefault(agreed, List.of()).get(item.ordinal());
  }

  /** Categories and numbers where possible; consequences likely, not established. */
  private static ContentDuty clause9_2(BreachItem item) {
    return switch (item) {
      case NATURE,
          CONTACT_POINT,
          LIKELY_CONSEQUENCES,
          MEASURES_TAKEN,
          MEASURES_PROPOSED,
          MITIGATION ->
          ContentDuty.REQUIRED;
      case DATA_CATEGORIES, SUBJECT_CATEGORIES, SUBJECT_COUNT, RECORD_COUNT ->
          ContentDuty.WHERE_POSSIBLE;
      case ESTABLISHED_CONSEQUENCES -> ContentDuty.NOT_ASKED;
    };
  }

  /** Article 33(3)(d) has mitigation only where appropriate. */
  private static ContentDuty article33(BreachItem item) {
    return item == BreachItem.MITIGATION ? ContentDuty.WHERE_POSSIBLE : clause9_2(item);
  }
}
