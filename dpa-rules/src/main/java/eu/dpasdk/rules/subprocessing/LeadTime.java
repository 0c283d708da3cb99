package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.Direction;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Clause 7.7(a) of Decision (EU) 2021/915: a lead time, counted back from the engagement to the
 * notice.
 */
final class LeadTime {
  /** How far the first day can lie from the end counted onward: months differ by three days. */
  private static final int SLACK_DAYS = 5;

  private LeadTime() {}

  /**
   * The first instant at which an engagement keeps the lead time after a notice that arrived at
   * {@code reached}; empty if no lead time was agreed.
   */
  static Optional<Instant> firstAllowed(
      SubProcessingTerms terms, Instant reached, Interpretation how) {
    return terms
        .changeNotice()
        .flatMap(ChangeNotice::leadTime)
        .map(limit -> firstAllowed(limit, reached, how));
  }

  private static Instant firstAllowed(TimeLimit limit, Instant reached, Interpretation how) {
    if (limit.unit() == LimitUnit.HOURS) {
      return compute(limit, reached, Direction.AFTER, how).endExclusive();
    }
    // Counted back it never rolls, so that the search need not either.
    Interpretation plain = how.with(ContractEndReading.NO_ROLL);
    LocalDate onward = compute(limit, reached, Direction.AFTER, plain).lastDay().orElseThrow();
    LocalDate day = onward.minusDays(SLACK_DAYS);
    while (!keeps(day, limit, reached, how)) {
      day = day.plusDays(1);
    }
    return day.atStartOfDay(how.zone()).toInstant();
  }

  private static boolean keeps(
      LocalDate engagement, TimeLimit limit, Instant reached, Interpretation how) {
    Instant start = engagement.atStartOfDay(how.zone()).toInstant();
    return compute(limit, start, Direction.BEFORE, how).isTimely(reached);
  }

  private static Deadline compute(
      TimeLimit limit, Instant event, Direction direction, Interpretation how) {
    DeadlineRequest request =
        DeadlineRequest.builder()
            .rule(ComputationRule.CONTRACT)
            .limit(limit)
            .event(RecordedTime.of(event))
            .zone(how.zone())
            .direction(direction)
            .build();
    return Deadlines.withoutOthers(request, how.calendars(), how.readings().time());
  }
}
