package eu.dpasdk.docs.benchmark.decision;

import static eu.dpasdk.model.article28.ElementResult.MISSING;
import static eu.dpasdk.model.article28.ElementResult.NOT_APPLICABLE;
import static eu.dpasdk.model.article28.ElementResult.PARTIAL;
import static eu.dpasdk.model.article28.ElementResult.PRESENT;
import static eu.dpasdk.model.article28.ElementResult.UNRESOLVED;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachSupport;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.confidentiality.ConfidentialityCarveOut;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.InfringingInstruction;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.instruction.PurposeTerms;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.DataInterface;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.processing.StatedBy;
import eu.dpasdk.model.processing.SubjectCategory;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.security.Certificate;
import eu.dpasdk.model.security.CertificateHolder;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.FlowDown;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorLiability;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureTerms;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles 28 and 33(2) as a programmer writes them by hand: one if after the other over the terms
 * of an agreement, and nothing says by which clause or why. It answers all that {@link
 * AssessmentAnswer} holds under the default readings, for any agreement.
 */
final class HandArticle28 {
  private final Agreement agreement;
  private final List<ElementResult> statute = new ArrayList<>(40);
  private final List<ElementResult> benchmark = new ArrayList<>(40);

  private HandArticle28(Agreement agreement) {
    this.agreement = agreement;
  }

  static AssessmentAnswer assess(Agreement agreement) {
    HandArticle28 hand = new HandArticle28(agreement);
    hand.elements();
    return HandAnnexes.answer(agreement, hand.statute, hand.benchmark, hand.ambiguous());
  }

  private void elements() {
    guarantees();
    SubProcessingTerms sub = agreement.subProcessing().orElse(null);
    boolean banned = sub != null && sub.authorisation().model() == AuthorisationModel.PROHIBITED;
    authorisation(sub, banned);
    change(sub);
    boolean second = last(1) != MISSING && last(2) != MISSING;
    settle(agreement.general().isEmpty() ? MISSING : unilateral() ? PARTIAL : PRESENT, false);
    description();
    rights();
    instructions();
    confidentiality();
    security();
    int flow = flow(sub, banned);
    settle(
        banned
            ? NOT_APPLICABLE
            : second ? flow == 0 ? PARTIAL : PRESENT : flow == 0 ? MISSING : PARTIAL,
        false);
    requests();
    for (AssistanceArticle article : ARTICLES) {
      help(article);
    }
    end();
    audit();
    infringing();
    settle(
        banned ? NOT_APPLICABLE : flow == 0 ? MISSING : flow == 1 ? PARTIAL : PRESENT, flow == 2);
    liability(sub, banned);
    boolean written = agreement.general().filter(GeneralTerms::writtenOrElectronic).isPresent();
    settle(written ? PRESENT : MISSING, false);
    role();
    breach();
  }

  private static final List<AssistanceArticle> ARTICLES =
      List.of(
          AssistanceArticle.ARTICLE_32,
          AssistanceArticle.ARTICLE_33,
          AssistanceArticle.ARTICLE_34,
          AssistanceArticle.ARTICLE_35,
          AssistanceArticle.ARTICLE_36);

  private ElementResult last(int back) {
    return statute.get(statute.size() - back);
  }

  private void settle(ElementResult result, boolean below) {
    statute.add(result);
    benchmark.add(result == PRESENT && below ? PARTIAL : result);
  }

  private void guarantees() {
    SecurityTerms security = agreement.security().orElse(null);
    boolean proven = agreement.audit().flatMap(AuditTerms::report).isPresent();
    boolean hosted = false;
    boolean described = security != null && !security.measures().isEmpty();
    if (security != null) {
      for (Certificate certificate : security.certificates()) {
        hosted = true;
        proven |= certificate.holder() == CertificateHolder.PROCESSOR;
      }
    }
    settle(
        proven || described ? PRESENT : hosted ? PARTIAL : MISSING, !proven && described && hosted);
  }

  private void authorisation(SubProcessingTerms sub, boolean banned) {
    if (sub == null || banned) {
      settle(banned ? NOT_APPLICABLE : MISSING, false);
      return;
    }
    boolean elsewhere = sub.approvedList().unresolvedDocument().isPresent();
    boolean general = sub.authorisation().model() == AuthorisationModel.GENERAL;
    boolean noList = general && sub.approvedList().entries().isEmpty() && !elsewhere;
    settle(!sub.authorisation().written() || noList ? PARTIAL : PRESENT, elsewhere);
  }

  private void change(SubProcessingTerms sub) {
    if (sub == null || sub.authorisation().model() != AuthorisationModel.GENERAL) {
      settle(sub == null ? MISSING : NOT_APPLICABLE, false);
      return;
    }
    ChangeNotice notice = sub.changeNotice().orElse(null);
    ObjectionTerms objection = sub.objection().orElse(null);
    if (notice == null && objection == null) {
      settle(MISSING, false);
      return;
    }
    Channel channel = notice == null ? null : notice.channel().orElse(null);
    boolean partial =
        notice == null || !notice.prior() || channel == Channel.WEBSITE || objection == null;
    boolean below =
        channel == Channel.PORTAL
            || objection != null && objection.window().isEmpty()
            || sub.standstill().isEmpty()
            || notice != null && notice.information().isEmpty();
    settle(partial ? PARTIAL : PRESENT, below);
  }

  private boolean unilateral() {
    AmendmentTerms amendment = agreement.duration().flatMap(DurationTerms::amendment).orElse(null);
    return amendment != null
        && amendment.reachesDataProtection()
        && amendment.by().orElse(null) == PartyRole.PROCESSOR;
  }

  private void description() {
    ProcessingDescription processing = agreement.processing().orElse(null);
    stated(processing == null ? null : processing.subjectMatter().orElse(null));
    if (agreement.duration().isPresent()) {
      settle(PRESENT, false);
    } else {
      stated(processing == null ? null : processing.duration().orElse(null));
    }
    stated(processing == null ? null : processing.nature().orElse(null));
    stated(processing == null ? null : processing.purpose().orElse(null));
    boolean listed = false;
    boolean open = false;
    if (processing != null) {
      for (DataCategory category : processing.dataCategories()) {
        listed |= !category.unlisted();
        open |= category.unlisted() || category.flags().contains(DataFlag.OPEN_LIST);
      }
      for (DataInterface each : processing.interfaces()) {
        open |= each.openList();
      }
    }
    settle(!listed ? MISSING : open ? PARTIAL : PRESENT, false);
    boolean inferred = false;
    if (processing != null) {
      for (SubjectCategory category : processing.subjectCategories()) {
        inferred |= category.inferred();
      }
    }
    boolean named = processing != null && !processing.subjectCategories().isEmpty();
    settle(!named ? MISSING : inferred ? PARTIAL : PRESENT, false);
  }

  private void stated(Stated part) {
    boolean plain =
        part != null && part.by() != StatedBy.ANOTHER_DOCUMENT && part.by() != StatedBy.INFERENCE;
    settle(part == null ? MISSING : plain ? PRESENT : PARTIAL, false);
  }

  /** A right counts only if a clause gives it. */
  private void rights() {
    boolean entitled = false;
    InstructionTerms instructions = agreement.instructions().orElse(null);
    if (instructions != null && instructions.source() != InstructionSource.CONTRACT_ONLY) {
      entitled = !instructions.clauses().isEmpty();
    }
    ObjectionTerms objection =
        agreement.subProcessing().flatMap(SubProcessingTerms::objection).orElse(null);
    entitled |= objection != null && !objection.clauses().isEmpty();
    AuditTerms audit = agreement.audit().orElse(null);
    entitled |= audit != null && audit.controllerMayAudit() && !audit.clauses().isEmpty();
    EndTerms end = agreement.end().orElse(null);
    entitled |= end != null && end.choice() != ReturnChoice.NONE && !end.clauses().isEmpty();
    boolean obliged = agreement.controllerDuties().isPresent();
    settle(entitled && obliged ? PRESENT : entitled || obliged ? PARTIAL : MISSING, false);
  }

  private void instructions() {
    InstructionTerms terms = agreement.instructions().orElse(null);
    boolean partial =
        terms != null
            && (terms.source() == InstructionSource.CONTRACT_ONLY
                || terms.documentation() == Documentation.NOT_STATED
                || terms.documentation() == Documentation.WRITTEN_IN_BRACKETS);
    settle(terms == null ? MISSING : partial ? PARTIAL : PRESENT, false);
    TransferTerms transfers = agreement.transfers().orElse(null);
    boolean anywhere = transfers == null || transfers.area() == TransferArea.ANYWHERE;
    boolean adequate = transfers != null && transfers.area() == TransferArea.EEA_AND_ADEQUATE;
    settle(anywhere ? MISSING : adequate ? PARTIAL : PRESENT, false);
    if (terms == null) {
      settle(MISSING, false);
      return;
    }
    boolean weak = isWeak(terms.exception().orElse(null));
    weak |= transfers != null && isWeak(transfers.exception().orElse(null));
    DisclosureTerms disclosure = agreement.disclosure().orElse(null);
    if (disclosure != null) {
      for (DisclosureGround ground : disclosure.grounds()) {
        weak |=
            ground == DisclosureGround.MANDATORY_LAW
                || ground == DisclosureGround.COURT_ORDER
                || ground == DisclosureGround.AUTHORITY_ORDER;
      }
    }
    settle(weak ? PARTIAL : PRESENT, false);
  }

  private static boolean isWeak(LegalCarveOut exception) {
    return exception != null
        && (exception.scope() != LawScope.UNION_OR_MEMBER_STATE_LAW
            || !exception.informs()
            || !exception.beforehand()
            || exception.silence() == SilenceGround.LAW_FORBIDS);
  }

  private void confidentiality() {
    ConfidentialityTerms terms = agreement.confidentiality().orElse(null);
    if (terms == null) {
      settle(MISSING, false);
      return;
    }
    boolean below =
        terms.exceptions().contains(ConfidentialityCarveOut.TASK) || !terms.needToKnow();
    settle(terms.bound().contains(BoundPerson.STAFF) ? PRESENT : PARTIAL, below);
  }

  private void security() {
    SecurityTerms terms = agreement.security().orElse(null);
    if (terms == null) {
      settle(MISSING, false);
      return;
    }
    boolean partial =
        terms.standard() == RiskStandard.OBJECTIVES_ONLY
            || terms.standard() == RiskStandard.LISTED_MEASURES
            || !terms.carveOuts().isEmpty();
    boolean below =
        !terms.deemedAppropriate().isEmpty()
            || terms.measures().isEmpty()
            || HandAnnexes.isSensitive(agreement) && terms.sensitiveData().isEmpty();
    settle(partial ? PARTIAL : PRESENT, below);
  }

  /** 0 for nothing, 1 for similar duties, 2 for the same without copies or a third party, 3. */
  private static int flow(SubProcessingTerms sub, boolean banned) {
    SubContractTerms terms = sub == null || banned ? null : sub.subContracts().orElse(null);
    if (banned) {
      return 3;
    }
    if (terms == null || terms.flowDown() == FlowDown.NOT_STATED) {
      return 0;
    }
    if (terms.flowDown() == FlowDown.SIMILAR) {
      return 1;
    }
    return terms.copyOnRequest() && terms.thirdPartyBeneficiary() ? 3 : 2;
  }

  private void requests() {
    RequestTerms terms = agreement.requests().orElse(null);
    if (terms == null) {
      settle(MISSING, false);
      return;
    }
    boolean partial = !terms.onlyRights().isEmpty() || terms.style() == AssistanceStyle.GENERIC;
    settle(
        partial ? PARTIAL : PRESENT,
        terms.style() == AssistanceStyle.BY_NUMBER || terms.forwarding().isEmpty());
  }

  private void help(AssistanceArticle article) {
    boolean substance = false;
    boolean number = false;
    boolean generic = false;
    for (AssistanceTerms terms : agreement.assistance()) {
      if (terms.articles().contains(article)) {
        substance |= terms.style() == AssistanceStyle.IN_SUBSTANCE;
        number |= terms.style() == AssistanceStyle.BY_NUMBER;
        generic |= terms.style() == AssistanceStyle.GENERIC;
      }
    }
    if (article == AssistanceArticle.ARTICLE_33 || article == AssistanceArticle.ARTICLE_34) {
      BreachTerms breach = agreement.breach().orElse(null);
      BreachSupport support = breach == null ? null : breach.support().orElse(null);
      substance |= support != null && support.supportsNotices();
    }
    settle(substance || number ? PRESENT : generic ? PARTIAL : MISSING, !substance && number);
  }

  private void end() {
    EndTerms terms = agreement.end().orElse(null);
    if (terms == null) {
      settle(MISSING, false);
      settle(MISSING, false);
      settle(MISSING, false);
      settle(MISSING, false);
      return;
    }
    boolean elsewhere = terms.unresolvedDocument().isPresent();
    boolean none = terms.choice() == ReturnChoice.NONE;
    boolean partly = terms.choice() == ReturnChoice.RETURN_ON_REQUEST;
    settle(none ? elsewhere ? UNRESOLVED : MISSING : partly ? PARTIAL : PRESENT, false);
    Destruction destruction = terms.destruction();
    boolean silent = destruction == Destruction.NOT_STATED;
    settle(
        silent ? MISSING : destruction == Destruction.POWER ? PARTIAL : PRESENT,
        !terms.certificate());
    boolean duty = destruction == Destruction.DUTY;
    settle(terms.copiesToo() ? PRESENT : duty ? PARTIAL : MISSING, false);
    boolean stored = !terms.statutoryStorage().isEmpty();
    if (!stored && !duty) {
      settle(MISSING, false);
      return;
    }
    boolean scope = terms.storageScope().orElse(null) != LawScope.UNION_OR_MEMBER_STATE_LAW;
    boolean beyond = stored && scope || keepsOwn();
    for (RetentionRule rule : agreement.retention()) {
      beyond |= rule.trigger() == RetentionTrigger.STATUTORY_DUTY_ENDED;
    }
    settle(beyond ? PARTIAL : PRESENT, false);
  }

  private boolean keepsOwn() {
    for (RetentionRule rule : agreement.retention()) {
      if (rule.effect() != RetentionEffect.ERASE_AFTER && rule.statute().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void audit() {
    AuditTerms terms = agreement.audit().orElse(null);
    if (terms == null) {
      settle(MISSING, false);
      settle(MISSING, false);
      return;
    }
    boolean report = terms.report().isPresent();
    settle(terms.allInformation() ? PRESENT : report ? PARTIAL : MISSING, false);
    if (!terms.controllerMayAudit()) {
      settle(isMandated(terms) ? PARTIAL : MISSING, false);
      return;
    }
    boolean partial =
        terms.every().isPresent() && !terms.forCause()
            || !terms.inspections()
            || terms.auditor() != AuditorChoice.CONTROLLER;
    settle(partial ? PARTIAL : PRESENT, !terms.forCause());
  }

  private static boolean isMandated(AuditTerms terms) {
    return terms.auditor() == AuditorChoice.PROCESSOR_ON_BEHALF;
  }

  private List<String> ambiguous() {
    AuditTerms terms = agreement.audit().orElse(null);
    return terms != null && !terms.controllerMayAudit() && isMandated(terms)
        ? List.of("MANDATED_AUDIT_IS_NONE")
        : List.of();
  }

  private void infringing() {
    InfringingInstruction duty =
        agreement.instructions().flatMap(InstructionTerms::infringing).orElse(null);
    boolean whole =
        duty != null && duty.timing() == Timing.IMMEDIATELY && duty.otherDataProtectionLaw();
    settle(duty == null ? MISSING : whole ? PRESENT : PARTIAL, false);
  }

  private void liability(SubProcessingTerms sub, boolean banned) {
    SubContractTerms terms = sub == null ? null : sub.subContracts().orElse(null);
    boolean silent = terms == null || terms.liability() == SubProcessorLiability.NOT_STATED;
    if (banned || silent) {
      settle(banned ? NOT_APPLICABLE : MISSING, false);
      return;
    }
    boolean narrowed = false;
    if (agreement.liability().isPresent()) {
      for (LiabilityLimit limit : agreement.liability().get().limits()) {
        narrowed |= limit != LiabilityLimit.ATTRIBUTABLE_ONLY;
      }
    }
    boolean partial =
        terms.liability() == SubProcessorLiability.LIMITED
            || terms.liability() == SubProcessorLiability.FULL && narrowed;
    settle(partial ? PARTIAL : PRESENT, !terms.failureNotice());
  }

  private void role() {
    PurposeTerms purposes = agreement.purposes().orElse(null);
    boolean partial =
        purposes != null
            && (!purposes.otherPurposesBanned() || !purposes.roleFacts().isEmpty() || keepsOwn());
    settle(purposes == null ? MISSING : partial ? PARTIAL : PRESENT, false);
  }

  private void breach() {
    BreachTerms terms = agreement.breach().orElse(null);
    if (terms == null) {
      settle(MISSING, false);
      return;
    }
    TimeLimit limit = terms.limit().orElse(null);
    boolean soon =
        switch (terms.timing()) {
          case IMMEDIATELY, PROMPTLY, WITHOUT_UNDUE_DELAY, AS_SOON_AS_POSSIBLE -> true;
          default -> limit != null && limit.unit() == LimitUnit.HOURS && limit.amount() <= 72;
        };
    boolean numbers =
        terms.content().contains(BreachItem.SUBJECT_COUNT)
            && terms.content().contains(BreachItem.RECORD_COUNT);
    boolean below =
        !numbers || !terms.content().contains(BreachItem.CONTACT_POINT) || !terms.phases();
    settle(terms.trigger() == BreachTrigger.SERIOUS_ONLY || !soon ? PARTIAL : PRESENT, below);
  }
}
