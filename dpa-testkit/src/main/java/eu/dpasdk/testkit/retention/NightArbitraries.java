package eu.dpasdk.testkit.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.MilestoneReached;
import eu.dpasdk.model.retention.RemovalReading;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionEvent;
import eu.dpasdk.model.retention.RetentionRule;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.UntilYearsReading;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.ContractEndReading;
import eu.dpasdk.model.time.LeapDayReading;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.testkit.time.TimeArbitraries;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Arbitrary nights on which records are swept, biased to where sweeps go wrong: periods that end
 * that day, the day before or after; leap days, the ends of months, changes of the clock; the ends
 * of what calendars know; holds, purposes, duties and instructions beside a period.
 */
public final class NightArbitraries {
  private static final List<Agreement> CATALOGUE =
      List.of(agreement(Catalogue.FLEXFRONT), agreement(Catalogue.STRATECH));

  /** Its clocks went back from 00:01 to 23:01, so that one day came, went and came again. */
  private static final ZoneId BACK_OVER_MIDNIGHT = ZoneId.of("America/St_Johns");

  private NightArbitraries() {}

  /** FlexFront and Stratech, and agreements with other periods, in other zones. */
  public static Arbitrary<Agreement> agreements() {
    Arbitrary<ZoneId> zones =
        Arbitraries.frequencyOf(
            Tuple.of(4, TimeArbitraries.zones()),
            Tuple.of(1, Arbitraries.just(BACK_OVER_MIDNIGHT)));
    Arbitrary<Agreement> others =
        Combinators.combine(zones, periods().list().ofMaxSize(4)).as(NightArbitraries::agreement);
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(CATALOGUE)), Tuple.of(1, others));
  }

  /** The Dutch interpretation, with each reading that bears on retention answered either way. */
  public static Arbitrary<Interpretation> interpretations() {
    return Combinators.combine(
            Arbitraries.of(UntilYearsReading.class),
            Arbitraries.of(RemovalReading.class),
            Arbitraries.of(ContractEndReading.class),
            Arbitraries.of(LeapDayReading.class))
        .as(
            (until, removal, end, leapDay) ->
                Interpretation.dutch().with(until).with(removal).with(end).with(leapDay));
  }

  /** Nights under the given agreements and interpretations. */
  public static Arbitrary<Night> nights(
      Arbitrary<Agreement> agreements, Arbitrary<Interpretation> interpretations) {
    Arbitrary<Optional<Integer>> ends =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Optional.empty())),
            Tuple.of(1, offsets().map(Optional::of)));
    return Combinators.combine(
            agreements,
            interpretations,
            days(),
            TimeArbitraries.timesOfDay(),
            happenings().list().ofMinSize(1).ofMaxSize(5),
            ends,
            TimeArbitraries.timesOfDay())
        .as(
            (agreement, how, any, time, happened, end, endTime) -> {
              ZoneId zone = agreement.zone();
              LocalDate day = zone.equals(BACK_OVER_MIDNIGHT) ? backOverMidnight(any) : any;
              List<RetentionEvent> events =
                  happened.stream().map(each -> each.event(agreement, day)).toList();
              Lifetime lifetime =
                  end.map(days -> ending(at(Happening.within(day.plusDays(days)), endTime, zone)))
                      .orElse(Lifetime.UNBOUNDED);
              return new Night(agreement, events, lifetime, at(day, time, zone), how);
            });
  }

  /**
   * Nights about the end of a period, on which each milestone that starts one was reached on 29
   * February.
   */
  public static Arbitrary<Night> leapNights(
      Arbitrary<Agreement> agreements, Arbitrary<Interpretation> interpretations) {
    return Combinators.combine(
            agreements,
            interpretations,
            Arbitraries.of(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29)),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(-1, 1))
        .as(
            (agreement, how, leapDay, number, offset) -> {
              LocalDate day =
                  Happening.lastDay(agreement, leapDay, number).plusDays(1).plusDays(offset);
              Instant moment = at(day, LocalTime.MIDNIGHT, agreement.zone());
              List<RetentionEvent> events =
                  agreement.retention().stream()
                      .map(RetentionRule::trigger)
                      .distinct()
                      .<RetentionEvent>map(each -> reached(each, leapDay))
                      .toList();
              return new Night(agreement, events, Lifetime.UNBOUNDED, moment, how);
            });
  }

  private static MilestoneReached reached(RetentionTrigger milestone, LocalDate day) {
    return MilestoneReached.of(
        MatterId.of(milestone.name()), milestone, RecordedTime.of(day.atTime(LocalTime.NOON)));
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  /** A period of an agreement, as JSON has it. */
  private record Period(RetentionTrigger trigger, TimeLimit limit, RetentionEffect effect) {
    void write(ObjectNode rule) {
      rule.put("trigger", trigger.name()).put("effect", effect.name());
      rule.set("period", JsonMapper.shared().valueToTree(limit));
    }
  }

  private static Arbitrary<Period> periods() {
    return Combinators.combine(
            Arbitraries.of(RetentionTrigger.class),
            TimeArbitraries.wholeLimits(),
            Arbitraries.of(RetentionEffect.class))
        .as(Period::new);
  }

  private static Agreement agreement(ZoneId zone, List<Period> periods) {
    ObjectNode tree = ChangedAgreement.tree(CATALOGUE.get(0)).put("zone", zone.getId());
    ObjectNode pattern = (ObjectNode) tree.get("retention").get(0);
    ArrayNode rules = tree.putArray("retention");
    for (Period period : periods) {
      ObjectNode rule = pattern.deepCopy();
      period.write(rule);
      rules.add(rule);
    }
    return ChangedAgreement.read(tree);
  }

  private static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> endsOfTime =
        Arbitraries.of(LocalDate.of(1, 1, 5), LocalDate.of(9998, 12, 29));
    return Arbitraries.frequencyOf(Tuple.of(16, TimeArbitraries.days()), Tuple.of(1, endsOfTime));
  }

  private static LocalDate backOverMidnight(LocalDate any) {
    LocalDate sunday =
        any.getDayOfYear() % 2 == 0 ? LocalDate.of(2010, 11, 7) : LocalDate.of(2000, 10, 29);
    return sunday.plusDays(any.getDayOfMonth() % 3 - 1);
  }

  private static Arbitrary<Integer> offsets() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(0, 1, -1)),
        Tuple.of(1, Arbitraries.integers().between(-40, 40)),
        Tuple.of(1, Arbitraries.integers().between(-4_000, 4_000)));
  }

  private static Arbitrary<Happening> happenings() {
    Arbitrary<Happening.Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Happening.Kind.MILESTONE)),
            Tuple.of(1, Arbitraries.of(Happening.Kind.class)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 2),
            kinds,
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(0, 9),
            offsets(),
            offsets().optional(0.7),
            TimeArbitraries.timesOfDay(),
            Arbitraries.of(true, false))
        .as(Happening::new);
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static Lifetime ending(Instant end) {
    return new Lifetime(Optional.empty(), Optional.of(end), Optional.empty());
  }
}
