package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.WindowState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A consent decision by rules over flat facts. Plain Java reads the events, compares dates and goes
 * through the readings and the moments, as a caller of an engine would; the rules class each
 * objection, give the status and from it the verdicts on going live, each time they are asked. The
 * answer is that of {@link HandConsent}, without reasons.
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
          .rule(8, "UNDETERMINED", "window", "UNKNOWN")
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
      rules.rule(0, "HUMAN", "status", "UNDETERMINED");
      for (String status : List.of("OPEN", "OBJECTED_IN_TIME", "TERMINABLE")) {
        rules.rule(0, open.get(axis), "status", status);
      }
    }
    return rules.build();
  }

  ConsentAnswer decide(CaseFile file, Instant at) {
    return new Ruled(file.events(), at).decided(at);
  }

  /** Asks the engine for each objection, each status and each going live. */
  private final class Ruled extends HandConsent {
    Ruled(List<Event> events, Instant at) {
      super(events, at);
    }

    @Override
    HandConsent without(Instant then) {
      return new Ruled(List.of(), then);
    }

    @Override
    ObjectionClass classify(
        boolean received, boolean late, boolean windowed, boolean unreasonable) {
      ObjectionFacts facts = new ObjectionFacts(received, late, windowed, unreasonable);
      objections.conclude(List.of(facts));
      return ObjectionClass.valueOf(facts.concluded(0, ""));
    }

    @Override
    ConsentStatus status(
        WindowState window,
        boolean withdrawn,
        boolean objected,
        boolean approved,
        boolean settled,
        boolean terminable) {
      StatusFacts facts =
          new StatusFacts(window.name(), withdrawn, objected, approved, settled, terminable);
      status.conclude(List.of(facts));
      return ConsentStatus.valueOf(facts.concluded(0, ""));
    }

    @Override
    void verdicts(ConsentStatus status, List<Verdict> verdicts) {
      GoLiveFacts facts = new GoLiveFacts(status.name());
      goLive.conclude(List.of(facts));
      for (int axis = 0; axis < 3; axis++) {
        verdicts.add(Verdict.valueOf(facts.concluded(axis, "")));
      }
    }
  }
}
