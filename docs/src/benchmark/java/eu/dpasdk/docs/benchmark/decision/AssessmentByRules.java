package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Ten elements of Article 28, on both axes, by rules over flat facts. Plain Java copies the terms
 * of the agreement into {@link AgreementFacts}, inside what is timed; each rule lowers one element.
 * Nothing of the other twenty-five elements, the groups, the gaps, the facts, the lists and other
 * readings, and no clauses or reasons.
 */
final class AssessmentByRules {
  static final List<Element> ELEMENTS =
      List.of(
          Element.INSTRUCTIONS,
          Element.TRANSFERS,
          Element.CONFIDENTIALITY,
          Element.SECURITY,
          Element.REQUESTS,
          Element.SUB_FLOW,
          Element.END_DELETE,
          Element.INFORMATION,
          Element.AUDITS,
          Element.BREACH_NOTICE);
  private static final String MISSING = "MISSING";
  private static final String PARTIAL = "PARTIAL";

  /** Met by the text of the law, and not by the benchmark. */
  private static final String BELOW = "BELOW";

  private final RuleEngine<AgreementFacts> engine;

  AssessmentByRules(RuleEngine.Maker maker) {
    this.engine = maker.make(table());
  }

  /** The results in the order of {@link #ELEMENTS}: by the law, then by the benchmark. */
  List<ElementResult> assess(Agreement agreement) {
    AgreementFacts facts = AgreementReader.read(agreement);
    engine.conclude(List.of(facts));
    List<ElementResult> results = new ArrayList<>();
    for (int element = 0; element < ELEMENTS.size(); element++) {
      String found = facts.concluded(element, "PRESENT");
      boolean below = found.equals(BELOW);
      results.add(below ? ElementResult.PRESENT : ElementResult.valueOf(found));
      results.add(below ? ElementResult.PARTIAL : ElementResult.valueOf(found));
    }
    return results;
  }

  private static RuleTable<AgreementFacts> table() {
    return withFacts(new RuleTable.Builder<>("article28", AgreementFacts.class))
        .about("INSTRUCTIONS")
        .rule(0, MISSING, "instructed", false)
        .rule(3, PARTIAL, "source", "CONTRACT_ONLY")
        .rule(3, PARTIAL, "documentation", "NOT_STATED")
        .rule(3, PARTIAL, "documentation", "WRITTEN_IN_BRACKETS")
        .about("TRANSFERS")
        .rule(0, MISSING, "area", "NONE")
        .rule(0, MISSING, "area", "ANYWHERE")
        .rule(3, PARTIAL, "area", "EEA_AND_ADEQUATE")
        .about("CONFIDENTIALITY")
        .rule(0, MISSING, "secrecy", false)
        .rule(3, PARTIAL, "staffBound", false)
        .rule(4, BELOW, "taskExcepted", true)
        .rule(4, BELOW, "needToKnow", false)
        .about("SECURITY")
        .rule(0, MISSING, "standard", "NONE")
        .rule(3, PARTIAL, "standard", "OBJECTIVES_ONLY")
        .rule(3, PARTIAL, "standard", "LISTED_MEASURES")
        .rule(3, PARTIAL, "carvedOut", true)
        .rule(4, BELOW, "deemed", true)
        .rule(4, BELOW, "measured", false)
        .rule(4, BELOW, "sensitiveOpen", true)
        .about("REQUESTS")
        .rule(0, MISSING, "requestStyle", "NONE")
        .rule(3, PARTIAL, "rightsLimited", true)
        .rule(3, PARTIAL, "requestStyle", "GENERIC")
        .rule(4, BELOW, "requestStyle", "BY_NUMBER")
        .rule(4, BELOW, "forwarded", false)
        .about("SUB_FLOW")
        .rule(0, "NOT_APPLICABLE", "flowDown", "BANNED")
        .rule(0, MISSING, "flowDown", "NOT_STATED")
        .rule(3, PARTIAL, "flowDown", "SIMILAR")
        .rule(4, BELOW, "copies", false)
        .rule(4, BELOW, "beneficiary", false)
        .about("END_DELETE")
        .rule(0, MISSING, "destruction", "NOT_STATED")
        .rule(3, PARTIAL, "destruction", "POWER")
        .rule(4, BELOW, "certificate", false)
        .about("INFORMATION")
        .rule(0, MISSING, "informed", false, "reported", false)
        .rule(3, PARTIAL, "informed", false, "reported", true)
        .about("AUDITS")
        .rule(0, MISSING, "audits", "NONE")
        .rule(1, PARTIAL, "audits", "ON_BEHALF")
        .rule(3, PARTIAL, "audits", "ALLOWED", "frequencyOnly", true)
        .rule(3, PARTIAL, "audits", "ALLOWED", "inspected", false)
        .rule(3, PARTIAL, "audits", "ALLOWED", "ownAuditor", false)
        .rule(4, BELOW, "audits", "ALLOWED", "forCause", false)
        .about("BREACH_NOTICE")
        .rule(0, MISSING, "breach", false)
        .rule(3, PARTIAL, "seriousOnly", true)
        .rule(3, PARTIAL, "soon", false)
        .rule(4, BELOW, "numbers", false)
        .rule(4, BELOW, "contact", false)
        .rule(4, BELOW, "phases", false)
        .build();
  }

  private static RuleTable.Builder<AgreementFacts> withFacts(
      RuleTable.Builder<AgreementFacts> rules) {
    return rules
        .fact("instructed", AgreementFacts::isInstructed)
        .fact("source", AgreementFacts::getSource)
        .fact("documentation", AgreementFacts::getDocumentation)
        .fact("area", AgreementFacts::getArea)
        .fact("secrecy", AgreementFacts::isSecrecy)
        .fact("staffBound", AgreementFacts::isStaffBound)
        .fact("taskExcepted", AgreementFacts::isTaskExcepted)
        .fact("needToKnow", AgreementFacts::isNeedToKnow)
        .fact("standard", AgreementFacts::getStandard)
        .fact("carvedOut", AgreementFacts::isCarvedOut)
        .fact("deemed", AgreementFacts::isDeemed)
        .fact("measured", AgreementFacts::isMeasured)
        .fact("sensitiveOpen", AgreementFacts::isSensitiveOpen)
        .fact("requestStyle", AgreementFacts::getRequestStyle)
        .fact("rightsLimited", AgreementFacts::isRightsLimited)
        .fact("forwarded", AgreementFacts::isForwarded)
        .fact("flowDown", AgreementFacts::getFlowDown)
        .fact("copies", AgreementFacts::isCopies)
        .fact("beneficiary", AgreementFacts::isBeneficiary)
        .fact("destruction", AgreementFacts::getDestruction)
        .fact("certificate", AgreementFacts::isCertificate)
        .fact("informed", AgreementFacts::isInformed)
        .fact("reported", AgreementFacts::isReported)
        .fact("audits", AgreementFacts::getAudits)
        .fact("frequencyOnly", AgreementFacts::isFrequencyOnly)
        .fact("inspected", AgreementFacts::isInspected)
        .fact("ownAuditor", AgreementFacts::isOwnAuditor)
        .fact("forCause", AgreementFacts::isForCause)
        .fact("breach", AgreementFacts::isBreach)
        .fact("seriousOnly", AgreementFacts::isSeriousOnly)
        .fact("soon", AgreementFacts::isSoon)
        .fact("numbers", AgreementFacts::isNumbers)
        .fact("contact", AgreementFacts::isContact)
        .fact("phases", AgreementFacts::isPhases);
  }
}
