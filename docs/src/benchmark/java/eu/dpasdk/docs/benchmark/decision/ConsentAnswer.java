package eu.dpasdk.docs.benchmark.decision;

import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.WindowState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a decision on one change says, without the reasons.
 *
 * @param share what the rule engines answer as well
 * @param otherReadings the readings under which the window would end elsewhere
 * @param differing for each objection, the readings that class it otherwise
 * @param powers who may do what, as id, holder, state and end
 * @param findings what went wrong, as id and axis
 * @param questions what only a human can judge
 * @param ambiguous the readings that change an outcome
 * @param nextChange when any of this changes without a new event
 * @param subProcessors who is on the list
 */
record ConsentAnswer(
    Share share,
    List<String> otherReadings,
    List<List<String>> differing,
    List<String> powers,
    List<String> findings,
    List<String> questions,
    List<String> ambiguous,
    Optional<Instant> nextChange,
    List<String> subProcessors) {

  /**
   * What rules over flat facts can say of one change: its status, its window, the class of each
   * objection, and whether going live, then or now, is allowed by statute, contract and benchmark.
   */
  record Share(
      ConsentStatus status,
      WindowState window,
      Optional<Instant> end,
      List<ObjectionClass> objections,
      List<Verdict> goLive) {}

  /** Reads the answer of the library, which must be about one change. */
  static ConsentAnswer of(ConsentReport report) {
    ConsentDecision decision = report.decisions().get(0);
    List<Verdict> verdicts = new ArrayList<>();
    decision
        .engagements()
        .forEach(each -> each.verdicts().forEach(verdict -> verdicts.add(verdict.verdict())));
    return new ConsentAnswer(
        new Share(
            decision.status(),
            decision.window().state(),
            decision.window().endExclusive(),
            decision.objections().stream().map(each -> each.classification()).toList(),
            verdicts),
        decision.window().otherReadings().stream().map(each -> each.reading()).toList(),
        decision.objections().stream().map(each -> each.ambiguous()).toList(),
        decision.powers().stream()
            .map(
                each ->
                    each.id()
                        + " "
                        + each.holder()
                        + " "
                        + each.state()
                        + each.untilExclusive().map(until -> " " + until).orElse(""))
            .toList(),
        decision.findings().stream().map(each -> each.id() + " " + each.axis()).toList(),
        decision.openQuestions().stream().map(each -> each.id()).toList(),
        decision.ambiguous(),
        decision.nextChange(),
        report.subProcessors().stream().map(each -> each.subProcessor().name()).toList());
  }
}
