package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.request.AccuracyNotice;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestForwarding;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.Timing;
import java.util.List;

/** Decision (EU) 2021/915, clauses 7.6, 8, 9 and 10(d): audits, assistance, breaches, the end. */
final class CommissionSupport {
  private CommissionSupport() {}

  static RequestTerms requests() {
    return RequestTerms.builder()
        .addAllClauses(ClauseRef.listOf("8(a)", "8(b)", "8(d)"))
        .forwarding(RequestForwarding.of(ClauseRef.listOf("8(a)"), Timing.PROMPTLY, false))
        .ownAnswerBanned(true)
        .answersOnOrder(true)
        .style(AssistanceStyle.IN_SUBSTANCE)
        .byMeasures(true)
        .cost(CostBearer.NOT_STATED)
        .build();
  }

  static List<AssistanceTerms> assistance() {
    return List.of(
        AssistanceTerms.builder()
            .addAllClauses(ClauseRef.listOf("8(c)(1)", "8(c)(2)", "8(c)(4)", "8(d)"))
            .addArticles(
                AssistanceArticle.ARTICLE_32,
                AssistanceArticle.ARTICLE_35,
                AssistanceArticle.ARTICLE_36)
            .accuracy(AccuracyNotice.of(ClauseRef.listOf("8(c)(3)"), Timing.WITHOUT_UNDUE_DELAY))
            .style(AssistanceStyle.IN_SUBSTANCE)
            .cost(CostBearer.NOT_STATED)
            .build(),
        AssistanceTerms.builder()
            .addAllClauses(ClauseRef.listOf("9", "9.1(a)", "9.1(b)", "9.1(c)"))
            .addArticles(AssistanceArticle.ARTICLE_33, AssistanceArticle.ARTICLE_34)
            .style(AssistanceStyle.IN_SUBSTANCE)
            .cost(CostBearer.NOT_STATED)
            .build());
  }

  static BreachTerms breach() {
    return BreachTerms.builder()
        .addAllClauses(ClauseRef.listOf("9.2(a)", "9.2(b)", "9.2(c)"))
        .trigger(BreachTrigger.ANY_CONFIRMED)
        .timing(Timing.WITHOUT_UNDUE_DELAY)
        .addContent(
            BreachItem.NATURE,
            BreachItem.DATA_CATEGORIES,
            BreachItem.SUBJECT_CATEGORIES,
            BreachItem.SUBJECT_COUNT,
            BreachItem.RECORD_COUNT,
            BreachItem.CONTACT_POINT,
            BreachItem.LIKELY_CONSEQUENCES,
            BreachItem.MEASURES_TAKEN,
            BreachItem.MEASURES_PROPOSED,
            BreachItem.MITIGATION)
        .phases(true)
        .build();
  }

  static EndTerms end() {
    List<ClauseRef> clause = ClauseRef.listOf("10(d)");
    return EndTerms.builder()
        .addAllClauses(clause)
        .choice(ReturnChoice.ERASE_OR_RETURN)
        .destruction(Destruction.DUTY)
        .copiesToo(true)
        .certificate(true)
        .addAllStatutoryStorage(clause)
        .storageScope(LawScope.UNION_OR_MEMBER_STATE_LAW)
        .build();
  }

  static AuditTerms audit() {
    return AuditTerms.builder()
        .addAllClauses(ClauseRef.listOf("7.6(a)", "7.6(b)", "7.6(c)", "7.6(d)", "7.6(e)"))
        .controllerMayAudit(true)
        .forCause(true)
        .inspections(true)
        .auditor(AuditorChoice.CONTROLLER)
        .independentAuditor(true)
        .allInformation(true)
        .promptReplies(true)
        .resultsToAuthority(true)
        .cost(CostBearer.NOT_STATED)
        .build();
  }
}
