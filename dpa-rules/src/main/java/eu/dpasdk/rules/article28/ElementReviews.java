package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.request.AssistanceArticle;

/** Articles 28 and 33(2) GDPR: which review looks at which element. */
final class ElementReviews {
  private ElementReviews() {}

  /** Returns {@code points} and the rules that apply to {@code element}; only R15 matters here. */
  static Points review(Element element, Agreement agreement, Readings readings, Points points) {
    return switch (element) {
      case GUARANTEES -> ContractReview.guarantees(agreement, points);
      case SUB_AUTHORISATION -> AuthorisationReview.authorisation(agreement, points);
      case SUB_CHANGE -> AuthorisationReview.change(agreement, points);
      case INSTRUMENT -> ContractReview.instrument(agreement, points);
      case SUBJECT_MATTER -> DescriptionReview.subjectMatter(agreement, points);
      case DURATION -> DescriptionReview.duration(agreement, points);
      case NATURE -> DescriptionReview.nature(agreement, points);
      case PURPOSE -> DescriptionReview.purpose(agreement, points);
      case DATA_TYPES -> DescriptionReview.dataTypes(agreement, points);
      case DATA_SUBJECTS -> DescriptionReview.subjects(agreement, points);
      case CONTROLLER_RIGHTS -> ContractReview.controllerRights(agreement, points);
      case INSTRUCTIONS -> InstructionReview.instructions(agreement, points);
      case TRANSFERS -> InstructionReview.transfers(agreement, points);
      case LEGAL_EXCEPTION -> InstructionReview.legalException(agreement, points);
      case CONFIDENTIALITY -> ProtectionReview.confidentiality(agreement, points);
      case SECURITY -> ProtectionReview.security(agreement, points);
      case SUB_CONDITIONS -> SubContractReview.conditions(agreement, points);
      case REQUESTS -> AssistanceReview.requests(agreement, points);
      case HELP_32 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_32,
              AssistanceRule.HELP_32_STATED,
              AssistanceRule.HELP_32_BY_NUMBER,
              AssistanceRule.HELP_32_GENERIC,
              AssistanceRule.HELP_32_ABSENT,
              points);
      case HELP_33 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_33,
              AssistanceRule.HELP_33_STATED,
              AssistanceRule.HELP_33_BY_NUMBER,
              AssistanceRule.HELP_33_GENERIC,
              AssistanceRule.HELP_33_ABSENT,
              points);
      case HELP_34 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_34,
              AssistanceRule.HELP_34_STATED,
              AssistanceRule.HELP_34_BY_NUMBER,
              AssistanceRule.HELP_34_GENERIC,
              AssistanceRule.HELP_34_ABSENT,
              points);
      case HELP_35 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_35,
              AssistanceRule.HELP_35_STATED,
              AssistanceRule.HELP_35_BY_NUMBER,
              AssistanceRule.HELP_35_GENERIC,
              AssistanceRule.HELP_35_ABSENT,
              points);
      case HELP_36 ->
          AssistanceReview.help(
              agreement,
              AssistanceArticle.ARTICLE_36,
              AssistanceRule.HELP_36_STATED,
              AssistanceRule.HELP_36_BY_NUMBER,
              AssistanceRule.HELP_36_GENERIC,
              AssistanceRule.HELP_36_ABSENT,
              points);
      case END_CHOICE -> EndReview.choice(agreement, points);
      case END_DELETE -> EndReview.delete(agreement, points);
      case END_COPIES -> EndReview.copies(agreement, points);
      case END_LAW -> EndReview.storage(agreement, points);
      case INFORMATION -> AuditReview.information(agreement, points);
      case AUDITS -> AuditReview.audits(agreement, readings.auditMandate(), points);
      case INFRINGING -> InstructionReview.infringing(agreement, points);
      case SUB_FLOW -> SubContractReview.flow(agreement, points);
      case SUB_LIABILITY -> SubContractReview.liability(agreement, points);
      case WRITING -> ContractReview.writing(agreement, points);
      case ROLE -> ContractReview.role(agreement, points);
      case BREACH_NOTICE -> ProtectionReview.breachNotice(agreement, points);
    };
  }
}
