package eu.dpasdk.rules.agreement;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.AssistanceTerms;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.FlowDown;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.transfer.TransferTerms;
import eu.dpasdk.rules.matter.DutyDraft;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Article 28(3) GDPR; FlexFront 4 to 8, 11.4, 15.6, 18.1; Stratech 3 to 7, 10.2, 12: what holds all
 * the time.
 */
public final class StandingMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    new Telling(agreement, ledger).tell();
  }

  private static final class Telling {
    private final Agreement agreement;
    private final Ledger ledger;
    private final Optional<Instant> begins;
    private final Optional<Instant> ends;
    private final Optional<Instant> closes;

    Telling(Agreement agreement, Ledger ledger) {
      this.agreement = agreement;
      this.ledger = ledger;
      this.begins = Optional.of(ledger.lifetime().begins().orElse(Instant.MIN));
      this.ends = ledger.lifetime().ends();
      this.closes = ledger.lifetime().closes();
    }

    void tell() {
      instrument();
      use();
      transfers();
      protection();
      subProcessors();
      dataSubjects();
      help();
      unresolved();
    }

    private void instrument() {
      agreement
          .general()
          .ifPresent(
              general -> {
                ledger.because(
                    StandingRule.BINDING.because(
                        general.clauses(), Operand.text("how", general.conclusion())));
                general
                    .precedence()
                    .forEach(
                        each ->
                            ledger.because(
                                StandingRule.PRECEDENCE.because(
                                    each.clauses(), Operand.text("rule", each.rule()))));
              });
      agreement
          .contradictions()
          .forEach(
              each ->
                  ledger.question(StandingRule.CONTRADICTION, Optional.empty(), each.clauses()));
      agreement
          .controllerDuties()
          .ifPresent(
              duties -> {
                int number = 1;
                for (Text what : duties.duties()) {
                  holding(
                      ledger.duty(
                          Integer.toString(number++),
                          StandingRule.CONTROLLER_DUTY,
                          Actor.CONTROLLER,
                          Actor.PROCESSOR,
                          duties.clauses(),
                          Operand.text("what", what)),
                      ends);
                }
              });
      agreement
          .duration()
          .ifPresent(
              terms -> {
                int number = 1;
                for (var duty : terms.informationDuties()) {
                  for (PartyRole debtor : PartyRole.values()) {
                    if (duty.debtor().filter(role -> role != debtor).isEmpty()) {
                      ledger
                          .duty(
                              number + "-" + debtor.name().charAt(0),
                              StandingRule.TELL_CIRCUMSTANCES,
                              Actor.of(debtor),
                              Actor.of(debtor.other()),
                              duty.clauses(),
                              Operand.text("what", duty.what()))
                          .discharged(ends)
                          .enter();
                    }
                  }
                  number++;
                }
              });
    }

    private void use() {
      agreement
          .processing()
          .ifPresent(
              described ->
                  ledger.prohibition(
                      StandingRule.WITHIN_DESCRIPTION, Actor.PROCESSOR, all(described)));
      holding(
          duty(
              StandingRule.ON_INSTRUCTIONS,
              agreement.instructions().map(InstructionTerms::clauses).orElse(List.of())),
          closes);
      agreement
          .instructions()
          .flatMap(InstructionTerms::infringing)
          .ifPresent(
              warning ->
                  duty(StandingRule.INFRINGING_INSTRUCTION, warning.clauses())
                      .discharged(ends)
                      .enter());
      agreement
          .purposes()
          .ifPresent(
              terms ->
                  ledger.prohibition(StandingRule.NO_OTHER_PURPOSES, Actor.PROCESSOR, all(terms)));
      agreement
          .register()
          .ifPresent(
              register ->
                  holding(duty(StandingRule.PROCESSING_REGISTER, register.clauses()), ends));
    }

    private void transfers() {
      agreement.transfers().ifPresent(this::transfers);
      agreement
          .disclosure()
          .ifPresent(
              terms ->
                  ledger.prohibition(
                      StandingRule.NO_DISCLOSURE,
                      Actor.PROCESSOR,
                      terms.clauses(),
                      Operand.texts(
                          "grounds", Wording.list(terms.grounds().stream().sorted().toList()))));
    }

    private void transfers(TransferTerms terms) {
      ledger.prohibition(
          StandingRule.NO_TRANSFER,
          Actor.PROCESSOR,
          terms.clauses(),
          Operand.text("area", Wording.of(terms.area())));
      if (terms.markedInAnnex()) {
        holding(duty(StandingRule.MARK_TRANSFERS, terms.clauses()), ends);
      }
      if (terms.controllerWillNotTransfer()) {
        ledger.prohibition(StandingRule.CONTROLLER_NO_TRANSFER, Actor.CONTROLLER, terms.clauses());
      }
    }

    private void protection() {
      agreement
          .confidentiality()
          .ifPresent(
              terms ->
                  // Holding data is processing them, whether or not the duty is said to survive.
                  holding(duty(StandingRule.CONFIDENTIALITY, terms.clauses()), closes));
      holding(
          duty(
              StandingRule.SECURITY,
              agreement.security().map(SecurityTerms::clauses).orElse(List.of())),
          closes);
      agreement
          .security()
          .ifPresent(
              terms -> {
                Set<ClauseRef> measures = new LinkedHashSet<>(terms.deemedAppropriate());
                terms.measures().forEach(measure -> measures.addAll(measure.allClauses()));
                terms.certificates().forEach(each -> measures.addAll(each.allClauses()));
                if (!measures.isEmpty()) {
                  holding(duty(StandingRule.MEASURES, List.copyOf(measures)), closes);
                }
                terms
                    .carveOuts()
                    .forEach(
                        each ->
                            ledger.finding(
                                StandingRule.SECURITY_CARVE_OUT,
                                Axis.STATUTE,
                                Severity.WARN,
                                Optional.empty(),
                                each.clauses(),
                                Operand.text("what", each.what())));
              });
      agreement
          .breach()
          .flatMap(terms -> terms.register())
          .ifPresent(
              register -> holding(duty(StandingRule.BREACH_REGISTER, register.clauses()), closes));
      agreement
          .liability()
          .ifPresent(terms -> ledger.because(StandingRule.RESPONSIBLE.because(all(terms))));
    }

    private void subProcessors() {
      if (agreement.subProcessing().isEmpty()) {
        ledger.prohibition(
            StandingRule.PRIOR_AUTHORISATION,
            Actor.PROCESSOR,
            List.of(),
            Operand.text("model", Wording.of(AuthorisationModel.SPECIFIC)));
      }
      agreement
          .subProcessing()
          .ifPresent(
              terms -> {
                List<ClauseRef> clauses = new ArrayList<>(terms.authorisation().clauses());
                clauses.addAll(terms.approvedList().allClauses());
                ledger.prohibition(
                    StandingRule.PRIOR_AUTHORISATION,
                    Actor.PROCESSOR,
                    clauses,
                    Operand.text("model", Wording.of(terms.authorisation().model())));
                terms.subContracts().ifPresent(this::subContracts);
              });
    }

    private void subContracts(SubContractTerms terms) {
      if (terms.flowDown() != FlowDown.NOT_STATED) {
        holding(duty(StandingRule.FLOW_DOWN, terms.clauses()), closes);
      }
      ledger.because(StandingRule.ANSWERS_FOR_SUB_PROCESSORS.because(terms.clauses()));
      if (terms.copyOnRequest()) {
        mayAsk(
            terms.clauses(),
            Text.of(
                "een afschrift van contracten met sub-verwerkers",
                "a copy of the contracts with sub-processors"));
      }
    }

    private void dataSubjects() {
      agreement
          .requests()
          .ifPresent(
              terms -> {
                if (terms.ownAnswerBanned()) {
                  ledger.prohibition(StandingRule.NO_OWN_ANSWERS, Actor.PROCESSOR, terms.clauses());
                }
                mayAsk(
                    terms.clauses(),
                    Text.of(
                        "hulp bij verzoeken van betrokkenen",
                        "help with requests of data subjects"));
              });
    }

    private void help() {
      for (AssistanceTerms terms : agreement.assistance()) {
        String articles =
            terms.articles().stream()
                .sorted()
                .map(article -> article.name().replace("ARTICLE_", ""))
                .collect(Collectors.joining(", "));
        mayAsk(
            terms.clauses(),
            Text.of("hulp bij de artikelen " + articles, "help with Articles " + articles));
        terms
            .accuracy()
            .ifPresent(
                accuracy ->
                    duty(StandingRule.ACCURACY, accuracy.clauses()).discharged(ends).enter());
      }
      agreement
          .confidentiality()
          .filter(ConfidentialityTerms::inspectionOnRequest)
          .ifPresent(
              terms ->
                  mayAsk(
                      terms.clauses(),
                      Text.of(
                          "inzage in geheimhoudingsverklaringen",
                          "a look at the undertakings of confidentiality")));
      agreement
          .breach()
          .flatMap(terms -> terms.register())
          .filter(register -> register.accessOnRequest())
          .ifPresent(
              register ->
                  mayAsk(
                      register.clauses(),
                      Text.of(
                          "inzage in het register van inbreuken",
                          "a look at the register of breaches")));
    }

    private void unresolved() {
      for (Clause clause : agreement.clauses()) {
        if (clause.scope() == ClauseScope.UNRESOLVED) {
          ledger.unresolved(
              StandingRule.UNRESOLVED_CLAUSE,
              List.of(clause.ref()),
              Operand.word("clause", clause.ref().number()),
              Operand.text("why", withoutStop(clause.reason().orElse(clause.summary()))));
        }
      }
    }

    private void mayAsk(List<ClauseRef> clauses, Text what) {
      ledger.power(
          StandingRule.ASK_HELP,
          PartyRole.CONTROLLER,
          closes.filter(ledger::isPast).isPresent() ? PowerState.LAPSED : PowerState.EXERCISABLE,
          closes,
          clauses,
          Operand.text("what", what));
    }

    private DutyDraft duty(StandingRule rule, List<ClauseRef> clauses) {
      return ledger.duty(rule, Actor.PROCESSOR, Actor.CONTROLLER, clauses);
    }

    private void holding(DutyDraft duty, Optional<Instant> until) {
      duty.arises(begins).standing().discharged(until).enter();
    }

    /** A sentence as part of another. */
    private static Text withoutStop(Text sentence) {
      return Text.of(withoutStop(sentence.nl()), withoutStop(sentence.en()));
    }

    private static String withoutStop(String sentence) {
      return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static List<ClauseRef> all(Sourced term) {
      return List.copyOf(term.allClauses());
    }
  }
}
