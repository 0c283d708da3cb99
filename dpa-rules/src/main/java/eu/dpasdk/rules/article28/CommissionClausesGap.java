package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.GapFinding;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.request.AccuracyNotice;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decision (EU) 2021/915: which of the things its clauses have beyond the text of the GDPR an
 * agreement has as well.
 */
public final class CommissionClausesGap {
  private static final List<Operand> MET = outcome("aanwezig", "present");
  private static final List<Operand> GAP = outcome("ontbreekt", "missing");
  private static final List<Operand> NONE_ALLOWED =
      outcome(
          "niet van toepassing, want sub-verwerkers zijn verboden",
          "not applicable, since sub-processors are banned");
  private static final List<Operand> NOT_GENERAL =
      outcome(
          "niet van toepassing, want iedere sub-verwerker vergt een eigen toestemming",
          "not applicable, since each sub-processor needs an authorisation of its own");
  private static final List<Operand> NOT_SENSITIVE =
      outcome(
          "niet van toepassing zolang geen gegevens van artikel 9 of 10 worden verwerkt; de"
              + " overeenkomst noemt ze niet met name",
          "not applicable as long as no data of Article 9 or 10 are processed; the agreement"
              + " names none");

  private static final List<GapRule> RULES = List.of(GapRule.values());

  /** Each item that an agreement does not have: no clause says so. */
  private static final List<GapFinding> MISSING =
      RULES.stream().map(rule -> result(rule, GapResult.GAP, GAP, List.of())).toList();

  private CommissionClausesGap() {}

  private static List<Operand> outcome(String nl, String en) {
    return List.of(Operand.text("outcome", Text.of(nl, en)));
  }

  /** Returns every item, in the order of {@link eu.dpasdk.model.article28.GapItem}. */
  public static List<GapFinding> check(Agreement agreement) {
    GapFinding[] findings = new GapFinding[RULES.size()];
    for (GapRule rule : RULES) {
      findings[rule.ordinal()] = check(rule, agreement);
    }
    return List.of(findings);
  }

  private static GapFinding check(GapRule rule, Agreement agreement) {
    return switch (rule) {
      case OBJECTION_PERIOD ->
          aboutChange(
              rule,
              agreement,
              agreement
                  .subProcessing()
                  .flatMap(SubProcessingTerms::objection)
                  .filter(each -> each.window().isPresent())
                  .map(ObjectionTerms::windowClauses));
      case STANDSTILL ->
          aboutChange(
              rule,
              agreement,
              agreement
                  .subProcessing()
                  .flatMap(SubProcessingTerms::standstill)
                  .map(Sourced::clauses));
      case NOTICE_INFORMATION ->
          aboutSubProcessors(
              rule,
              agreement,
              agreement
                  .subProcessing()
                  .flatMap(SubProcessingTerms::changeNotice)
                  .filter(each -> !each.information().isEmpty())
                  .map(Sourced::clauses));
      case SUBPROCESSOR_COPY ->
          aboutSubProcessors(rule, agreement, contract(agreement, SubContractTerms::copyOnRequest));
      case SUBPROCESSOR_FAILURE_NOTICE ->
          aboutSubProcessors(rule, agreement, contract(agreement, SubContractTerms::failureNotice));
      case THIRD_PARTY_BENEFICIARY ->
          aboutSubProcessors(
              rule, agreement, contract(agreement, SubContractTerms::thirdPartyBeneficiary));
      case REQUEST_FORWARDING ->
          finding(
              rule, agreement.requests().flatMap(RequestTerms::forwarding).map(Sourced::clauses));
      case ACCURACY_NOTICE -> finding(rule, accuracy(agreement).map(Sourced::clauses));
      case BREACH_NUMBERS -> finding(rule, breach(agreement, ProtectionReview::numbers));
      case BREACH_CONTACT ->
          finding(
              rule, breach(agreement, each -> each.content().contains(BreachItem.CONTACT_POINT)));
      case BREACH_PHASES -> finding(rule, breach(agreement, BreachTerms::phases));
      case AUDIT_FOR_CAUSE -> finding(rule, audit(agreement, AuditTerms::forCause));
      case INSPECTION -> finding(rule, audit(agreement, AuditTerms::inspections));
      case DELETION_CERTIFICATE ->
          finding(rule, agreement.end().filter(EndTerms::certificate).map(Sourced::clauses));
      case SUSPENSION_RIGHT ->
          finding(
              rule, agreement.duration().flatMap(DurationTerms::suspension).map(Sourced::clauses));
      case ACCESS_NEED_TO_KNOW ->
          finding(
              rule,
              agreement
                  .confidentiality()
                  .filter(ConfidentialityTerms::needToKnow)
                  .map(Sourced::clauses));
      case SENSITIVE_DATA_SAFEGUARDS ->
          ProtectionReview.sensitive(agreement)
              ? finding(
                  rule,
                  agreement.security().flatMap(SecurityTerms::sensitiveData).map(Sourced::clauses))
              : notApplicable(rule, NOT_SENSITIVE, List.of());
      case INFRINGING_INSTRUCTION ->
          finding(
              rule,
              agreement
                  .instructions()
                  .flatMap(InstructionTerms::infringing)
                  .filter(each -> each.timing() == Timing.IMMEDIATELY)
                  .map(Sourced::clauses));
    };
  }

  private static Optional<AccuracyNotice> accuracy(Agreement agreement) {
    for (AssistanceTerms terms : agreement.assistance()) {
      if (terms.accuracy().isPresent()) {
        return terms.accuracy();
      }
    }
    return Optional.empty();
  }

  private static Optional<List<ClauseRef>> breach(Agreement agreement, Predicate<BreachTerms> has) {
    return agreement.breach().filter(has).map(Sourced::clauses);
  }

  private static Optional<List<ClauseRef>> audit(Agreement agreement, Predicate<AuditTerms> has) {
    return agreement
        .audit()
        .filter(AuditTerms::controllerMayAudit)
        .filter(has)
        .map(Sourced::clauses);
  }

  private static Optional<List<ClauseRef>> contract(
      Agreement agreement, Predicate<SubContractTerms> has) {
    return SubContractReview.subContracts(agreement).filter(has).map(Sourced::clauses);
  }

  /** A period and a standstill belong to general authorisation; under specific there is no yes. */
  private static GapFinding aboutChange(
      GapRule rule, Agreement agreement, Optional<List<ClauseRef>> held) {
    boolean specific =
        agreement
            .subProcessing()
            .filter(terms -> terms.authorisation().model() == AuthorisationModel.SPECIFIC)
            .isPresent();
    return specific && held.isEmpty()
        ? notApplicable(rule, NOT_GENERAL, AuthorisationReview.authorisationClauses(agreement))
        : aboutSubProcessors(rule, agreement, held);
  }

  private static GapFinding aboutSubProcessors(
      GapRule rule, Agreement agreement, Optional<List<ClauseRef>> held) {
    return AuthorisationReview.banned(agreement)
        ? notApplicable(rule, NONE_ALLOWED, AuthorisationReview.authorisationClauses(agreement))
        : finding(rule, held);
  }

  private static GapFinding finding(GapRule rule, Optional<List<ClauseRef>> held) {
    return held.isPresent()
        ? result(rule, GapResult.MET, MET, held.get())
        : MISSING.get(rule.ordinal());
  }

  private static GapFinding notApplicable(
      GapRule rule, List<Operand> why, List<ClauseRef> clauses) {
    return result(rule, GapResult.NOT_APPLICABLE, why, clauses);
  }

  private static GapFinding result(
      GapRule rule, GapResult result, List<Operand> outcome, List<ClauseRef> clauses) {
    return GapFinding.of(rule.item(), result, clauses, rule.because(clauses, outcome));
  }
}
