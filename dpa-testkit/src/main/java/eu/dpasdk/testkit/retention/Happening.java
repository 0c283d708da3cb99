package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.KeepingInstructed;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happens to a record, told by how far it lies from the day it is asked about.
 *
 * @param record which record
 * @param kind what happens
 * @param choice which of the milestones, statutes or wishes
 * @param period the period, of the agreement or a statute, that would end about that day
 * @param offset days by which it would not
 * @param until days from that day to the end of a purpose or hold; empty for no end
 * @param time the time of day
 * @param offsetKnown whether the offset from UTC was written down
 */
record Happening(
    int record,
    Kind kind,
    int choice,
    int period,
    int offset,
    Optional<Integer> until,
    LocalTime time,
    boolean offsetKnown) {
  private static final List<TimeLimit> STATUTORY =
      List.of(TimeLimit.ofYears(5), TimeLimit.ofYears(7));
  private static final LocalDate FIRST = LocalDate.of(1, 1, 4);
  private static final LocalDate LAST = LocalDate.of(9998, 12, 30);

  /** What can happen. */
  enum Kind {
    MILESTONE,
    DUTY,
    PURPOSE,
    HOLD,
    RELEASE,
    ERASED,
    TOLD_TO_ERASE,
    TOLD_TO_KEEP
  }

  /** Returns the event, under {@code agreement}, as seen from {@code today}. */
  RetentionEvent event(Agreement agreement, LocalDate today) {
    MatterId id = MatterId.of("r" + record);
    Optional<LocalDate> end = until.map(today::plusDays);
    LocalDate near = within(today.plusDays(offset));
    RecordedTime start = at(within(start(agreement, today).plusDays(offset)), agreement);
    return switch (kind) {
      case MILESTONE -> MilestoneReached.of(id, milestone(agreement.retention()), start);
      case DUTY ->
          KeepingDutyStated.builder()
              .record(id)
              .basis(pick(KeepingBasis.values()))
              .obliged(offsetKnown ? PartyRole.PROCESSOR : PartyRole.CONTROLLER)
              .from(start)
              .period(choice % 3 == 0 ? Optional.of(TimeLimit.ofMonths(6)) : Optional.empty())
              .build();
      case PURPOSE -> PurposeStated.builder().record(id).purpose("p").at(start).until(end).build();
      case HOLD -> HoldPlaced.builder().record(id).from(near).until(end).build();
      case RELEASE -> HoldReleased.of(id, at(near, agreement));
      case ERASED ->
          RecordErased.builder()
              .record(id)
              .at(at(near, agreement))
              .backupsToo(choice % 3 != 0)
              .build();
      case TOLD_TO_ERASE ->
          ErasureInstructed.of(
              id,
              pick(ErasureWish.values()),
              MessageDelivery.arrived(Channel.EMAIL, at(near, agreement)));
      case TOLD_TO_KEEP -> KeepingInstructed.of(id, at(near, agreement), end.orElse(today));
    };
  }

  /** Mostly the one that starts the period by which its day was chosen. */
  private RetentionTrigger milestone(List<RetentionRule> rules) {
    int rule = period % (rules.size() + STATUTORY.size());
    return choice % 4 == 0 || rule >= rules.size()
        ? pick(RetentionTrigger.values())
        : rules.get(rule).trigger();
  }

  private <T> T pick(T[] values) {
    return values[choice % values.length];
  }

  private LocalDate start(Agreement agreement, LocalDate today) {
    List<TimeLimit> limits =
        Stream.concat(agreement.retention().stream().map(RetentionRule::period), STATUTORY.stream())
            .toList();
    return moved(today, limits.get(period % limits.size()), -1);
  }

  /** The last day, or about it, of one of the periods of an agreement that starts on a day. */
  static LocalDate lastDay(Agreement agreement, LocalDate start, int number) {
    List<RetentionRule> rules = agreement.retention();
    return rules.isEmpty() ? start : moved(start, rules.get(number % rules.size()).period(), 1);
  }

  private static LocalDate moved(LocalDate day, TimeLimit limit, int sign) {
    int amount = sign * limit.amount();
    return switch (limit.unit()) {
      case HOURS -> day.plusDays(amount / 24);
      case WORKING_DAYS -> day.plusDays(amount / 5 * 7 + amount % 5);
      case CALENDAR_DAYS -> day.plusDays(amount);
      case WEEKS -> day.plusWeeks(amount);
      case MONTHS -> day.plusMonths(amount);
      case YEARS -> day.plusYears(amount);
    };
  }

  /** The nearest day on which something can be recorded in every zone. */
  static LocalDate within(LocalDate day) {
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }

  private RecordedTime at(LocalDate day, Agreement agreement) {
    LocalDateTime local = day.atTime(time);
    return offsetKnown
        ? RecordedTime.of(local.atZone(agreement.zone()).toInstant())
        : RecordedTime.of(local);
  }
}
