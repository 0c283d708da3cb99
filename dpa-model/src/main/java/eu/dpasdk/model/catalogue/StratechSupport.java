package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.audit.AuditReport;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.liability.Indemnity;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.request.AssistanceTerms;
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
import java.util.Optional;

/** Stratech 8, 9, 11, 12 and 13: audits, breaches, liability, help to the customer, the end. */
final class StratechSupport {
  private static final String SOFTWARE_TERMS = "Software Voorwaarden Stratech, artikel 15 lid 2";

  private StratechSupport() {}

  /** Clause 12.1 names Article 28(3)(e) and adds no duty to pass requests on. */
  static RequestTerms requests() {
    return RequestTerms.builder()
        .addAllClauses(ClauseRef.listOf("12.1", "12.3"))
        .style(AssistanceStyle.BY_NUMBER)
        .byMeasures(true)
        .onRequestOnly(true)
        .cost(CostBearer.CONTROLLER)
        .build();
  }

  /** Clause 12.2 names Article 28(3)(f), which itself lists Articles 32 to 36. */
  static AssistanceTerms assistance() {
    return AssistanceTerms.builder()
        .addAllClauses(ClauseRef.listOf("12.2", "12.3"))
        .addArticles(AssistanceArticle.values())
        .style(AssistanceStyle.BY_NUMBER)
        .onRequestOnly(true)
        .cost(CostBearer.CONTROLLER)
        .build();
  }

  static BreachTerms breach() {
    return BreachTerms.builder()
        .addAllClauses(ClauseRef.listOf("9.1 s.1", "9.1 s.2"))
        .trigger(BreachTrigger.ANY_CONFIRMED)
        .timing(Timing.WITHOUT_UNDUE_DELAY)
        .addContent(
            BreachItem.NATURE,
            BreachItem.LIKELY_CONSEQUENCES,
            BreachItem.MEASURES_TAKEN,
            BreachItem.MEASURES_PROPOSED)
        .asFarAsPossible(true)
        .build();
  }

  /** Clause 13.2 names the earliest day of removal and no last one. */
  static RetentionRule retention() {
    return RetentionRule.builder()
        .addAllClauses(ClauseRef.listOf("13.2 s.1", "13.2 s.2"))
        .data(
            Text.of(
                "Gegevens die de verwerker na het einde krachtens Unierecht of"
                    + " lidstatelijk recht nog moet opslaan",
                "Data that Union or Member State law makes the processor store after the end"))
        .trigger(RetentionTrigger.STATUTORY_DUTY_ENDED)
        .period(TimeLimit.ofMonths(1))
        .effect(RetentionEffect.ERASE_AFTER)
        .cost(CostBearer.CONTROLLER)
        .build();
  }

  /** Clause 13.3 gives one request for the data; nothing makes the processor erase the rest. */
  static EndTerms end() {
    return EndTerms.builder()
        .addAllClauses(ClauseRef.listOf("13.2 s.1", "13.3"))
        .choice(ReturnChoice.RETURN_ON_REQUEST)
        .onceOnly(true)
        .destruction(Destruction.NOT_STATED)
        .addAllStatutoryStorage(ClauseRef.listOf("13.2 s.1"))
        .storageScope(LawScope.UNION_OR_MEMBER_STATE_LAW)
        .unresolvedDocument(SOFTWARE_TERMS)
        .build();
  }

  static AuditTerms audit() {
    return AuditTerms.builder()
        .addAllClauses(ClauseRef.listOf("8.2 s.1", "8.2 s.2", "8.3 s.1"))
        .controllerMayAudit(false)
        .auditor(AuditorChoice.PROCESSOR_ON_BEHALF)
        .report(
            AuditReport.of(
                ClauseRef.listOf("8.1 s.1", "8.1 s.2", "8.3 s.2"),
                Optional.of("ISAE 3000"),
                TimeLimit.ofYears(1),
                Text.of(
                    "Alleen de beveiligingsmaatregelen van artikel 7, per (kalender)jaar",
                    "Only the security measures of clause 7, for a (calendar) year"),
                true,
                Optional.of(Text.of("hosting", "hosting"))))
        .cost(CostBearer.CONTROLLER)
        .build();
  }

  static LiabilityTerms liability() {
    return LiabilityTerms.builder()
        .addAllClauses(ClauseRef.listOf("11 s.1", "11 s.2"))
        .followsArticle82(true)
        .addLimits(
            LiabilityLimit.ARTICLE_82_2_ONLY,
            LiabilityLimit.DIRECT_CAUSE_ONLY,
            LiabilityLimit.EXCLUSIVE_CAUSE_ONLY)
        .addIndemnities(
            Indemnity.of(
                ClauseRef.listOf("4.5"),
                PartyRole.CONTROLLER,
                Text.of(
                    "Aanspraken van derden, onder wie betrokkenen en de Autoriteit"
                        + " Persoonsgegevens, die samenhangen met een tekortkoming van de klant"
                        + " onder artikel 4 of de AVG",
                    "Claims of third parties, among them data subjects and the Autoriteit"
                        + " Persoonsgegevens, connected with a failure of the customer under clause"
                        + " 4 or the GDPR")))
        .build();
  }
}
