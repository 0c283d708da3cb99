package eu.dpasdk.docs.benchmark.sweep;

import eu.dpasdk.rules.retention.DueDays;
import eu.dpasdk.rules.retention.ErasureSweep;
import java.util.stream.IntStream;

/** The same with the library, every other agreement and reading included. */
final class Ours {
  private Ours() {}

  static int overDays(byte[] milestones, int[] days) {
    DueDays due = Table.sweep().days();
    int count = 0;
    for (int i = 0; i < days.length; i++) {
      if (due.isDue(Table.MILESTONES[milestones[i]], days[i])) {
        count++;
      }
    }
    return count;
  }

  static int overRows(Table.Row[] rows) {
    DueDays due = Table.sweep().days();
    int count = 0;
    for (Table.Row row : rows) {
      if (due.isDue(row.milestone(), row.day())) {
        count++;
      }
    }
    return count;
  }

  static long inParallel(byte[] milestones, int[] days) {
    DueDays due = Table.sweep().days();
    return IntStream.range(0, days.length)
        .parallel()
        .filter(i -> due.isDue(Table.MILESTONES[milestones[i]], days[i]))
        .count();
  }

  static int overEvents(Table.Story[] stories) {
    ErasureSweep sweep = Table.sweep();
    int count = 0;
    for (Table.Story story : stories) {
      if (sweep.isDue(story.record(), story.events())) {
        count++;
      }
    }
    return count;
  }
}
