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
  private final List<AxisVerdict> verdicts;

  private GoLive(
      SubProcessingTerms terms,
      ChangeState state,
      Instant at,
      Interpretation how,
      Optional<Instant> leadTimeEnd,
      List<AxisVerdict> verdicts) {
    this.terms = terms;
    this.state = state;
    this.at = at;
    this.how = how;
    this.leadTimeEnd = leadTimeEnd;
    this.verdicts = verdicts;
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
    return facts.without(
        fact ->
            fact instanceof SubProcessorEngaged engaged
                && !LocalTimes.instant(engaged.at(), how.zone()).isBefore(at));
  }

  List<AxisVerdict> verdicts() {
    return verdicts;
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

  private AxisVerdict contract() {
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
      return new Verdicts(Axis.CONTRACT)
          .of(
              Verdict.NOT_ALLOWED,
              EngagementRule.CONTRACT_LEAD_TIME.because(
                  notice,
                  moment("at", at),
                  Operand.limit("limit", leadTime()),
                  moment("from", leadTimeEnd.orElseThrow())));
    }
    return standstillOrCleared(status, notice);
  }

  private AxisVerdict standstillOrCleared(ConsentStatus status, List<ClauseRef> notice) {
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
  private AxisVerdict objected(List<ClauseRef> clauses, boolean untilAuthorised) {
    boolean windowRuns = state.window().end().map(at::isBefore).orElse(true);
    boolean waits = untilAuthorised || terms.standstill().isPresent() && windowRuns;
    return waits
        ? contract(Verdict.NOT_ALLOWED, EngagementRule.CONTRACT_STANDSTILL, clauses)
        : contract(Verdict.SILENT, EngagementRule.CONTRACT_SILENT, clauses);
  }

  private AxisVerdict statute() {
    Verdicts statute = new Verdicts(Axis.STATUTE);
    if (isSpecific() && state.status() != ConsentStatus.AUTHORISED) {
      return statute.of(Verdict.NOT_ALLOWED, EngagementRule.STATUTE_NOT_AUTHORISED, at());
    }
    return switch (state.status()) {
      case AUTHORISED, SOLVED ->
          statute.of(Verdict.ALLOWED, EngagementRule.STATUTE_AUTHORISED, at());
      case WITHDRAWN, NOT_STARTED ->
          statute.of(Verdict.NOT_ALLOWED, EngagementRule.STATUTE_PRIOR_INFORMATION, at());
      case REFUSED -> statute.of(Verdict.NOT_ALLOWED, EngagementRule.STATUTE_NOT_AUTHORISED, at());
      case OPEN, OBJECTED_IN_TIME, TERMINABLE ->
          statute.of(Verdict.HUMAN, EngagementRule.STATUTE_OPPORTUNITY, at());
      case UNDETERMINED -> statute.of(Verdict.HUMAN, EngagementRule.UNDETERMINED, at());
      case DEEMED_NO_OBJECTION, WINDOW_CLOSED, LATE_OBJECTION ->
          hasAgreedWindow()
              ? statute.of(Verdict.ALLOWED, EngagementRule.STATUTE_AUTHORISED, at())
              : statute.of(Verdict.HUMAN, EngagementRule.STATUTE_NO_PERIOD, at());
    };
  }

  private boolean hasAgreedWindow() {
    return terms.objection().flatMap(ObjectionTerms::window).isPresent();
  }

  private AxisVerdict benchmark() {
    Verdicts benchmark = new Verdicts(Axis.BENCHMARK);
    if (isSpecific() && state.status() != ConsentStatus.AUTHORISED) {
      return benchmark.of(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_NOT_AUTHORISED, at());
    }
    return switch (state.status()) {
      case AUTHORISED, SOLVED -> benchmark.of(Verdict.ALLOWED, EngagementRule.BENCHMARK_MET, at());
      case DEEMED_NO_OBJECTION, WINDOW_CLOSED, LATE_OBJECTION ->
          hasAgreedWindow()
              ? benchmark.of(Verdict.ALLOWED, EngagementRule.BENCHMARK_MET, at())
              : benchmark.of(Verdict.HUMAN, EngagementRule.BENCHMARK_NO_PERIOD, at());
      case OPEN -> benchmark.of(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_WINDOW, at());
      case OBJECTED_IN_TIME, TERMINABLE ->
          benchmark.of(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_OBJECTION, at());
      case NOT_STARTED, WITHDRAWN ->
          benchmark.of(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_PRIOR_NOTICE, at());
      case REFUSED ->
          benchmark.of(Verdict.NOT_ALLOWED, EngagementRule.BENCHMARK_NOT_AUTHORISED, at());
      case UNDETERMINED -> benchmark.of(Verdict.HUMAN, EngagementRule.UNDETERMINED, at());
    };
  }

  private AxisVerdict contract(Verdict verdict, Rule rule, List<ClauseRef> clauses) {
    return AxisVerdict.of(Axis.CONTRACT, verdict, rule.because(clauses, at()));
  }

  private Operand at() {
    return moment("at", at);
  }

  private Operand moment(String name, Instant instant) {
    return Operand.moment(name, instant, how.zone());
  }

  private String leadTime() {
    return terms.changeNotice().flatMap(ChangeNotice::leadTime).orElseThrow().compact();
  }

  /** Makes verdicts on one axis. */
  private record Verdicts(Axis axis) {
    AxisVerdict of(Verdict verdict, Rule rule, Operand operand) {
      return of(verdict, rule.because(operand));
    }

    AxisVerdict of(Verdict verdict, Reason reason) {
      return AxisVerdict.of(axis, verdict, reason);
    }
  }
}
