package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.testkit.run.Mistake;
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
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The usual mistakes about a whole case file, each laid over a docket that is right. Whoever writes
 * tests of their own can see that they catch these, or which they miss.
 */
public enum WrongDockets implements Mistake<DocketQuestion> {
  /** Lets a message count from the date on it. */
  DATED_INSTEAD_OF_RECEIVED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(file, event -> true, WrongDockets::arriveWhenDated), asOf);
    }
  },
  /** Lets a fact count from when it was recorded. */
  RECORDED_INSTEAD_OF_HAPPENED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (event.has("recordedAt") && event.has("at")) {
                  event.set("at", event.get("recordedAt"));
                }
              }),
          asOf);
    }
  },
  /** Counts days in UTC. */
  DATE_IN_UTC {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(Rewriting.agreement(file, tree -> tree.put("zone", "UTC")), asOf);
    }
  },
  /** Reckons ten days as 240 hours. */
  TEN_DAYS_ARE_240_HOURS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.agreement(
              file,
              tree ->
                  Rewriting.below(
                      tree,
                      "limit",
                      term -> {
                        if (Rewriting.text(term, "limit").equals("P10D")) {
                          term.put("limit", "PT240H");
                        }
                      })),
          asOf);
    }
  },
  /** Rolls contractual terms over weekends and holidays. */
  CONTRACT_TERMS_ROLL {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.agreement(
              file, tree -> Rewriting.below(tree, "roll", term -> term.put("roll", true))),
          asOf);
    }
  },
  /** Takes silence as consent where each sub-processor needs a yes. */
  SILENCE_IS_CONSENT {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.agreement(
              file,
              tree -> {
                Rewriting.below(tree, "model", term -> term.put("model", "GENERAL"));
                Rewriting.below(tree, "silence", term -> silentlyConsents(term));
                Rewriting.below(tree, "standstill", term -> term.remove("standstill"));
              }),
          asOf);
    }

    private void silentlyConsents(ObjectNode term) {
      if (Rewriting.text(term, "silence").equals("REFUSAL")) {
        term.put("silence", "DEEMED_NO_OBJECTION");
      }
    }
  },
  /** Waits for certainty where a suspicion must be told. */
  SUSPICION_IS_NOTHING {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file, event -> !Rewriting.text(event, "awareness").equals("SUSPECTED"), event -> {}),
          asOf);
    }
  },
  /** Starts the controller's clock when the processor knows. */
  CLOCK_OF_THE_PROCESSOR {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (isA(event, "breach-noticed")) {
                  event.put("by", "CONTROLLER");
                }
              }),
          asOf);
    }
  },
  /** Makes up 24 hours where the law says without undue delay. */
  HOURS_FOR_UNDUE_DELAY {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            if (isDuty(duty, "tell-controller") && duty.has("since") && !duty.has("deadline")) {
              Instant since = Instant.parse(Rewriting.text(duty, "since"));
              duty.putObject("deadline").put("endExclusive", since.plusSeconds(86_400).toString());
            }
          });
    }
  },
  /** Lets 72 hours run to the end of the third day. */
  SEVENTY_TWO_HOURS_ARE_THREE_DAYS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            if (isDuty(duty, "notify-authority") && duty.has("deadline")) {
              ObjectNode deadline = (ObjectNode) duty.get("deadline");
              LocalDate day =
                  Instant.parse(Rewriting.text(deadline, "endExclusive"))
                      .atZone(file.agreement().zone())
                      .toLocalDate();
              Instant end = day.plusDays(1).atStartOfDay(file.agreement().zone()).toInstant();
              deadline.put("endExclusive", end.toString());
            }
          });
    }
  },
  /** Owes the authority nothing until the risk was assessed. */
  NO_CLOCK_BEFORE_THE_RISK_IS_KNOWN {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.matters(
          right.docket(file, asOf),
          matter -> {
            boolean assessed =
                file.events().stream().anyMatch(event -> event instanceof BreachRiskAssessed);
            if (!assessed) {
              remove(matter, "duties", duty -> isDuty(duty, "notify-authority"));
            }
          });
    }
  },
  /** Forgets what a later phase added. */
  FIRST_NOTICE_MUST_BE_COMPLETE {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> !(isA(event, "breach-notified") && event.has("toFollow")),
              event -> {}),
          asOf);
    }
  },
  /** Starts the period of executed files when an application is rejected. */
  REJECTED_COUNTS_AS_EXECUTED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (Rewriting.text(event, "milestone").equals("APPLICATION_REJECTED")) {
                  event.put("milestone", "TRANSACTION_EXECUTED");
                }
              }),
          asOf);
    }
  },
  /** Erases what is held. */
  HOLD_IGNORED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(file, event -> !isA(event, "hold-placed"), event -> {}), asOf);
    }
  },
  /** Keeps what was released. */
  HOLD_NEVER_ENDS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(file, event -> !isA(event, "hold-released"), event -> {}), asOf);
    }
  },
  /** Erases what the law makes somebody keep. */
  STATUTORY_DUTY_IGNORED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(file, event -> !isA(event, "keeping-duty-stated"), event -> {}), asOf);
    }
  },
  /** Reckons five years as 1825 days. */
  YEAR_OF_365_DAYS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.agreement(
              file,
              tree ->
                  Rewriting.below(
                      tree,
                      "period",
                      term -> {
                        String period = Rewriting.text(term, "period");
                        if (period.matches("P\\d+Y")) {
                          term.put("period", "P" + 365 * Period.parse(period).getYears() + "D");
                        }
                      })),
          asOf);
    }
  },
  /** Reckons a month as thirty days. */
  MONTH_OF_THIRTY_DAYS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            if (isDuty(duty, "answer") && duty.has("deadline") && duty.has("since")) {
              ObjectNode deadline = (ObjectNode) duty.get("deadline");
              LocalDate last =
                  Instant.parse(Rewriting.text(duty, "since"))
                      .atZone(file.agreement().zone())
                      .toLocalDate()
                      .plusDays(30);
              deadline.put("lastDay", last.toString());
              Instant end = last.plusDays(1).atStartOfDay(file.agreement().zone()).toInstant();
              deadline.put("endExclusive", end.toString());
            }
          });
    }
  },
  /** Ends at 23:59:59 of the last day. */
  ENDS_A_SECOND_EARLY {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            if (duty.path("deadline").has("lastDay")) {
              ObjectNode deadline = (ObjectNode) duty.get("deadline");
              Instant end = Instant.parse(Rewriting.text(deadline, "endExclusive"));
              deadline.put("endExclusive", end.minusSeconds(1).toString());
            }
          });
    }
  },
  /** Counts the day of the event. */
  EVENT_DAY_COUNTED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            if (duty.path("deadline").has("lastDay")) {
              move(duty, file, -1);
            }
          });
    }
  },
  /** Forgets that a request was extended. */
  EXTENSION_IGNORED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(file, event -> !isA(event, "request-extended"), event -> {}), asOf);
    }
  },
  /** Lets the clock run while identity is in doubt. */
  IDENTITY_NEVER_STOPS_THE_CLOCK {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(file, event -> !isA(event, "identity-asked"), event -> {}), asOf);
    }
  },
  /** Takes a request passed on as one answered. */
  FORWARDED_IS_ANSWERED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (isA(event, "request-received")) {
                  event.put("by", "CONTROLLER");
                }
              }),
          asOf);
    }
  },
  /** Takes what was said for what was written. */
  INSTRUCTION_IS_ALWAYS_DOCUMENTED {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (isA(event, "instruction-given")) {
                  event.put("documented", true);
                }
              }),
          asOf);
    }
  },
  /** Lets data go anywhere. */
  EVERY_COUNTRY_IS_ADEQUATE {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (isA(event, "transfer-started")) {
                  event.put("country", "CH");
                }
              }),
          asOf);
    }
  },
  /** Takes a weaker measure for an equal one. */
  ANY_MEASURE_WILL_DO {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (isA(event, "measure-changed")) {
                  event.put("effect", "KEEPS");
                }
              }),
          asOf);
    }
  },
  /** Takes notice by word of mouth for notice in writing. */
  NOTICE_ALWAYS_IN_WRITING {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event -> true,
              event -> {
                if (isA(event, "termination-noticed")) {
                  event.put("inWriting", true);
                }
              }),
          asOf);
    }
  },
  /** Takes an amendment for consent. */
  AMENDMENT_IS_ACCEPTED_BY_SILENCE {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      List<Event> events = new ArrayList<>(file.events());
      for (Event event : file.events()) {
        if (event instanceof AmendmentNotified notified) {
          events.add(AmendmentAccepted.of(notified.amendment(), RecordedTime.of(asOf)));
        }
      }
      return right.docket(CaseFile.of(file.agreement(), events), asOf);
    }
  },
  /** Drops every duty once the agreement has ended. */
  NOTHING_SURVIVES {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.matters(
          right.docket(file, asOf),
          matter -> {
            boolean ended =
                file.events().stream().anyMatch(event -> event instanceof AgreementEnded);
            if (ended) {
              Rewriting.empty(matter, "duties");
            }
          });
    }
  },
  /** Takes what was done late for what was done in time. */
  LATE_IS_IN_TIME {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            if (Rewriting.text(duty, "status").equals("FULFILLED_LATE")) {
              duty.put("status", "FULFILLED");
            }
          });
    }
  },
  /** Lets a violation lapse after thirty days. */
  FORGIVES_AFTER_A_MONTH {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf),
          duty -> {
            Instant end =
                Instant.parse(duty.path("deadline").path("endExclusive").asString(asOf.toString()));
            if (Rewriting.text(duty, "status").equals("VIOLATED")
                && end.isBefore(asOf.minus(Duration.ofDays(30)))) {
              duty.put("status", "IN_FORCE");
            }
          });
    }
  },
  /** Takes the debtor for the creditor. */
  DEBTOR_OWES_ITSELF {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.duties(
          right.docket(file, asOf), duty -> duty.set("creditor", duty.get("debtor")));
    }
  },
  /** Says nothing of what cannot be decided. */
  UNRESOLVED_IS_ABSENT {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.matters(
          right.docket(file, asOf), matter -> Rewriting.empty(matter, "unresolved"));
    }
  },
  /** Asks no human. */
  QUESTIONS_ANSWER_THEMSELVES {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.matters(
          right.docket(file, asOf), matter -> Rewriting.empty(matter, "openQuestions"));
    }
  },
  /** Says nothing of other readings. */
  READINGS_ARE_HIDDEN {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.matters(
          right.docket(file, asOf), matter -> Rewriting.empty(matter, "ambiguous"));
    }
  },
  /** Passes over facts that cannot be true. */
  IMPOSSIBLE_FACTS_ARE_HIDDEN {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return Rewriting.matters(
          right.docket(file, asOf), matter -> Rewriting.empty(matter, "inconsistencies"));
    }
  },
  /** Names no moment at which anything changes. */
  NEVER_CHANGES {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return withNextChange(right.docket(file, asOf), Optional.empty());
    }
  },
  /** Looks again an hour after the change. */
  CHANGES_AN_HOUR_LATE {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      DocketReport report = right.docket(file, asOf);
      return withNextChange(report, report.nextChange().map(at -> at.plusSeconds(3600)));
    }
  },
  /** Looks again every hour. */
  CHANGES_ALL_THE_TIME {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return withNextChange(right.docket(file, asOf), Optional.of(asOf.plusSeconds(3600)));
    }
  },
  /** Answers for the first of the month, whenever it is asked. */
  FIRST_ANSWER_KEPT {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      Instant first =
          asOf.atZone(file.agreement().zone())
              .toLocalDate()
              .withDayOfMonth(1)
              .atStartOfDay(file.agreement().zone())
              .toInstant();
      return right.docket(file, first);
    }
  },
  /** Keeps the last event of a kind, in the order of the list. */
  LAST_EVENT_WINS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      Map<Class<?>, Event> last = new LinkedHashMap<>();
      file.events().forEach(event -> last.put(event.getClass(), event));
      return right.docket(CaseFile.of(file.agreement(), List.copyOf(last.values())), asOf);
    }
  },
  /** Counts a fact as often as it was recorded. */
  REPETITION_COUNTS {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      DocketReport report = right.docket(file, asOf);
      int repeated = file.events().size() - Set.copyOf(file.events()).size();
      return repeated == 0 ? report : withNextChange(report, Optional.of(asOf));
    }
  },
  /** Takes every breach and every request for one and the same. */
  ONE_BREACH_AT_A_TIME {
    @Override
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right) {
      return right.docket(
          Rewriting.events(
              file,
              event ->
                  List.of("breach", "request")
                      .forEach(
                          name -> {
                            if (event.has(name)) {
                              event.put(name, "one");
                            }
                          })),
          asOf);
    }
  };

  /** Returns {@code right} with this mistake in it. */
  @Override
  public DocketQuestion over(DocketQuestion right) {
    return (file, asOf) -> docket(file, asOf, right);
  }

  abstract DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right);

  private static boolean isA(ObjectNode event, String type) {
    return Rewriting.text(event, "type").equals(type);
  }

  private static boolean isDuty(JsonNode duty, String name) {
    return Rewriting.text(duty, "id").endsWith("/" + name);
  }

  private static void arriveWhenDated(ObjectNode event) {
    Rewriting.below(
        event,
        "dated",
        message -> {
          if (message.has("arrived")) {
            message.put("arrived", Rewriting.text(message, "dated") + "T09:00:00+01:00");
          }
        });
  }

  /** Moves the deadline of {@code duty} by days. */
  private static void move(ObjectNode duty, CaseFile file, int days) {
    ObjectNode deadline = (ObjectNode) duty.get("deadline");
    if (deadline.has("lastDay")) {
      LocalDate last = LocalDate.parse(Rewriting.text(deadline, "lastDay")).plusDays(days);
      deadline.put("lastDay", last.toString());
      Instant end = last.plusDays(1).atStartOfDay(file.agreement().zone()).toInstant();
      deadline.put("endExclusive", end.toString());
    }
  }

  private static void remove(ObjectNode holder, String list, Predicate<JsonNode> unwanted) {
    if (holder.get(list) instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (unwanted.test(array.get(i))) {
          array.remove(i);
        }
      }
    }
  }

  private static DocketReport withNextChange(DocketReport report, Optional<Instant> next) {
    return DocketReport.builder()
        .agreement(report.agreement())
        .at(report.at())
        .addAllMatters(report.matters())
        .nextChange(next)
        .build();
  }
}
