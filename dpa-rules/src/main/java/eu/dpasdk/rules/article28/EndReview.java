package eu.dpasdk.rules.article28;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.term.LawScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Article 28(3)(g) GDPR: choice, erasure, copies and storage after the end. */
final class EndReview {
  private EndReview() {}

  static Points choice(Agreement agreement, Points points) {
    Optional<EndTerms> found = agreement.end();
    final String path = "/end/choice";
    if (found.isEmpty()) {
      return points.only(EndRule.CHOICE_ABSENT, path, List.of());
    }
    EndTerms terms = found.get();
    boolean none = terms.choice() == ReturnChoice.NONE;
    boolean elsewhere = terms.unresolvedDocument().isPresent();
    return points
        .when(none && elsewhere, EndRule.CHOICE_ELSEWHERE, path, terms.clauses())
        .when(none && !elsewhere, EndRule.CHOICE_ABSENT, path, terms.clauses())
        .when(
            terms.choice() == ReturnChoice.RETURN_ON_REQUEST,
            EndRule.CHOICE_RETURN_ONLY,
            path,
            terms.clauses())
        .when(
            !none && (terms.window().isPresent() || terms.onceOnly() || elsewhere),
            EndRule.CHOICE_CONDITIONS,
            "/end",
            terms.clauses())
        .otherwise(EndRule.CHOICE_FREE, path, terms.clauses());
  }

  static Points delete(Agreement agreement, Points points) {
    Optional<EndTerms> found = agreement.end();
    final String path = "/end/destruction";
    if (found.isEmpty()) {
      return points.only(EndRule.DELETE_ABSENT, path, List.of());
    }
    EndTerms terms = found.get();
    boolean silent = terms.destruction() == Destruction.NOT_STATED;
    return points
        .when(silent, EndRule.DELETE_ABSENT, path, List.of())
        .when(
            silent && terms.unresolvedDocument().isPresent(),
            EndRule.DELETE_ELSEWHERE,
            "/end/unresolvedDocument",
            terms.clauses())
        .when(terms.destruction() == Destruction.POWER, EndRule.DELETE_POWER, path, terms.clauses())
        .when(
            !silent && !terms.certificate(),
            EndRule.DELETE_NO_CERTIFICATE,
            "/end/certificate",
            terms.clauses())
        .otherwise(EndRule.DELETE_DUTY, path, terms.clauses());
  }

  static Points copies(Agreement agreement, Points points) {
    Optional<EndTerms> found = agreement.end();
    final String path = "/end/copiesToo";
    boolean named = found.filter(EndTerms::copiesToo).isPresent();
    boolean implied = found.filter(terms -> terms.destruction() == Destruction.DUTY).isPresent();
    List<ClauseRef> clauses = found.map(EndTerms::clauses).orElse(List.of());
    return points
        .when(!named && !implied, EndRule.COPIES_ABSENT, path, List.of())
        .when(!named && implied, EndRule.COPIES_IMPLIED, path, clauses)
        .otherwise(EndRule.COPIES_TOO, path, clauses);
  }

  /** Storage after the end: by which law, and no longer than that law asks. */
  static Points storage(Agreement agreement, Points points) {
    Optional<EndTerms> found = agreement.end();
    final String path = "/end/statutoryStorage";
    boolean limited = found.filter(EndReview::saysWhatIsStored).isPresent();
    if (!limited) {
      return points.only(EndRule.STORAGE_ABSENT, path, List.of());
    }
    EndTerms terms = found.orElseThrow();
    List<RetentionRule> own = ContractReview.ownPeriods(agreement);
    List<RetentionRule> beyond = new ArrayList<>();
    for (RetentionRule rule : agreement.retention()) {
      if (rule.trigger() == RetentionTrigger.STATUTORY_DUTY_ENDED) {
        beyond.add(rule);
      }
    }
    List<ClauseRef> clauses =
        terms.statutoryStorage().isEmpty() ? terms.clauses() : terms.statutoryStorage();
    return points
        .when(
            !terms.statutoryStorage().isEmpty()
                && terms
                    .storageScope()
                    .filter(scope -> scope == LawScope.UNION_OR_MEMBER_STATE_LAW)
                    .isEmpty(),
            EndRule.STORAGE_SCOPE,
            "/end/storageScope",
            clauses)
        .when(
            !own.isEmpty(),
            EndRule.STORAGE_OWN_PERIODS,
            "/retention",
            () -> ContractReview.allClauses(own))
        .when(
            !beyond.isEmpty(),
            EndRule.STORAGE_BEYOND_DUTY,
            "/retention",
            () -> ContractReview.allClauses(beyond))
        .otherwise(EndRule.STORAGE_LIMITED, path, clauses);
  }

  /** A duty to erase without any exception says that nothing is stored. */
  private static boolean saysWhatIsStored(EndTerms terms) {
    return !terms.statutoryStorage().isEmpty() || terms.destruction() == Destruction.DUTY;
  }
}
