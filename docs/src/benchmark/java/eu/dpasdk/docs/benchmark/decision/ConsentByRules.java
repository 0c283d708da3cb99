package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.subprocessing.WindowState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The share of a consent decision that rules over flat facts can say, under the default readings:
 * {@link ConsentAnswer.Share}. Plain Java reads the events and compares dates, as a caller of an
 * engine would; the rules class each objection, give the status at each moment asked, and from the
 * status the verdicts on going live. Nothing of other readings, powers, findings, questions, the
 * next change or the list of sub-processors, and no reasons.
 */
final class ConsentByRules {
  private static final RuleTable<ObjectionFacts> OBJECTIONS =
      new RuleTable.Builder<>("objections", ObjectionFacts.class)
          .fact("received", ObjectionFacts::isReceived)
          .fact("late", ObjectionFacts::isLate)
          .fact("windowed", ObjectionFacts::isWindowed)
          .fact("unreasonable", ObjectionFacts::isUnreasonable)
          .about("class")
          .rule(0, "NOT_RECEIVED", "received", false)
          .rule(1, "LATE", "late", true)
          .rule(2, "UNREASONABLE", "unreasonable", true)
          .rule(3, "VALID", "windowed", false)
          .rule(4, "TIMELY", "windowed", true)
          .build();
  private static final RuleTable<StatusFacts> STATUS =
      new RuleTable.Builder<>("status", StatusFacts.class)
          .fact("window", StatusFacts::getWindow)
          .fact("withdrawn", StatusFacts::isWithdrawn)
          .fact("objected", StatusFacts::isObjected)
          .fact("approved", StatusFacts::isApproved)
          .fact("settled", StatusFacts::isSettled)
          .fact("terminable", StatusFacts::isTerminable)
          .about("status")
          .rule(0, "WITHDRAWN", "withdrawn", true)
          .rule(1, "TERMINABLE", stands("terminable", true))
          .rule(2, "OBJECTED_IN_TIME", stands())
          .rule(3, "AUTHORISED", "approved", true)
          .rule(4, "SOLVED", "objected", true, "settled", true)
          .rule(5, "DEEMED_NO_OBJECTION", "window", "CLOSED")
          .rule(6, "OPEN", "window", "OPEN")
          .rule(7, "NOT_STARTED", "window", "NOT_STARTED")
          .build();
  private static final RuleTable<GoLiveFacts> GO_LIVE = goLive();

  private final RuleEngine<ObjectionFacts> objections;
  private final RuleEngine<StatusFacts> status;
  private final RuleEngine<GoLiveFacts> goLive;

  ConsentByRules(RuleEngine.Maker maker) {
    this.objections = maker.make(OBJECTIONS);
    this.status = maker.make(STATUS);
    this.goLive = maker.make(GO_LIVE);
  }

  private static Object[] stands(Object... more) {
    List<Object> when = new ArrayList<>();
    when.addAll(List.of("objected", true, "approved", false, "settled", false));
    when.addAll(List.of(more));
    return when.toArray();
  }

  private static RuleTable<GoLiveFacts> goLive() {
    RuleTable.Builder<GoLiveFacts> rules =
        new RuleTable.Builder<>("golive", GoLiveFacts.class).fact("status", GoLiveFacts::getStatus);
    List<String> open = List.of("HUMAN", "SILENT", "NOT_ALLOWED");
    for (int axis = 0; axis < open.size(); axis++) {
      rules.about("axis" + axis);
      for (String status : List.of("AUTHORISED", "SOLVED", "DEEMED_NO_OBJECTION")) {
        rules.rule(0, "ALLOWED", "status", status);
      }
      for (String status : List.of("WITHDRAWN", "NOT_STARTED")) {
        rules.rule(0, "NOT_ALLOWED", "status", status);
      }
      for (String status : List.of("OPEN", "OBJECTED_IN_TIME", "TERMINABLE")) {
        rules.rule(0, open.get(axis), "status", status);
      }
    }
    return rules.build();
  }

  ConsentAnswer.Share decide(CaseFile file, Instant at) {
    Messages messages = new Messages(file.events(), at);
    List<Instant> moments = new ArrayList<>();
    moments.add(at);
    moments.addAll(messages.engaged);
    List<StatusFacts> asked = new ArrayList<>();
    List<ObjectionClass> classes = new ArrayList<>();
    for (Instant moment : moments) {
      List<ObjectionFacts> heard = messages.objections(moment);
      objections.conclude(heard);
      asked.add(messages.status(moment, heard));
      if (classes.isEmpty()) {
        heard.forEach(each -> classes.add(ObjectionClass.valueOf(each.concluded(0, ""))));
      }
    }
    status.conclude(asked);
    List<GoLiveFacts> lives = new ArrayList<>();
    String now = asked.get(0).concluded(0, "");
    for (int i = messages.engaged.isEmpty() ? 0 : 1; i < asked.size(); i++) {
      lives.add(new GoLiveFacts(asked.get(i).concluded(0, "")));
    }
    if (messages.engaged.isEmpty() && now.equals("WITHDRAWN")) {
      lives.clear();
    }
    goLive.conclude(lives);
    List<Verdict> verdicts = new ArrayList<>();
    for (GoLiveFacts live : lives) {
      for (int axis = 0; axis < 3; axis++) {
        verdicts.add(Verdict.valueOf(live.concluded(axis, "")));
      }
    }
    return new ConsentAnswer.Share(
        ConsentStatus.valueOf(now),
        WindowState.valueOf(asked.get(0).getWindow()),
        Optional.ofNullable(messages.end(at)),
        classes,
        verdicts);
  }

  /** The events of a change, read and compared in plain Java. */
  private static final class Messages {
    private final List<Instant> notices = new ArrayList<>();
    private final List<Instant> objections = new ArrayList<>();
    private final List<Instant> approvals = new ArrayList<>();
    private final List<Instant> solutions = new ArrayList<>();
    private final List<Instant> withdrawals = new ArrayList<>();
    private final List<Instant> engaged = new ArrayList<>();
    private final List<JudgementRecorded> judgements = new ArrayList<>();

    Messages(List<Event> events, Instant at) {
      for (Event event : events) {
        if (event instanceof ChangeNotified each) {
          add(arrived(each.delivery()), at, notices);
        } else if (event instanceof ObjectionRaised each) {
          add(arrived(each.delivery()), at, objections);
        } else if (event instanceof AuthorisationGiven each) {
          add(arrived(each.delivery()), at, approvals);
        } else if (event instanceof SolutionFound each) {
          add(PlainDates.instant(each.at()), at, solutions);
        } else if (event instanceof ChangeWithdrawn each) {
          add(PlainDates.instant(each.at()), at, withdrawals);
        } else if (event instanceof SubProcessorEngaged each) {
          add(PlainDates.instant(each.at()), at, engaged);
        } else if (event instanceof JudgementRecorded each) {
          judgements.add(each);
        }
      }
      objections.sort(Comparator.naturalOrder());
    }

    private static Instant arrived(Delivery delivery) {
      return PlainDates.instant(((MessageDelivery) delivery).arrived().orElseThrow());
    }

    private static void add(Instant moment, Instant at, List<Instant> moments) {
      if (!moment.isAfter(at)) {
        moments.add(moment);
      }
    }

    private static Instant last(List<Instant> moments, Instant at) {
      Instant last = Instant.MIN;
      for (Instant each : moments) {
        last = !each.isAfter(at) && each.isAfter(last) ? each : last;
      }
      return last;
    }

    Instant end(Instant at) {
      Instant first = null;
      for (Instant each : notices) {
        first = !each.isAfter(at) && (first == null || each.isBefore(first)) ? each : first;
      }
      return first == null ? null : PlainDates.endOf(PlainDates.lastDayOfWindow(first, false));
    }

    private boolean isJudged(JudgedQuestion question, boolean answer, Instant at) {
      for (JudgementRecorded each : judgements) {
        if (each.question() == question
            && each.answer() == answer
            && !PlainDates.instant(each.at()).isAfter(at)) {
          return true;
        }
      }
      return false;
    }

    List<ObjectionFacts> objections(Instant at) {
      Instant end = end(at);
      boolean unreasonable = isJudged(JudgedQuestion.GROUNDS_REASONABLE, false, at);
      List<ObjectionFacts> facts = new ArrayList<>();
      for (Instant each : objections) {
        facts.add(
            new ObjectionFacts(
                !each.isAfter(at), end != null && !each.isBefore(end), end != null, unreasonable));
      }
      return facts;
    }

    StatusFacts status(Instant at, List<ObjectionFacts> heard) {
      Instant end = end(at);
      Instant objected = Instant.MIN;
      for (int i = 0; i < heard.size(); i++) {
        String found = heard.get(i).concluded(0, "");
        objected = found.equals("TIMELY") || found.equals("VALID") ? objections.get(i) : objected;
      }
      Instant given = last(approvals, at);
      return new StatusFacts(
          end == null ? "NOT_STARTED" : at.isBefore(end) ? "OPEN" : "CLOSED",
          !last(withdrawals, at).equals(Instant.MIN),
          !objected.equals(Instant.MIN),
          !given.equals(Instant.MIN) && !given.isBefore(objected),
          !last(solutions, at).isBefore(objected) && !objected.equals(Instant.MIN),
          isJudged(JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_CONTROLLER, true, at)
              || isJudged(JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_PROCESSOR, true, at));
    }
  }
}
