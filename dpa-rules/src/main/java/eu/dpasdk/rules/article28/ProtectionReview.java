package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.confidentiality.ConfidentialityCarveOut;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.LimitUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Article 28(3)(b) and (c) and 33(2) GDPR: confidentiality, security, breaches. */
final class ProtectionReview {
  /** Wordings no weaker than without undue delay. */
  private static final Set<Timing> WITHOUT_DELAY =
      Set.of(
          Timing.IMMEDIATELY,
          Timing.PROMPTLY,
          Timing.WITHOUT_UNDUE_DELAY,
          Timing.AS_SOON_AS_POSSIBLE);

  private ProtectionReview() {}

  static Points confidentiality(Agreement agreement, Points points) {
    Optional<ConfidentialityTerms> found = agreement.confidentiality();
    final String path = "/confidentiality";
    if (found.isEmpty()) {
      return points.only(ProtectionRule.SECRECY_ABSENT, path, List.of());
    }
    ConfidentialityTerms terms = found.get();
    return points
        .when(
            !terms.bound().contains(BoundPerson.STAFF),
            ProtectionRule.SECRECY_COMPANY_ONLY,
            path + "/bound",
            terms.clauses())
        .when(
            terms.exceptions().contains(ConfidentialityCarveOut.TASK),
            ProtectionRule.SECRECY_TASK,
            path + "/exceptions",
            terms.clauses())
        .when(
            !terms.needToKnow(),
            ProtectionRule.SECRECY_NO_NEED_TO_KNOW,
            path + "/needToKnow",
            terms.clauses())
        .otherwise(ProtectionRule.SECRECY_PASSED_ON, path, terms.clauses());
  }

  static Points security(Agreement agreement, Points points) {
    Optional<SecurityTerms> found = agreement.security();
    final String path = "/security";
    if (found.isEmpty()) {
      return points.only(ProtectionRule.SECURITY_ABSENT, path, List.of());
    }
    SecurityTerms terms = found.get();
    return points
        .when(
            terms.standard() == RiskStandard.OBJECTIVES_ONLY,
            ProtectionRule.SECURITY_OBJECTIVES,
            path + "/standard",
            terms.clauses())
        .when(
            terms.standard() == RiskStandard.LISTED_MEASURES,
            ProtectionRule.SECURITY_LIST_ONLY,
            path + "/standard",
            terms.clauses())
        .when(
            !terms.carveOuts().isEmpty(),
            ProtectionRule.SECURITY_CARVE_OUT,
            path + "/carveOuts",
            () -> ContractReview.allClauses(terms.carveOuts()))
        .when(
            !terms.deemedAppropriate().isEmpty(),
            ProtectionRule.SECURITY_DEEMED,
            path + "/deemedAppropriate",
            terms.deemedAppropriate())
        .when(
            terms.measures().isEmpty(),
            ProtectionRule.SECURITY_NO_MEASURES,
            path + "/measures",
            terms.clauses())
        .when(
            sensitive(agreement) && terms.sensitiveData().isEmpty(),
            ProtectionRule.SECURITY_SENSITIVE,
            path + "/sensitiveData",
            terms.clauses())
        .otherwise(ProtectionRule.SECURITY_RISK, path + "/standard", terms.clauses());
  }

  /** Whether the agreement names data of Article 9 or 10 GDPR. */
  static boolean sensitive(Agreement agreement) {
    return agreement.processing().filter(ProcessingDescription::namesSensitiveData).isPresent();
  }

  /** Suspected breaches and a limit in hours go further than the law, which is no defect. */
  static Points breachNotice(Agreement agreement, Points points) {
    Optional<BreachTerms> found = agreement.breach();
    final String path = "/breach";
    if (found.isEmpty()) {
      return points.only(ProtectionRule.BREACH_ABSENT, path, List.of());
    }
    BreachTerms terms = found.get();
    return points
        .when(
            terms.trigger() == BreachTrigger.SERIOUS_ONLY,
            ProtectionRule.BREACH_SERIOUS_ONLY,
            path + "/trigger",
            terms.clauses())
        .when(!isSoon(terms), ProtectionRule.BREACH_SLOW, path + "/timing", terms.clauses())
        .when(!numbers(terms), ProtectionRule.BREACH_NO_NUMBERS, path + "/content", terms.clauses())
        .when(
            !terms.content().contains(BreachItem.CONTACT_POINT),
            ProtectionRule.BREACH_NO_CONTACT,
            path + "/content",
            terms.clauses())
        .when(!terms.phases(), ProtectionRule.BREACH_NO_PHASES, path + "/phases", terms.clauses())
        .otherwise(ProtectionRule.BREACH_TOLD, path, terms.clauses());
  }

  /** A wording as strong as the law's, or so many hours that the controller's own limit allows. */
  private static boolean isSoon(BreachTerms terms) {
    return WITHOUT_DELAY.contains(terms.timing())
        || terms
            .limit()
            .filter(limit -> limit.unit() == LimitUnit.HOURS && limit.amount() <= 72)
            .isPresent();
  }

  static boolean numbers(BreachTerms terms) {
    return terms.content().contains(BreachItem.SUBJECT_COUNT)
        && terms.content().contains(BreachItem.RECORD_COUNT);
  }
}
