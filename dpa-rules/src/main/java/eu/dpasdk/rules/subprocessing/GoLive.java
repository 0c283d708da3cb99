package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Standstill;
import eu.dpasdk.model.subprocessing.StandstillUntil;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Article 28(2) GDPR and clause 7.7(a) of Decision (EU) 2021/915: whether going live at one instant
 * is allowed, by statute, contract and benchmark apart.
 */
final class GoLive {
  private final SubProcessingTerms terms;
  private final ChangeState state;
  private final Instant at;
  private final Interpretation how;
  private final Optional<Instant> leadTimeEnd;
  private final List<Measured> measured;

  private GoLive(
      SubProcessingTerms terms,
      ChangeState state,
      Instant at,
      Interpretation how,
      Optional<Instant> leadTimeEnd,
      List<Measured> measured) {
    this.terms = terms;
    this.state = state;
    this.at = at;
    this.how = how;
    this.leadTimeEnd = leadTimeEnd;
    this.measured = measured;
  }

  /** Each axis is measured once. */
  private static GoLive measured(
      SubProcessingTerms terms, ChangeState state, Instant at, Interpretation how) {
    Optional<Instant> leadTimeEnd =
        state.notice().flatMap(notice -> LeadTime.firstAllowed(terms, notice.reached(), how));
    GoLive asked = new GoLive(terms, state, at, how, leadTimeEnd, List.of());
    return new GoLive(
        terms,
        state,
        at,
        how,
        leadTimeEnd,
        List.of(asked.statute(), asked.contract(), asked.benchmark()));
  }

  /** Going live at {@code at}, measured by what was known and in force then. */
  static GoLive at(SubProcessingTerms terms, ChangeFacts facts, Instant at, Interpretation how) {
    ChangeFacts before = before(facts, at, how);
    return measured(terms, ChangeState.at(terms, before, at, how), at, how);
  }

  /** Going live at {@code at}, when all facts together amount to {@code state}. */
  static GoLive now(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant at,
      Interpretation how,
      ChangeState state) {
    ChangeFacts before = before(facts, at, how);
    return before == facts
        ? measured(terms, state, at, how)
        : measured(terms, ChangeState.at(terms, before, at, how), at, how);
  }

  private static ChangeFacts before(ChangeFacts facts, Instant at, Interpretation how) {
    if (facts.engagements().isEmpty()) {
      return facts;
    }
    return facts.without(
        fact ->
            fact instanceof SubProcessorEngaged engaged
                && !LocalTimes.instant(engaged.at(), how.zone()).isBefore(at));
  }

  /** The verdict on each axis, and why. */
  List<AxisVerdict> verdicts() {
    Operand moment = moment("at", at);
    List<AxisVerdict> verdicts = new ArrayList<>(measured.size());
    for (Measured each : measured) {
      verdicts.add(AxisVerdict.of(each.axis(), each.verdict(), reason(each, moment)));
    }
    return verdicts;
  }

  /** The verdict on each axis, for comparing. */
  List<Verdict> outcome() {
    List<Verdict> outcome = new ArrayList<>(measured.size());
    for (Measured each : measured) {
      outcome.add(each.verdict());
    }
    return outcome;
  }

  /** Why going live was not allowed on {@code axis}; empty if it was, or that cannot be said. */
  Optional<Reason> against(Axis axis) {
    for (Measured each : measured) {
      if (each.axis() == axis && each.verdict() == Verdict.NOT_ALLOWED) {
        return Optional.of(reason(each, moment("at", at)));
      }
    }
    return Optional.empty();
  }

  private Reason reason(Measured each, Operand moment) {
    return each.rule() == EngagementRule.CONTRACT_LEAD_TIME
        ? each.rule()
            .because(
                each.clauses(),
                moment,
                Operand.limit("limit", leadTime()),
                moment("from", leadTimeEnd.orElseThrow()))
        : each.rule().because(each.clauses(), moment);
  }

  Instant instant() {
    return at;
  }

  /** Where the change stood at that instant. */
  ChangeState state() {
    return state;
  }

  boolean keepsLeadTime() {
    return leadTimeEnd.map(end -> !at.isBefore(end)).orElse(true);
  }

  boolean isSpecific() {
    return terms.authorisation().model().needsEach();
  }

  private Measured contract() {
    ConsentStatus status = state.status();
    List<ClauseRef> notice = terms.changeNotice().map(ChangeNotice::clauses).orElse(List.of());
    if (status == ConsentStatus.WITHDRAWN) {
      return contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_WITHDRAWN, notice);
    }
    if (isSpecific() && status != ConsentStatus.AUTHORISED) {
      return contract(
          Verdict.NOT_ALLOWED,
          EngagementRule.CONTRACT_NOT_AUTHORISED,
          terms.authorisation().clauses());
    }
    if (state.notice().isEmpty() && status != ConsentStatus.AUTHORISED) {
      boolean prior = terms.changeNotice().map(ChangeNotice::prior).orElse(false);
      return prior
          ? contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_PRIOR_NOTICE, notice)
          : contract(Verdict.SILENT, EngagementRule.CONTRACT_SILENT, notice);
    }
    if (!keepsLeadTime() && status != ConsentStatus.AUTHORISED) {
      return contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_LEAD_TIME, notice);
    }
    return standstillOrCleared(status, notice);
  }

  private Measured standstillOrCleared(ConsentStatus status, List<ClauseRef> notice) {
    Optional<Standstill> standstill = terms.standstill();
    List<ClauseRef> clauses = standstill.map(Standstill::clauses).orElse(notice);
    boolean untilAuthorised =
        standstill.filter(term -> term.until() == StandstillUntil.AUTHORISED).isPresent();
    return switch (status) {
      case AUTHORISED, SOLVED, DEEMED_NO_OBJECTION ->
          contract(Verdict.ALLOWED, EngagementRule.CONTRACT_CLEARED, clauses);
      case WINDOW_CLOSED, LATE_OBJECTION ->
          untilAuthorised
              ? contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_NOT_AUTHORISED, clauses)
              : contract(Verdict.ALLOWED, EngagementRule.CONTRACT_CLEARED, clauses);
      case OPEN ->
          standstill.isPresent()
              ? contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_STANDSTILL, clauses)
              : contract(Verdict.SILENT, EngagementRule.CONTRACT_SILENT, clauses);
      case OBJECTED_IN_TIME, TERMINABLE -> objected(clauses, untilAuthorised);
      case REFUSED ->
          contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_NOT_AUTHORISED, clauses);
      case UNDETERMINED, NOT_STARTED, WITHDRAWN ->
          contract(Verdict.HUMAN, EngagementRule.UNDETERMINED, clauses);
    };
  }

  /**
   * With an objection standing: barred while an agreed standstill still runs, else not spoken of.
   */
  private Measured objected(List<ClauseRef> clauses, boolean untilAuthorised) {
    boolean windowRuns = state.window().end().map(at::isBefore).orElse(true);
    boolean waits = untilAuthorised || terms.standstill().isPresent() && windowRuns;
    return waits
        ? contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_STANDSTILL, clauses)
        : contract(Verdict.SILENT, EngagementRule.CONTRACT_SILENT, clauses);
  }

  private Measured statute() {
    if (isSpecific() && state.status() != ConsentStatus.AUTHORISED) {
      return statute(Verdict.NOT_ALLOWED, EngagementRule.STATUTE_NOT_AUTHORISED);
    }
    return switch (state.status()) {
      case AUTHORISED, SOLVED -> statute(Verdict.ALLOWED, EngagementRule.STATUTE_AUTHORISED);
      case WITHDRAWN, NOT_STARTED ->
          statute(Verdict.NOT_ALLOWED, EngagementRule.STATUTE_PRIOR_INFORMATION);
      case REFUSED -> statute(Verdict.NOT_ALLOWED, EngagementRule.STATUTE_NOT_AUTHORISED);
      case OPEN, OBJECTED_IN_TIME, TERMINABLE ->
          statute(Verdict.HUMAN, EngagementRule.STATUTE_OPPORTUNITY);
      case UNDETERMINED -> statute(Verdict.HUMAN, EngagementRule.UNDETERMINED);
      case DEEMED_NO_OBJECTION, WINDOW_CLOSED, LATE_OBJECTION ->
          hasAgreedWindow()
              ? statute(Verdict.ALLOWED, EngagementRule.STATUTE_AUTHORISED)
              : statute(Verdict.HUMAN, EngagementRule.STATUTE_NO_PERIOD);
    };
  }

  private boolean hasAgreedWindow() {
    return terms.objection().flatMap(ObjectionTerms::window).isPresent();
  }

  private Measured benchmark() {
    if (isSpecific() && state.status() != ConsentStatus.AUTHORISED) {
      return benchmark(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_NOT_AUTHORISED);
    }
    return switch (state.status()) {
      case AUTHORISED, SOLVED -> benchmark(Verdict.ALLOWED, EngagementRule.BENCHMARK_MET);
      case DEEMED_NO_OBJECTION, WINDOW_CLOSED, LATE_OBJECTION ->
          hasAgreedWindow()
              ? benchmark(Verdict.ALLOWED, EngagementRule.BENCHMARK_MET)
              : benchmark(Verdict.HUMAN, EngagementRule.BENCHMARK_NO_PERIOD);
      case OPEN -> benchmark(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_WINDOW);
      case OBJECTED_IN_TIME, TERMINABLE ->
          benchmark(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_OBJECTION);
      case NOT_STARTED, WITHDRAWN ->
          benchmark(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_PRIOR_NOTICE);
      case REFUSED -> benchmark(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_NOT_AUTHORISED);
      case UNDETERMINED -> benchmark(Verdict.HUMAN, EngagementRule.UNDETERMINED);
    };
  }

  private static Measured statute(Verdict verdict, Rule rule) {
    return new Measured(Axis.STATUTE, verdict, rule, List.of());
  }

  private static Measured benchmark(Verdict verdict, Rule rule) {
    return new Measured(Axis.BENCHMARK, verdict, rule, List.of());
  }

  private static Measured contract(Verdict verdict, Rule rule, List<ClauseRef> clauses) {
    return new Measured(Axis.CONTRACT, verdict, rule, clauses);
  }

  private Operand moment(String name, Instant instant) {
    return Operand.moment(name, instant, how.zone());
  }

  private String leadTime() {
    return terms.changeNotice().flatMap(ChangeNotice::leadTime).orElseThrow().compact();
  }

  /** What was found on one axis, and by which rule; put into a reason where that is asked for. */
  private record Measured(Axis axis, Verdict verdict, Rule rule, List<ClauseRef> clauses) {}
}
