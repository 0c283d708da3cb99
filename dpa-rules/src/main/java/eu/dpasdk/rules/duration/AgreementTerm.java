package eu.dpasdk.rules.duration;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.duration.AgreementConcluded;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.TermOfAgreement;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.duration.UrgentGround;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.time.CalendarRangeException;
import eu.dpasdk.model.time.ComputationRule;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Lifetime;
import eu.dpasdk.rules.matter.Lifetimes;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.AskedMoment;
import eu.dpasdk.rules.reading.Interpretation;
import eu.dpasdk.rules.time.Deadlines;
import eu.dpasdk.rules.time.LocalTimes;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Article 28(3) GDPR; FlexFront 14.1 and 14.2, Stratech 13.1: from when until when an agreement
 * binds, as far as was known at a moment.
 *
 * <p>Notice with a period ends the agreement at the end of the last day of the period, counted from
 * receipt: two months from Thursday 15 January 2026 end with Sunday 15 March. Notice with immediate
 * effect ends it on receipt.
 */
public final class AgreementTerm {
  /** The questions whose answers may move the end: when a notice arrives, where a limit ends. */
  static final List<ContestedQuestion> QUESTIONS =
      List.of(
          ContestedQuestion.CONTRACT_END,
          ContestedQuestion.NIGHT_ARRIVAL,
          ContestedQuestion.PORTAL_ARRIVAL,
          ContestedQuestion.LEAP_DAY,
          ContestedQuestion.OBJECTION_START);

  private static final List<ReadingOption> OPTIONS =
      QUESTIONS.stream().flatMap(question -> ReadingOptions.to(question).stream()).toList();

  private AgreementTerm() {}

  /**
   * Returns the lifetime of {@code agreement} that follows from {@code events} as far as they were
   * known at {@code asOf}, in the zone of the agreement.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings need office hours or
   *     a holiday calendar on a day that calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static Lifetime of(
      Agreement agreement, Collection<? extends Event> events, Instant asOf, Interpretation how) {
    AskedMoment.checked(asOf);
    return of(agreement, Facts.of(events), asOf, how.in(agreement.zone()));
  }

  private static Lifetime of(Agreement agreement, Facts facts, Instant asOf, Interpretation local) {
    Optional<Instant> begins =
        facts.of(AgreementConcluded.class).stream()
            .map(event -> instant(event.at(), local))
            .filter(at -> !at.isAfter(asOf))
            .min(Comparator.naturalOrder());
    Stream<Instant> ended =
        facts.of(AgreementEnded.class).stream()
            .map(event -> instant(event.at(), local))
            .filter(at -> !at.isAfter(asOf));
    Stream<Instant> noticed =
        facts.of(TerminationNoticed.class).stream()
            .flatMap(notice -> end(agreement, notice, facts, asOf, local).stream());
    Optional<Instant> ends = Stream.concat(ended, noticed).min(Comparator.naturalOrder());
    Optional<Instant> closes =
        ends.flatMap(end -> erased(facts, end, asOf, local))
            .flatMap(at -> certified(agreement, facts, at, asOf, local));
    return new Lifetime(begins, ends, closes);
  }

  /**
   * Returns how long {@code agreement} binds under the readings chosen, as {@link #of} tells, and
   * under each other that makes a difference. It is empty under one that needs days no calendar
   * knows, or leads beyond the years that can be told.
   *
   * @throws eu.dpasdk.model.time.CalendarRangeException if the chosen readings need office hours or
   *     a holiday calendar on a day that calendar does not know
   * @throws eu.dpasdk.model.fault.InvalidValueException if {@code asOf} lies outside the years 1 to
   *     9998, or a limit of the agreement cannot be computed: it has a part of a month, or leads
   *     beyond those years
   */
  public static Lifetimes underEachReading(
      Agreement agreement, Collection<? extends Event> events, Instant asOf, Interpretation how) {
    AskedMoment.checked(asOf);
    Interpretation local = how.in(agreement.zone());
    Facts facts = Facts.of(events);
    Lifetime chosen = of(agreement, facts, asOf, local);
    if (events.stream().noneMatch(AgreementTerm::isNotice)) {
      return Lifetimes.fixed(chosen);
    }
    Map<ReadingOption, Optional<Lifetime>> others = new LinkedHashMap<>();
    for (ReadingOption option : OPTIONS) {
      if (how.readings().answerTo(option.question()) != option) {
        Optional<Lifetime> other = told(agreement, facts, asOf, local.with(option));
        if (!other.equals(Optional.of(chosen))) {
          others.put(option, other);
        }
      }
    }
    return new Lifetimes(chosen, others);
  }

  private static Optional<Lifetime> told(
      Agreement agreement, Facts facts, Instant asOf, Interpretation local) {
    try {
      return Optional.of(of(agreement, facts, asOf, local));
    } catch (CalendarRangeException | InvalidValueException notTold) {
      return Optional.empty();
    }
  }

  /** Whether the end may rest on the arrival of {@code event}. */
  private static boolean isNotice(Event event) {
    return event instanceof TerminationNoticed || event instanceof ErasureCertified;
  }

  /** When the data were erased, copies included, after the end. */
  private static Optional<Instant> erased(
      Facts facts, Instant end, Instant asOf, Interpretation how) {
    return facts.of(DataErased.class).stream()
        .filter(DataErased::copiesToo)
        .map(event -> instant(event.at(), how))
        .filter(at -> !at.isAfter(asOf) && !at.isBefore(end))
        .min(Comparator.naturalOrder());
  }

  /** When that was certified, where a certificate was agreed; else when it was done. */
  private static Optional<Instant> certified(
      Agreement agreement, Facts facts, Instant erased, Instant asOf, Interpretation how) {
    if (agreement.end().filter(EndTerms::certificate).isEmpty()) {
      return Optional.of(erased);
    }
    return facts.of(ErasureCertified.class).stream()
        .flatMap(event -> Receipts.reached(event.delivery(), asOf, how).stream())
        .min(Comparator.naturalOrder())
        .map(at -> at.isBefore(erased) ? erased : at);
  }

  /** Returns when {@code notice} ends the agreement; empty if it does not. */
  static Optional<Instant> end(
      Agreement agreement,
      TerminationNoticed notice,
      Facts facts,
      Instant asOf,
      Interpretation how) {
    Optional<Instant> received = Receipts.reached(notice.delivery(), asOf, how);
    if (received.isEmpty() || !isInForm(agreement, notice)) {
      return Optional.empty();
    }
    if (isAtOnce(notice)) {
      return received.filter(at -> mayEndAtOnce(agreement, notice, facts, asOf, how));
    }
    return noticePeriod(agreement, received.get(), how).map(Deadline::endExclusive);
  }

  /** Returns the period that a notice received at {@code received} starts. */
  static Optional<Deadline> noticePeriod(
      Agreement agreement, Instant received, Interpretation how) {
    return agreement
        .duration()
        .map(DurationTerms::term)
        .flatMap(TermOfAgreement::notice)
        .map(limit -> deadline(limit, received, how));
  }

  /** Returns the end of a limit of the agreement that runs from {@code event}. */
  static Deadline deadline(TimeLimit limit, Instant event, Interpretation how) {
    return Deadlines.compute(
        DeadlineRequest.builder()
            .rule(ComputationRule.CONTRACT)
            .limit(limit)
            .event(RecordedTime.of(event))
            .zone(how.zone())
            .build(),
        how.calendars(),
        how.readings().time());
  }

  /** Tells whether {@code notice} is meant to end the agreement at once. */
  static boolean isAtOnce(TerminationNoticed notice) {
    return notice.ground().isPresent()
        || notice.amendment().isPresent()
        || notice.change().isPresent();
  }

  /** Tells whether {@code notice} has the form that was agreed. */
  static boolean isInForm(Agreement agreement, TerminationNoticed notice) {
    boolean writingAgreed =
        agreement.duration().filter(terms -> terms.term().noticeInWriting()).isPresent();
    return notice.inWriting() || !writingAgreed;
  }

  /**
   * Tells whether the agreement gives this party the ground it invokes: of an amendment, once an
   * objection to it was made in time.
   */
  static boolean mayEndAtOnce(
      Agreement agreement,
      TerminationNoticed notice,
      Facts facts,
      Instant asOf,
      Interpretation how) {
    if (notice.amendment().isPresent()) {
      return agreement
          .duration()
          .flatMap(DurationTerms::amendment)
          .flatMap(AmendmentTerms::objection)
          .filter(objection -> new AmendmentExit(objection, facts, asOf, how).isFounded(notice))
          .isPresent();
    }
    if (notice.change().isPresent()) {
      return agreement
          .subProcessing()
          .filter(
              terms ->
                  terms.termination().stream().anyMatch(power -> power.holder() == notice.by()))
          .isPresent();
    }
    return agreement.duration().stream()
        .flatMap(terms -> terms.urgentGrounds().stream())
        .anyMatch(ground -> covers(ground, notice));
  }

  private static boolean covers(UrgentGround ground, TerminationNoticed notice) {
    return notice.ground().filter(kind -> kind == ground.kind()).isPresent()
        && ground.holder().filter(holder -> holder != notice.by()).isEmpty();
  }

  private static Instant instant(RecordedTime time, Interpretation how) {
    return LocalTimes.instant(time, how.zone());
  }
}
