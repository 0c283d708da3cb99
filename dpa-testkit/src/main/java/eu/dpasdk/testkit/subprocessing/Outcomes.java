package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.Engagement;
import eu.dpasdk.model.subprocessing.ListedSubProcessor;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the laws compare of two answers. */
final class Outcomes {
  private Outcomes() {}

  static ConsentDecision of(ChangeId change, ConsentReport report) {
    return report.decisions().stream()
        .filter(decision -> decision.change().equals(change))
        .findFirst()
        .orElseThrow();
  }

  /** Everything but the moment of a hypothetical go-live, which is the moment asked about. */
  static List<Object> withoutMoment(ConsentReport report) {
    List<Object> all = withoutMoment(report.decisions());
    report.decisions().forEach(decision -> all.add(decision.nextChange()));
    all.add(report.subProcessors());
    all.add(report.findings());
    all.add(report.inconsistencies());
    all.add(report.nextChange());
    return all;
  }

  /** The same of decisions, without what they tell of the next change. */
  static List<Object> withoutMoment(List<ConsentDecision> decisions) {
    List<Object> all = new ArrayList<>();
    for (ConsentDecision decision : decisions) {
      all.add(decision.status());
      all.add(decision.window());
      all.add(decision.objections());
      all.add(decision.powers());
      all.add(decision.findings());
      all.add(decision.openQuestions());
      all.add(decision.ambiguous());
      all.add(decision.reasons());
      decision.engagements().forEach(each -> all.add(verdicts(each)));
    }
    return all;
  }

  /** The status, how the objections count, and what going live is worth. */
  static List<Object> outcome(ConsentDecision decision) {
    List<Object> all = new ArrayList<>();
    all.add(decision.status());
    all.add(
        decision.objections().stream().map(each -> each.classification().name()).sorted().toList());
    decision.engagements().forEach(each -> all.add(verdicts(each)));
    return all;
  }

  /** Whether an objection of its own counts otherwise, though all together count the same. */
  static boolean tradesObjections(ConsentDecision decision, ReadingOption option) {
    return decision.objections().stream()
        .anyMatch(objection -> objection.ambiguous().contains(option.name()));
  }

  static boolean isObjectedInTime(ConsentDecision decision) {
    return decision.objections().stream()
        .map(ClassifiedObjection::classification)
        .anyMatch(kind -> kind == ObjectionClass.TIMELY || kind == ObjectionClass.VALID);
  }

  static boolean isMeasuredByReceipt(SubProcessingTerms terms) {
    return terms
        .objection()
        .flatMap(ObjectionTerms::window)
        .filter(window -> window.timelyWhen() == TimelyWhen.RECEIVED_BY_PROCESSOR)
        .isPresent();
  }

  static Stream<Verdict> goLiveNow(ConsentDecision decision, Axis axis) {
    return decision.engagements().stream()
        .filter(Engagement::hypothetical)
        .flatMap(each -> each.verdicts().stream())
        .filter(each -> each.axis() == axis)
        .map(AxisVerdict::verdict);
  }

  static Stream<Reason> reasons(ConsentReport report) {
    return Stream.of(
            report.findings().stream().map(Finding::reason),
            report.inconsistencies().stream().map(Inconsistency::reason),
            report.subProcessors().stream().map(ListedSubProcessor::reason),
            report.decisions().stream().flatMap(Outcomes::reasons))
        .flatMap(each -> each);
  }

  private static Stream<Reason> reasons(ConsentDecision decision) {
    return Stream.of(
            decision.reasons().stream(),
            decision.window().steps().stream(),
            decision.objections().stream().flatMap(each -> each.reasons().stream()),
            decision.powers().stream().map(Power::reason),
            decision.findings().stream().map(Finding::reason),
            decision.openQuestions().stream().map(OpenQuestion::reason),
            decision.engagements().stream()
                .flatMap(each -> each.verdicts().stream())
                .map(AxisVerdict::reason))
        .flatMap(each -> each);
  }

  private static List<Verdict> verdicts(Engagement engagement) {
    return engagement.verdicts().stream().map(AxisVerdict::verdict).toList();
  }
}
