package eu.dpasdk.testkit.value;

import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.Grounds;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.Derivation;
import eu.dpasdk.model.time.Zones;
import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.rules.book.RuleBook;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.HolidayCalendars;
import eu.dpasdk.rules.time.WorkingCalendar;
import eu.dpasdk.rules.transfer.AdequacyDecisions;
import eu.dpasdk.rules.transfer.AreaMembership;
import eu.dpasdk.rules.transfer.AreaStanding;
import eu.dpasdk.rules.transfer.EuropeanArea;
import eu.dpasdk.rules.transfer.TransferAct;
import eu.dpasdk.rules.transfer.TransferLaw;
import eu.dpasdk.testkit.docket.CaseFileArbitraries;
import eu.dpasdk.testkit.time.TimeArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary values of the types that rules ask for or answer with, beside those of the model: ways
 * to read the law, the law of transfers, lifetimes, dockets.
 */
public final class RulesArbitraries {
  private RulesArbitraries() {}

  /** Returns answers to contested questions: the defaults, with up to three other answers. */
  public static Arbitrary<Readings> readings() {
    return readingOptions()
        .list()
        .ofMaxSize(3)
        .map(
            options -> {
              Readings readings = Readings.defaults();
              for (ReadingOption option : options) {
                readings = readings.with(option);
              }
              return readings;
            });
  }

  /** Returns one answer to one contested question. */
  public static Arbitrary<ReadingOption> readingOptions() {
    return Arbitraries.of(ReadingOptions.all());
  }

  /** Returns Dutch readings in any order of answers, mostly in Amsterdam. */
  public static Arbitrary<Interpretation> interpretations() {
    Arbitrary<ZoneId> zones = Arbitraries.of(Zones.AMSTERDAM, Zones.AMSTERDAM, ZoneId.of("UTC"));
    return Combinators.combine(readings(), zones)
        .as((readings, zone) -> Interpretation.dutch().under(readings).in(zone));
  }

  /** Returns dockets of case files that live a life, asked about in the years of those lives. */
  public static Arbitrary<Docket> dockets() {
    Arbitrary<Instant> moments =
        Arbitraries.integers()
            .between(0, 1400)
            .map(day -> Instant.parse("2024-01-08T11:00:00Z").plus(Duration.ofDays(day)));
    return Combinators.combine(CaseFileArbitraries.lives(), moments, readings())
        .as((life, moment, readings) -> Docket.of(life, moment, readings));
  }

  /** Returns lifetimes of agreements: begun or not, ended or not, with data left or without. */
  public static Arbitrary<Lifetime> lifetimes() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 2000);
    return Combinators.combine(
            TimeArbitraries.instants(), days.optional(0.6), days.optional(0.5), days.optional(0.8))
        .as(
            (first, ends, closes, begins) -> {
              Optional<Instant> end = ends.map(day -> first.plus(Duration.ofDays(day)));
              return new Lifetime(
                  begins.map(day -> first),
                  end,
                  end.flatMap(at -> closes.map(day -> at.plus(Duration.ofDays(day)))));
            });
  }

  /** Returns lifetimes that up to three other readings move. */
  public static Arbitrary<Lifetimes> lifetimesByReading() {
    return Combinators.combine(
            lifetimes(), Arbitraries.maps(readingOptions(), lifetimes().optional(0.8)).ofMaxSize(3))
        .as(Lifetimes::new);
  }

  /** Returns acts of transfer, to countries within the Area, adequate ones and others. */
  public static Arbitrary<TransferAct> transferActs() {
    return Combinators.combine(
            Arbitraries.of("NL", "NO", "CH", "GB", "US", "BR", "CN", "RU"),
            Arbitraries.of(RecipientSector.class),
            Arbitraries.of(TransferBasis.class).set().ofMaxSize(2),
            Arbitraries.of(true, false),
            Arbitraries.of(LawScope.class).optional(0.3),
            TimeArbitraries.days())
        .as(TransferAct::new);
  }

  /** Returns the tables of the library, sometimes with a row of one's own. */
  public static Arbitrary<TransferLaw> transferLaws() {
    return Combinators.combine(
            areaMemberships().optional(0.3),
            ModelArbitraries.of(AdequacyDecision.class).optional(0.3))
        .as(
            (membership, decision) ->
                new TransferLaw(
                    membership.map(EuropeanArea.standard()::with).orElse(EuropeanArea.standard()),
                    decision
                        .map(AdequacyDecisions.standard()::with)
                        .orElse(AdequacyDecisions.standard())));
  }

  /** Returns rows that tell where a country stands in the European Economic Area, and when. */
  public static Arbitrary<AreaMembership> areaMemberships() {
    return Combinators.combine(
            Arbitraries.of("ME", "RS", "GB"),
            Arbitraries.of(AreaStanding.MEMBER, AreaStanding.BRIDGED),
            TimeArbitraries.days(),
            Arbitraries.integers().between(0, 5000).optional(0.5))
        .as(
            (territory, standing, from, days) ->
                new AreaMembership(territory, standing, from, days.map(from::plusDays)));
  }

  /** Returns calendars to reckon with: those of the library, and arbitrary ones. */
  public static Arbitrary<WorkingCalendar> workingCalendars() {
    HolidayCalendars standard = HolidayCalendars.standard();
    return Arbitraries.oneOf(
        TimeArbitraries.calendarIds().map(standard::get),
        TimeArbitraries.calendars().map(WorkingCalendar::of));
  }

  /** Returns how arbitrary deadlines were found. */
  public static Arbitrary<Derivation> derivations() {
    return ModelArbitraries.of(Deadline.class).map(Deadline::derivation);
  }

  /** Returns what arbitrary findings on elements rest on. */
  public static Arbitrary<Grounds> grounds() {
    return ModelArbitraries.of(ElementFinding.class).map(ElementFinding::grounds);
  }

  /** Returns the rules of the rule book. */
  public static Arbitrary<Rule> rules() {
    return Arbitraries.of(RuleBook.rules());
  }

  /** Returns faults as a refused value lists them. */
  public static Arbitrary<Fault> faults() {
    return Combinators.combine(
            Arbitraries.of("", "/clauses/0", "/breach/limit"),
            Arbitraries.of("missing", "out of range"),
            Arbitraries.of("a clause of the agreement", "a positive amount"))
        .as(Fault::of);
  }
}
