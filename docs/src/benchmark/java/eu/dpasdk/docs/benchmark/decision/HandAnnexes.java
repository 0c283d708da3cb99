package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.GeneralTerms;
import eu.dpasdk.model.article28.ContentDuty;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementGroup;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.article28.Presumption;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.instruction.InfringingInstruction;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.SubjectCategory;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.TerminationPower;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;
import java.util.ArrayList;
import java.util.List;

/** The groups, gaps, facts and lists of an assessment, by hand; see {@link HandArticle28}. */
final class HandAnnexes {
  private static final Element[] ELEMENTS = Element.values();
  private static final int GROUPS = ElementGroup.values().length;

  private HandAnnexes() {}

  static AssessmentAnswer answer(
      Agreement agreement,
      List<ElementResult> statute,
      List<ElementResult> benchmark,
      List<String> ambiguous) {
    List<ElementResult> groups = new ArrayList<>(2 * GROUPS);
    for (int group = 0; group < GROUPS; group++) {
      groups.add(together(group, statute));
      groups.add(together(group, benchmark));
    }
    List<GapResult> gaps = gaps(agreement);
    return new AssessmentAnswer(
        statute,
        benchmark,
        groups,
        gaps,
        facts(agreement),
        presumption(agreement, benchmark, gaps),
        data(agreement),
        content(agreement),
        register(agreement),
        ambiguous);
  }

  private static ElementResult together(int group, List<ElementResult> results) {
    int present = 0;
    int partial = 0;
    int missing = 0;
    int open = 0;
    for (int i = 0; i < ELEMENTS.length; i++) {
      ElementGroup of = ELEMENTS[i].group().orElse(null);
      if (of != null && of.ordinal() == group) {
        switch (results.get(i)) {
          case PRESENT -> present++;
          case PARTIAL -> partial++;
          case MISSING -> missing++;
          case UNRESOLVED -> open++;
          case NOT_APPLICABLE -> {}
        }
      }
    }
    if (present + partial + missing + open == 0) {
      return ElementResult.NOT_APPLICABLE;
    }
    if (partial + missing + open == 0) {
      return ElementResult.PRESENT;
    }
    if (present + partial + open == 0) {
      return ElementResult.MISSING;
    }
    return present + partial > 0 ? ElementResult.PARTIAL : ElementResult.UNRESOLVED;
  }

  private static List<GapResult> gaps(Agreement agreement) {
    SubProcessingTerms sub = agreement.subProcessing().orElse(null);
    boolean banned = sub != null && sub.authorisation().model() == AuthorisationModel.PROHIBITED;
    boolean each = sub != null && sub.authorisation().model() == AuthorisationModel.SPECIFIC;
    ObjectionTerms objection = sub == null ? null : sub.objection().orElse(null);
    ChangeNotice notice = sub == null ? null : sub.changeNotice().orElse(null);
    SubContractTerms contract = sub == null ? null : sub.subContracts().orElse(null);
    BreachTerms breach = agreement.breach().orElse(null);
    AuditTerms audit = agreement.audit().filter(AuditTerms::controllerMayAudit).orElse(null);
    EndTerms end = agreement.end().orElse(null);
    ConfidentialityTerms secrecy = agreement.confidentiality().orElse(null);
    List<GapResult> gaps = new ArrayList<>(18);
    boolean period = objection != null && objection.window().isPresent();
    gaps.add(banned || each && !period ? GapResult.NOT_APPLICABLE : met(period));
    boolean standstill = sub != null && sub.standstill().isPresent();
    gaps.add(banned || each && !standstill ? GapResult.NOT_APPLICABLE : met(standstill));
    gaps.add(unless(banned, notice != null && !notice.information().isEmpty()));
    gaps.add(unless(banned, contract != null && contract.copyOnRequest()));
    gaps.add(unless(banned, contract != null && contract.failureNotice()));
    gaps.add(unless(banned, contract != null && contract.thirdPartyBeneficiary()));
    gaps.add(met(agreement.requests().flatMap(RequestTerms::forwarding).isPresent()));
    boolean accuracy = false;
    for (AssistanceTerms terms : agreement.assistance()) {
      accuracy |= terms.accuracy().isPresent();
    }
    gaps.add(met(accuracy));
    gaps.add(
        met(
            breach != null
                && breach.content().contains(BreachItem.SUBJECT_COUNT)
                && breach.content().contains(BreachItem.RECORD_COUNT)));
    gaps.add(met(breach != null && breach.content().contains(BreachItem.CONTACT_POINT)));
    gaps.add(met(breach != null && breach.phases()));
    gaps.add(met(audit != null && audit.forCause()));
    gaps.add(met(audit != null && audit.inspections()));
    gaps.add(met(end != null && end.certificate()));
    gaps.add(met(agreement.duration().flatMap(DurationTerms::suspension).isPresent()));
    gaps.add(met(secrecy != null && secrecy.needToKnow()));
    SecurityTerms security = agreement.security().orElse(null);
    gaps.add(
        unless(!isSensitive(agreement), security != null && security.sensitiveData().isPresent()));
    InfringingInstruction duty =
        agreement.instructions().flatMap(InstructionTerms::infringing).orElse(null);
    gaps.add(met(duty != null && duty.timing() == Timing.IMMEDIATELY));
    return gaps;
  }

  private static GapResult met(boolean holds) {
    return holds ? GapResult.MET : GapResult.GAP;
  }

  private static GapResult unless(boolean inapplicable, boolean holds) {
    return inapplicable ? GapResult.NOT_APPLICABLE : met(holds);
  }

  static boolean isSensitive(Agreement agreement) {
    if (agreement.processing().isPresent()) {
      for (DataCategory category : agreement.processing().get().dataCategories()) {
        if (category.flags().contains(DataFlag.SPECIAL)
            || category.flags().contains(DataFlag.CRIMINAL)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<GapResult> facts(Agreement agreement) {
    Party controller = agreement.party(PartyRole.CONTROLLER);
    Party processor = agreement.party(PartyRole.PROCESSOR);
    List<GapResult> facts = new ArrayList<>(6);
    facts.add(met(!controller.name().isBlank()));
    facts.add(met(controller.isReachable()));
    facts.add(met(!processor.name().isBlank()));
    facts.add(met(processor.isReachable()));
    facts.add(met(mayTerminate(agreement)));
    facts.add(met(agreement.liability().isPresent()));
    return facts;
  }

  private static boolean mayTerminate(Agreement agreement) {
    DurationTerms duration = agreement.duration().orElse(null);
    if (duration != null) {
      if (duration.term().notice().isPresent()) {
        return true;
      }
      for (UrgentGround ground : duration.urgentGrounds()) {
        if (ground.holder().orElse(null) != PartyRole.PROCESSOR) {
          return true;
        }
      }
    }
    if (agreement.subProcessing().isPresent()) {
      for (TerminationPower power : agreement.subProcessing().get().termination()) {
        if (power.holder() == PartyRole.CONTROLLER) {
          return true;
        }
      }
    }
    return false;
  }

  private static Presumption presumption(
      Agreement agreement, List<ElementResult> benchmark, List<GapResult> gaps) {
    if (agreement.general().filter(GeneralTerms::claimsCommissionClauses).isEmpty()) {
      return Presumption.NOT_CLAIMED;
    }
    boolean less = gaps.contains(GapResult.GAP);
    for (ElementResult result : benchmark) {
      less |= result != ElementResult.PRESENT && result != ElementResult.NOT_APPLICABLE;
    }
    return less ? Presumption.LOST : Presumption.KEPT;
  }

  private static List<String> data(Agreement agreement) {
    List<String> data = new ArrayList<>();
    if (agreement.processing().isPresent()) {
      for (DataCategory category : agreement.processing().get().dataCategories()) {
        for (DataFlag flag : category.flags()) {
          data.add(flag.name());
        }
      }
      for (SubjectCategory category : agreement.processing().get().subjectCategories()) {
        if (category.vulnerable()) {
          data.add("VULNERABLE");
        }
      }
    }
    return data;
  }

  private static List<ContentDuty> content(Agreement agreement) {
    BreachTerms breach = agreement.breach().orElse(null);
    List<ContentDuty> content = new ArrayList<>();
    for (BreachItem item : BreachItem.values()) {
      boolean asked = breach != null && breach.content().contains(item);
      content.add(
          !asked
              ? ContentDuty.NOT_ASKED
              : breach.asFarAsPossible() ? ContentDuty.WHERE_POSSIBLE : ContentDuty.REQUIRED);
    }
    return content;
  }

  private static List<ElementResult> register(Agreement agreement) {
    List<ElementResult> register = new ArrayList<>(4);
    ElementResult parties = ElementResult.PRESENT;
    for (Party party : agreement.parties()) {
      parties = party.isReachable() ? parties : ElementResult.PARTIAL;
    }
    register.add(parties);
    ProcessingDescription processing = agreement.processing().orElse(null);
    boolean listed = processing != null && !processing.activities().isEmpty();
    boolean nature = processing != null && processing.nature().isPresent();
    register.add(
        listed ? ElementResult.PRESENT : nature ? ElementResult.PARTIAL : ElementResult.MISSING);
    TransferTerms transfers = agreement.transfers().orElse(null);
    boolean known =
        transfers != null
            && (transfers.area() == TransferArea.EEA || !transfers.marked().isEmpty());
    register.add(
        transfers == null
            ? ElementResult.MISSING
            : known ? ElementResult.PRESENT : ElementResult.PARTIAL);
    boolean measures =
        agreement.security().isPresent() && !agreement.security().get().measures().isEmpty();
    register.add(measures ? ElementResult.PRESENT : ElementResult.MISSING);
    return register;
  }
}
