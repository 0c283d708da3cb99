package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.instruction.PurposeTerms;
import eu.dpasdk.model.instruction.RoleFact;
import eu.dpasdk.model.instruction.RoleFactKind;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureNotice;
import eu.dpasdk.model.transfer.DisclosureTerms;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferTerms;

/** FlexFront 4.2 to 4.4 and 18: instructions, purposes, transfers, disclosure, confidentiality. */
final class FlexFrontUse {
  private FlexFrontUse() {}

  /** The paper puts the word written in brackets. */
  static InstructionTerms instructions() {
    return InstructionTerms.builder()
        .addAllClauses(ClauseRef.listOf("4.2 s.1"))
        .source(InstructionSource.CONTROLLER_AND_CONTRACT)
        .documentation(Documentation.WRITTEN_IN_BRACKETS)
        .build();
  }

  /** Clauses 2.1, 7.1 and 8.3 sit uneasily with the declaration that there is no own control. */
  static PurposeTerms purposes() {
    return PurposeTerms.builder()
        .addAllClauses(ClauseRef.listOf("4.2 s.2", "4.2 s.3"))
        .otherPurposesBanned(true)
        .ownPurposesBanned(true)
        .controlStaysWithController(true)
        .addRoleFacts(
            RoleFact.of(
                ClauseRef.listOf("2.1"),
                RoleFactKind.OWN_ACTIVITY,
                Text.of(
                    "FlexFront bemiddelt ook zelf, onder een eigen vergunning",
                    "FlexFront mediates as well, under a licence of its own")),
            RoleFact.of(
                ClauseRef.listOf("7.1"),
                RoleFactKind.OWN_LEGAL_DUTY,
                Text.of(
                    "FlexFront bewaart gegevens van het cliëntonderzoek onder de Wwft",
                    "FlexFront keeps data of client due diligence under the Wwft")),
            RoleFact.of(
                ClauseRef.listOf("8.3"),
                RoleFactKind.OWN_CONTACT,
                Text.of(
                    "FlexFront staat klanten te woord die zelf contact zoeken",
                    "FlexFront answers clients who make contact themselves")))
        .build();
  }

  static TransferTerms transfers() {
    return TransferTerms.builder()
        .addAllClauses(ClauseRef.listOf("4.3 s.1"))
        .area(TransferArea.EEA)
        .exception(
            LegalCarveOut.builder()
                .addAllClauses(ClauseRef.listOf("4.3 s.1", "4.3 s.2"))
                .scope(LawScope.ANY_LAW)
                .informs(true)
                .beforehand(true)
                .silence(SilenceGround.IMPORTANT_PUBLIC_INTEREST)
                .build())
        .build();
  }

  static DisclosureTerms disclosure() {
    return DisclosureTerms.builder()
        .addAllClauses(ClauseRef.listOf("4.4", "4.4(a)", "4.4(b)", "4.4(c)"))
        .addGrounds(
            DisclosureGround.PRIOR_WRITTEN_CONSENT,
            DisclosureGround.NATURE_OF_ASSIGNMENT,
            DisclosureGround.MANDATORY_LAW,
            DisclosureGround.COURT_ORDER,
            DisclosureGround.AUTHORITY_ORDER)
        .notice(
            DisclosureNotice.builder()
                .addAllClauses(ClauseRef.listOf("4.4(c)"))
                .timing(Timing.BEFOREHAND)
                .inWriting(true)
                .onlyRecipient("Autoriteit Persoonsgegevens")
                .silence(SilenceGround.LAW_FORBIDS)
                .build())
        .build();
  }

  static ConfidentialityTerms confidentiality() {
    return ConfidentialityTerms.builder()
        .addAllClauses(ClauseRef.listOf("18.1"))
        .addBound(BoundPerson.values())
        .inWriting(true)
        .inspectionOnRequest(true)
        .survivesEnd(true)
        .build();
  }
}
