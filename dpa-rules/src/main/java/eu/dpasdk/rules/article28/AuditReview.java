package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.audit.AuditReport;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.term.CostBearer;
import java.util.List;
import java.util.Optional;

/** Article 28(3)(h) GDPR: information and audits. */
final class AuditReview {
  private AuditReview() {}

  static Points information(Agreement agreement, Points points) {
    Optional<AuditTerms> found = agreement.audit();
    final String path = "/audit/allInformation";
    boolean all = found.filter(AuditTerms::allInformation).isPresent();
    Optional<AuditReport> report = found.flatMap(AuditTerms::report);
    List<ClauseRef> clauses = found.map(AuditTerms::clauses).orElse(List.of());
    return points
        .when(!all && report.isEmpty(), AuditRule.INFORMATION_ABSENT, path, List.of())
        .when(
            !all && report.isPresent(),
            AuditRule.INFORMATION_REPORT,
            "/audit/report",
            report.map(AuditReport::clauses).orElse(List.of()))
        .otherwise(AuditRule.INFORMATION_ALL, path, clauses);
  }

  /** Whether all there is to an audit is one that the processor has done; R15 bears on no other. */
  static boolean isMandatedOnly(Agreement agreement) {
    return agreement.audit().filter(AuditReview::isMandatedOnly).isPresent();
  }

  private static boolean isMandatedOnly(AuditTerms terms) {
    return !terms.controllerMayAudit() && terms.auditor() == AuditorChoice.PROCESSOR_ON_BEHALF;
  }

  /** R15 decides whether an audit by the auditor of the processor is an audit at all. */
  static Points audits(Agreement agreement, AuditMandateReading reading, Points points) {
    Optional<AuditTerms> found = agreement.audit();
    final String path = "/audit/controllerMayAudit";
    if (found.isEmpty()) {
      return points.only(AuditRule.AUDITS_ABSENT, path, List.of());
    }
    AuditTerms terms = found.get();
    if (!terms.controllerMayAudit()) {
      AuditRule hollow =
          reading == AuditMandateReading.MANDATED_AUDIT_IS_NONE
              ? AuditRule.AUDITS_HOLLOW_STRICT
              : AuditRule.AUDITS_HOLLOW;
      return points.only(
          isMandatedOnly(terms) ? hollow : AuditRule.AUDITS_ABSENT, path, terms.clauses());
    }
    return points
        .when(
            terms.every().isPresent() && !terms.forCause(),
            AuditRule.AUDITS_FREQUENCY,
            "/audit/every",
            terms.clauses())
        .when(
            !terms.inspections(),
            AuditRule.AUDITS_NO_INSPECTION,
            "/audit/inspections",
            terms.clauses())
        .when(
            terms.auditor() != AuditorChoice.CONTROLLER,
            AuditRule.AUDITS_AUDITOR,
            "/audit/auditor",
            terms.clauses())
        .when(!terms.forCause(), AuditRule.AUDITS_NOT_FOR_CAUSE, "/audit/forCause", terms.clauses())
        .when(
            terms.cost() == CostBearer.CONTROLLER,
            AuditRule.AUDITS_COST,
            "/audit/cost",
            terms.clauses())
        .otherwise(AuditRule.AUDITS_ALLOWED, "/audit", terms.clauses());
  }
}
