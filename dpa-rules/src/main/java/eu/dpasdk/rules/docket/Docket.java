package eu.dpasdk.rules.docket;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import eu.dpasdk.model.decision.Duty;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Inconsistency;
import eu.dpasdk.model.decision.Matter;
import eu.dpasdk.model.decision.MatterKey;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.Prohibition;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.decision.UnresolvedPoint;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.agreement.StandingMatter;
import eu.dpasdk.rules.audit.AuditMatter;
import eu.dpasdk.rules.breach.BreachMatter;
import eu.dpasdk.rules.duration.AgreementTerm;
import eu.dpasdk.rules.duration.AmendmentMatter;
import eu.dpasdk.rules.duration.CircumstanceMatter;
import eu.dpasdk.rules.duration.TermMatter;
import eu.dpasdk.rules.instruction.InstructionMatter;
import eu.dpasdk.rules.liability.LiabilityMatter;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Matters;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.request.HelpMatter;
import eu.dpasdk.rules.request.RequestClock;
import eu.dpasdk.rules.retention.RetentionMatter;
import eu.dpasdk.rules.retention.ReturnMatter;
import eu.dpasdk.rules.security.SecurityMatter;
import eu.dpasdk.rules.subprocessing.ChangeMatter;
import eu.dpasdk.rules.subprocessing.RegisterMatter;
import eu.dpasdk.rules.transfer.DisclosureMatter;
import eu.dpasdk.rules.transfer.TransferMatter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * Articles 28, 33 and 34 GDPR and both contracts: where a running agreement stands at a moment. Who
 * owes what to whom, by when; what each side may and must not do; what went wrong; what only a
 * human can judge; and when any of that changes.
 *
 * <p>A docket is an immutable value. It holds one answer a matter, such as one breach or one
 * request, and adding an event asks only the matters that event belongs to. Only an event that
 * moves the start or the end of the agreement, under any reading, asks all of them. The order of
 * events, recording one twice, and when that was done, make no difference; events of after the
 * moment asked about are kept and left out of account.
 */
public final class Docket {
  private static final Map<Topic, MatterRules> RULES = rules();
  private static final List<Topic> ALWAYS =
      List.of(Topic.AGREEMENT, Topic.TERM, Topic.SUB_PROCESSING, Topic.AUDIT, Topic.END);
  private static final RegisterMatter REGISTER = new RegisterMatter();

  private final Agreement agreement;
  private final Instant at;
  private final Interpretation how;
  private final Lifetimes lifetimes;
  private final PSortedMap<MatterKey, PSet<Event>> facts;
  private final PSortedMap<MatterKey, Matter> answers;

  private Docket(
      Agreement agreement,
      Instant at,
      Interpretation how,
      Lifetimes lifetimes,
      PSortedMap<MatterKey, PSet<Event>> facts,
      PSortedMap<MatterKey, Matter> answers) {
    this.agreement = agreement;
    this.at = at;
    this.how = how;
    this.lifetimes = lifetimes;
    this.facts = facts;
    this.answers = answers;
  }

  /** Returns the docket of {@code file} at {@code asOf} with the standard calendars. */
  public static Docket of(CaseFile file, Instant asOf, Readings readings) {
    return of(file, asOf, Interpretation.dutch().under(readings));
  }

  /**
   * Returns the docket of {@code file} at {@code asOf}, in the zone of its agreement.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings need office hours,
   *     or a roll, on a day their calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static Docket of(CaseFile file, Instant asOf, Interpretation how) {
    Interpretation local = how.in(file.agreement().zone());
    Map<MatterKey, Set<Event>> grouped = new TreeMap<>();
    ALWAYS.forEach(topic -> grouped.put(Routing.only(topic), new LinkedHashSet<>()));
    for (Event event : file.events()) {
      for (Routing.Entry entry : Routing.of(event.unrecorded(), local)) {
        grouped.computeIfAbsent(entry.key(), key -> new LinkedHashSet<>()).add(entry.event());
      }
    }
    Map<MatterKey, PSet<Event>> facts = new TreeMap<>();
    grouped.forEach((key, events) -> facts.put(key, HashTreePSet.from(events)));
    return new Docket(
            file.agreement(),
            AskedMoment.checked(asOf),
            local,
            Lifetimes.fixed(Lifetime.UNBOUNDED),
            TreePMap.from(facts),
            TreePMap.empty())
        .answered();
  }

  /** Returns this docket with one more event; one that was recorded before changes nothing. */
  public Docket plus(Event event) {
    PSortedMap<MatterKey, PSet<Event>> more = facts;
    List<MatterKey> touched = new ArrayList<>();
    for (Routing.Entry entry : Routing.of(event.unrecorded(), how)) {
      PSet<Event> before = more.getOrDefault(entry.key(), HashTreePSet.empty());
      PSet<Event> after = before.plus(entry.event());
      if (after.size() > before.size()) {
        more = more.plus(entry.key(), after);
        touched.add(entry.key());
      }
    }
    Docket next = new Docket(agreement, at, how, lifetimes, more, answers);
    boolean movesTerm =
        touched.contains(Routing.only(Topic.TERM)) || touched.contains(Routing.only(Topic.END));
    if (movesTerm && !next.currentLifetimes().equals(lifetimes)) {
      return next.answered();
    }
    PSortedMap<MatterKey, Matter> asked = answers;
    for (MatterKey key : touched) {
      asked = asked.plus(key, next.ask(key, lifetimes));
    }
    return new Docket(agreement, at, how, lifetimes, more, asked);
  }

  /**
   * Returns the docket of the same events at another moment.
   *
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code moment} lies outside the years 1
   *     to 9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public Docket at(Instant moment) {
    return moment.equals(at)
        ? this
        : new Docket(
                agreement, AskedMoment.checked(moment), how, lifetimes, facts, TreePMap.empty())
            .answered();
  }

  private Docket answered() {
    Lifetimes current = currentLifetimes();
    Map<MatterKey, Matter> all = new TreeMap<>();
    facts.keySet().forEach(key -> all.put(key, ask(key, current)));
    return new Docket(agreement, at, how, current, facts, TreePMap.from(all));
  }

  private Lifetimes currentLifetimes() {
    List<Event> events = new ArrayList<>(events(Routing.only(Topic.TERM)));
    events.addAll(events(Routing.only(Topic.END)));
    return AgreementTerm.underEachReading(agreement, events, at, how);
  }

  private Collection<Event> events(MatterKey key) {
    return facts.getOrDefault(key, HashTreePSet.empty());
  }

  private Matter ask(MatterKey key, Lifetimes current) {
    boolean isList = key.equals(Routing.only(Topic.SUB_PROCESSING));
    MatterRules rules = isList ? REGISTER : RULES.get(key.topic());
    if (rules == null) {
      throw new IllegalStateException("no rules for " + key.path());
    }
    return Matters.of(rules, key, agreement, Facts.of(events(key)), current, at, how);
  }

  /** Returns the agreement. */
  public Agreement agreement() {
    return agreement;
  }

  /** Returns the moment asked about. */
  public Instant at() {
    return at;
  }

  /** Returns how long the agreement binds under the readings chosen. */
  public Lifetime lifetime() {
    return lifetimes.chosen();
  }

  /** Returns how long the agreement binds under each reading that moves its end. */
  public Lifetimes lifetimes() {
    return lifetimes;
  }

  /** Returns every matter, in the order of topics and names. */
  public List<Matter> matters() {
    return List.copyOf(answers.values());
  }

  /** Returns one matter, if the case file has it. */
  public Optional<Matter> matter(MatterKey key) {
    return Optional.ofNullable(answers.get(key));
  }

  /** Returns who owes what to whom, by when, and where that stands. */
  public List<Duty> duties() {
    return all(Matter::duties);
  }

  /** Returns who may do what, until when. */
  public List<Power> powers() {
    return all(Matter::powers);
  }

  /** Returns who must not do what. */
  public List<Prohibition> prohibitions() {
    return all(Matter::prohibitions);
  }

  /** Returns what went wrong, or is likely to. */
  public List<Finding> findings() {
    return all(Matter::findings);
  }

  /** Returns what only a human can judge. */
  public List<OpenQuestion> openQuestions() {
    return all(Matter::openQuestions);
  }

  /** Returns what cannot be decided from the file. */
  public List<UnresolvedPoint> unresolved() {
    return all(Matter::unresolved);
  }

  /** Returns the facts that cannot all be true. */
  public List<Inconsistency> inconsistencies() {
    return all(Matter::inconsistencies);
  }

  /** Returns the next instant at which any of this changes without a new event. */
  public Optional<Instant> nextChange() {
    return answers.values().stream()
        .flatMap(matter -> matter.nextChange().stream())
        .min(Comparator.naturalOrder());
  }

  /** Returns all of this as a value with a JSON form. */
  public DocketReport report() {
    return DocketReport.builder()
        .agreement(agreement.id())
        .at(at)
        .addAllMatters(answers.values())
        .nextChange(nextChange())
        .build();
  }

  private <T> List<T> all(Function<Matter, List<T>> part) {
    return answers.values().stream().flatMap(matter -> part.apply(matter).stream()).toList();
  }

  private static Map<Topic, MatterRules> rules() {
    Map<Topic, MatterRules> rules = new EnumMap<>(Topic.class);
    rules.put(Topic.AGREEMENT, new StandingMatter());
    rules.put(Topic.TERM, new TermMatter());
    rules.put(Topic.SUB_PROCESSING, new ChangeMatter());
    rules.put(Topic.AMENDMENT, new AmendmentMatter());
    rules.put(Topic.INSTRUCTION, new InstructionMatter());
    rules.put(Topic.TRANSFER, new TransferMatter());
    rules.put(Topic.DISCLOSURE, new DisclosureMatter());
    rules.put(Topic.SECURITY, new SecurityMatter());
    rules.put(Topic.BREACH, new BreachMatter());
    rules.put(Topic.REQUEST, new RequestClock());
    rules.put(Topic.HELP, new HelpMatter());
    rules.put(Topic.AUDIT, new AuditMatter());
    rules.put(Topic.CIRCUMSTANCE, new CircumstanceMatter());
    rules.put(Topic.RETENTION, new RetentionMatter());
    rules.put(Topic.END, new ReturnMatter());
    rules.put(Topic.LIABILITY, new LiabilityMatter());
    return rules;
  }
}
