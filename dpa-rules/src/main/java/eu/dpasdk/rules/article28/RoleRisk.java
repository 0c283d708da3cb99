package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Article 28(10) GDPR: what in an agreement points to a processor that decides on purposes and
 * means itself. None of it settles the role; that is for a human to judge from the facts.
 */
public final class RoleRisk {
  private static final Set<ElementRule> POINTERS =
      Set.of(
          ContractRule.ROLE_PURPOSES_OPEN,
          ContractRule.ROLE_FACTS,
          ContractRule.ROLE_OWN_RETENTION,
          ContractRule.ROLE_ABSENT,
          ContractRule.INSTRUMENT_UNILATERAL,
          InstructionRule.INSTRUCTIONS_OWN_TERMS,
          InstructionRule.INSTRUCTIONS_ABSENT,
          InstructionRule.TRANSFERS_ADEQUATE,
          InstructionRule.TRANSFERS_ANYWHERE,
          AuditRule.AUDITS_AUDITOR,
          AuditRule.AUDITS_HOLLOW);

  private static final List<Element> ELEMENTS =
      POINTERS.stream().map(ElementRule::element).distinct().sorted().toList();

  private RoleRisk() {}

  /** Returns the pointers, in the order of the law; empty if there are none. */
  public static List<Reason> of(Agreement agreement) {
    List<Reason> pointers = new ArrayList<>();
    for (Element element : ELEMENTS) {
      Points points = ElementReviews.review(element, agreement, Readings.defaults(), Points.told());
      for (Point point : points.ranked()) {
        if (POINTERS.contains(point.rule())) {
          pointers.add(point.reason());
        }
      }
    }
    return List.copyOf(pointers);
  }
}
