package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The window for objections to one change at one moment.
 *
 * @param request what its end follows from, when a period was agreed or chosen by policy
 * @param lastDay its last day, inclusive, when it is counted in days
 * @param end the first instant at which an objection is late, when there is one
 * @param others the time readings under which it would end elsewhere, found where asked for
 * @param why how this is found, told only where it is asked for
 */
record Span(
    WindowState state,
    Optional<DeadlineRequest> request,
    Optional<LocalDate> lastDay,
    Optional<Instant> end,
    Supplier<List<OtherReading>> others,
    Supplier<List<Reason>> why) {

  static Span of(
      SubProcessingTerms terms,
      Optional<ReachedNotice> reached,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how) {
    if (reached.isEmpty()) {
      return without(WindowState.NOT_STARTED, ConsentRule.NOTICE_NOT_REACHED);
    }
    ReachedNotice notice = reached.get();
    Optional<WindowTerms> agreed = terms.objection().flatMap(ObjectionTerms::window);
    if (agreed.isPresent()) {
      return agreed(terms, agreed.get(), notice, asOf, how);
    }
    Optional<TimeLimit> policy = how.readings().consent().reasonablePeriod();
    if (policy.isPresent()) {
      String period = policy.get().compact();
      Supplier<Reason> why =
          () -> ConsentRule.POLICY_PERIOD.because(Operand.limit("limit", period));
      return computed(byPolicy(policy.get(), notice, how), notice, why, asOf, how);
    }
    return indeterminate(terms, notice, facts, asOf, how);
  }

  private static Span agreed(
      SubProcessingTerms terms,
      WindowTerms window,
      ReachedNotice notice,
      Instant asOf,
      Interpretation how) {
    Optional<Start> start = start(window.start(), notice, asOf, how);
    if (start.isEmpty()) {
      return without(WindowState.UNKNOWN, ConsentRule.WINDOW_DATE_MISSING);
    }
    DeadlineRequest request =
        DeadlineRequest.builder()
            .rule(window.computation())
            .limit(window.limit())
            .event(RecordedTime.of(start.get().at()))
            .zone(how.zone())
            .calendar(window.calendar())
            .roll(window.roll())
            .build();
    return computed(request, notice, () -> start.get().reason(terms, how), asOf, how);
  }

  private static DeadlineRequest byPolicy(
      TimeLimit period, ReachedNotice notice, Interpretation how) {
    return DeadlineRequest.builder()
        .rule(ComputationRule.CONTRACT)
        .limit(period)
        .event(RecordedTime.of(notice.reached()))
        .zone(how.zone())
        .build();
  }

  private static Span computed(
      DeadlineRequest request,
      ReachedNotice notice,
      Supplier<Reason> start,
      Instant asOf,
      Interpretation how) {
    try {
      Deadline deadline =
          Deadlines.withOthersLater(request, how.calendars(), how.readings().time());
      return new Span(
          deadline.isTimely(asOf) ? WindowState.OPEN : WindowState.CLOSED,
          Optional.of(request),
          deadline.lastDay(),
          Optional.of(deadline.endExclusive()),
          deadline::otherReadings,
          () -> told(notice, start.get(), deadline.steps(), asOf, how));
    } catch (CalendarRangeException unknown) {
      return new Span(
          WindowState.UNKNOWN,
          Optional.of(request),
          Optional.empty(),
          Optional.empty(),
          List::of,
          () -> told(notice, start.get(), List.of(calendarUnknown(unknown)), asOf, how));
    }
  }

  private static List<Reason> told(
      ReachedNotice notice, Reason start, List<Reason> steps, Instant asOf, Interpretation how) {
    List<Reason> all = new ArrayList<>(notice.reasons(asOf, how));
    all.add(start);
    all.addAll(steps);
    return all;
  }

  private static Reason calendarUnknown(CalendarRangeException unknown) {
    return ConsentRule.WINDOW_CALENDAR_UNKNOWN.because(
        Operand.word("calendar", unknown.calendar()), Operand.date("day", unknown.day()));
  }

  /**
   * R13, default: open until the change takes effect. A change that took effect before its notice
   * closes nothing, since the opportunity had not begun.
   */
  private static Span indeterminate(
      SubProcessingTerms terms,
      ReachedNotice notice,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how) {
    Optional<Instant> effect =
        facts.engagements().stream()
            .map(engaged -> LocalTimes.instant(engaged.at(), how.zone()))
            .filter(at -> !at.isAfter(asOf))
            .min(Instant::compareTo)
            .or(() -> notice.announcedEffect(how))
            .filter(at -> at.isAfter(notice.reached()));
    boolean over = effect.filter(at -> !at.isAfter(asOf)).isPresent();
    return new Span(
        over ? WindowState.CLOSED : WindowState.INDETERMINATE,
        Optional.empty(),
        Optional.empty(),
        effect,
        List::of,
        () ->
            told(
                notice,
                ConsentRule.NO_PERIOD.because(
                    terms.objection().map(ObjectionTerms::windowClauses).orElse(List.of())),
                List.of(),
                asOf,
                how));
  }

  private static Span without(WindowState state, ConsentRule rule) {
    return new Span(
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List::of,
        () -> List.of(rule.because()));
  }

  /** How the window is found: the arrival of the notice, what starts it and how it is counted. */
  List<Reason> reasons() {
    return why.get();
  }

  private static Optional<Start> start(
      WindowStart agreed, ReachedNotice notice, Instant asOf, Interpretation how) {
    boolean fromDispatch =
        agreed == WindowStart.DISPATCH
            || agreed == WindowStart.NOTIFICATION
                && !how.readings().consent().notificationStart().isDefault();
    if (fromDispatch) {
      return Arrivals.dispatched(notice.fact().delivery(), asOf, how)
          .map(at -> new Start(at, ConsentRule.WINDOW_FROM_DISPATCH));
    }
    if (agreed == WindowStart.DATE_OF_NOTICE) {
      return notice.fact().delivery() instanceof MessageDelivery message
          ? message.dated().map(day -> Start.on(day, how))
          : Optional.empty();
    }
    return Optional.of(new Start(notice.reached(), ConsentRule.WINDOW_FROM_RECEIPT));
  }

  /** What starts the window, and by which rule. */
  private record Start(Instant at, ConsentRule rule) {
    static Start on(LocalDate day, Interpretation how) {
      return new Start(day.atStartOfDay(how.zone()).toInstant(), ConsentRule.WINDOW_FROM_DATE);
    }

    Reason reason(SubProcessingTerms terms, Interpretation how) {
      Operand operand =
          rule == ConsentRule.WINDOW_FROM_DATE
              ? Operand.date("day", at.atZone(how.zone()).toLocalDate())
              : Operand.moment("moment", at, how.zone());
      return rule.because(
          terms.objection().map(ObjectionTerms::windowClauses).orElse(List.of()), operand);
    }
  }
}
