package eu.dpasdk.testkit.docket;

import static eu.dpasdk.testkit.docket.DocketChanges.agreement;
import static eu.dpasdk.testkit.docket.DocketChanges.duties;
import static eu.dpasdk.testkit.docket.DocketChanges.emptied;
import static eu.dpasdk.testkit.docket.DocketChanges.endWith;
import static eu.dpasdk.testkit.docket.DocketChanges.events;
import static eu.dpasdk.testkit.docket.DocketChanges.has;
import static eu.dpasdk.testkit.docket.DocketChanges.isDuty;
import static eu.dpasdk.testkit.docket.DocketChanges.matters;
import static eu.dpasdk.testkit.docket.DocketChanges.mattersIf;
import static eu.dpasdk.testkit.docket.DocketChanges.nextChange;
import static eu.dpasdk.testkit.docket.DocketChanges.removeDuties;
import static eu.dpasdk.testkit.docket.DocketChanges.terms;
import static eu.dpasdk.testkit.docket.DocketChanges.without;
import static eu.dpasdk.testkit.docket.DocketChanges.withoutDuties;
import static eu.dpasdk.testkit.docket.DocketChanges.withoutEvents;

import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.testkit.run.Mistake;
import eu.dpasdk.testkit.text.Trees;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The usual mistakes about a whole case file, each laid over a docket that is right. Whoever writes
 * tests of their own can see that they catch these, or which they miss.
 *
 * <pre>{@code
 * Mistakes.missed(WrongDockets.values(), ourDocket, docket -> ourTestsOf(docket));
 * }</pre>
 *
 * <p>Each names the matters it touches, by topic and, where nothing but some duties comes out
 * otherwise, by duty; see {@link eu.dpasdk.model.decision.Topic}. Tests of other matters miss it.
 */
public enum WrongDockets implements Mistake<DocketQuestion> {
  /** Lets a message count from the date on it. Touches matters of most topics. */
  DATED_INSTEAD_OF_RECEIVED(
      events(event -> Rewriting.below(event, "dated", WrongDockets::arriveWhenDated))),
  /** Lets a fact count from when it was recorded. Touches matters of most topics. */
  RECORDED_INSTEAD_OF_HAPPENED(
      events(
          event -> {
            if (event.has("recordedAt") && event.has("at")) {
              event.set("at", event.get("recordedAt"));
            }
          })),
  /** Counts days in UTC. Touches matters of most topics. */
  DATE_IN_UTC(agreement(tree -> tree.put("zone", "UTC"))),
  /** Reckons ten days as 240 hours. Touches {@code sub-processing}. */
  TEN_DAYS_ARE_240_HOURS(
      terms(
          "limit",
          term -> {
            if (Rewriting.text(term, "limit").equals("P10D")) {
              term.put("limit", "PT240H");
            }
          })),
  /** Rolls contractual terms over weekends and holidays. Touches {@code sub-processing}. */
  CONTRACT_TERMS_ROLL(terms("roll", term -> term.put("roll", true))),
  /**
   * Takes silence as consent where each sub-processor needs a yes. Touches {@code agreement},
   * {@code sub-processing}.
   */
  SILENCE_IS_CONSENT(
      agreement(
          tree -> {
            Rewriting.below(tree, "model", term -> term.put("model", "GENERAL"));
            Rewriting.below(tree, "silence", WrongDockets::silentlyConsents);
            Rewriting.below(tree, "standstill", term -> term.remove("standstill"));
          })),
  /**
   * Forgets what must not be done. Touches {@code agreement}, {@code sub-processing}, {@code
   * disclosure}, {@code retention}, {@code end}.
   */
  PROHIBITIONS_ARE_FORGOTTEN(emptied("prohibitions")),
  /** Waits for certainty where a suspicion must be told. Touches {@code breach}. */
  SUSPICION_IS_NOTHING(
      withoutEvents(event -> Rewriting.text(event, "awareness").equals("SUSPECTED"))),
  /** Starts the controller's clock when the processor knows. Touches {@code breach}. */
  CLOCK_OF_THE_PROCESSOR(events("breach-noticed", event -> event.put("by", "CONTROLLER"))),
  /**
   * Makes up 24 hours where the law says without undue delay. Touches {@code
   * breach/tell-controller}.
   */
  HOURS_FOR_UNDUE_DELAY(
      duties(
          duty -> {
            if (isDuty(duty, "breach", "tell-controller")
                && duty.has("since")
                && !duty.has("deadline")) {
              Instant since = Instant.parse(Rewriting.text(duty, "since"));
              duty.putObject("deadline").put("endExclusive", since.plusSeconds(86_400).toString());
            }
          })),
  /** Lets 72 hours run to the end of the third day. Touches {@code breach/notify-authority}. */
  SEVENTY_TWO_HOURS_ARE_THREE_DAYS(
      duties(
          (file, duty) -> {
            if (isDuty(duty, "notify-authority") && duty.has("deadline")) {
              ObjectNode deadline = (ObjectNode) duty.get("deadline");
              LocalDate day = day(file, Rewriting.text(deadline, "endExclusive"));
              Instant end = day.plusDays(1).atStartOfDay(file.agreement().zone()).toInstant();
              deadline.put("endExclusive", end.toString());
            }
          })),
  /**
   * Owes the authority nothing until the risk was assessed. Touches {@code
   * breach/notify-authority}.
   */
  NO_CLOCK_BEFORE_THE_RISK_IS_KNOWN(
      mattersIf(
          file -> !has(file, BreachRiskAssessed.class),
          matter -> removeDuties(matter, duty -> isDuty(duty, "notify-authority")))),
  /** Forgets what a later phase added. Touches {@code breach}. */
  FIRST_NOTICE_MUST_BE_COMPLETE(
      withoutEvents(event -> isA(event, "breach-notified") && event.has("toFollow"))),
  /** Tells the data subjects of every breach. Touches {@code breach}. */
  EVERY_RISK_IS_HIGH(events("breach-risk-assessed", event -> event.put("risk", "HIGH"))),
  /**
   * Starts the period of executed files when an application is rejected. Touches {@code retention}.
   */
  REJECTED_COUNTS_AS_EXECUTED(milestone("APPLICATION_REJECTED", "TRANSACTION_EXECUTED")),
  /**
   * Starts the period of rejected files when an application is withdrawn. Touches {@code
   * retention}.
   */
  WITHDRAWN_COUNTS_AS_REJECTED(milestone("APPLICATION_WITHDRAWN", "APPLICATION_REJECTED")),
  /** Erases what is held. Touches {@code retention}. */
  HOLD_IGNORED(without("hold-placed")),
  /** Keeps what was released. Touches {@code retention}. */
  HOLD_NEVER_ENDS(without("hold-released")),
  /** Erases what the law makes somebody keep. Touches {@code retention}. */
  STATUTORY_DUTY_IGNORED(without("keeping-duty-stated")),
  /** Reckons five years as 1825 days. Touches {@code retention}. */
  YEAR_OF_365_DAYS(
      terms(
          "period",
          term -> {
            String period = Rewriting.text(term, "period");
            if (period.matches("P\\d+Y")) {
              term.put("period", "P" + 365 * Period.parse(period).getYears() + "D");
            }
          })),
  /** Reckons a month as thirty days. Touches {@code request/answer}. */
  MONTH_OF_THIRTY_DAYS(
      duties(
          (file, duty) -> {
            if (isDuty(duty, "answer") && duty.has("deadline") && duty.has("since")) {
              endWith(duty, file, day(file, Rewriting.text(duty, "since")).plusDays(30));
            }
          })),
  /**
   * Ends at 23:59:59 of the last day. Touches {@code term/restore-compliance}, {@code
   * request/answer}, {@code request/answer-extended}, {@code audit/make-report}.
   */
  ENDS_A_SECOND_EARLY(
      duties(
          duty -> {
            if (duty.path("deadline").has("lastDay")) {
              ObjectNode deadline = (ObjectNode) duty.get("deadline");
              Instant end = Instant.parse(Rewriting.text(deadline, "endExclusive"));
              deadline.put("endExclusive", end.minusSeconds(1).toString());
            }
          })),
  /**
   * Counts the day of the event. Touches {@code term/restore-compliance}, {@code request/answer},
   * {@code request/answer-extended}, {@code audit/make-report}.
   */
  EVENT_DAY_COUNTED(
      duties(
          (file, duty) -> {
            if (duty.path("deadline").has("lastDay")) {
              LocalDate last = LocalDate.parse(Rewriting.text(duty.path("deadline"), "lastDay"));
              endWith(duty, file, last.minusDays(1));
            }
          })),
  /** Forgets that a request was extended. Touches {@code request}. */
  EXTENSION_IGNORED(without("request-extended")),
  /** Lets the clock run while identity is in doubt. Touches {@code request}. */
  IDENTITY_NEVER_STOPS_THE_CLOCK(without("identity-asked")),
  /** Takes a request passed on as one answered. Touches {@code request}. */
  FORWARDED_IS_ANSWERED(events("request-received", event -> event.put("by", "CONTROLLER"))),
  /**
   * Helps only where the agreement says so, whatever the law asks. Touches {@code
   * help/give-help-by-law}.
   */
  HELP_ONLY_IF_PROMISED(withoutDuties(duty -> isDuty(duty, "give-help-by-law"))),
  /** Helps with whatever is asked. Touches {@code help}. */
  HELP_WITH_EVERYTHING(events("help-asked", event -> event.put("kind", "INFORMATION"))),
  /** Goes on asking for help that was given. Touches {@code help}. */
  HELP_IS_NEVER_DONE(without("help-given")),
  /** Takes what was said for what was written. Touches {@code instruction}. */
  INSTRUCTION_IS_ALWAYS_DOCUMENTED(
      events("instruction-given", event -> event.put("documented", true))),
  /** Follows an instruction that was taken back. Touches {@code instruction}. */
  WITHDRAWN_INSTRUCTIONS_LIVE_ON(without("instruction-withdrawn")),
  /** Lets data go anywhere. Touches {@code transfer}. */
  EVERY_COUNTRY_IS_ADEQUATE(events("transfer-started", event -> event.put("country", "CH"))),
  /** Takes the European Union for the whole of the Area. Touches {@code transfer}. */
  ADEQUATE_IS_WITHIN_THE_AREA(
      events(
          "transfer-started",
          event -> {
            if (Rewriting.text(event, "country").equals("CH")) {
              event.put("country", "NL");
            }
          })),
  /**
   * Tells of an order after the data were handed over. Touches {@code
   * disclosure/tell-controller-by-law}.
   */
  TOLD_AFTERWARDS_WILL_DO(
      duties(
          duty -> {
            if (isDuty(duty, "disclosure", "tell-controller-by-law")) {
              duty.put("status", "FULFILLED");
            }
          })),
  /** Takes a weaker measure for an equal one. Touches {@code security}. */
  ANY_MEASURE_WILL_DO(events("measure-changed", event -> event.put("effect", "KEEPS"))),
  /** Says nothing of a change of measures. Touches {@code security/tell-change}. */
  MEASURES_CHANGE_IN_SILENCE(withoutDuties(duty -> isDuty(duty, "security", "tell-change"))),
  /** Owes word of a change of measures that no clause asks for. Touches {@code security}. */
  WORD_IS_ALWAYS_OWED(agreement(WrongDockets::tellOfMeasures)),
  /** Takes a refused audit for none. Touches {@code audit}. */
  REFUSAL_IS_NOTHING(without("audit-refused")),
  /** Audits as often as it likes. Touches {@code audit}. */
  AUDIT_AT_ANY_TIME(without("audit-held")),
  /**
   * Lets only the processor answer to data subjects. Touches {@code
   * liability/answerable-to-subjects}.
   */
  CONTROLLER_ANSWERS_FOR_NOTHING(
      withoutDuties(duty -> isDuty(duty, "answerable-to-subjects/controller"))),
  /**
   * Lets only the controller answer, for the processor's own duties as well. Touches {@code
   * liability/answerable-to-subjects}.
   */
  PROCESSOR_ANSWERS_FOR_NOTHING(
      withoutDuties(duty -> isDuty(duty, "answerable-to-subjects/processor"))),
  /**
   * Leaves the controller with what a sub-processor did. Touches {@code
   * liability/answerable-to-other}.
   */
  SUB_PROCESSORS_ANSWER_FOR_THEMSELVES(withoutDuties(duty -> isDuty(duty, "answerable-to-other"))),
  /**
   * Takes notice by word of mouth for notice in writing. Touches {@code agreement}, {@code term},
   * {@code audit}, {@code end}.
   */
  NOTICE_ALWAYS_IN_WRITING(events("termination-noticed", event -> event.put("inWriting", true))),
  /** Takes an amendment for consent. Touches {@code amendment}. */
  AMENDMENT_IS_ACCEPTED_BY_SILENCE(DocketChanges.file(WrongDockets::accepted)),
  /**
   * Drops every duty once the agreement has ended. Touches {@code agreement}, {@code
   * term/inability-notice}, {@code term/restore-compliance}, {@code breach/tell-controller}, {@code
   * audit/inform-of-compliance}, {@code audit/make-report}, {@code retention/erase}, {@code
   * retention/keep}, {@code end}.
   */
  NOTHING_SURVIVES(
      mattersIf(
          file -> has(file, AgreementEnded.class), matter -> Rewriting.empty(matter, "duties"))),
  /**
   * Lets nothing end that was owed once. Touches {@code agreement}, {@code term/inability-notice},
   * {@code term/restore-compliance}, {@code instruction/follow}, {@code instruction/warn}, {@code
   * transfer/tell-beforehand}, {@code transfer/tell-beforehand-by-law}, {@code
   * disclosure/tell-controller}, {@code disclosure/tell-controller-by-law}, {@code
   * breach/notify-authority}, {@code breach/tell-subjects}, {@code audit/inform-of-compliance},
   * {@code audit/make-report}, {@code retention/keep}, {@code end/erase-statutory-storage}.
   */
  NOTHING_EVER_ENDS(
      duties(
          duty -> {
            if (Rewriting.text(duty, "status").equals("DISCHARGED")) {
              duty.put("status", "IN_FORCE");
            }
          })),
  /** Does not see that the data are gone. Touches {@code agreement}, {@code end}. */
  DATA_ARE_NEVER_GONE(without("data-erased", "data-returned", "erasure-certified")),
  /**
   * Takes what was done late for what was done in time. Touches {@code term/restore-compliance},
   * {@code breach/notify-authority}, {@code request/answer}, {@code audit/cooperate}.
   */
  LATE_IS_IN_TIME(
      duties(
          duty -> {
            if (Rewriting.text(duty, "status").equals("FULFILLED_LATE")) {
              duty.put("status", "FULFILLED");
            }
          })),
  /**
   * Lets a violation lapse after thirty days. Touches {@code term/restore-compliance}, {@code
   * breach/notify-authority}, {@code request/answer}, {@code request/answer-extended}, {@code
   * audit/make-report}.
   */
  FORGIVES_AFTER_A_MONTH(
      (file, asOf, right) ->
          Rewriting.duties(
              right.docket(file, asOf),
              duty -> {
                String end = duty.path("deadline").path("endExclusive").asString(asOf.toString());
                if (Rewriting.text(duty, "status").equals("VIOLATED")
                    && Instant.parse(end).isBefore(asOf.minus(Duration.ofDays(30)))) {
                  duty.put("status", "IN_FORCE");
                }
              })),
  /** Takes the debtor for the creditor. Touches matters of most topics. */
  DEBTOR_AND_CREDITOR_SWAPPED(
      duties(
          duty -> {
            JsonNode debtor = duty.get("debtor");
            duty.set("debtor", duty.get("creditor"));
            duty.set("creditor", debtor);
          })),
  /** Tells every duty twice. Touches matters of most topics. */
  EVERY_DUTY_TWICE(
      matters(
          matter -> {
            ArrayNode all = (ArrayNode) matter.path("duties");
            all.addAll(all.valueStream().toList());
          })),
  /** Says nothing of what went wrong. Touches matters of most topics. */
  FINDINGS_ARE_HIDDEN(emptied("findings")),
  /**
   * Says nothing of what cannot be decided. Touches {@code agreement}, {@code term}, {@code
   * sub-processing}, {@code amendment}, {@code breach}, {@code request}, {@code retention}, {@code
   * end}.
   */
  UNRESOLVED_IS_ABSENT(emptied("unresolved")),
  /** Asks no human. Touches matters of most topics. */
  QUESTIONS_ANSWER_THEMSELVES(emptied("openQuestions")),
  /** Says nothing of other readings. Touches matters of most topics. */
  READINGS_ARE_HIDDEN(emptied("ambiguous")),
  /** Passes over facts that cannot be true. Touches matters of most topics. */
  IMPOSSIBLE_FACTS_ARE_HIDDEN(emptied("inconsistencies")),
  /** Gives reasons without their sources. Touches matters of most topics. */
  SOURCES_LEFT_OUT(
      matters(matter -> Trees.objects(matter).forEach(each -> each.remove("citations")))),
  /** Names no moment at which anything changes. Touches the next change only. */
  NEVER_CHANGES(nextChange((next, asOf) -> Optional.empty())),
  /** Looks again an hour after the change. Touches the next change only. */
  CHANGES_AN_HOUR_LATE(nextChange((next, asOf) -> next.map(at -> at.plusSeconds(3600)))),
  /** Looks again every hour. Touches the next change only. */
  CHANGES_ALL_THE_TIME(nextChange((next, asOf) -> Optional.of(asOf.plusSeconds(3600)))),
  /** Answers for the first of the month, whenever it is asked. Touches matters of most topics. */
  FIRST_ANSWER_KEPT(
      (file, asOf, right) ->
          right.docket(
              file,
              day(file, asOf.toString())
                  .withDayOfMonth(1)
                  .atStartOfDay(file.agreement().zone())
                  .toInstant())),
  /** Keeps the last event of a kind, in the order of the list. Touches matters of most topics. */
  LAST_EVENT_WINS(DocketChanges.file((file, asOf) -> lastOfEachKind(file))),
  /** Counts a fact as often as it was recorded. Touches the next change only. */
  REPETITION_COUNTS(
      (file, asOf, right) -> {
        DocketReport report = right.docket(file, asOf);
        int repeated = file.events().size() - Set.copyOf(file.events()).size();
        return repeated == 0 ? report : DocketChanges.withNextChange(report, Optional.of(asOf));
      }),
  /**
   * Takes every breach and every request for one and the same. Touches {@code breach}, {@code
   * request}.
   */
  ONE_BREACH_AT_A_TIME(
      events(
          event ->
              List.of("breach", "request")
                  .forEach(
                      name -> {
                        if (event.has(name)) {
                          event.put(name, "one");
                        }
                      })));

  private final DocketChanges.Wrong wrong;

  WrongDockets(DocketChanges.Wrong wrong) {
    this.wrong = wrong;
  }

  /** Returns {@code right} with this mistake in it. */
  @Override
  public DocketQuestion over(DocketQuestion right) {
    return (file, asOf) -> wrong.docket(file, asOf, right);
  }

  private static boolean isA(ObjectNode event, String type) {
    return Rewriting.text(event, "type").equals(type);
  }

  private static LocalDate day(CaseFile file, String instant) {
    return Instant.parse(instant).atZone(file.agreement().zone()).toLocalDate();
  }

  private static void arriveWhenDated(ObjectNode message) {
    if (message.has("arrived")) {
      message.put("arrived", Rewriting.text(message, "dated") + "T09:00:00+01:00");
    }
  }

  private static void silentlyConsents(ObjectNode term) {
    if (Rewriting.text(term, "silence").equals("REFUSAL")) {
      term.put("silence", "DEEMED_NO_OBJECTION");
    }
  }

  private static DocketChanges.Wrong milestone(String happened, String taken) {
    return events(
        event -> {
          if (Rewriting.text(event, "milestone").equals(happened)) {
            event.put("milestone", taken);
          }
        });
  }

  private static void tellOfMeasures(ObjectNode agreement) {
    if (agreement.get("security") instanceof ObjectNode security) {
      ObjectNode notice = security.putObject("changeNotice");
      notice.put("timing", "BEFOREHAND");
      notice.set("clauses", security.get("clauses"));
    }
  }

  private static CaseFile accepted(CaseFile file, Instant asOf) {
    List<Event> events = new ArrayList<>(file.events());
    for (Event event : file.events()) {
      if (event instanceof AmendmentNotified notified) {
        events.add(AmendmentAccepted.of(notified.amendment(), RecordedTime.of(asOf)));
      }
    }
    return CaseFile.of(file.agreement(), events);
  }

  private static CaseFile lastOfEachKind(CaseFile file) {
    Map<Class<?>, Event> last = new LinkedHashMap<>();
    file.events().forEach(event -> last.put(event.getClass(), event));
    return CaseFile.of(file.agreement(), List.copyOf(last.values()));
  }
}
