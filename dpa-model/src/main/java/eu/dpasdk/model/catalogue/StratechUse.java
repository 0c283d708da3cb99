package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.confidentiality.ConfidentialityCarveOut;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.instruction.PurposeTerms;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureNotice;
import eu.dpasdk.model.transfer.DisclosureTerms;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;

/** Stratech 3 to 6: instructions, purposes, transfers, disclosure and confidentiality. */
final class StratechUse {
  private StratechUse() {}

  /**
   * The order is given on the processor's terms, and yet staff act on the customer's order only.
   */
  static InstructionTerms instructions() {
    return InstructionTerms.builder()
        .addAllClauses(ClauseRef.listOf("3.1", "3.2 s.1", "5.1"))
        .source(InstructionSource.CONTROLLER_AND_CONTRACT)
        .documentation(Documentation.NOT_STATED)
        .bindsStaff(true)
        .exception(
            LegalCarveOut.builder()
                .addAllClauses(ClauseRef.listOf("5.1"))
                .scope(LawScope.ANY_LAW_OR_COURT)
                .informs(false)
                .silence(SilenceGround.NEVER)
                .build())
        .build();
  }

  static PurposeTerms purposes() {
    return PurposeTerms.builder()
        .addAllClauses(ClauseRef.listOf("3.2 s.2", "3.3"))
        .otherPurposesBanned(true)
        .ownPurposesBanned(false)
        .controlStaysWithController(true)
        .build();
  }

  static TransferTerms transfers() {
    return TransferTerms.builder()
        .addAllClauses(ClauseRef.listOf("3.4 s.1", "3.4 s.2", "4.4"))
        .area(TransferArea.EEA_AND_ADEQUATE)
        .controllerWillNotTransfer(true)
        .markedInAnnex(true)
        .build();
  }

  static DisclosureTerms disclosure() {
    return DisclosureTerms.builder()
        .addAllClauses(ClauseRef.listOf("6.1"))
        .addGrounds(
            DisclosureGround.PRIOR_WRITTEN_CONSENT,
            DisclosureGround.MANDATORY_LAW,
            DisclosureGround.COURT_ORDER)
        .notice(
            DisclosureNotice.builder()
                .addAllClauses(ClauseRef.listOf("6.2"))
                .timing(Timing.NOT_STATED)
                .inWriting(true)
                .silence(SilenceGround.LAW_FORBIDS)
                .build())
        .build();
  }

  static ConfidentialityTerms confidentiality() {
    return ConfidentialityTerms.builder()
        .addAllClauses(ClauseRef.listOf("5.2 s.1", "5.2 s.2"))
        .addBound(BoundPerson.PROCESSOR, BoundPerson.STAFF, BoundPerson.OTHERS_AT_WORK)
        .survivesEnd(true)
        .addExceptions(
            ConfidentialityCarveOut.STATUTE,
            ConfidentialityCarveOut.COURT_RULING,
            ConfidentialityCarveOut.TASK)
        .build();
  }
}
