package eu.dpasdk.rules.matter;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.decision.Prohibition;
import eu.dpasdk.model.decision.UnresolvedPoint;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What follows from the facts of one matter, as far as they were known at one moment, for that
 * moment or a later one at which nothing new is known.
 *
 * <p>A ledger is opened, filled by one call of {@link MatterRules#tell}, and read once. Facts of
 * after the moment known are left out of account.
 */
public final class Ledger {
  private final Instant known;
  private final Instant now;
  private final Interpretation how;
  private final Lifetimes lifetimes;
  private final boolean compares;
  private final String path;
  private final Entries entries = new Entries();
  private final Consulted consulted = new Consulted();
  private final List<Instant> boundaries = new ArrayList<>();

  /**
   * Opens a ledger.
   *
   * @param known the moment up to which facts count
   * @param now the moment asked about, not before {@code known}
   * @param lifetimes how long the agreement binds, and which other readings move that
   * @param compares whether deadlines are to name the readings under which they end elsewhere
   */
  Ledger(
      MatterKey key,
      Instant known,
      Instant now,
      Interpretation how,
      Lifetimes lifetimes,
      boolean compares) {
    this.path = key.path();
    this.known = known;
    this.now = now;
    this.how = how;
    this.lifetimes = lifetimes;
    this.compares = compares;
  }

  /** Returns a ledger for looking facts up at {@code now}; what is entered in it is not read. */
  public static Ledger reading(MatterKey key, Instant now, Interpretation how, Lifetime lifetime) {
    return new Ledger(key, now, now, how, Lifetimes.fixed(lifetime), true);
  }

  /**
   * Returns the readings, the zone and the calendars, for what names by itself the readings that
   * bear on it; the ledger then asks under none of them.
   */
  public Interpretation unrecorded() {
    return how;
  }

  /** Returns the readings, the zone and the calendars, for no questions but those {@code asked}. */
  public Interpretation how(Collection<ContestedQuestion> asked) {
    consulted.questions(asked);
    return how;
  }

  /** Returns the readings, for their answer to {@code question} and to no other. */
  public Readings readings(ContestedQuestion question) {
    consulted.question(question);
    return how.readings();
  }

  /** Returns how long the agreement binds. */
  public Lifetime lifetime() {
    consulted.lifetime(lifetimes);
    return lifetimes.chosen();
  }

  /** Returns the moment asked about. */
  public Instant now() {
    return now;
  }

  /** Tells whether {@code moment} is the moment asked about or lies before it. */
  public boolean isPast(Instant moment) {
    return !moment.isAfter(now);
  }

  /** Returns the instant of {@code time}, if it was known. */
  public Optional<Instant> at(RecordedTime time) {
    return Optional.of(instant(time)).filter(at -> !at.isAfter(known));
  }

  /** Returns the instant of {@code time}, known or not. */
  public Instant instant(RecordedTime time) {
    return LocalTimes.instant(time, how.zone());
  }

  /** Returns the calendar day on which {@code moment} falls. */
  public LocalDate day(Instant moment) {
    return moment.atZone(how.zone()).toLocalDate();
  }

  /** Returns the last day of {@code limit}; that of its last moment where it counts in hours. */
  public LocalDate lastDay(Deadline limit) {
    return limit.lastDay().orElseGet(() -> day(limit.endExclusive().minusNanos(1)));
  }

  /** Returns the instant at which {@code day} begins. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(how.zone()).toInstant();
  }

  /** Returns when {@code delivery} reached its addressee, if it did, and enters what was odd. */
  public Optional<Instant> reached(Delivery delivery) {
    Optional<Instant> reached = Receipts.reached(delivery, known, how);
    reached.ifPresent(this::boundary);
    consulted.arrival(delivery, reached, how);
    return reached.filter(this::isPast);
  }

  /** Returns the facts that were known, with the earliest first. */
  public <E extends Event> List<E> known(List<E> facts, Function<E, RecordedTime> time) {
    List<E> found = new ArrayList<>(facts.size());
    for (E fact : facts) {
      if (!instant(time.apply(fact)).isAfter(known)) {
        found.add(fact);
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparing((E fact) -> instant(time.apply(fact))));
    }
    return found;
  }

  /** Returns the earliest moment among facts that were known. */
  public <E extends Event> Optional<Instant> first(List<E> facts, Function<E, RecordedTime> time) {
    Optional<Instant> first = Optional.empty();
    for (E fact : facts) {
      Instant at = instant(time.apply(fact));
      if (!at.isAfter(known) && (first.isEmpty() || at.isBefore(first.get()))) {
        first = Optional.of(at);
      }
    }
    return first;
  }

  /** Returns the earliest moment at which one of several messages reached its addressee. */
  public <E extends Event> Optional<Instant> firstReached(
      List<E> facts, Function<E, Delivery> delivery) {
    Optional<Instant> first = Optional.empty();
    for (E fact : facts) {
      Optional<Instant> at = reached(delivery.apply(fact));
      if (at.isPresent() && (first.isEmpty() || at.get().isBefore(first.get()))) {
        first = at;
      }
    }
    return first;
  }

  /** Returns the end of a limit of the agreement that runs from {@code event}. */
  public Optional<Deadline> contractual(TimeLimit limit, Instant event) {
    return deadline(ComputationRule.CONTRACT, limit, event);
  }

  /** Returns the end of a limit of Union law that runs from {@code event}. */
  public Optional<Deadline> statutory(TimeLimit limit, Instant event) {
    return deadline(ComputationRule.REGULATION_1182_71, limit, event);
  }

  private Optional<Deadline> deadline(ComputationRule rule, TimeLimit limit, Instant event) {
    try {
      DeadlineRequest request =
          DeadlineRequest.builder()
              .rule(rule)
              .limit(limit)
              .event(RecordedTime.of(event))
              .zone(how.zone())
              .build();
      Deadline end =
          compares
              ? Deadlines.compute(request, how.calendars(), how.readings().time())
              : Deadlines.withoutOthers(request, how.calendars(), how.readings().time());
      boundary(end.endExclusive());
      consulted.deadline(end);
      return Optional.of(end);
    } catch (CalendarRangeException unknown) {
      tooFar(rule, limit, event);
      return Optional.empty();
    } catch (InvalidValueException refused) {
      boolean noRule = limit.thirtieths() > 0 && rule == ComputationRule.CONTRACT;
      if (noRule) {
        throw refused;
      }
      tooFar(rule, limit, event);
      return Optional.empty();
    }
  }

  /** Begins or ends where the calendar, be it of holidays or of years, is not known. */
  private void tooFar(ComputationRule rule, TimeLimit limit, Instant event) {
    consulted.unknown(rule);
    unresolved(
        SharedRule.CALENDAR_UNKNOWN,
        List.of(),
        Operand.limit("limit", limit.compact()),
        moment("moment", event));
  }

  /** Names a moment at which the answer might change. */
  public void boundary(Instant moment) {
    boundaries.add(moment);
  }

  /** Returns {@code moment} as an operand in the zone whose days count. */
  public Operand moment(String name, Instant moment) {
    return Operand.moment(name, moment, how.zone());
  }

  /** Starts a duty; {@link DutyDraft#enter} enters it. */
  public DutyDraft duty(
      MatterRule rule, Actor debtor, Actor creditor, List<ClauseRef> clauses, Operand... operands) {
    return duty("", rule, debtor, creditor, clauses, operands);
  }

  /** Starts one of several duties of the same rule, told apart by {@code suffix}. */
  public DutyDraft duty(
      String suffix,
      MatterRule rule,
      Actor debtor,
      Actor creditor,
      List<ClauseRef> clauses,
      Operand... operands) {
    String id = path + "/" + rule.slug() + (suffix.isEmpty() ? "" : "/" + suffix);
    return DutyDraft.of(
        new DutyDraft.Head(id, debtor, creditor, rule.because(clauses, operands)),
        this,
        entries::add);
  }

  /** Enters a power. */
  public void power(
      MatterRule rule,
      PartyRole holder,
      PowerState state,
      Optional<Instant> until,
      List<ClauseRef> clauses,
      Operand... operands) {
    until.ifPresent(this::boundary);
    entries.add(
        Power.builder()
            .id(rule.name())
            .holder(holder)
            .state(state)
            .untilExclusive(until)
            .reason(rule.because(clauses, operands))
            .build());
  }

  /** Enters a power that was decided elsewhere. */
  public void power(Power power) {
    power.untilExclusive().ifPresent(this::boundary);
    entries.add(power);
  }

  /** Enters a prohibition. */
  public void prohibition(
      MatterRule rule, Actor bound, List<ClauseRef> clauses, Operand... operands) {
    entries.add(Prohibition.of(path + "/" + rule.slug(), bound, rule.because(clauses, operands)));
  }

  /** Enters a finding. */
  public void finding(
      MatterRule rule,
      Axis axis,
      Severity severity,
      Optional<Instant> at,
      List<ClauseRef> clauses,
      Operand... operands) {
    entries.add(Finding.of(rule.name(), axis, severity, at, rule.because(clauses, operands)));
  }

  /** Enters a finding that was decided elsewhere. */
  public void finding(Finding finding) {
    entries.add(finding);
  }

  /** Enters a question for a human. */
  public void question(
      MatterRule rule, Optional<PartyRole> about, List<ClauseRef> clauses, Operand... operands) {
    entries.add(OpenQuestion.of(rule.name(), about, rule.because(clauses, operands)));
  }

  /** Enters a question that was raised elsewhere. */
  public void question(OpenQuestion question) {
    entries.add(question);
  }

  /** Enters a point that cannot be decided from the file. */
  public void unresolved(MatterRule rule, List<ClauseRef> clauses, Operand... operands) {
    entries.add(UnresolvedPoint.of(rule.name(), rule.because(clauses, operands)));
  }

  /** Enters facts that cannot all be true. */
  public void inconsistent(MatterRule rule, Operand... operands) {
    entries.add(Inconsistency.of(rule.name(), rule.because(operands)));
  }

  /** Enters facts that were found elsewhere not to be true together. */
  public void inconsistent(Inconsistency inconsistency) {
    entries.add(inconsistency);
  }

  /** Enters what else explains how the matter stands. */
  public void because(Reason reason) {
    entries.add(reason);
  }

  /** Enters readings under which the outcome would be another, where that was found elsewhere. */
  public void ambiguous(List<String> readings) {
    readings.forEach(entries::addReading);
  }

  /** Returns the moment up to which facts count. */
  public Instant known() {
    return known;
  }

  /** Returns what was entered. */
  Entries entries() {
    return entries;
  }

  /** Tells whether {@code option} might have led to another outcome. */
  boolean mightDepend(ReadingOption option) {
    return consulted.mightMatter(option);
  }

  /** Returns the moments at which the answer might change. */
  List<Instant> boundaries() {
    return boundaries;
  }
}
