package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some records, and a moment at which it is asked which of them must be erased.
 *
 * @param agreement the agreement they are kept under
 * @param events what happened to them
 * @param lifetime how long the agreement binds
 * @param moment the moment
 * @param how the readings
 */
public record Night(
    Agreement agreement,
    List<RetentionEvent> events,
    Lifetime lifetime,
    Instant moment,
    Interpretation how) {
  /** Returns the records that something happened to. */
  public Set<MatterId> records() {
    return events.stream().map(RetentionEvent::record).collect(Collectors.toSet());
  }

  /** Returns what {@code question} says of this night. */
  public Set<MatterId> due(ErasureQuestion question) {
    return question.due(agreement, events, lifetime, moment, how);
  }

  /** Returns this night with one record for each milestone, of which only the day is known. */
  Night rows() {
    List<RetentionEvent> rows = new ArrayList<>();
    for (RetentionEvent event : events) {
      if (event instanceof MilestoneReached reached) {
        RecordedTime at = reached.at();
        LocalDate day =
            at.local()
                .map(LocalDateTime::toLocalDate)
                .orElseGet(() -> at.instant().get().atZone(agreement.zone()).toLocalDate());
        rows.add(
            MilestoneReached.of(
                MatterId.of("r" + rows.size()),
                reached.milestone(),
                RecordedTime.of(day.atStartOfDay())));
      }
    }
    return with(rows);
  }

  /** Returns this night with other events. */
  public Night with(List<RetentionEvent> others) {
    return new Night(agreement, others, lifetime, moment, how);
  }
}
