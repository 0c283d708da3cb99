package eu.dpasdk.rules.request;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.HelpAsked;
import eu.dpasdk.model.request.HelpGiven;
import eu.dpasdk.model.request.HelpKind;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Article 28(3)(e), (f) and (h) GDPR; FlexFront 5.3, 8.5, 11.4, 13.2, 16.2 and 18.1; Stratech 8.1
 * and 12: whether the processor gave the help or the papers it was asked for.
 */
public final class HelpMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    List<HelpGiven> given = ledger.known(facts.of(HelpGiven.class), HelpGiven::at);
    Optional<HelpAsked> asked =
        facts.of(HelpAsked.class).stream()
            .filter(each -> ledger.reached(each.delivery()).isPresent())
            .min(Comparator.comparing(each -> ledger.reached(each.delivery()).orElseThrow()));
    if (asked.isPresent()) {
      tell(agreement, asked.get(), given, ledger);
    } else if (!given.isEmpty() && facts.of(HelpAsked.class).isEmpty()) {
      ledger.inconsistent(HelpRule.GIVEN_UNASKED);
    }
  }

  private static void tell(
      Agreement agreement, HelpAsked asked, List<HelpGiven> given, Ledger ledger) {
    Instant at = ledger.reached(asked.delivery()).orElseThrow();
    Optional<Instant> done =
        given.stream()
            .map(each -> ledger.instant(each.at()))
            .filter(moment -> !moment.isBefore(at))
            .findFirst();
    Promise promise = promise(agreement, asked.kind());
    Operand what = Operand.text("what", what(asked.kind()));
    if (promise.clauses().isEmpty() && !isRequiredByLaw(asked.kind())) {
      ledger.finding(
          HelpRule.NOT_PROMISED, Axis.BENCHMARK, Severity.INFO, Optional.of(at), List.of(), what);
      return;
    }
    HelpRule rule = promise.clauses().isEmpty() ? HelpRule.GIVE_HELP_BY_LAW : HelpRule.GIVE_HELP;
    ledger
        .duty(
            rule,
            Actor.PROCESSOR,
            Actor.CONTROLLER,
            promise.clauses(),
            ledger.moment("moment", at),
            what)
        .arises(at)
        .done(done)
        .enter();
    if (promise.cost() != CostBearer.NOT_STATED) {
      ledger.because(
          HelpRule.WHO_PAYS.because(
              promise.clauses(), Operand.text("cost", Wording.of(promise.cost()))));
    }
    done.filter(moment -> moment.isAfter(at))
        .ifPresent(
            moment ->
                ledger.question(
                    HelpRule.IN_TIME_QUESTION,
                    Optional.of(PartyRole.PROCESSOR),
                    promise.clauses(),
                    ledger.moment("done", moment),
                    ledger.moment("moment", at)));
  }

  /** What the agreement says of one kind of help: where, and who pays. */
  private record Promise(List<ClauseRef> clauses, CostBearer cost) {
    static final Promise NONE = new Promise(List.of(), CostBearer.NOT_STATED);
  }

  private static Promise promise(Agreement agreement, HelpKind kind) {
    return switch (kind) {
      case REQUEST_OF_DATA_SUBJECT ->
          agreement
              .requests()
              .map(terms -> new Promise(terms.clauses(), terms.cost()))
              .orElse(Promise.NONE);
      case SECURITY -> assistance(agreement, AssistanceArticle.ARTICLE_32);
      case BREACH_TO_AUTHORITY -> assistance(agreement, AssistanceArticle.ARTICLE_33);
      case BREACH_TO_SUBJECTS -> assistance(agreement, AssistanceArticle.ARTICLE_34);
      case IMPACT_ASSESSMENT -> assistance(agreement, AssistanceArticle.ARTICLE_35);
      case PRIOR_CONSULTATION -> assistance(agreement, AssistanceArticle.ARTICLE_36);
      case INFORMATION ->
          agreement
              .audit()
              .filter(AuditTerms::allInformation)
              .map(terms -> new Promise(terms.clauses(), terms.cost()))
              .orElse(Promise.NONE);
      case AUDIT_REPORT ->
          agreement
              .audit()
              .flatMap(
                  terms ->
                      terms.report().map(report -> new Promise(report.clauses(), terms.cost())))
              .orElse(Promise.NONE);
      case SUB_PROCESSOR_CONTRACT ->
          agreement
              .subProcessing()
              .flatMap(terms -> terms.subContracts())
              .filter(terms -> terms.copyOnRequest())
              .map(terms -> new Promise(terms.clauses(), CostBearer.NOT_STATED))
              .orElse(Promise.NONE);
      case BREACH_REGISTER ->
          agreement
              .breach()
              .flatMap(terms -> terms.register())
              .filter(register -> register.accessOnRequest())
              .map(register -> new Promise(register.clauses(), CostBearer.NOT_STATED))
              .orElse(Promise.NONE);
      case CONFIDENTIALITY_UNDERTAKINGS ->
          agreement
              .confidentiality()
              .filter(ConfidentialityTerms::inspectionOnRequest)
              .map(terms -> new Promise(terms.clauses(), CostBearer.NOT_STATED))
              .orElse(Promise.NONE);
      case PROCESSING_REGISTER ->
          agreement
              .register()
              .map(terms -> new Promise(terms.clauses(), CostBearer.NOT_STATED))
              .orElse(Promise.NONE);
    };
  }

  private static Promise assistance(Agreement agreement, AssistanceArticle article) {
    List<ClauseRef> clauses = new ArrayList<>();
    CostBearer cost = CostBearer.NOT_STATED;
    for (var terms : agreement.assistance()) {
      if (terms.articles().contains(article)) {
        clauses.addAll(terms.clauses());
        cost = cost == CostBearer.NOT_STATED ? terms.cost() : cost;
      }
    }
    return new Promise(List.copyOf(clauses), cost);
  }

  /** Whether Article 28(3)(e), (f) or (h) requires it even where the agreement is silent. */
  private static boolean isRequiredByLaw(HelpKind kind) {
    return switch (kind) {
      case REQUEST_OF_DATA_SUBJECT,
          SECURITY,
          BREACH_TO_AUTHORITY,
          BREACH_TO_SUBJECTS,
          IMPACT_ASSESSMENT,
          PRIOR_CONSULTATION,
          INFORMATION ->
          true;
      case AUDIT_REPORT,
          SUB_PROCESSOR_CONTRACT,
          BREACH_REGISTER,
          CONFIDENTIALITY_UNDERTAKINGS,
          PROCESSING_REGISTER ->
          false;
    };
  }

  private static Text what(HelpKind kind) {
    return switch (kind) {
      case REQUEST_OF_DATA_SUBJECT ->
          Text.of(
              "hulp bij een verzoek van een betrokkene", "help with a request of a data subject");
      case SECURITY -> Text.of("hulp bij de beveiliging", "help with security");
      case BREACH_TO_AUTHORITY ->
          Text.of("hulp bij de melding aan de autoriteit", "help with notifying the authority");
      case BREACH_TO_SUBJECTS ->
          Text.of("hulp bij de mededeling aan betrokkenen", "help with telling data subjects");
      case IMPACT_ASSESSMENT ->
          Text.of("hulp bij een effectbeoordeling", "help with an impact assessment");
      case PRIOR_CONSULTATION ->
          Text.of("hulp bij een voorafgaande raadpleging", "help with a prior consultation");
      case INFORMATION ->
          Text.of("informatie waaruit naleving blijkt", "information that shows compliance");
      case AUDIT_REPORT -> Text.of("het auditrapport", "the audit report");
      case SUB_PROCESSOR_CONTRACT ->
          Text.of("een contract met een sub-verwerker", "a contract with a sub-processor");
      case BREACH_REGISTER -> Text.of("het register van inbreuken", "the register of breaches");
      case CONFIDENTIALITY_UNDERTAKINGS ->
          Text.of("de geheimhoudingsverklaringen", "the undertakings of confidentiality");
      case PROCESSING_REGISTER ->
          Text.of("het register van verwerkingen", "the register of processing");
    };
  }
}
