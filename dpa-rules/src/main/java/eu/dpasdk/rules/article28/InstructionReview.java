package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.InfringingInstruction;
import eu.dpasdk.model.instruction.InstructionSource;
import eu.dpasdk.model.instruction.InstructionTerms;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Article 28(3)(a) and last subparagraph GDPR: instructions and what sets them aside. */
final class InstructionReview {
  private static final Set<DisclosureGround> COMPELLED =
      Set.of(
          DisclosureGround.MANDATORY_LAW,
          DisclosureGround.COURT_ORDER,
          DisclosureGround.AUTHORITY_ORDER);

  private InstructionReview() {}

  static Points instructions(Agreement agreement, Points points) {
    Optional<InstructionTerms> found = agreement.instructions();
    if (found.isEmpty()) {
      return points.only(InstructionRule.INSTRUCTIONS_ABSENT, "/instructions", List.of());
    }
    InstructionTerms terms = found.get();
    Documentation documentation = terms.documentation();
    return points
        .when(
            terms.source() == InstructionSource.CONTRACT_ONLY,
            InstructionRule.INSTRUCTIONS_OWN_TERMS,
            "/instructions/source",
            terms.clauses())
        .when(
            documentation == Documentation.NOT_STATED,
            InstructionRule.INSTRUCTIONS_UNDOCUMENTED,
            "/instructions/documentation",
            terms.clauses())
        .when(
            documentation == Documentation.WRITTEN_IN_BRACKETS,
            InstructionRule.INSTRUCTIONS_BRACKETS,
            "/instructions/documentation",
            terms.clauses())
        .otherwise(InstructionRule.INSTRUCTIONS_DOCUMENTED, "/instructions", terms.clauses());
  }

  static Points transfers(Agreement agreement, Points points) {
    Optional<TransferTerms> found = agreement.transfers();
    if (found.isEmpty()) {
      return points.only(InstructionRule.TRANSFERS_ABSENT, "/transfers", List.of());
    }
    TransferTerms terms = found.get();
    final String path = "/transfers/area";
    return points
        .when(
            terms.area() == TransferArea.EEA_AND_ADEQUATE,
            InstructionRule.TRANSFERS_ADEQUATE,
            path,
            terms.clauses())
        .when(
            terms.area() == TransferArea.ANYWHERE,
            InstructionRule.TRANSFERS_ANYWHERE,
            path,
            terms.clauses())
        .otherwise(InstructionRule.TRANSFERS_BOUND, path, terms.clauses());
  }

  /** The exceptions to instructions and to the area, and compelled disclosure, taken together. */
  static Points legalException(Agreement agreement, Points points) {
    Optional<InstructionTerms> instructions = agreement.instructions();
    if (instructions.isEmpty()) {
      return points.only(InstructionRule.LAW_ABSENT, "/instructions", List.of());
    }
    List<LegalCarveOut> exceptions = new ArrayList<>();
    instructions.flatMap(InstructionTerms::exception).ifPresent(exceptions::add);
    agreement.transfers().flatMap(TransferTerms::exception).ifPresent(exceptions::add);
    Optional<DisclosureTerms> compelled = agreement.disclosure().filter(InstructionReview::compels);
    List<ClauseRef> disclosure = compelled.map(DisclosureTerms::clauses).orElse(List.of());
    final String path = "/instructions/exception";
    return points
        .when(
            any(exceptions, InstructionReview::isTooWide),
            InstructionRule.LAW_SCOPE,
            path,
            () -> clauses(exceptions, InstructionReview::isTooWide))
        .when(
            any(exceptions, InstructionReview::isUntold),
            InstructionRule.LAW_NOT_TOLD,
            path,
            () -> clauses(exceptions, InstructionReview::isUntold))
        .when(
            any(exceptions, InstructionReview::isSilentByAnyBan),
            InstructionRule.LAW_SILENCE,
            path,
            () -> clauses(exceptions, InstructionReview::isSilentByAnyBan))
        .when(
            compelled.isPresent(),
            InstructionRule.LAW_DISCLOSURE_SCOPE,
            "/disclosure/grounds",
            disclosure)
        .when(
            compelled.filter(terms -> !tellsOfAll(terms.notice())).isPresent(),
            InstructionRule.LAW_DISCLOSURE_NOT_TOLD,
            "/disclosure/notice",
            compelled
                .flatMap(DisclosureTerms::notice)
                .map(DisclosureNotice::clauses)
                .orElse(disclosure))
        .otherwise(
            InstructionRule.LAW_LIMITED,
            path,
            () ->
                exceptions.isEmpty()
                    ? instructions.get().clauses()
                    : clauses(exceptions, each -> true));
  }

  private static boolean compels(DisclosureTerms terms) {
    for (DisclosureGround ground : terms.grounds()) {
      if (COMPELLED.contains(ground)) {
        return true;
      }
    }
    return false;
  }

  /** Another law than that of the Union or a Member State. */
  private static boolean isTooWide(LegalCarveOut exception) {
    return exception.scope() != LawScope.UNION_OR_MEMBER_STATE_LAW;
  }

  private static boolean isUntold(LegalCarveOut exception) {
    return !exception.informs() || !exception.beforehand();
  }

  /** Silence where the law forbids to tell, whatever the public interest. */
  private static boolean isSilentByAnyBan(LegalCarveOut exception) {
    return exception.informs() && exception.silence() == SilenceGround.LAW_FORBIDS;
  }

  /** Whether every compelled disclosure is told beforehand. */
  private static boolean tellsOfAll(Optional<DisclosureNotice> notice) {
    return notice
        .filter(told -> told.timing() == Timing.BEFOREHAND && told.onlyRecipient().isEmpty())
        .isPresent();
  }

  private static boolean any(List<LegalCarveOut> exceptions, Predicate<LegalCarveOut> chosen) {
    for (LegalCarveOut exception : exceptions) {
      if (chosen.test(exception)) {
        return true;
      }
    }
    return false;
  }

  private static List<ClauseRef> clauses(
      List<LegalCarveOut> exceptions, Predicate<LegalCarveOut> chosen) {
    Set<ClauseRef> clauses = new LinkedHashSet<>();
    exceptions.stream().filter(chosen).forEach(each -> clauses.addAll(each.clauses()));
    return List.copyOf(clauses);
  }

  static Points infringing(Agreement agreement, Points points) {
    final String path = "/instructions/infringing";
    Optional<InfringingInstruction> found =
        agreement.instructions().flatMap(InstructionTerms::infringing);
    if (found.isEmpty()) {
      return points.only(InstructionRule.INFRINGING_ABSENT, path, List.of());
    }
    InfringingInstruction duty = found.get();
    return points
        .when(
            duty.timing() != Timing.IMMEDIATELY,
            InstructionRule.INFRINGING_LATE,
            path + "/timing",
            duty.clauses())
        .when(
            !duty.otherDataProtectionLaw(),
            InstructionRule.INFRINGING_GDPR_ONLY,
            path + "/otherDataProtectionLaw",
            duty.clauses())
        .otherwise(InstructionRule.INFRINGING_TOLD, path, duty.clauses());
  }
}
