package eu.dpasdk.docs.benchmark.sweep;

import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.time.Zones;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** FlexFront 7 written out: five years, five years, one year, and nothing else. */
final class ByHand {
  private static final int FIVE_YEARS = 5;
  private static final int NEVER = Integer.MIN_VALUE;

  private ByHand() {}

  private static int years(int milestone) {
    return switch (milestone) {
      case 0, 1 -> FIVE_YEARS;
      case 2 -> 1;
      default -> 0;
    };
  }

  private static int years(RetentionTrigger milestone) {
    return switch (milestone) {
      case TRANSACTION_EXECUTED, CONTRACT_CONCLUDED -> FIVE_YEARS;
      case APPLICATION_REJECTED -> 1;
      default -> 0;
    };
  }

  private static boolean isDue(int years, LocalDate day) {
    return years > 0 && day.plusYears(years).isBefore(Table.TODAY);
  }

  /** Adds the years to each date. */
  static int overDates(byte[] milestones, int[] days) {
    int due = 0;
    for (int i = 0; i < days.length; i++) {
      if (isDue(years(milestones[i]), LocalDate.ofEpochDay(days[i]))) {
        due++;
      }
    }
    return due;
  }

  /** The same with each row as an object. */
  static int overRows(Table.Row[] rows) {
    int due = 0;
    for (Table.Row row : rows) {
      if (isDue(years(row.milestone()), row.day())) {
        due++;
      }
    }
    return due;
  }

  /** The same as a parallel stream. */
  static long inParallel(byte[] milestones, int[] days) {
    return IntStream.range(0, days.length)
        .parallel()
        .filter(i -> isDue(years(milestones[i]), LocalDate.ofEpochDay(days[i])))
        .count();
  }

  /** Subtracts the years from today once, and compares numbers: the least that can be done. */
  static int overNumbers(byte[] milestones, int[] days) {
    int[] before = new int[Table.MILESTONES.length];
    for (int i = 0; i < before.length; i++) {
      int years = years(i);
      before[i] = years > 0 ? Math.toIntExact(Table.TODAY.minusYears(years).toEpochDay()) : NEVER;
    }
    int due = 0;
    for (int i = 0; i < days.length; i++) {
      if (days[i] < before[milestones[i]]) {
        due++;
      }
    }
    return due;
  }

  /** Reads the milestone out of the events of each record. */
  static int overEvents(Table.Story[] stories) {
    int due = 0;
    for (Table.Story story : stories) {
      for (RetentionEvent event : story.events()) {
        if (event instanceof MilestoneReached reached) {
          LocalDate day =
              reached.at().instant().orElseThrow().atZone(Zones.AMSTERDAM).toLocalDate();
          if (isDue(years(reached.milestone()), day)) {
            due++;
          }
        }
      }
    }
    return due;
  }
}
