package eu.dpasdk.rules.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.retention.ErasureInstructed;
import eu.dpasdk.model.retention.HoldPlaced;
import eu.dpasdk.model.retention.HoldReleased;
import eu.dpasdk.model.retention.KeepingBasis;
import eu.dpasdk.model.retention.KeepingDutyStated;
import eu.dpasdk.model.retention.KeepingInstructed;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.PurposeStated;
import eu.dpasdk.model.retention.RecordErased;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionStatus;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.UntilYearsReading;
import eu.dpasdk.model.retention.WithdrawnApplicationReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Articles 5(1)(e) and 17(3) GDPR: the periods on one record and what follows from them together.
 *
 * <p>Statutory minimums and holds say how long a record must be kept, purposes and the agreement
 * how long it may. A purpose never outlasts a period of the agreement; nothing ends before a
 * minimum. After the end of the agreement, or an instruction to erase, a processor may keep only
 * what the law imposes on itself.
 */
final class KeepingPlan {
  private static final BinaryOperator<LocalDate> LATER = (a, b) -> a.isAfter(b) ? a : b;
  private static final BinaryOperator<LocalDate> EARLIER = (a, b) -> a.isBefore(b) ? a : b;

  /** A period of the agreement that has begun. */
  record Period(RetentionRule rule, LocalDate start, LocalDate lastDay) {}

  /** A statutory duty to keep with a known end. */
  record Minimum(KeepingDutyStated duty, LocalDate lastDay) {}

  private final Facts facts;
  private final Ledger ledger;
  private final List<Period> periods = new ArrayList<>();
  private final List<Minimum> minimums = new ArrayList<>();

  KeepingPlan(Agreement agreement, Facts facts, Ledger ledger) {
    this.facts = facts;
    this.ledger = ledger;
    for (KeepingDutyStated duty : facts.of(KeepingDutyStated.class)) {
      LocalDate from = ledger.day(ledger.instant(duty.from()));
      if (ledger.at(duty.from()).isPresent() && KeepingDuties.isInForce(duty.basis(), from)) {
        KeepingDuties.length(duty)
            .flatMap(limit -> lastDay(limit, from))
            .ifPresent(day -> minimums.add(new Minimum(duty, day)));
      }
    }
    for (RetentionRule rule : agreement.retention()) {
      start(rule.trigger()).ifPresent(start -> begin(rule, start));
    }
  }

  private void begin(RetentionRule rule, LocalDate start) {
    lastDay(rule.period(), start)
        .map(day -> lastDayOf(rule, day, ledger.readings(ContestedQuestion.UNTIL_YEARS)))
        .ifPresent(day -> periods.add(new Period(rule, start, day)));
  }

  /** R8: the last day of the period of {@code rule} whose length leads to {@code day}. */
  static LocalDate lastDayOf(RetentionRule rule, LocalDate day, Readings readings) {
    boolean exclusive =
        rule.effect() == RetentionEffect.KEEP_UNTIL
            && readings.untilYears() == UntilYearsReading.UNTIL_EXCLUSIVE;
    return exclusive ? day.minusDays(1) : day;
  }

  private Optional<LocalDate> lastDay(TimeLimit limit, LocalDate start) {
    return ledger.contractual(limit, ledger.startOf(start)).flatMap(deadline -> deadline.lastDay());
  }

  /** R22: whether {@code milestone} may stand in for a rejection that did not come. */
  static boolean standsIn(RetentionTrigger milestone, Readings readings) {
    return milestone == RetentionTrigger.APPLICATION_WITHDRAWN
        && readings.withdrawnApplication() == WithdrawnApplicationReading.START_ON_WITHDRAWAL;
  }

  private Optional<LocalDate> start(RetentionTrigger trigger) {
    RetentionTrigger withdrawal = RetentionTrigger.APPLICATION_WITHDRAWN;
    Optional<LocalDate> reached = milestone(trigger);
    return reached.isPresent() || trigger != RetentionTrigger.APPLICATION_REJECTED
        ? reached
        : milestone(withdrawal)
            .filter(
                day ->
                    standsIn(withdrawal, ledger.readings(ContestedQuestion.WITHDRAWN_APPLICATION)));
  }

  /** The day on which a milestone was first reached. */
  Optional<LocalDate> milestone(RetentionTrigger trigger) {
    Optional<Instant> recorded =
        ledger.first(
            facts.of(MilestoneReached.class).stream()
                .filter(each -> each.milestone() == trigger)
                .toList(),
            MilestoneReached::at);
    return recorded.map(ledger::day).or(() -> implied(trigger));
  }

  /** The day that the agreement or its statutory storage ended, where nobody recorded it apart. */
  private Optional<LocalDate> implied(RetentionTrigger trigger) {
    Optional<LocalDate> ended = ledger.lifetime().ends().map(end -> ledger.day(end.minusNanos(1)));
    if (trigger == RetentionTrigger.AGREEMENT_ENDED) {
      return ended;
    }
    return trigger == RetentionTrigger.STATUTORY_DUTY_ENDED
        ? ended.flatMap(
            day ->
                minimums.stream()
                    .filter(minimum -> minimum.duty().obliged() == PartyRole.PROCESSOR)
                    .map(Minimum::lastDay)
                    .filter(last -> last.isAfter(day))
                    .reduce(LATER))
        : Optional.empty();
  }

  List<Period> periods() {
    return periods;
  }

  List<Minimum> minimums() {
    return minimums;
  }

  /** The periods that cap how long the record is kept, statutory storage apart. */
  Optional<LocalDate> contractLastDay() {
    return periods.stream()
        .filter(period -> period.rule().effect() != RetentionEffect.ERASE_AFTER)
        .map(Period::lastDay)
        .reduce(LATER);
  }

  /** The last day of a removal that was agreed for after a statutory duty (Stratech 13.2). */
  Optional<LocalDate> storageLastDay() {
    return periods.stream()
        .filter(period -> period.rule().effect() == RetentionEffect.ERASE_AFTER)
        .map(Period::lastDay)
        .reduce(LATER);
  }

  /** R10: whether what is removed after a period must be gone by its end. */
  boolean removalWithin() {
    return ledger.readings(ContestedQuestion.REMOVAL).removal()
        == RemovalReading.REMOVAL_WITHIN_PERIOD;
  }

  /** The last day of the purposes stated; a business relationship is one until it ends. */
  Optional<LocalDate> purposeLastDay() {
    List<PurposeStated> purposes = ledger.known(facts.of(PurposeStated.class), PurposeStated::at);
    Optional<LocalDate> relationship = milestone(RetentionTrigger.RELATIONSHIP_ENDED);
    if (purposes.stream().anyMatch(each -> each.until().isEmpty())) {
      return Optional.of(LocalDate.MAX);
    }
    Optional<LocalDate> stated =
        purposes.stream().flatMap(each -> each.until().stream()).reduce(LATER);
    return stated.isPresent() && relationship.isPresent()
        ? Optional.of(LATER.apply(stated.get(), relationship.get()))
        : stated.or(() -> relationship);
  }

  /** When the controller instructed erasure or return, first. */
  Optional<Instant> erasureInstructed() {
    return ledger.firstReached(facts.of(ErasureInstructed.class), ErasureInstructed::delivery);
  }

  /** Since when the processor keeps only what the law imposes on it. */
  Optional<Instant> entitlementLapsed() {
    Optional<Instant> ended = ledger.lifetime().ends().filter(ledger::isPast);
    Optional<Instant> instructed = erasureInstructed();
    return ended.isPresent() && instructed.isPresent()
        ? Optional.of(ended.get().isBefore(instructed.get()) ? ended.get() : instructed.get())
        : ended.or(() -> instructed);
  }

  /** Until when the controller instructed to keep. */
  Optional<LocalDate> keepingInstructed() {
    return ledger.known(facts.of(KeepingInstructed.class), KeepingInstructed::at).stream()
        .map(KeepingInstructed::until)
        .reduce(LATER);
  }

  /** The holds that had begun, each until its end or the day of its release. */
  List<HoldPlaced> holds() {
    LocalDate today = ledger.day(ledger.known());
    return facts.of(HoldPlaced.class).stream().filter(hold -> !hold.from().isAfter(today)).toList();
  }

  private Optional<LocalDate> end(HoldPlaced hold) {
    Optional<LocalDate> released =
        ledger.known(facts.of(HoldReleased.class), HoldReleased::at).stream()
            .map(each -> ledger.day(ledger.instant(each.at())))
            .filter(day -> !day.isBefore(hold.from()))
            .findFirst();
    return hold.until().isPresent() && released.isPresent()
        ? Optional.of(EARLIER.apply(hold.until().get(), released.get()))
        : hold.until().or(() -> released);
  }

  /** Whether a hold without a known end runs. */
  boolean isHeldOpenEnded() {
    return holds().stream().anyMatch(hold -> end(hold).isEmpty());
  }

  /** The last day of the holds whose end is known. */
  Optional<LocalDate> holdLastDay() {
    return holds().stream().flatMap(hold -> end(hold).stream()).reduce(LATER);
  }

  /** Whether a hold runs on {@code day}. */
  boolean isHeldOn(LocalDate day) {
    return holds().stream()
        .anyMatch(
            hold ->
                !day.isBefore(hold.from())
                    && end(hold).filter(last -> day.isAfter(last)).isEmpty());
  }

  /** The minimums that let this processor keep the record at the moment asked about. */
  Optional<LocalDate> minimumLastDay() {
    boolean own = entitlementLapsed().isPresent();
    return minimums.stream()
        .filter(minimum -> !own || minimum.duty().obliged() == PartyRole.PROCESSOR)
        .map(Minimum::lastDay)
        .reduce(LATER);
  }

  /** Whether a statute of which no length is known has this processor keep the record. */
  boolean mustKeepUnknown() {
    boolean lapsed = entitlementLapsed().isPresent();
    return facts.of(KeepingDutyStated.class).stream()
        .filter(duty -> ledger.at(duty.from()).isPresent())
        .filter(duty -> KeepingDuties.length(duty).isEmpty())
        .anyMatch(duty -> !lapsed || duty.obliged() == PartyRole.PROCESSOR || isArchival(duty));
  }

  /** Archival records are destroyed on instruction only, whoever is obliged to keep them. */
  private boolean isArchival(KeepingDutyStated duty) {
    return duty.basis() == KeepingBasis.ARCHIVES_ACT && erasureInstructed().isEmpty();
  }

  /** Until when the record must be kept, holds with a known end included. */
  Optional<LocalDate> mustKeepUntil() {
    return later(minimumLastDay(), holdLastDay());
  }

  /** Until when purposes, the agreement and instructions let it be kept. */
  Optional<LocalDate> mayKeepUntil() {
    Optional<LocalDate> contract = later(contractLastDay(), keepingInstructed());
    Optional<LocalDate> purpose = purposeLastDay();
    Optional<LocalDate> may =
        purpose.isPresent() && contract.isPresent()
            ? Optional.of(EARLIER.apply(purpose.get(), contract.get()))
            : contract.or(() -> purpose);
    Optional<LocalDate> lapsed =
        entitlementLapsed().map(moment -> ledger.day(moment.minusNanos(1)));
    if (lapsed.isPresent()) {
      LocalDate instructed = keepingInstructed().orElse(lapsed.get());
      LocalDate latest = LATER.apply(lapsed.get(), instructed);
      return Optional.of(may.map(day -> EARLIER.apply(day, latest)).orElse(latest));
    }
    return may;
  }

  /** The last day on which the record is kept; empty if nothing has it kept or its end is open. */
  Optional<LocalDate> lastDay() {
    if (isHeldOpenEnded() || mustKeepUnknown()) {
      return Optional.empty();
    }
    return later(later(mustKeepUntil(), mayKeepUntil()), storageLastDay())
        .filter(day -> !day.equals(LocalDate.MAX));
  }

  /** The first instant at which the record must be erased; empty if that is not known. */
  Optional<Instant> eraseFrom() {
    if (removalWithin() && storageLastDay().isPresent() && storageLastDay().equals(lastDay())) {
      return periods.stream()
          .filter(period -> period.rule().effect() == RetentionEffect.ERASE_AFTER)
          .map(period -> ledger.startOf(period.start().plusDays(1)))
          .min(Comparator.naturalOrder());
    }
    return lastDay().map(day -> ledger.startOf(day.plusDays(1)));
  }

  /**
   * The first day on which the record is stored and nothing else. Purposes may go on for the
   * controller; for the processor they are over once its entitlement has lapsed.
   */
  Optional<LocalDate> restrictedFrom() {
    Optional<LocalDate> purpose =
        entitlementLapsed().isPresent() ? mayKeepUntil() : purposeLastDay().or(this::mayKeepUntil);
    Optional<LocalDate> minimum = minimumLastDay();
    return purpose
        .filter(day -> minimum.filter(last -> last.isAfter(day)).isPresent())
        .map(day -> day.plusDays(1));
  }

  /** When the record was first erased, whether or not backups remained. */
  Optional<Instant> erased() {
    return ledger.first(facts.of(RecordErased.class), RecordErased::at);
  }

  /** When the record was erased from backups and at sub-processors as well. */
  Optional<Instant> erasedWholly() {
    return ledger.first(
        facts.of(RecordErased.class).stream().filter(RecordErased::backupsToo).toList(),
        RecordErased::at);
  }

  /** Until when the record had to be kept by what held on {@code day}; later claims do not bind. */
  Optional<LocalDate> mustKeepAsOf(LocalDate day) {
    Optional<LocalDate> holds =
        holds().stream()
            .filter(hold -> !hold.from().isAfter(day))
            .flatMap(hold -> end(hold).stream())
            .reduce(LATER);
    return later(minimumLastDay(), holds);
  }

  /** Whether a hold without a known end ran on {@code day}. */
  boolean wasHeldOpenEnded(LocalDate day) {
    return holds().stream().anyMatch(hold -> !hold.from().isAfter(day) && end(hold).isEmpty());
  }

  /** What is done with the record at the moment asked about. */
  RetentionStatus status() {
    if (erasedWholly().filter(ledger::isPast).isPresent()) {
      return RetentionStatus.ERASED;
    }
    LocalDate today = ledger.day(ledger.now());
    boolean may = mayKeepUntil().filter(day -> !today.isAfter(day)).isPresent();
    if (!may && isHeldOn(today)) {
      return RetentionStatus.HELD;
    }
    boolean must = minimumLastDay().filter(day -> !today.isAfter(day)).isPresent();
    boolean restricted = restrictedFrom().filter(day -> !today.isBefore(day)).isPresent();
    if (must && restricted) {
      return RetentionStatus.RESTRICTED;
    }
    if (!may && mustKeepUnknown()) {
      return RetentionStatus.RESTRICTED;
    }
    boolean stored = storageLastDay().filter(day -> !today.isAfter(day)).isPresent();
    if (may || must) {
      return RetentionStatus.IN_USE;
    }
    return stored
        ? RetentionStatus.RESTRICTED
        : isUndecided() ? RetentionStatus.IN_USE : RetentionStatus.ERASE_DUE;
  }

  /** Whether nothing is known that lets the record be kept or has it erased. */
  private boolean isUndecided() {
    return lastDay().isEmpty() && !isHeldOpenEnded();
  }

  /** The clauses of the periods that have begun. */
  List<ClauseRef> clauses() {
    return periods.stream().flatMap(period -> period.rule().clauses().stream()).distinct().toList();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent()
        ? Optional.of(LATER.apply(a.get(), b.get()))
        : a.or(() -> b);
  }
}
