package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.InfringingInstruction;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.instruction.PurposeTerms;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityFactor;
import eu.dpasdk.model.security.SecurityObjective;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.security.SensitiveDataSafeguards;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;

/** Decision (EU) 2021/915, clauses 7.1 to 7.5 and 7.8: instructions, security, transfers. */
final class CommissionUse {
  private CommissionUse() {}

  static InstructionTerms instructions() {
    return InstructionTerms.builder()
        .addAllClauses(ClauseRef.listOf("7.1(a)"))
        .source(InstructionSource.CONTROLLER)
        .documentation(Documentation.DOCUMENTED)
        .exception(unionLaw("7.1(a)"))
        .infringing(InfringingInstruction.of(ClauseRef.listOf("7.1(b)"), Timing.IMMEDIATELY, true))
        .build();
  }

  static PurposeTerms purposes() {
    return PurposeTerms.builder()
        .addAllClauses(ClauseRef.listOf("6", "7.2"))
        .otherPurposesBanned(true)
        .ownPurposesBanned(false)
        .controlStaysWithController(false)
        .build();
  }

  /** The duty to inform beforehand stands in clause 7.1(a), of which 7.8(a) is a case. */
  static TransferTerms transfers() {
    return TransferTerms.builder()
        .addAllClauses(ClauseRef.listOf("7.8(a)"))
        .area(TransferArea.ON_INSTRUCTION)
        .exception(unionLaw("7.8(a)"))
        .build();
  }

  private static LegalCarveOut unionLaw(String clause) {
    return LegalCarveOut.builder()
        .addAllClauses(ClauseRef.listOf(clause))
        .scope(LawScope.UNION_OR_MEMBER_STATE_LAW)
        .informs(true)
        .beforehand(true)
        .silence(SilenceGround.IMPORTANT_PUBLIC_INTEREST)
        .build();
  }

  static ConfidentialityTerms confidentiality() {
    return ConfidentialityTerms.builder()
        .addAllClauses(ClauseRef.listOf("7.4(b)"))
        .addBound(BoundPerson.STAFF, BoundPerson.OTHERS_AT_WORK)
        .survivesEnd(false)
        .needToKnow(true)
        .build();
  }

  static SecurityTerms security(CommissionChoices choices) {
    SecurityTerms.Builder terms =
        SecurityTerms.builder()
            .addAllClauses(ClauseRef.listOf("7.4(a)", "annex III"))
            .standard(RiskStandard.RISK_APPROPRIATE)
            .addFactors(
                SecurityFactor.STATE_OF_THE_ART,
                SecurityFactor.COST,
                SecurityFactor.NATURE,
                SecurityFactor.SCOPE,
                SecurityFactor.CONTEXT,
                SecurityFactor.PURPOSES,
                SecurityFactor.RISK)
            .addObjectives(SecurityObjective.BREACH_PREVENTION)
            .addAllMeasures(choices.measures());
    choices
        .sensitiveData()
        .ifPresent(
            safeguards ->
                terms.sensitiveData(
                    SensitiveDataSafeguards.of(ClauseRef.listOf("7.5"), true, safeguards)));
    return terms.build();
  }
}
