package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.TerminationPower;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Article 28(2) GDPR: authorisation of sub-processors, notice of changes, objection. */
final class AuthorisationReview {
  private AuthorisationReview() {}

  /** Whether the agreement bans sub-processors altogether. */
  static boolean banned(Agreement agreement) {
    return agreement
        .subProcessing()
        .filter(terms -> terms.authorisation().model() == AuthorisationModel.PROHIBITED)
        .isPresent();
  }

  static List<ClauseRef> authorisationClauses(Agreement agreement) {
    return agreement
        .subProcessing()
        .map(SubProcessingTerms::authorisation)
        .map(Authorisation::clauses)
        .orElse(List.of());
  }

  static Points authorisation(Agreement agreement, Points points) {
    final String path = "/subProcessing/authorisation";
    Optional<SubProcessingTerms> found = agreement.subProcessing();
    if (found.isEmpty()) {
      return points.only(AuthorisationRule.AUTHORISATION_ABSENT, path, List.of());
    }
    List<ClauseRef> clauses = authorisationClauses(agreement);
    if (banned(agreement)) {
      return points.only(AuthorisationRule.AUTHORISATION_BANNED, path, clauses);
    }
    ApprovedList list = found.get().approvedList();
    boolean general = found.get().authorisation().model() == AuthorisationModel.GENERAL;
    boolean elsewhere = list.unresolvedDocument().isPresent();
    return points
        .when(
            !found.get().authorisation().written(),
            AuthorisationRule.AUTHORISATION_NOT_WRITTEN,
            path + "/written",
            clauses)
        .when(
            general && list.entries().isEmpty() && !elsewhere,
            AuthorisationRule.AUTHORISATION_NO_LIST,
            "/subProcessing/approvedList",
            either(list.clauses(), clauses))
        .when(
            elsewhere,
            AuthorisationRule.AUTHORISATION_LIST_ELSEWHERE,
            "/subProcessing/approvedList/unresolvedDocument",
            either(list.clauses(), clauses))
        .otherwise(AuthorisationRule.AUTHORISATION_STATED, path, clauses);
  }

  static Points change(Agreement agreement, Points points) {
    Optional<SubProcessingTerms> found = agreement.subProcessing();
    final String path = "/subProcessing/changeNotice";
    if (found.filter(AuthorisationReview::coversChanges).isEmpty()) {
      return points.only(AuthorisationRule.CHANGE_ABSENT, path, List.of());
    }
    SubProcessingTerms terms = found.get();
    if (terms.authorisation().model() != AuthorisationModel.GENERAL) {
      return points.only(
          AuthorisationRule.CHANGE_NOT_GENERAL,
          "/subProcessing/authorisation",
          authorisationClauses(agreement));
    }
    Optional<ChangeNotice> notice = terms.changeNotice();
    Optional<ObjectionTerms> objection = terms.objection();
    List<ClauseRef> told = notice.map(ChangeNotice::clauses).orElse(List.of());
    List<ClauseRef> opposed = objection.map(ObjectionTerms::clauses).orElse(List.of());
    return points
        .when(notice.isEmpty(), AuthorisationRule.CHANGE_NO_NOTICE, path, opposed)
        .when(
            notice.filter(each -> !each.prior()).isPresent(),
            AuthorisationRule.CHANGE_NOT_PRIOR,
            path + "/prior",
            told)
        .when(
            channel(notice, Channel.WEBSITE),
            AuthorisationRule.CHANGE_WEBSITE,
            path + "/channel",
            told)
        .when(
            objection.isEmpty(),
            AuthorisationRule.CHANGE_NO_OBJECTION,
            "/subProcessing/objection",
            told)
        .when(
            channel(notice, Channel.PORTAL),
            AuthorisationRule.CHANGE_PORTAL,
            path + "/channel",
            told)
        .when(
            objection.filter(each -> each.window().isEmpty()).isPresent(),
            AuthorisationRule.CHANGE_NO_PERIOD,
            "/subProcessing/objection/window",
            opposed)
        .when(
            terms.standstill().isEmpty(),
            AuthorisationRule.CHANGE_NO_STANDSTILL,
            "/subProcessing/standstill",
            () -> ContractReview.joined(told, opposed))
        .when(
            notice.filter(each -> each.information().isEmpty()).isPresent(),
            AuthorisationRule.CHANGE_NO_INFORMATION,
            path + "/information",
            told)
        .when(
            ContractReview.unilateral(agreement).isPresent(),
            AuthorisationRule.CHANGE_BY_AMENDMENT,
            "/duration/amendment",
            () -> ContractReview.unilateral(agreement).map(Sourced::clauses).orElse(List.of()))
        .when(
            !endedByProcessor(terms).isEmpty(),
            AuthorisationRule.CHANGE_PROCESSOR_ENDS,
            "/subProcessing/termination",
            () -> ContractReview.allClauses(endedByProcessor(terms)))
        .otherwise(AuthorisationRule.CHANGE_TOLD, path, () -> ContractReview.joined(told, opposed));
  }

  /** Whether changes are covered: by general authorisation only if notice or objection is. */
  static boolean coversChanges(SubProcessingTerms terms) {
    return terms.authorisation().model() != AuthorisationModel.GENERAL
        || terms.changeNotice().isPresent()
        || terms.objection().isPresent();
  }

  private static boolean channel(Optional<ChangeNotice> notice, Channel asked) {
    return notice.flatMap(ChangeNotice::channel).filter(channel -> channel == asked).isPresent();
  }

  private static List<TerminationPower> endedByProcessor(SubProcessingTerms terms) {
    List<TerminationPower> ended = new ArrayList<>();
    for (TerminationPower power : terms.termination()) {
      if (power.holder() == PartyRole.PROCESSOR) {
        ended.add(power);
      }
    }
    return ended;
  }

  static List<ClauseRef> either(List<ClauseRef> first, List<ClauseRef> second) {
    return first.isEmpty() ? second : first;
  }
}
