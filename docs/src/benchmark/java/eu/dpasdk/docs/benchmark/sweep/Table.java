package eu.dpasdk.docs.benchmark.sweep;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.retention.ErasureSweep;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Records under FlexFront as a table keeps them: a milestone and its day, over eleven years. */
final class Table {
  /** What can have happened to a record; a withdrawn application starts no period. */
  static final RetentionTrigger[] MILESTONES = {
    RetentionTrigger.TRANSACTION_EXECUTED,
    RetentionTrigger.CONTRACT_CONCLUDED,
    RetentionTrigger.APPLICATION_REJECTED,
    RetentionTrigger.APPLICATION_WITHDRAWN
  };

  static final LocalDate TODAY = LocalDate.of(2027, 3, 1); // Mon

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 4_000;

  final byte[] milestones;
  final int[] days;

  private Table(byte[] milestones, int[] days) {
    this.milestones = milestones;
    this.days = days;
  }

  /** One row as an object. */
  record Row(RetentionTrigger milestone, LocalDate day) {}

  /** What happened to one record. */
  record Story(MatterId record, List<RetentionEvent> events) {}

  /** Returns a table of {@code size} rows, always the same. */
  static Table of(int size) {
    SplittableRandom random = new SplittableRandom(2027);
    byte[] milestones = new byte[size];
    int[] days = new int[size];
    for (int i = 0; i < size; i++) {
      milestones[i] = (byte) random.nextInt(MILESTONES.length);
      days[i] = Math.toIntExact(FIRST.toEpochDay()) + random.nextInt(DAYS);
    }
    return new Table(milestones, days);
  }

  /** Returns the rows as objects; those of one day share it. */
  Row[] rows() {
    LocalDate[] shared = new LocalDate[DAYS];
    for (int i = 0; i < DAYS; i++) {
      shared[i] = FIRST.plusDays(i);
    }
    Row[] rows = new Row[days.length];
    for (int i = 0; i < rows.length; i++) {
      int day = days[i] - Math.toIntExact(FIRST.toEpochDay());
      rows[i] = new Row(MILESTONES[milestones[i]], shared[day]);
    }
    return rows;
  }

  /** Returns what happened to the first {@code size} records, at noon of their days. */
  Story[] stories(int size) {
    Story[] stories = new Story[size];
    for (int i = 0; i < size; i++) {
      MatterId record = MatterId.of("record-" + i);
      RecordedTime noon =
          RecordedTime.of(
              LocalDate.ofEpochDay(days[i]).atTime(12, 0).atZone(Zones.AMSTERDAM).toInstant());
      stories[i] =
          new Story(record, List.of(MilestoneReached.of(record, MILESTONES[milestones[i]], noon)));
    }
    return stories;
  }

  /** Returns a sweep for the first moment of {@link #TODAY}. */
  static ErasureSweep sweep() {
    Agreement agreement =
        Catalogue.FLEXFRONT.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    return ErasureSweep.of(
        agreement,
        Lifetime.UNBOUNDED,
        TODAY.atStartOfDay(Zones.AMSTERDAM).toInstant(),
        Interpretation.dutch());
  }
}
