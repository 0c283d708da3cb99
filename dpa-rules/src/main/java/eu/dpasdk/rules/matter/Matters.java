package eu.dpasdk.rules.matter;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Asks the rules of a topic where a matter stands: under the readings chosen, under the others
 * where they might bear, and at the moments at which the answer might change.
 */
public final class Matters {
  private final MatterRules rules;
  private final MatterKey key;
  private final Agreement agreement;
  private final Facts facts;
  private final Lifetime lifetime;
  private final Instant known;
  private final Interpretation how;
  private final List<ReadingOption> options;
  private final TreeSet<Instant> boundaries = new TreeSet<>();

  private Matters(
      MatterRules rules,
      MatterKey key,
      Agreement agreement,
      Facts facts,
      Lifetime lifetime,
      Instant known,
      Interpretation how) {
    this.rules = rules;
    this.key = key;
    this.agreement = agreement;
    this.facts = facts;
    this.lifetime = lifetime;
    this.known = known;
    this.how = how;
    List<ReadingOption> chosen = how.readings().chosen();
    this.options =
        rules.options(agreement, facts).stream()
            .filter(option -> !chosen.contains(option))
            .toList();
  }

  /**
   * Returns where the matter stands at {@code asOf}, in the zone of the agreement.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings need office hours on
   *     a day their calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static Matter of(
      MatterRules rules,
      MatterKey key,
      Agreement agreement,
      Facts facts,
      Lifetime lifetime,
      Instant asOf,
      Interpretation how) {
    Instant now = AskedMoment.checked(asOf);
    return new Matters(rules, key, agreement, facts, lifetime, now, how.in(agreement.zone()))
        .answer();
  }

  private Matter answer() {
    Matter now = at(known);
    List<String> ambiguous = ambiguous(known, now);
    Optional<Instant> next =
        List.copyOf(boundaries.tailSet(known, false)).stream()
            .filter(boundary -> changes(boundary, now, ambiguous))
            .findFirst();
    return whole(now, ambiguous, next);
  }

  private boolean changes(Instant boundary, Matter now, List<String> ambiguous) {
    Matter then = at(boundary);
    return !then.equals(now) || !ambiguous(boundary, then).equals(ambiguous);
  }

  private Matter at(Instant moment) {
    return under(how, moment);
  }

  private Matter under(Interpretation reading, Instant moment) {
    Ledger ledger = new Ledger(key, known, moment, reading, lifetime);
    rules.tell(agreement, facts, ledger);
    boundaries.addAll(ledger.boundaries());
    return ledger.matter();
  }

  /**
   * The options under which a duty, a power or a finding comes out otherwise. One that needs days
   * no calendar knows is left out: it cannot be said to differ.
   */
  private List<String> ambiguous(Instant moment, Matter own) {
    List<String> found = new ArrayList<>(own.ambiguous());
    List<String> outcome = outcome(own);
    for (ReadingOption option : options) {
      try {
        Matter other = under(how.with(option), moment);
        boolean known = isCalendarKnown(other) || !isCalendarKnown(own);
        if (known && !outcome(other).equals(outcome)) {
          found.add(option.name());
        }
      } catch (CalendarRangeException outsideRange) {
        continue;
      }
    }
    return found;
  }

  private static boolean isCalendarKnown(Matter matter) {
    return matter.unresolved().stream()
        .noneMatch(point -> point.id().equals(SharedRule.CALENDAR_UNKNOWN.name()));
  }

  private static List<String> outcome(Matter matter) {
    return Stream.of(
            matter.duties().stream().map(Matters::duty),
            matter.powers().stream().map(Matters::power),
            matter.findings().stream().map(Finding::id),
            matter.inconsistencies().stream().map(Inconsistency::id))
        .flatMap(each -> each)
        .toList();
  }

  private static String duty(Duty duty) {
    return duty.id() + " " + duty.status();
  }

  private static String power(Power power) {
    return power.id() + " " + power.holder() + " " + power.state();
  }

  private static Matter whole(Matter matter, List<String> ambiguous, Optional<Instant> next) {
    return Matter.builder()
        .key(matter.key())
        .addAllDuties(matter.duties())
        .addAllPowers(matter.powers())
        .addAllProhibitions(matter.prohibitions())
        .addAllFindings(matter.findings())
        .addAllOpenQuestions(matter.openQuestions())
        .addAllUnresolved(matter.unresolved())
        .addAllInconsistencies(matter.inconsistencies())
        .addAllAmbiguous(ambiguous)
        .addAllReasons(matter.reasons())
        .nextChange(next)
        .build();
  }
}
