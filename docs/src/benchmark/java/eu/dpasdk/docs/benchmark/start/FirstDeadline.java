package eu.dpasdk.docs.benchmark.start;

import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.time.Deadlines;

/** Ten days, rolled, by the library. */
final class FirstDeadline {
  private FirstDeadline() {}

  public static void main(String[] args) {
    Deadline deadline =
        Deadlines.compute(
            DeadlineRequest.builder()
                .rule(ComputationRule.CONTRACT)
                .limit(TimeLimit.ofCalendarDays(10))
                .event(RecordedTime.of(Easter.ARRIVAL))
                .roll(true)
                .build());
    System.out.println(deadline.lastDay().orElseThrow() + " " + deadline.endExclusive());
  }
}
