package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.confidentiality.ConfidentialityCarveOut;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.transfer.TransferTerms;

/**
 * Copies the terms of an agreement into flat facts; what a missing term would say does not count.
 */
final class AgreementReader {
  private AgreementReader() {}

  static AgreementFacts read(Agreement agreement) {
    InstructionTerms instructions = agreement.instructions().orElse(null);
    TransferTerms transfers = agreement.transfers().orElse(null);
    ConfidentialityTerms secrecy = agreement.confidentiality().orElse(null);
    SecurityTerms security = agreement.security().orElse(null);
    RequestTerms requests = agreement.requests().orElse(null);
    SubProcessingTerms sub = agreement.subProcessing().orElse(null);
    SubContractTerms contract = sub == null ? null : sub.subContracts().orElse(null);
    boolean banned = sub != null && sub.authorisation().model() == AuthorisationModel.PROHIBITED;
    EndTerms end = agreement.end().orElse(null);
    AuditTerms audit = agreement.audit().orElse(null);
    BreachTerms breach = agreement.breach().orElse(null);
    boolean sensitive = HandAnnexes.isSensitive(agreement);
    return new AgreementFacts(
        instructions != null,
        instructions == null ? "" : instructions.source().name(),
        instructions == null ? "" : instructions.documentation().name(),
        transfers == null ? "NONE" : transfers.area().name(),
        secrecy != null,
        secrecy != null && secrecy.bound().contains(BoundPerson.STAFF),
        secrecy != null && secrecy.exceptions().contains(ConfidentialityCarveOut.TASK),
        secrecy != null && secrecy.needToKnow(),
        security == null ? "NONE" : security.standard().name(),
        security != null && !security.carveOuts().isEmpty(),
        security != null && !security.deemedAppropriate().isEmpty(),
        security != null && !security.measures().isEmpty(),
        security != null && sensitive && security.sensitiveData().isEmpty(),
        requests == null ? "NONE" : requests.style().name(),
        requests != null && !requests.onlyRights().isEmpty(),
        requests != null && requests.forwarding().isPresent(),
        banned ? "BANNED" : contract == null ? "NOT_STATED" : contract.flowDown().name(),
        contract != null && contract.copyOnRequest(),
        contract != null && contract.thirdPartyBeneficiary(),
        end == null ? "NOT_STATED" : end.destruction().name(),
        end != null && end.certificate(),
        audit != null && audit.allInformation(),
        audit != null && audit.report().isPresent(),
        audits(audit),
        audit != null && audit.every().isPresent() && !audit.forCause(),
        audit != null && audit.inspections(),
        audit != null && audit.auditor() == AuditorChoice.CONTROLLER,
        audit != null && audit.forCause(),
        breach != null,
        breach != null && breach.trigger() == BreachTrigger.SERIOUS_ONLY,
        breach != null && isSoon(breach),
        breach != null
            && breach.content().contains(BreachItem.SUBJECT_COUNT)
            && breach.content().contains(BreachItem.RECORD_COUNT),
        breach != null && breach.content().contains(BreachItem.CONTACT_POINT),
        breach != null && breach.phases());
  }

  private static String audits(AuditTerms audit) {
    if (audit == null) {
      return "NONE";
    }
    if (audit.controllerMayAudit()) {
      return "ALLOWED";
    }
    return audit.auditor() == AuditorChoice.PROCESSOR_ON_BEHALF ? "ON_BEHALF" : "NONE";
  }

  private static boolean isSoon(BreachTerms terms) {
    TimeLimit limit = terms.limit().orElse(null);
    return switch (terms.timing()) {
      case IMMEDIATELY, PROMPTLY, WITHOUT_UNDUE_DELAY, AS_SOON_AS_POSSIBLE -> true;
      default -> limit != null && limit.unit() == LimitUnit.HOURS && limit.amount() <= 72;
    };
  }
}
