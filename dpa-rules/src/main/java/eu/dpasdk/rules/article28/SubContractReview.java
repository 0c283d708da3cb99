package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.subprocessing.FlowDown;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorLiability;
import java.util.List;
import java.util.Optional;

/** Article 28(3)(d) and (4) GDPR: what binds sub-processors, and who answers for them. */
final class SubContractReview {
  private SubContractReview() {}

  /**
   * Whether the conditions of paragraphs 2 and 4 are taken up; how well, is for their own elements,
   * so that no defect is counted twice.
   */
  static Points conditions(Agreement agreement, Points points) {
    final String path = "/subProcessing";
    List<ClauseRef> authorised = AuthorisationReview.authorisationClauses(agreement);
    if (AuthorisationReview.banned(agreement)) {
      return points.only(SubContractRule.CONDITIONS_BANNED, path, authorised);
    }
    boolean second =
        agreement.subProcessing().filter(AuthorisationReview::coversChanges).isPresent();
    boolean fourth = subContracts(agreement).filter(SubContractReview::flowsDown).isPresent();
    List<ClauseRef> sub = subContracts(agreement).map(SubContractTerms::clauses).orElse(List.of());
    return points
        .when(!second && !fourth, SubContractRule.CONDITIONS_NONE, path, List.of())
        .when(
            second && !fourth,
            SubContractRule.CONDITIONS_FLOW_MISSING,
            path + "/subContracts",
            authorised)
        .when(
            !second && fourth,
            SubContractRule.CONDITIONS_AUTHORISATION_MISSING,
            path + "/changeNotice",
            () -> ContractReview.joined(authorised, sub))
        .otherwise(
            SubContractRule.CONDITIONS_BOTH, path, () -> ContractReview.joined(authorised, sub));
  }

  static Points flow(Agreement agreement, Points points) {
    final String path = "/subProcessing/subContracts";
    if (AuthorisationReview.banned(agreement)) {
      return points.only(
          SubContractRule.FLOW_BANNED, path, AuthorisationReview.authorisationClauses(agreement));
    }
    Optional<SubContractTerms> found = subContracts(agreement);
    if (found.filter(SubContractReview::flowsDown).isEmpty()) {
      return points.only(
          SubContractRule.FLOW_ABSENT,
          path + "/flowDown",
          found.map(SubContractTerms::clauses).orElse(List.of()));
    }
    SubContractTerms terms = found.get();
    return points
        .when(
            terms.flowDown() == FlowDown.SIMILAR,
            SubContractRule.FLOW_SIMILAR,
            path + "/flowDown",
            terms.clauses())
        .when(
            !terms.copyOnRequest(),
            SubContractRule.FLOW_NO_COPY,
            path + "/copyOnRequest",
            terms.clauses())
        .when(
            !terms.thirdPartyBeneficiary(),
            SubContractRule.FLOW_NO_BENEFICIARY,
            path + "/thirdPartyBeneficiary",
            terms.clauses())
        .otherwise(SubContractRule.FLOW_SAME, path, terms.clauses());
  }

  private static boolean flowsDown(SubContractTerms terms) {
    return terms.flowDown() != FlowDown.NOT_STATED;
  }

  /** A liability clause that narrows what the processor answers for narrows this as well. */
  static Points liability(Agreement agreement, Points points) {
    final String path = "/subProcessing/subContracts/liability";
    if (AuthorisationReview.banned(agreement)) {
      return points.only(
          SubContractRule.LIABILITY_BANNED,
          path,
          AuthorisationReview.authorisationClauses(agreement));
    }
    Optional<SubContractTerms> found = subContracts(agreement);
    if (found.filter(each -> each.liability() != SubProcessorLiability.NOT_STATED).isEmpty()) {
      return points.only(SubContractRule.LIABILITY_ABSENT, path, List.of());
    }
    SubContractTerms terms = found.get();
    Optional<LiabilityTerms> narrowing = agreement.liability().filter(SubContractReview::narrows);
    return points
        .when(
            terms.liability() == SubProcessorLiability.LIMITED,
            SubContractRule.LIABILITY_LIMITED,
            path,
            terms.clauses())
        .when(
            terms.liability() == SubProcessorLiability.FULL && narrowing.isPresent(),
            SubContractRule.LIABILITY_NARROWED,
            "/liability/limits",
            () ->
                ContractReview.joined(
                    terms.clauses(), narrowing.map(LiabilityTerms::clauses).orElse(List.of())))
        .when(
            !terms.failureNotice(),
            SubContractRule.LIABILITY_NO_FAILURE_NOTICE,
            "/subProcessing/subContracts/failureNotice",
            terms.clauses())
        .otherwise(SubContractRule.LIABILITY_FULL, path, terms.clauses());
  }

  private static boolean narrows(LiabilityTerms terms) {
    for (LiabilityLimit limit : terms.limits()) {
      if (limit != LiabilityLimit.ATTRIBUTABLE_ONLY) {
        return true;
      }
    }
    return false;
  }

  static Optional<SubContractTerms> subContracts(Agreement agreement) {
    return agreement.subProcessing().flatMap(SubProcessingTerms::subContracts);
  }
}
