package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.FailedArrival;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.notice.PublicationDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.AnnexEntry;
import eu.dpasdk.model.subprocessing.ApprovedList;
import eu.dpasdk.model.subprocessing.Authorisation;
import eu.dpasdk.model.subprocessing.AuthorisationGiven;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.AuthorisationRefused;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ChangeWithdrawn;
import eu.dpasdk.model.subprocessing.JudgedQuestion;
import eu.dpasdk.model.subprocessing.JudgementRecorded;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionRaised;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.Standstill;
import eu.dpasdk.model.subprocessing.StandstillUntil;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.subprocessing.SubProcessorEnded;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.subprocessing.TerminationCondition;
import eu.dpasdk.model.subprocessing.TerminationPower;
import eu.dpasdk.model.subprocessing.TerminationScope;
import eu.dpasdk.model.subprocessing.TimelyWhen;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Terms, facts and moments about sub-processors (Article 28(2) GDPR), thrown together without
 * regard to sense: deliveries that arrive before they are sent, objections to nothing. The laws
 * hold all the same. The moments crowd around midnight, office hours and a clock change.
 */
public final class ConsentArbitraries {
  private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
  private static final List<ClauseRef> CLAUSE = List.of(ClauseRef.of("1.1"));

  private ConsentArbitraries() {}

  /** Moments around midnight, office hours and the clock change of Sunday 29 March 2026. */
  public static Arbitrary<Instant> instants() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 25).map(FRI_2026_03_20::plusDays);
    Arbitrary<LocalTime> times =
        Arbitraries.of(
            LocalTime.MIDNIGHT, LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(23, 30));
    Arbitrary<Integer> nanos = Arbitraries.of(0, 0, -1, 1);
    return Combinators.combine(days, times, nanos)
        .as(
            (day, time, nano) ->
                day.atTime(time).atZone(Zones.AMSTERDAM).toInstant().plusNanos(nano));
  }

  /** The same moments, as recorded. */
  public static Arbitrary<RecordedTime> times() {
    return instants().map(RecordedTime::of);
  }

  /** Terms of every shape: both models, with and without window, standstill, lead time, powers. */
  public static Arbitrary<SubProcessingTerms> terms() {
    Arbitrary<Optional<TimeLimit>> lead =
        Arbitraries.of(TimeLimit.ofCalendarDays(3), TimeLimit.ofMonths(1), TimeLimit.ofHours(30))
            .optional(0.4);
    Arbitrary<ChangeNotice> notice =
        Combinators.combine(Arbitraries.of(true, false), lead)
            .as(
                (prior, limit) ->
                    ChangeNotice.builder()
                        .addAllClauses(CLAUSE)
                        .prior(prior)
                        .leadTime(limit)
                        .build());
    Arbitrary<Optional<Standstill>> standstill =
        Arbitraries.of(StandstillUntil.class)
            .map(until -> Standstill.of(CLAUSE, until))
            .optional(0.5);
    Arbitrary<List<TerminationPower>> powers = powers().list().ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(AuthorisationModel.class),
            notice.optional(0.8),
            objection().optional(0.9),
            standstill,
            powers)
        .as(
            (model, change, objection, still, power) ->
                SubProcessingTerms.builder()
                    .authorisation(Authorisation.of(CLAUSE, model, true))
                    .approvedList(
                        ApprovedList.of(
                            CLAUSE,
                            List.of(
                                AnnexEntry.of(
                                    SubProcessor.named("Listed"),
                                    Optional.of(FRI_2026_03_20),
                                    Optional.of(FRI_2026_03_20.plusDays(9)))),
                            Optional.empty()))
                    .changeNotice(change)
                    .objection(objection)
                    .standstill(still)
                    .addAllTermination(power)
                    .build());
  }

  private static Arbitrary<TerminationPower> powers() {
    return Combinators.combine(
            Arbitraries.of(PartyRole.class), Arbitraries.of(TerminationCondition.class))
        .as(
            (holder, condition) ->
                TerminationPower.builder()
                    .addAllClauses(CLAUSE)
                    .holder(holder)
                    .condition(condition)
                    .scope(TerminationScope.WHOLE_AGREEMENT)
                    .build());
  }

  private static Arbitrary<ObjectionTerms> objection() {
    Arbitrary<WindowTerms> window =
        Combinators.combine(
                Arbitraries.of(
                    TimeLimit.ofCalendarDays(5),
                    TimeLimit.ofWorkingDays(3),
                    TimeLimit.ofWeeks(1),
                    TimeLimit.ofHours(72)),
                Arbitraries.of(WindowStart.class),
                Arbitraries.of(TimelyWhen.class),
                Arbitraries.of(ComputationRule.class),
                Arbitraries.of(true, false))
            .as(
                (limit, start, timely, rule, roll) ->
                    WindowTerms.builder()
                        .addAllClauses(CLAUSE)
                        .limit(limit)
                        .start(start)
                        .timelyWhen(timely)
                        .computation(rule)
                        .roll(roll)
                        .build());
    return Combinators.combine(
            window.optional(0.8), Arbitraries.of(Silence.class), Arbitraries.of(true, false))
        .as(
            (terms, silence, reasonable) ->
                ObjectionTerms.builder()
                    .addAllClauses(CLAUSE)
                    .window(terms)
                    .silence(silence)
                    .reasonableGroundsOnly(reasonable)
                    .build());
  }

  /** Messages, portal messages and publications, with some of their moments. */
  public static Arbitrary<Delivery> deliveries() {
    Arbitrary<Delivery> messages =
        Combinators.combine(times().optional(0.7), times().optional(0.8), failures().optional(0.2))
            .as(
                (sent, arrived, failed) ->
                    MessageDelivery.builder()
                        .channel(Channel.EMAIL)
                        .dated(FRI_2026_03_20)
                        .sent(sent)
                        .arrived(arrived)
                        .failed(failed)
                        .build());
    Arbitrary<Delivery> portal =
        Combinators.combine(times(), times().optional(0.7), times().optional(0.5))
            .as(
                (posted, alerted, read) ->
                    PortalDelivery.builder()
                        .portal("portal")
                        .posted(posted)
                        .alerted(alerted)
                        .read(read)
                        .build());
    Arbitrary<Delivery> published = times().map(at -> PublicationDelivery.of("site", at));
    return Arbitraries.frequencyOf(
        Tuple.of(5, messages), Tuple.of(3, portal), Tuple.of(1, published));
  }

  private static Arbitrary<FailedArrival> failures() {
    return Combinators.combine(times(), Arbitraries.of(true, false))
        .as((would, bears) -> FailedArrival.of(would, bears, "mail server down"));
  }

  /** One to eight facts about two changes, in any order. */
  public static Arbitrary<List<SubProcessingEvent>> facts() {
    return events().list().ofMinSize(1).ofMaxSize(8);
  }

  /** A fact of any kind. */
  public static Arbitrary<SubProcessingEvent> events() {
    Arbitrary<ChangeId> changes = Arbitraries.of("a", "a", "a", "b").map(ChangeId::of);
    Arbitrary<SubProcessingEvent> notices =
        Combinators.combine(changes, deliveries(), times().optional(0.5))
            .as(
                (change, delivery, effect) ->
                    ChangeNotified.builder()
                        .change(change)
                        .delivery(delivery)
                        .addAdditions(SubProcessor.named("New " + change.id()))
                        .takesEffect(effect)
                        .build());
    Arbitrary<SubProcessingEvent> objections =
        Combinators.combine(changes, deliveries())
            .as((change, delivery) -> ObjectionRaised.of(change, delivery, Optional.empty()));
    Arbitrary<SubProcessingEvent> answers =
        Combinators.combine(changes, deliveries(), Arbitraries.of(true, false))
            .as(
                (change, delivery, yes) ->
                    yes
                        ? AuthorisationGiven.of(change, delivery)
                        : AuthorisationRefused.of(change, delivery));
    Arbitrary<SubProcessingEvent> outcomes =
        Combinators.combine(changes, times(), Arbitraries.integers().between(0, 2))
            .as(
                (change, at, kind) ->
                    kind == 0
                        ? SolutionFound.of(change, at)
                        : kind == 1
                            ? NoSolutionFound.of(change, at)
                            : ChangeWithdrawn.of(change, at));
    Arbitrary<SubProcessingEvent> moves =
        Combinators.combine(changes, times(), Arbitraries.integers().between(0, 3))
            .as(
                (change, at, kind) ->
                    kind == 0
                        ? SubProcessorEnded.of("Listed", at)
                        : SubProcessorEngaged.of(
                            kind == 2 ? "Other" : "New " + change.id(),
                            kind == 1 ? Optional.empty() : Optional.of(change),
                            at));
    Arbitrary<SubProcessingEvent> judgements =
        Combinators.combine(
                changes, Arbitraries.of(JudgedQuestion.class), Arbitraries.of(true, false), times())
            .as(
                (change, question, answer, at) ->
                    JudgementRecorded.of(change, question, answer, at, "a judge"));
    return Arbitraries.frequencyOf(
        Tuple.of(5, notices),
        Tuple.of(4, objections),
        Tuple.of(2, answers),
        Tuple.of(2, outcomes),
        Tuple.of(3, moves),
        Tuple.of(1, judgements));
  }
}
