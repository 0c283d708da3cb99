package eu.dpasdk.rules.matter;

import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.Prohibition;
import eu.dpasdk.model.decision.UnresolvedPoint;
import eu.dpasdk.model.law.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What a ledger holds, and whether another holds the same. */
final class Entries {
  private final Map<String, Duty> duties = new LinkedHashMap<>();
  private final Set<Object> hashed = new HashSet<>();
  private final Once<Power> powers = new Once<>(hashed);
  private final Once<Prohibition> prohibitions = new Once<>(hashed);
  private final Once<Finding> findings = new Once<>(hashed);
  private final Once<OpenQuestion> questions = new Once<>(hashed);
  private final Once<UnresolvedPoint> unresolved = new Once<>(hashed);
  private final Once<Inconsistency> inconsistencies = new Once<>(hashed);
  private final Once<Reason> reasons = new Once<>(hashed);
  private final Once<String> ambiguous = new Once<>(hashed);

  void add(Duty duty) {
    duties.putIfAbsent(duty.id(), duty);
  }

  void add(Power power) {
    powers.add(power);
  }

  void add(Prohibition prohibition) {
    prohibitions.add(prohibition);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  void add(OpenQuestion question) {
    questions.add(question);
  }

  void add(UnresolvedPoint point) {
    unresolved.add(point);
  }

  void add(Inconsistency inconsistency) {
    inconsistencies.add(inconsistency);
  }

  void add(Reason reason) {
    reasons.add(reason);
  }

  void addReading(String reading) {
    ambiguous.add(reading);
  }

  /** The readings found elsewhere to give another outcome. */
  List<String> otherReadings() {
    return ambiguous.all();
  }

  Matter matter(MatterKey key, List<String> otherReadings, Optional<Instant> nextChange) {
    return Matter.builder()
        .key(key)
        .addAllDuties(duties.values())
        .addAllPowers(powers.all())
        .addAllProhibitions(prohibitions.all())
        .addAllFindings(findings.all())
        .addAllOpenQuestions(questions.all())
        .addAllUnresolved(unresolved.all())
        .addAllInconsistencies(inconsistencies.all())
        .addAllAmbiguous(otherReadings)
        .addAllReasons(reasons.all())
        .nextChange(nextChange)
        .build();
  }

  /** Whether the same was entered as in {@code other}, for the same reasons. */
  boolean says(Entries other) {
    return comesOutAs(other)
        && same(duties.values(), other.duties.values(), Duty::equals)
        && powers.all().equals(other.powers.all())
        && prohibitions.all().equals(other.prohibitions.all())
        && findings.all().equals(other.findings.all())
        && questions.all().equals(other.questions.all())
        && unresolved.all().equals(other.unresolved.all())
        && inconsistencies.all().equals(other.inconsistencies.all())
        && ambiguous.all().equals(other.ambiguous.all())
        && reasons.all().equals(other.reasons.all());
  }

  /** Whether the duties, powers, findings and inconsistencies come out as in {@code other}. */
  boolean comesOutAs(Entries other) {
    return same(duties.values(), other.duties.values(), Entries::isAlike)
        && same(powers.all(), other.powers.all(), Entries::isAlike)
        && same(findings.all(), other.findings.all(), (a, b) -> a.id().equals(b.id()))
        && same(
            inconsistencies.all(), other.inconsistencies.all(), (a, b) -> a.id().equals(b.id()));
  }

  /** Whether a deadline could not be computed. */
  boolean lacksCalendar() {
    for (UnresolvedPoint point : unresolved.all()) {
      if (point.id().equals(SharedRule.CALENDAR_UNKNOWN.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Duty one, Duty two) {
    return one.status() == two.status() && one.id().equals(two.id());
  }

  private static boolean isAlike(Power one, Power two) {
    return one.state() == two.state() && one.holder() == two.holder() && one.id().equals(two.id());
  }

  private static <T> boolean same(
      Collection<T> one, Collection<T> two, BiPredicate<? super T, ? super T> alike) {
    if (one.size() != two.size()) {
      return false;
    }
    Iterator<T> others = two.iterator();
    for (T each : one) {
      if (!alike.test(each, others.next())) {
        return false;
      }
    }
    return true;
  }
}
