package eu.dpasdk.rules.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.fault.Faults;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Articles 5(1)(e) and 28(3)(g) GDPR; FlexFront 7, Stratech 13.2: which of very many records must
 * be erased at one moment.
 *
 * <p>Terms, readings, zone, lifetime and moment are bound once, and it is found then from which
 * days on a period is not over yet. After that a record costs a few comparisons and next to no
 * memory. The answer is that of {@link RetentionSchedule#decide} for every record; one with facts
 * out of the ordinary, such as an instruction or a hold that was released, is decided in full.
 * Where a table keeps one milestone and its day for each record, ask {@link #days()}.
 *
 * <p>A sweep does not change, and many threads may ask it. Binding takes about a millisecond.
 */
public final class ErasureSweep {
  private static final int FIVE_YEARS = RetentionTrigger.values().length;
  private static final int SEVEN_YEARS = FIVE_YEARS + 1;
  private static final int SECONDS_A_DAY = 86_400;

  /** In the place of marks: only the whole decision tells. */
  private static final int IN_FULL = -1;

  private final Agreement agreement;
  private final Lifetime lifetime;
  private final Instant moment;
  private final Interpretation how;
  private final LocalDate today;
  private final LocalDate lastStart;

  /**
   * For each milestone, and for the two statutory lengths, the days on which spans begin, each
   * followed by its marks; empty where the agreement has a period that no rule gives a length.
   */
  private final int[][] spans;

  /** What the end of the agreement says of a record, where nobody recorded it apart. */
  private final int impliedEnd;

  /** What is so of every record. */
  private final int always;

  private ErasureSweep(
      Agreement agreement,
      Lifetime lifetime,
      Instant moment,
      Interpretation how,
      LocalDate today,
      LocalDate lastStart,
      StartDays starts) {
    this.agreement = agreement;
    this.lifetime = lifetime;
    this.moment = moment;
    this.how = how;
    this.today = today;
    this.lastStart = lastStart;
    this.spans = starts.table();
    Optional<LocalDate> lastDay =
        lifetime.ends().map(end -> end.minusNanos(1).atZone(how.zone()).toLocalDate());
    RetentionTrigger ended = RetentionTrigger.AGREEMENT_ENDED;
    this.impliedEnd =
        lastDay.isEmpty()
            ? 0
            : spans[ended.ordinal()].length == 0 ? IN_FULL : starts.marks(ended, lastDay.get());
    this.always =
        lastDay.isEmpty() || !lifetime.hasEnded(moment)
            ? 0
            : Marks.LAPSED | (lastDay.get().isBefore(today) ? 0 : Marks.LAPSE_RUNS);
  }

  /**
   * Binds a sweep of the records under {@code agreement}, by what is known at {@code moment}.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code moment} lies outside the years 1
   *     to 9998
   */
  public static ErasureSweep of(
      Agreement agreement, Lifetime lifetime, Instant moment, Interpretation how) {
    AskedMoment.checked(moment);
    Interpretation local = how.in(agreement.zone());
    LocalDate today = moment.atZone(local.zone()).toLocalDate();
    LocalDate tomorrow = today.plusDays(1);
    // Where clocks were put back over midnight, today comes once more after tomorrow has begun.
    boolean begun = !tomorrow.atStartOfDay(local.zone()).toInstant().isAfter(moment);
    LocalDate last = begun ? tomorrow : today;
    LocalDate lastStart = last.isAfter(StartDays.LAST) ? StartDays.LAST : last;
    StartDays starts = new StartDays(today, lastStart, local, agreement.retention());
    return new ErasureSweep(agreement, lifetime, moment, local, today, lastStart, starts);
  }

  /** Returns the moment for which records are looked at. */
  public Instant moment() {
    return moment;
  }

  /**
   * Tells whether {@code record} must be erased and was not; facts of other records are left out of
   * account.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if a period of the record has a part of a
   *     month, which no rule gives a length
   */
  public boolean isDue(MatterId record, Collection<? extends RetentionEvent> events) {
    int marks = always;
    int reached = 0;
    for (RetentionEvent event : events) {
      if (!event.record().equals(record)) {
        continue;
      }
      int found;
      if (event instanceof MilestoneReached milestone) {
        Instant at = LocalTimes.instant(milestone.at(), how.zone());
        if (at.isAfter(moment)) {
          continue;
        }
        int kind = milestone.milestone().ordinal();
        if (KeepingPlan.standsIn(milestone.milestone(), how.readings())) {
          return isDueInFull(record, events);
        }
        found = (reached & 1 << kind) == 0 ? marks(kind, epochDay(at)) : IN_FULL;
        reached |= 1 << kind;
      } else {
        found = marks(event);
      }
      if (found == IN_FULL) {
        return isDueInFull(record, events);
      }
      marks |= found;
    }
    if (impliedEnd == IN_FULL) {
      return isDueInFull(record, events);
    }
    boolean told = (reached & 1 << RetentionTrigger.AGREEMENT_ENDED.ordinal()) != 0;
    return Marks.isDue(told ? marks : marks | impliedEnd);
  }

  /**
   * Returns the days on which a milestone must have been reached for its record to be due, if that
   * is all that is known of the record.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if a period of the agreement has a part of
   *     a month, which no rule gives a length
   */
  public DueDays days() {
    int[][] due = new int[FIVE_YEARS][];
    for (int milestone = 0; milestone < FIVE_YEARS; milestone++) {
      boolean whole = spans[milestone].length > 0 && impliedEnd != IN_FULL;
      Faults.check(whole, "/retention", "a period has a part of a month", "whole months");
      due[milestone] = turns(milestone);
    }
    return new DueDays(moment, due);
  }

  /** The days on which what is due begins and ends by turns, to the end of all days. */
  private int[] turns(int milestone) {
    int[] own = spans[milestone];
    boolean isEnd = milestone == RetentionTrigger.AGREEMENT_ENDED.ordinal();
    IntStream.Builder turns = IntStream.builder();
    boolean due = false;
    // A day that is still to come says nothing yet.
    int toCome = (int) lastStart.toEpochDay() + 1;
    for (int i = 0; i < own.length && own[i] < toCome; i += 2) {
      if (due != Marks.isDue(always | own[i + 1] | (isEnd ? 0 : impliedEnd))) {
        turns.add(own[i]);
        due = !due;
      }
    }
    if (toCome < DueDays.END && due != Marks.isDue(always | impliedEnd)) {
      turns.add(toCome);
      due = !due;
    }
    return (due ? turns.add(DueDays.END) : turns).build().toArray();
  }

  /** What a fact other than a milestone says. */
  private int marks(RetentionEvent event) {
    if (event instanceof PurposeStated purpose) {
      boolean runs = purpose.until().isEmpty() || !purpose.until().get().isBefore(today);
      return isKnown(purpose.at()) ? Marks.PURPOSE | (runs ? Marks.PURPOSE_RUNS : 0) : 0;
    }
    if (event instanceof RecordErased erased) {
      return erased.backupsToo() && isKnown(erased.at()) ? Marks.ERASED : 0;
    }
    if (event instanceof HoldPlaced hold) {
      return marks(hold);
    }
    return event instanceof KeepingDutyStated duty ? marks(duty) : IN_FULL;
  }

  private int marks(HoldPlaced hold) {
    if (hold.from().isAfter(today)) {
      return 0;
    }
    if (hold.until().isEmpty()) {
      return Marks.HOLD | Marks.HOLD_RUNS;
    }
    LocalDate until = hold.until().get();
    boolean runs = !until.isBefore(today);
    return until.equals(LocalDate.MAX) ? IN_FULL : Marks.HOLD | (runs ? Marks.HOLD_RUNS : 0);
  }

  /** A duty of the processor may outlast the agreement, and statutory storage begins after it. */
  private int marks(KeepingDutyStated duty) {
    if (duty.period().isPresent() || lifetime.ends().isPresent()) {
      return IN_FULL;
    }
    if (!isKnown(duty.from())) {
      return 0;
    }
    Optional<TimeLimit> length = KeepingDuties.length(duty);
    LocalDate from = LocalDate.ofEpochDay(epochDay(LocalTimes.instant(duty.from(), how.zone())));
    if (length.isEmpty()) {
      return IN_FULL;
    }
    if (!KeepingDuties.isInForce(duty.basis(), from)) {
      return 0;
    }
    boolean five = length.get().equals(KeepingDuties.FIVE_YEARS);
    return marks(five ? FIVE_YEARS : SEVEN_YEARS, from.toEpochDay());
  }

  private int marks(int kind, long epochDay) {
    int[] own = spans[kind];
    for (int i = own.length - 2; i >= 0; i -= 2) {
      if (own[i] <= epochDay) {
        return own[i + 1];
      }
    }
    return IN_FULL;
  }

  private boolean isKnown(RecordedTime time) {
    return !LocalTimes.instant(time, how.zone()).isAfter(moment);
  }

  /** The calendar day of {@code at}, without making one. */
  private long epochDay(Instant at) {
    int offset = how.zone().getRules().getOffset(at).getTotalSeconds();
    return Math.floorDiv(at.getEpochSecond() + offset, SECONDS_A_DAY);
  }

  private boolean isDueInFull(MatterId record, Collection<? extends RetentionEvent> events) {
    Facts facts = Facts.of(events.stream().filter(each -> each.record().equals(record)).toList());
    MatterKey key = MatterKey.of(Topic.RETENTION, record.id());
    Ledger ledger = Ledger.reading(key, moment, how, lifetime);
    return new KeepingPlan(agreement, facts, ledger).status() == RetentionStatus.ERASE_DUE;
  }
}
