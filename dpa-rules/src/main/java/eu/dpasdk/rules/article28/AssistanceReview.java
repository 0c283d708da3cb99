package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.BreachSupport;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.term.CostBearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Article 28(3)(e) and (f) GDPR: help with requests and with Articles 32 to 36. */
final class AssistanceReview {
  private AssistanceReview() {}

  static Points requests(Agreement agreement, Points points) {
    Optional<RequestTerms> found = agreement.requests();
    final String path = "/requests";
    if (found.isEmpty()) {
      return points.only(AssistanceRule.REQUESTS_ABSENT, path, List.of());
    }
    RequestTerms terms = found.get();
    return points
        .when(
            !terms.onlyRights().isEmpty(),
            AssistanceRule.REQUESTS_LIMITED,
            path + "/onlyRights",
            terms.clauses())
        .when(
            terms.style() == AssistanceStyle.GENERIC,
            AssistanceRule.REQUESTS_GENERIC,
            path + "/style",
            terms.clauses())
        .when(
            terms.style() == AssistanceStyle.BY_NUMBER,
            AssistanceRule.REQUESTS_BY_NUMBER,
            path + "/style",
            terms.clauses())
        .when(
            terms.forwarding().isEmpty(),
            AssistanceRule.REQUESTS_NOT_FORWARDED,
            path + "/forwarding",
            terms.clauses())
        .when(
            terms.onRequestOnly() && terms.cost() == CostBearer.CONTROLLER,
            AssistanceRule.REQUESTS_COST,
            path + "/cost",
            terms.clauses())
        .otherwise(AssistanceRule.REQUESTS_HELPED, path, terms.clauses());
  }

  /** The best wording counts: in substance before by number before in general. */
  static Points help(
      Agreement agreement,
      AssistanceArticle article,
      ElementRule stated,
      ElementRule byNumber,
      ElementRule generic,
      ElementRule absent,
      Points points) {
    final String path = "/assistance";
    boolean inSubstance =
        has(agreement, article, AssistanceStyle.IN_SUBSTANCE) || supports(agreement, article);
    boolean number = !inSubstance && has(agreement, article, AssistanceStyle.BY_NUMBER);
    boolean general = !inSubstance && !number && has(agreement, article, AssistanceStyle.GENERIC);
    return points
        .when(!inSubstance && !number && !general, absent, path, List.of())
        .when(general, generic, path, () -> worded(agreement, article, AssistanceStyle.GENERIC))
        .when(number, byNumber, path, () -> worded(agreement, article, AssistanceStyle.BY_NUMBER))
        .otherwise(
            stated,
            path,
            () ->
                number
                    ? worded(agreement, article, AssistanceStyle.BY_NUMBER)
                    : ContractReview.joined(
                        worded(agreement, article, AssistanceStyle.IN_SUBSTANCE),
                        support(agreement, article)));
  }

  private static boolean has(
      Agreement agreement, AssistanceArticle article, AssistanceStyle style) {
    for (AssistanceTerms terms : agreement.assistance()) {
      if (terms.style() == style && terms.articles().contains(article)) {
        return true;
      }
    }
    return false;
  }

  private static List<ClauseRef> worded(
      Agreement agreement, AssistanceArticle article, AssistanceStyle style) {
    List<ClauseRef> clauses = new ArrayList<>();
    for (AssistanceTerms terms : agreement.assistance()) {
      if (terms.style() == style && terms.articles().contains(article)) {
        clauses.addAll(terms.clauses());
      }
    }
    return clauses;
  }

  /** Support with notices of breaches is help with Articles 33 and 34. */
  private static boolean supports(Agreement agreement, AssistanceArticle article) {
    boolean notices =
        article == AssistanceArticle.ARTICLE_33 || article == AssistanceArticle.ARTICLE_34;
    return notices
        && agreement
            .breach()
            .flatMap(BreachTerms::support)
            .filter(BreachSupport::supportsNotices)
            .isPresent();
  }

  private static List<ClauseRef> support(Agreement agreement, AssistanceArticle article) {
    return supports(agreement, article)
        ? agreement
            .breach()
            .flatMap(BreachTerms::support)
            .map(BreachSupport::clauses)
            .orElse(List.of())
        : List.of();
  }
}
