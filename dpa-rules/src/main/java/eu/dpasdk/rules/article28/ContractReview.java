package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.audit.AuditReport;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.PurposeTerms;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.security.Certificate;
import eu.dpasdk.model.security.CertificateHolder;
import eu.dpasdk.model.security.SecurityTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Article 28(1), (3), (9) and (10) GDPR: guarantees, instrument, form, role, rights. */
final class ContractReview {
  private ContractReview() {}

  /** Article 28(1): evidence about the processor itself, or about its hosting only. */
  static List<Point> guarantees(Agreement agreement) {
    Optional<SecurityTerms> security = agreement.security();
    Optional<AuditReport> report = agreement.audit().flatMap(AuditTerms::report);
    List<ClauseRef> own = new ArrayList<>();
    List<ClauseRef> hosting = new ArrayList<>();
    security.ifPresent(
        terms -> {
          terms.measures().forEach(measure -> own.add(measure.clause()));
          terms
              .certificates()
              .forEach(
                  certificate ->
                      (certificate.holder() == CertificateHolder.PROCESSOR ? own : hosting)
                          .addAll(certificate.clauses()));
        });
    boolean proven = report.isPresent() || certified(security);
    boolean described = security.filter(terms -> !terms.measures().isEmpty()).isPresent();
    boolean hosted = security.filter(terms -> !terms.certificates().isEmpty()).isPresent();
    report.ifPresent(made -> own.addAll(made.clauses()));
    String path = "/security";
    return Points.start()
        .when(!proven && !described && !hosted, ContractRule.EVIDENCE_NONE, path, List.of())
        .when(!proven && !described && hosted, ContractRule.EVIDENCE_HOSTING_ONLY, path, hosting)
        .when(
            !proven && described && hosted,
            ContractRule.EVIDENCE_HOSTING_CERTIFICATE,
            path + "/certificates",
            hosting)
        .otherwise(ContractRule.EVIDENCE_LISTED, path, own);
  }

  private static boolean certified(Optional<SecurityTerms> security) {
    if (security.isPresent()) {
      for (Certificate certificate : security.get().certificates()) {
        if (certificate.holder() == CertificateHolder.PROCESSOR) {
          return true;
        }
      }
    }
    return false;
  }

  /** Article 28(3): an instrument that binds, and that the processor cannot change alone. */
  static List<Point> instrument(Agreement agreement) {
    Optional<GeneralTerms> general = agreement.general();
    if (general.isEmpty()) {
      return Points.only(ContractRule.INSTRUMENT_ABSENT, "/general", List.of());
    }
    List<ClauseRef> amendment = unilateral(agreement).map(Sourced::clauses).orElse(List.of());
    return Points.start()
        .when(
            unilateral(agreement).isPresent(),
            ContractRule.INSTRUMENT_UNILATERAL,
            "/duration/amendment",
            amendment)
        .otherwise(ContractRule.INSTRUMENT_BINDS, "/general", general.get().clauses());
  }

  /** The terms by which the processor alone changes what protects personal data, if any. */
  static Optional<AmendmentTerms> unilateral(Agreement agreement) {
    return agreement
        .duration()
        .flatMap(DurationTerms::amendment)
        .filter(AmendmentTerms::reachesDataProtection)
        .filter(terms -> terms.by().filter(side -> side == PartyRole.PROCESSOR).isPresent());
  }

  /** Article 28(9): in writing, electronic form included. */
  static List<Point> writing(Agreement agreement) {
    boolean written = agreement.general().filter(GeneralTerms::writtenOrElectronic).isPresent();
    List<ClauseRef> clauses = agreement.general().map(GeneralTerms::clauses).orElse(List.of());
    return Points.start()
        .when(!written, ContractRule.NOT_IN_WRITING, "/general/writtenOrElectronic", clauses)
        .otherwise(ContractRule.IN_WRITING, "/general/writtenOrElectronic", clauses);
  }

  /** Article 28(10): facts that point to purposes of the processor's own. */
  static List<Point> role(Agreement agreement) {
    Optional<PurposeTerms> found = agreement.purposes();
    if (found.isEmpty()) {
      return Points.only(ContractRule.ROLE_ABSENT, "/purposes", List.of());
    }
    PurposeTerms purposes = found.get();
    List<ClauseRef> facts = allClauses(purposes.roleFacts());
    List<RetentionRule> own = ownPeriods(agreement);
    return Points.start()
        .when(
            !purposes.otherPurposesBanned(),
            ContractRule.ROLE_PURPOSES_OPEN,
            "/purposes/otherPurposesBanned",
            purposes.clauses())
        .when(
            !purposes.roleFacts().isEmpty(), ContractRule.ROLE_FACTS, "/purposes/roleFacts", facts)
        .when(!own.isEmpty(), ContractRule.ROLE_OWN_RETENTION, "/retention", allClauses(own))
        .otherwise(ContractRule.ROLE_PURPOSES_BANNED, "/purposes", purposes.clauses());
  }

  /** Rules by which data are kept for a period of their own, with no law named. */
  static List<RetentionRule> ownPeriods(Agreement agreement) {
    List<RetentionRule> own = new ArrayList<>();
    for (RetentionRule rule : agreement.retention()) {
      if (rule.effect() != RetentionEffect.ERASE_AFTER && rule.statute().isEmpty()) {
        own.add(rule);
      }
    }
    return own;
  }

  /** Article 28(3): rights and obligations of the controller, both. */
  static List<Point> controllerRights(Agreement agreement) {
    List<ClauseRef> duties =
        agreement.controllerDuties().map(Sourced::allClauses).orElse(List.of());
    boolean obliged = agreement.controllerDuties().isPresent();
    List<ClauseRef> rights = rights(agreement);
    boolean entitled = !rights.isEmpty();
    List<ClauseRef> both = new ArrayList<>(rights);
    both.addAll(duties);
    String path = "/controllerDuties";
    return Points.start()
        .when(!obliged && !entitled, ContractRule.RIGHTS_NONE, path, List.of())
        .when(obliged && !entitled, ContractRule.RIGHTS_DUTIES_ONLY, path, duties)
        .when(!obliged && entitled, ContractRule.RIGHTS_ONLY, path, rights)
        .otherwise(ContractRule.RIGHTS_BOTH, path, both);
  }

  /** The clauses that give the controller a say: instruct, object, audit, decide on the end. */
  private static List<ClauseRef> rights(Agreement agreement) {
    List<ClauseRef> rights = new ArrayList<>();
    agreement
        .instructions()
        .filter(terms -> terms.source() != InstructionSource.CONTRACT_ONLY)
        .ifPresent(terms -> rights.addAll(terms.clauses()));
    agreement
        .subProcessing()
        .flatMap(terms -> terms.objection())
        .ifPresent(terms -> rights.addAll(terms.clauses()));
    agreement
        .audit()
        .filter(AuditTerms::controllerMayAudit)
        .ifPresent(terms -> rights.addAll(terms.clauses()));
    agreement
        .end()
        .filter(terms -> terms.choice() != ReturnChoice.NONE)
        .ifPresent(terms -> rights.addAll(terms.clauses()));
    return rights;
  }

  static List<ClauseRef> allClauses(List<? extends Sourced> terms) {
    List<ClauseRef> all = new ArrayList<>();
    terms.forEach(term -> all.addAll(term.allClauses()));
    return all;
  }
}
