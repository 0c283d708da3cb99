package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Article 28(10) GDPR: what in an agreement points to a processor that decides on purposes and
 * means itself. None of it settles the role; that is for a human to judge from the facts.
 */
public final class RoleRisk {
  /** Each settles the result by the law, so that an element that is present has none. */
  static final Set<ElementRule> POINTERS =
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

  private static final Points NONE = Points.told(POINTERS::contains);

  private RoleRisk() {}

  /** Returns the pointers, in the order of the law; empty if there are none. */
  public static List<Reason> of(Agreement agreement) {
    return of(agreement, element -> true);
  }

  /** Returns the same where it is known what was found on each element, under any reading. */
  static List<Reason> of(Agreement agreement, List<ElementFinding> findings) {
    return of(
        agreement, element -> findings.get(element.ordinal()).statute() != ElementResult.PRESENT);
  }

  private static List<Reason> of(Agreement agreement, Predicate<Element> mayPoint) {
    List<Reason> pointers = new ArrayList<>();
    for (Element element : ELEMENTS) {
      if (mayPoint.test(element)) {
        Points points = ElementReviews.review(element, agreement, Readings.defaults(), NONE);
        for (Point point : points.ranked()) {
          pointers.add(point.reason());
        }
      }
    }
    return List.copyOf(pointers);
  }
}
