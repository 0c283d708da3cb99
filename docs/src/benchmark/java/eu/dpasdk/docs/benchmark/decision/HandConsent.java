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
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.time.RecordedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Stratech 10.1 as a programmer writes it by hand: the ten days, what silence means and who may
 * terminate are in the code, and nothing says why. It answers all that {@link ConsentAnswer} holds,
 * other readings and the next change included, for one change notified by e-mail; not messages in a
 * portal, failed deliveries, announced dates, other contracts or authorisation one by one. What
 * decides stands in three methods, which a rule engine can take over.
 */
class HandConsent {
  private static final Reading OWN = new Reading("", false, false, false);
  private static final List<Reading> OTHERS =
      List.of(
          new Reading("BUSINESS_HOURS", true, false, false),
          new Reading("FROM_DISPATCH", false, true, false),
          new Reading("ROLL", false, false, true));

  private final List<Message> notices = new ArrayList<>();
  private final List<Message> objections = new ArrayList<>();
  private final List<Message> approvals = new ArrayList<>();
  private final List<SubProcessorEngaged> engaged = new ArrayList<>();
  private final List<JudgementRecorded> judgements = new ArrayList<>();
  private Instant withdrawn = Instant.MAX;
  private Instant solved = Instant.MIN;
  private Instant unsolved = Instant.MIN;

  private record Message(Instant arrived, Instant sent) {}

  private record Reading(String name, boolean officeHours, boolean dispatch, boolean roll) {}

  /** What is compared between readings and moments; the end is null where there is none. */
  private record Outcome(
      ConsentStatus status,
      WindowState window,
      Instant end,
      List<ObjectionClass> objections,
      List<Verdict> goLive) {
    boolean sameAs(Outcome other) {
      return status == other.status
          && objections.equals(other.objections)
          && goLive.equals(other.goLive);
    }
  }

  HandConsent(List<Event> events, Instant at) {
    for (Event event : events) {
      if (event instanceof ChangeNotified notified) {
        addKnown(notified.delivery(), at, notices);
      } else if (event instanceof ObjectionRaised raised) {
        addKnown(raised.delivery(), at, objections);
      } else if (event instanceof AuthorisationGiven given) {
        addKnown(given.delivery(), at, approvals);
      } else if (event instanceof SubProcessorEngaged each && isPast(each.at(), at)) {
        engaged.add(each);
      } else if (event instanceof JudgementRecorded each && isPast(each.at(), at)) {
        judgements.add(each);
      } else if (event instanceof ChangeWithdrawn each && isPast(each.at(), at)) {
        withdrawn = min(withdrawn, PlainDates.instant(each.at()));
      } else if (event instanceof SolutionFound each && isPast(each.at(), at)) {
        solved = max(solved, PlainDates.instant(each.at()));
      } else if (event instanceof NoSolutionFound each && isPast(each.at(), at)) {
        unsolved = max(unsolved, PlainDates.instant(each.at()));
      }
    }
    objections.sort(Comparator.comparing(Message::arrived));
  }

  private static boolean isPast(RecordedTime time, Instant at) {
    return !PlainDates.instant(time).isAfter(at);
  }

  private static void addKnown(Delivery delivery, Instant at, List<Message> messages) {
    MessageDelivery message = (MessageDelivery) delivery;
    Instant arrived = PlainDates.instant(message.arrived().orElseThrow());
    if (!arrived.isAfter(at)) {
      messages.add(new Message(arrived, message.sent().map(PlainDates::instant).orElse(null)));
    }
  }

  static ConsentAnswer decide(CaseFile file, Instant at) {
    return new HandConsent(file.events(), at).decided(at);
  }

  final ConsentAnswer decided(Instant at) {
    ConsentAnswer now = answer(at, Optional.empty());
    for (Instant boundary : boundaries(at)) {
      if (!saysSame(now, answer(boundary, Optional.empty()))) {
        return answer(at, Optional.of(boundary));
      }
    }
    return now;
  }

  private boolean saysSame(ConsentAnswer now, ConsentAnswer then) {
    return now.share().equals(then.share())
        && now.otherReadings().equals(then.otherReadings())
        && now.differing().equals(then.differing())
        && now.powers().equals(then.powers())
        && now.findings().equals(then.findings())
        && now.questions().equals(then.questions())
        && now.ambiguous().equals(then.ambiguous());
  }

  private ConsentAnswer answer(Instant at, Optional<Instant> nextChange) {
    Outcome own = outcome(OWN, at);
    List<String> ambiguous = new ArrayList<>();
    List<List<String>> differing = new ArrayList<>();
    own.objections().forEach(each -> differing.add(new ArrayList<>()));
    for (Reading reading : OTHERS) {
      Outcome other = outcome(reading, at);
      if (other.window() == WindowState.UNKNOWN) {
        continue;
      }
      if (!other.sameAs(own)) {
        ambiguous.add(reading.name());
      }
      for (int i = 0; i < differing.size(); i++) {
        if (other.objections().get(i) != own.objections().get(i)) {
          differing.get(i).add(reading.name());
        }
      }
    }
    return new ConsentAnswer(
        share(own, at),
        otherReadings(own, at),
        differing,
        powers(own, at),
        findings(own, at),
        questions(own, at),
        ambiguous,
        nextChange,
        listed(at));
  }

  private ConsentAnswer.Share share(Outcome own, Instant at) {
    List<Verdict> goLive = own.goLive();
    if (engaged.isEmpty() && own.status() == ConsentStatus.WITHDRAWN) {
      goLive = List.of();
    }
    return new ConsentAnswer.Share(
        own.status(), own.window(), Optional.ofNullable(own.end()), own.objections(), goLive);
  }

  private Outcome outcome(Reading reading, Instant at) {
    Instant reached = arrived(notices, reading, at);
    WindowState window = WindowState.NOT_STARTED;
    Instant end = null;
    if (reached != null) {
      Instant start = reading.dispatch() ? notices.get(0).sent() : reached;
      if (start == null) {
        window = WindowState.UNKNOWN;
      } else {
        end = PlainDates.endOf(PlainDates.lastDayOfWindow(start, reading.roll()));
        window = at.isBefore(end) ? WindowState.OPEN : WindowState.CLOSED;
      }
    }
    boolean unreasonable = isJudged(JudgedQuestion.GROUNDS_REASONABLE, false, at);
    List<ObjectionClass> classes = new ArrayList<>(objections.size());
    Instant effective = null;
    for (Message objection : objections) {
      Instant counts = counts(objection, reading);
      ObjectionClass each = classify(counts, at, window, end, unreasonable);
      classes.add(each);
      if (each == ObjectionClass.TIMELY || each == ObjectionClass.VALID) {
        effective = effective == null ? counts : max(effective, counts);
      }
    }
    ConsentStatus status = status(window, effective, reading, at);
    List<Verdict> goLive = new ArrayList<>();
    if (engaged.isEmpty()) {
      verdicts(status, goLive);
    } else {
      for (SubProcessorEngaged each : engaged) {
        Instant then = PlainDates.instant(each.at());
        verdicts(then.equals(at) ? status : outcomeBefore(reading, then).status(), goLive);
      }
    }
    return new Outcome(status, window, end, classes, goLive);
  }

  /** Where the change stood at {@code then}; what went live plays no part in that here. */
  private Outcome outcomeBefore(Reading reading, Instant then) {
    HandConsent before = without(then);
    before.notices.addAll(notices);
    before.objections.addAll(objections);
    before.approvals.addAll(approvals);
    before.judgements.addAll(judgements);
    before.withdrawn = withdrawn;
    before.solved = solved.isAfter(then) ? Instant.MIN : solved;
    before.unsolved = unsolved.isAfter(then) ? Instant.MIN : unsolved;
    return before.outcome(reading, then);
  }

  /** The same without facts. */
  HandConsent without(Instant then) {
    return new HandConsent(List.of(), then);
  }

  private static Instant counts(Message message, Reading reading) {
    return reading.officeHours() ? PlainDates.nextOpening(message.arrived()) : message.arrived();
  }

  private static Instant arrived(List<Message> messages, Reading reading, Instant at) {
    Instant first = null;
    for (Message message : messages) {
      Instant counts = counts(message, reading);
      if (!counts.isAfter(at) && (first == null || counts.isBefore(first))) {
        first = counts;
      }
    }
    return first;
  }

  private ObjectionClass classify(
      Instant counts, Instant at, WindowState window, Instant end, boolean unreasonable) {
    if (window == WindowState.UNKNOWN && !counts.isAfter(at)) {
      return ObjectionClass.UNDETERMINED;
    }
    boolean late = end != null && !counts.isBefore(end);
    return classify(!counts.isAfter(at), late, end != null, unreasonable);
  }

  /** How an objection counts. */
  ObjectionClass classify(boolean received, boolean late, boolean windowed, boolean unreasonable) {
    if (!received) {
      return ObjectionClass.NOT_RECEIVED;
    }
    if (late) {
      return ObjectionClass.LATE;
    }
    if (unreasonable) {
      return ObjectionClass.UNREASONABLE;
    }
    return windowed ? ObjectionClass.TIMELY : ObjectionClass.VALID;
  }

  private ConsentStatus status(WindowState window, Instant effective, Reading reading, Instant at) {
    Instant given = null;
    for (Message approval : approvals) {
      Instant counts = counts(approval, reading);
      if (!counts.isAfter(at)) {
        given = given == null ? counts : max(given, counts);
      }
    }
    boolean approved = given != null && (effective == null || !given.isBefore(effective));
    boolean settled = effective != null && solved.isAfter(unsolved) && !solved.isBefore(effective);
    boolean terminable =
        isJudged(JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_CONTROLLER, true, at)
            || isJudged(JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_PROCESSOR, true, at);
    return status(window, !withdrawn.isAfter(at), effective != null, approved, settled, terminable);
  }

  /** Where the change stands. */
  ConsentStatus status(
      WindowState window,
      boolean withdrawn,
      boolean objected,
      boolean approved,
      boolean settled,
      boolean terminable) {
    if (withdrawn) {
      return ConsentStatus.WITHDRAWN;
    }
    if (objected && !approved && !settled) {
      return terminable ? ConsentStatus.TERMINABLE : ConsentStatus.OBJECTED_IN_TIME;
    }
    if (approved) {
      return ConsentStatus.AUTHORISED;
    }
    if (settled) {
      return ConsentStatus.SOLVED;
    }
    return switch (window) {
      case CLOSED -> ConsentStatus.DEEMED_NO_OBJECTION;
      case NOT_STARTED -> ConsentStatus.NOT_STARTED;
      case UNKNOWN -> ConsentStatus.UNDETERMINED;
      default -> ConsentStatus.OPEN;
    };
  }

  /** Whether going live is allowed by statute, contract and benchmark. */
  void verdicts(ConsentStatus status, List<Verdict> verdicts) {
    switch (status) {
      case AUTHORISED, SOLVED, DEEMED_NO_OBJECTION -> add(verdicts, Verdict.ALLOWED);
      case WITHDRAWN, NOT_STARTED -> add(verdicts, Verdict.NOT_ALLOWED);
      case UNDETERMINED -> add(verdicts, Verdict.HUMAN);
      default -> {
        verdicts.add(Verdict.HUMAN);
        verdicts.add(Verdict.SILENT);
        verdicts.add(Verdict.NOT_ALLOWED);
      }
    }
  }

  private static void add(List<Verdict> verdicts, Verdict everywhere) {
    for (int axis = 0; axis < 3; axis++) {
      verdicts.add(everywhere);
    }
  }

  private boolean isJudged(JudgedQuestion question, boolean answer, Instant at) {
    JudgementRecorded last = judgement(question, at);
    return last != null && last.answer() == answer;
  }

  private JudgementRecorded judgement(JudgedQuestion question, Instant at) {
    JudgementRecorded last = null;
    for (JudgementRecorded each : judgements) {
      Instant time = PlainDates.instant(each.at());
      boolean later = last == null || time.isAfter(PlainDates.instant(last.at()));
      if (each.question() == question && !time.isAfter(at) && later) {
        last = each;
      }
    }
    return last;
  }

  private List<String> otherReadings(Outcome own, Instant at) {
    List<String> others = new ArrayList<>();
    if (own.end() == null) {
      return others;
    }
    Outcome rolled = outcome(OTHERS.get(2), at);
    if (!rolled.end().equals(own.end())) {
      others.add("ROLL");
    }
    Outcome dispatched = outcome(OTHERS.get(1), at);
    if (dispatched.end() == null || !dispatched.end().equals(own.end())) {
      others.add("FROM_DISPATCH");
    }
    return others;
  }

  private static boolean isObjected(ConsentStatus status) {
    return status == ConsentStatus.OBJECTED_IN_TIME || status == ConsentStatus.TERMINABLE;
  }

  private List<String> powers(Outcome own, Instant at) {
    List<String> powers = new ArrayList<>();
    if (own.window() == WindowState.OPEN && own.status() != ConsentStatus.WITHDRAWN) {
      powers.add("OBJECT CONTROLLER EXERCISABLE " + own.end());
    }
    if (isObjected(own.status())) {
      powers.add("TERMINATE CONTROLLER " + termination(true, at));
      powers.add("TERMINATE PROCESSOR " + termination(false, at));
    }
    return powers;
  }

  private String termination(boolean controller, Instant at) {
    JudgementRecorded judged = judgement(continuation(controller), at);
    if (judged == null) {
      return "CONDITIONAL";
    }
    return judged.answer() ? "EXERCISABLE" : "LAPSED";
  }

  private static JudgedQuestion continuation(boolean controller) {
    return controller
        ? JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_CONTROLLER
        : JudgedQuestion.CONTINUATION_UNREASONABLE_FOR_PROCESSOR;
  }

  private List<String> findings(Outcome own, Instant at) {
    List<String> findings = new ArrayList<>();
    for (SubProcessorEngaged each : engaged) {
      Instant then = PlainDates.instant(each.at());
      Outcome before = outcomeBefore(OWN, then);
      if (before.status() == ConsentStatus.WITHDRAWN) {
        findings.add("ENGAGED_AFTER_WITHDRAWAL CONTRACT");
      } else if (before.status() == ConsentStatus.NOT_STARTED) {
        boolean told = own.window() != WindowState.NOT_STARTED;
        findings.add((told ? "NOT_PRIOR" : "ENGAGED_WITHOUT_NOTICE") + " STATUTE");
        findings.add((told ? "NOT_PRIOR" : "ENGAGED_WITHOUT_NOTICE") + " CONTRACT");
      } else if (before.status() != ConsentStatus.AUTHORISED) {
        if (isObjected(before.status())) {
          findings.add("ENGAGED_DESPITE_OBJECTION BENCHMARK");
        }
        if (before.window() == WindowState.OPEN) {
          findings.add("ENGAGED_BEFORE_WINDOW_END BENCHMARK");
        }
      }
    }
    if (isObjected(own.status()) && !termination(false, at).equals("LAPSED")) {
      findings.add("PROCESSOR_MAY_TERMINATE BENCHMARK");
    }
    return findings;
  }

  private List<String> questions(Outcome own, Instant at) {
    List<String> questions = new ArrayList<>();
    if (isObjected(own.status())) {
      if (judgement(JudgedQuestion.GROUNDS_REASONABLE, at) == null) {
        questions.add("GROUNDS_REASONABLE");
      }
      for (boolean controller : new boolean[] {true, false}) {
        if (judgement(continuation(controller), at) == null) {
          questions.add(continuation(controller).name());
        }
      }
    }
    if (own.end() != null) {
      LocalDate last = PlainDates.day(own.end()).minusDays(1);
      if (PlainDates.isFree(last)) {
        questions.add("FAIRNESS_OF_WINDOW");
      }
    }
    if (own.goLive().contains(Verdict.HUMAN)) {
      questions.add("ENOUGH_TIME_TO_OBJECT");
    }
    return questions;
  }

  private TreeSet<Instant> boundaries(Instant at) {
    TreeSet<Instant> all = new TreeSet<>();
    add(all, OWN, at);
    OTHERS.forEach(reading -> add(all, reading, at));
    return new TreeSet<>(all.tailSet(at, false));
  }

  private void add(TreeSet<Instant> all, Reading reading, Instant at) {
    Outcome outcome = outcome(reading, at);
    if (outcome.end() != null) {
      all.add(outcome.end());
    }
    if (reading.officeHours()) {
      notices.forEach(each -> all.add(counts(each, reading)));
      objections.forEach(each -> all.add(counts(each, reading)));
      approvals.forEach(each -> all.add(counts(each, reading)));
    }
  }

  /** Since 2020 the annex names one; who goes live comes after it in the alphabet or before. */
  private List<String> listed(Instant at) {
    TreeSet<String> names = new TreeSet<>();
    names.add("Previder BV");
    for (SubProcessorEngaged each : engaged) {
      names.add(each.subProcessor());
    }
    return new ArrayList<>(names);
  }

  private static Instant min(Instant one, Instant two) {
    return one.isBefore(two) ? one : two;
  }

  private static Instant max(Instant one, Instant two) {
    return one.isAfter(two) ? one : two;
  }
}
