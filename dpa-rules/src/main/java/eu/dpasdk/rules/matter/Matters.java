package eu.dpasdk.rules.matter;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Asks the rules of a topic where a matter stands: under the readings chosen, under the others
 * where they might bear, and at the moments at which the answer might change.
 */
public final class Matters {
  private final MatterRules rules;
  private final MatterKey key;
  private final Agreement agreement;
  private final Facts facts;
  private final Lifetimes lifetimes;
  private final Instant known;
  private final Interpretation how;
  private final TreeSet<Instant> boundaries = new TreeSet<>();

  private Matters(
      MatterRules rules,
      MatterKey key,
      Agreement agreement,
      Facts facts,
      Lifetimes lifetimes,
      Instant known,
      Interpretation how) {
    this.rules = rules;
    this.key = key;
    this.agreement = agreement;
    this.facts = facts;
    this.lifetimes = lifetimes;
    this.known = known;
    this.how = how;
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
      Lifetimes lifetimes,
      Instant asOf,
      Interpretation how) {
    Instant now = AskedMoment.checked(asOf);
    return new Matters(rules, key, agreement, facts, lifetimes, now, how.in(agreement.zone()))
        .answer();
  }

  private Matter answer() {
    Ledger now = at(known);
    List<String> ambiguous = ambiguous(known, now);
    Optional<Instant> next = Optional.empty();
    for (Instant boundary : List.copyOf(boundaries.tailSet(known, false))) {
      if (changes(boundary, now, ambiguous)) {
        next = Optional.of(boundary);
        break;
      }
    }
    return now.entries().matter(key, ambiguous, next);
  }

  private boolean changes(Instant boundary, Ledger now, List<String> ambiguous) {
    Ledger then = at(boundary);
    return !then.entries().says(now.entries()) || !ambiguous(boundary, then).equals(ambiguous);
  }

  private Ledger at(Instant moment) {
    return told(new Ledger(key, known, moment, how, lifetimes, true));
  }

  private Ledger told(Ledger ledger) {
    rules.tell(agreement, facts, ledger);
    boundaries.addAll(ledger.boundaries());
    return ledger;
  }

  /**
   * The answers to contested questions under which a duty, a power or a finding comes out
   * otherwise, in the order of the questions. One that needs days no calendar knows, or leads
   * beyond the years that can be told, is left out: it cannot be said to differ. One that the
   * answer did not rest on need not be asked, and one that says more than its name, such as the day
   * from which R17 has 96 hours, cannot be.
   */
  private List<String> ambiguous(Instant moment, Ledger own) {
    List<String> told = own.entries().otherReadings();
    List<String> found = new ArrayList<>();
    for (ReadingOption option : ReadingOptions.all()) {
      if (told.contains(option.name())
          || own.mightDepend(option)
              && how.readings().answerTo(option.question()) != option
              && differs(option, moment, own.entries())) {
        found.add(option.name());
      }
    }
    return found;
  }

  private boolean differs(ReadingOption option, Instant moment, Entries own) {
    Interpretation otherwise = how.with(option);
    Optional<Lifetime> lifetime = lifetimes.under(option);
    if (otherwise.readings().answerTo(option.question()) != option || lifetime.isEmpty()) {
      return false;
    }
    try {
      Lifetimes fixed = Lifetimes.fixed(lifetime.get());
      Entries other = told(new Ledger(key, known, moment, otherwise, fixed, false)).entries();
      boolean isTold = !other.lacksCalendar() || own.lacksCalendar();
      return isTold && !other.comesOutAs(own);
    } catch (CalendarRangeException | InvalidValueException notTold) {
      return false;
    }
  }
}
