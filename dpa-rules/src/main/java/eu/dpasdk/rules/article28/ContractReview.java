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
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Article 28(1), (3), (9) and (10) GDPR: guarantees, instrument, form, role, rights. */
final class ContractReview {
  private ContractReview() {}

  /** Article 28(1): evidence about the processor itself, or about its hosting only. */
  static Points guarantees(Agreement agreement, Points points) {
    Optional<SecurityTerms> security = agreement.security();
    Optional<AuditReport> report = agreement.audit().flatMap(AuditTerms::report);
    boolean proven = report.isPresent() || certified(security);
    boolean described = security.filter(terms -> !terms.measures().isEmpty()).isPresent();
    boolean hosted = security.filter(terms -> !terms.certificates().isEmpty()).isPresent();
    final String path = "/security";
    return points
        .when(!proven && !described && !hosted, ContractRule.EVIDENCE_NONE, path, List.of())
        .when(
            !proven && !described && hosted,
            ContractRule.EVIDENCE_HOSTING_ONLY,
            path,
            () -> certificates(security, CertificateHolder.HOSTING_PROVIDER))
        .when(
            !proven && described && hosted,
            ContractRule.EVIDENCE_HOSTING_CERTIFICATE,
            path + "/certificates",
            () -> certificates(security, CertificateHolder.HOSTING_PROVIDER))
        .otherwise(ContractRule.EVIDENCE_LISTED, path, () -> evidence(security, report));
  }

  /** The clauses on measures, on certificates of the processor itself, and on its report. */
  private static List<ClauseRef> evidence(
      Optional<SecurityTerms> security, Optional<AuditReport> report) {
    List<ClauseRef> clauses = new ArrayList<>();
    security.ifPresent(terms -> terms.measures().forEach(measure -> clauses.add(measure.clause())));
    clauses.addAll(certificates(security, CertificateHolder.PROCESSOR));
    report.ifPresent(made -> clauses.addAll(made.clauses()));
    return clauses;
  }

  private static List<ClauseRef> certificates(
      Optional<SecurityTerms> security, CertificateHolder holder) {
    List<ClauseRef> clauses = new ArrayList<>();
    if (security.isPresent()) {
      for (Certificate certificate : security.get().certificates()) {
        if (certificate.holder() == holder) {
          clauses.addAll(certificate.clauses());
        }
      }
    }
    return clauses;
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
  static Points instrument(Agreement agreement, Points points) {
    Optional<GeneralTerms> general = agreement.general();
    if (general.isEmpty()) {
      return points.only(ContractRule.INSTRUMENT_ABSENT, "/general", List.of());
    }
    Optional<AmendmentTerms> amendment = unilateral(agreement);
    return points
        .when(
            amendment.isPresent(),
            ContractRule.INSTRUMENT_UNILATERAL,
            "/duration/amendment",
            amendment.map(Sourced::clauses).orElse(List.of()))
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
  static Points writing(Agreement agreement, Points points) {
    boolean written = agreement.general().filter(GeneralTerms::writtenOrElectronic).isPresent();
    List<ClauseRef> clauses = agreement.general().map(GeneralTerms::clauses).orElse(List.of());
    return points
        .when(!written, ContractRule.NOT_IN_WRITING, "/general/writtenOrElectronic", clauses)
        .otherwise(ContractRule.IN_WRITING, "/general/writtenOrElectronic", clauses);
  }

  /** Article 28(10): facts that point to purposes of the processor's own. */
  static Points role(Agreement agreement, Points points) {
    Optional<PurposeTerms> found = agreement.purposes();
    if (found.isEmpty()) {
      return points.only(ContractRule.ROLE_ABSENT, "/purposes", List.of());
    }
    PurposeTerms purposes = found.get();
    List<RetentionRule> own = ownPeriods(agreement);
    return points
        .when(
            !purposes.otherPurposesBanned(),
            ContractRule.ROLE_PURPOSES_OPEN,
            "/purposes/otherPurposesBanned",
            purposes.clauses())
        .when(
            !purposes.roleFacts().isEmpty(),
            ContractRule.ROLE_FACTS,
            "/purposes/roleFacts",
            () -> allClauses(purposes.roleFacts()))
        .when(!own.isEmpty(), ContractRule.ROLE_OWN_RETENTION, "/retention", () -> allClauses(own))
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
  static Points controllerRights(Agreement agreement, Points points) {
    boolean obliged = agreement.controllerDuties().isPresent();
    boolean entitled = isEntitled(agreement);
    final String path = "/controllerDuties";
    return points
        .when(!obliged && !entitled, ContractRule.RIGHTS_NONE, path, List.of())
        .when(obliged && !entitled, ContractRule.RIGHTS_DUTIES_ONLY, path, () -> duties(agreement))
        .when(!obliged && entitled, ContractRule.RIGHTS_ONLY, path, () -> rights(agreement))
        .otherwise(
            ContractRule.RIGHTS_BOTH, path, () -> joined(rights(agreement), duties(agreement)));
  }

  private static List<ClauseRef> duties(Agreement agreement) {
    return agreement.controllerDuties().map(Sourced::allClauses).orElse(List.of());
  }

  /** The clauses that give the controller a say: instruct, object, audit, decide on the end. */
  private static List<ClauseRef> rights(Agreement agreement) {
    List<ClauseRef> rights = new ArrayList<>();
    rights.addAll(instructing(agreement));
    rights.addAll(objecting(agreement));
    rights.addAll(auditing(agreement));
    rights.addAll(choosing(agreement));
    return rights;
  }

  /** Whether a clause gives the controller a say. */
  private static boolean isEntitled(Agreement agreement) {
    return !instructing(agreement).isEmpty()
        || !objecting(agreement).isEmpty()
        || !auditing(agreement).isEmpty()
        || !choosing(agreement).isEmpty();
  }

  private static List<ClauseRef> instructing(Agreement agreement) {
    return agreement
        .instructions()
        .filter(terms -> terms.source() != InstructionSource.CONTRACT_ONLY)
        .map(Sourced::clauses)
        .orElse(List.of());
  }

  private static List<ClauseRef> objecting(Agreement agreement) {
    return agreement
        .subProcessing()
        .flatMap(SubProcessingTerms::objection)
        .map(Sourced::clauses)
        .orElse(List.of());
  }

  private static List<ClauseRef> auditing(Agreement agreement) {
    return agreement
        .audit()
        .filter(AuditTerms::controllerMayAudit)
        .map(Sourced::clauses)
        .orElse(List.of());
  }

  private static List<ClauseRef> choosing(Agreement agreement) {
    return agreement
        .end()
        .filter(terms -> terms.choice() != ReturnChoice.NONE)
        .map(Sourced::clauses)
        .orElse(List.of());
  }

  /** Up to so many clauses are compared with each other rather than hashed. */
  private static final int FEW = 16;

  /** Each clause once, in their order. */
  static List<ClauseRef> once(List<ClauseRef> clauses) {
    if (clauses.size() > FEW) {
      return List.copyOf(new LinkedHashSet<>(clauses));
    }
    List<ClauseRef> once = new ArrayList<>(clauses.size());
    for (ClauseRef clause : clauses) {
      if (!once.contains(clause)) {
        once.add(clause);
      }
    }
    return List.copyOf(once);
  }

  static List<ClauseRef> joined(List<ClauseRef> first, List<ClauseRef> second) {
    List<ClauseRef> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  static List<ClauseRef> allClauses(List<? extends Sourced> terms) {
    List<ClauseRef> all = new ArrayList<>();
    terms.forEach(term -> all.addAll(term.allClauses()));
    return all;
  }
}
