package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private RoleRisk() {}

  /** Returns the pointers, in the order of the law; empty if there are none. */
  public static List<Reason> of(Agreement agreement) {
    List<Reason> pointers = new ArrayList<>();
    for (Element element : Element.values()) {
      add(Article28.points(element, agreement, Readings.defaults()), pointers);
    }
    return List.copyOf(pointers);
  }

  /** The same, from the rules that were found to apply under {@code readings}. */
  static List<Reason> of(Agreement agreement, Readings readings, Map<Element, List<Point>> points) {
    List<Reason> pointers = new ArrayList<>();
    AuditMandateReading standard = Readings.defaults().auditMandate();
    points.forEach(
        (element, applied) ->
            add(
                element == Element.AUDITS && readings.auditMandate() != standard
                    ? AuditReview.audits(agreement, standard)
                    : applied,
                pointers));
    return pointers;
  }

  private static void add(List<Point> applied, List<Reason> pointers) {
    for (Point point : applied) {
      if (POINTERS.contains(point.rule())) {
        pointers.add(point.rule().because(point.clauses()));
      }
    }
  }
}
