package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachRegister;
import eu.dpasdk.model.breach.BreachSupport;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.request.RequestForwarding;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Set;

/**
 * FlexFront 7, 8, 11.2 to 13, 15.3 to 16.2: retention, requests, breaches, liability, audits, help
 * and the end.
 */
final class FlexFrontSupport {
  private FlexFrontSupport() {}

  static RequestTerms requests() {
    return RequestTerms.builder()
        .addAllClauses(ClauseRef.listOf("8.4 s.2", "8.5"))
        .forwarding(RequestForwarding.of(ClauseRef.listOf("8.4 s.1"), Timing.IMMEDIATELY, true))
        .ownAnswerBanned(true)
        .answersOnOrder(true)
        .style(AssistanceStyle.IN_SUBSTANCE)
        .withinStatutoryTerms(true)
        .cost(CostBearer.NOT_STATED)
        .build();
  }

  /** Clause 16.2 is a general promise; it is all there is on Article 32. */
  static List<AssistanceTerms> assistance() {
    return List.of(
        AssistanceTerms.builder()
            .addAllClauses(ClauseRef.listOf("13.2"))
            .addArticles(AssistanceArticle.ARTICLE_35, AssistanceArticle.ARTICLE_36)
            .style(AssistanceStyle.IN_SUBSTANCE)
            .onRequestOnly(true)
            .cost(CostBearer.NOT_STATED)
            .build(),
        AssistanceTerms.builder()
            .addAllClauses(ClauseRef.listOf("16.2"))
            .addArticles(AssistanceArticle.values())
            .style(AssistanceStyle.GENERIC)
            .onRequestOnly(true)
            .cost(CostBearer.NOT_STATED)
            .build());
  }

  static BreachTerms breach() {
    return BreachTerms.builder()
        .addAllClauses(ClauseRef.listOf("11.2", "11.2(a)", "11.2(b)", "11.2(c)", "11.2(d)"))
        .trigger(BreachTrigger.ANY_SUSPECTED_TOO)
        .timing(Timing.AS_SOON_AS_POSSIBLE)
        .addContent(
            BreachItem.NATURE,
            BreachItem.DATA_CATEGORIES,
            BreachItem.ESTABLISHED_CONSEQUENCES,
            BreachItem.LIKELY_CONSEQUENCES,
            BreachItem.MEASURES_TAKEN,
            BreachItem.MEASURES_PROPOSED,
            BreachItem.MITIGATION)
        .support(
            BreachSupport.builder()
                .addAllClauses(ClauseRef.listOf("11.3"))
                .mitigates(true)
                .mitigationCost(CostBearer.PROCESSOR)
                .supportsNotices(true)
                .supportCost(CostBearer.AMBIGUOUS)
                .build())
        .register(
            BreachRegister.of(
                ClauseRef.listOf("11.4"),
                Set.of(BreachItem.NATURE, BreachItem.MEASURES_TAKEN),
                true))
        .build();
  }

  static List<RetentionRule> retention() {
    return List.of(
        rule(
                "7.1",
                Text.of(
                    "Gegevens voor het cliëntonderzoek van de Wwft",
                    "Data for client due diligence under the Wwft"),
                RetentionTrigger.TRANSACTION_EXECUTED)
            .period(TimeLimit.ofYears(5))
            .effect(RetentionEffect.KEEP_DURING)
            .statute("Wwft")
            .build(),
        rule(
                "7.2",
                Text.of(
                    "Overige gegevens van een aanvraag die tot een contract leidde",
                    "Other data of an application that led to a contract"),
                RetentionTrigger.CONTRACT_CONCLUDED)
            .period(TimeLimit.ofYears(5))
            .effect(RetentionEffect.KEEP_UNTIL)
            .build(),
        rule(
                "7.3",
                Text.of(
                    "Gegevens van een aanvraag die niet tot een contract leidde",
                    "Data of an application that led to no contract"),
                RetentionTrigger.APPLICATION_REJECTED)
            .period(TimeLimit.ofYears(1))
            .effect(RetentionEffect.KEEP_UNTIL)
            .build());
  }

  private static RetentionRule.Builder rule(String clause, Text data, RetentionTrigger trigger) {
    return RetentionRule.builder()
        .addAllClauses(ClauseRef.listOf(clause))
        .data(data)
        .trigger(trigger)
        .cost(CostBearer.NOT_STATED);
  }

  /** Clause 15.3 gives a power to destroy; only 15.4, on statutory storage, makes it a duty. */
  static EndTerms end() {
    return EndTerms.builder()
        .addAllClauses(ClauseRef.listOf("15.3 s.1", "15.3 s.2", "15.4", "15.5"))
        .choice(ReturnChoice.RETURN_ON_REQUEST)
        .window(TimeLimit.ofWeeks(4))
        .format(Text.of("Algemeen gangbaar en leesbaar", "In common use and readable"))
        .destruction(Destruction.POWER)
        .addAllStatutoryStorage(ClauseRef.listOf("15.3 s.2", "15.4"))
        .storageScope(LawScope.ANY_LAW)
        .addAllNoFurtherProcessing(ClauseRef.listOf("15.5"))
        .build();
  }

  static AuditTerms audit() {
    return AuditTerms.builder()
        .addAllClauses(ClauseRef.listOf("13.1"))
        .controllerMayAudit(true)
        .every(TimeLimit.ofYears(1))
        .auditor(AuditorChoice.CONTROLLER)
        .independentAuditor(true)
        .cost(CostBearer.CONTROLLER)
        .build();
  }

  static LiabilityTerms liability() {
    return LiabilityTerms.builder()
        .addAllClauses(ClauseRef.listOf("12.2"))
        .followsArticle82(true)
        .addLimits(LiabilityLimit.ATTRIBUTABLE_ONLY)
        .unlawfulInstructionsExcluded(true)
        .build();
  }
}
