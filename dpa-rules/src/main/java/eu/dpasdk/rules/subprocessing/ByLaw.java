package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import java.util.List;
import java.util.Optional;

/**
 * Article 28(2) GDPR: what holds where an agreement has no terms on sub-processors. Nobody gave a
 * general authorisation then, so that each sub-processor needs one of its own, in writing and
 * beforehand.
 */
final class ByLaw {
  private static final SubProcessingTerms TERMS =
      SubProcessingTerms.builder()
          .authorisation(Authorisation.of(List.of(), AuthorisationModel.SPECIFIC, true))
          .approvedList(ApprovedList.of(List.of(), List.of(), Optional.empty()))
          .build();

  private ByLaw() {}

  /** Returns the terms of the agreement, or what the statute leaves without them. */
  static SubProcessingTerms terms(Agreement agreement) {
    return agreement.subProcessing().orElse(TERMS);
  }

  /** Tells whether a finding can stand: an agreement that is silent cannot be broken. */
  static boolean canStand(Agreement agreement, Finding finding) {
    return agreement.subProcessing().isPresent() || finding.axis() != Axis.CONTRACT;
  }
}
