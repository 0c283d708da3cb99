package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import eu.dpasdk.testkit.Quick;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Group;

/** The sweep of the library keeps the laws, asked by events and asked by days. */
@Quick
class ErasureSweepLawsTest {
  private static Set<MatterId> due(
      Collection<RetentionEvent> events,
      Predicate<Map.Entry<MatterId, List<RetentionEvent>>> isDue) {
    return events.stream()
        .collect(Collectors.groupingBy(RetentionEvent::record))
        .entrySet()
        .stream()
        .filter(isDue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The day of the milestone, if that is all that is known of a record. */
  private static Optional<LocalDate> onlyDay(List<RetentionEvent> events) {
    return events.size() == 1 && events.get(0) instanceof MilestoneReached reached
        ? reached
            .at()
            .local()
            .filter(at -> at.toLocalTime().equals(LocalTime.MIDNIGHT))
            .map(LocalDateTime::toLocalDate)
        : Optional.empty();
  }

  @Group
  class ByEvents implements ErasureSweepLaws {
    @Override
    public ErasureQuestion sweep() {
      return (agreement, events, lifetime, moment, how) -> {
        ErasureSweep sweep = ErasureSweep.of(agreement, lifetime, moment, how);
        return due(events, each -> sweep.isDue(each.getKey(), List.copyOf(events)));
      };
    }
  }

  @Group
  class ByDays implements ErasureSweepLaws {
    @Override
    public ErasureQuestion sweep() {
      return (agreement, events, lifetime, moment, how) -> {
        ErasureSweep sweep = ErasureSweep.of(agreement, lifetime, moment, how);
        DueDays days = sweep.days();
        return due(
            events,
            each ->
                onlyDay(each.getValue())
                    .map(day -> isDue(days, (MilestoneReached) each.getValue().get(0), day))
                    .orElseGet(() -> sweep.isDue(each.getKey(), each.getValue())));
      };
    }

    private boolean isDue(DueDays days, MilestoneReached reached, LocalDate day) {
      return days.isDue(reached.milestone(), day);
    }
  }
}
