package eu.dpasdk.rules.request;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.ExtensionReading;
import eu.dpasdk.model.request.IdentityAsked;
import eu.dpasdk.model.request.IdentityConfirmed;
import eu.dpasdk.model.request.RequestAnswered;
import eu.dpasdk.model.request.RequestExtended;
import eu.dpasdk.model.request.RequestForwarded;
import eu.dpasdk.model.request.RequestForwarding;
import eu.dpasdk.model.request.RequestKind;
import eu.dpasdk.model.request.RequestOutcome;
import eu.dpasdk.model.request.RequestReceived;
import eu.dpasdk.model.request.RequestTerms;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.MonthEndReading;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Lag;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles 12 and 28(3)(e) GDPR; FlexFront 8.4 and 8.5, Stratech 12.1: where one request of a data
 * subject stands.
 *
 * <p>The month of Article 12(3) runs from receipt by the controller: what the processor received is
 * received by the controller when it was passed on, unless it came in on a channel the controller
 * opened for requests. A request received on Saturday 31 January 2026 is answered in time until the
 * end of Monday 2 March; extended, until the end of Thursday 30 April.
 */
public final class RequestClock implements MatterRules {
  private static final TimeLimit MONTH = TimeLimit.ofMonths(1);
  private static final TimeLimit THREE_MONTHS = TimeLimit.ofMonths(3);
  private static final TimeLimit TWO_MONTHS = TimeLimit.ofMonths(2);

  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    List<RequestReceived> received =
        ledger.known(facts.of(RequestReceived.class), RequestReceived::at);
    if (!received.isEmpty()) {
      new Telling(agreement, received, facts, ledger).tell();
    } else if (facts.of(RequestReceived.class).isEmpty() && hasReaction(facts, ledger)) {
      ledger.inconsistent(RequestRule.UNKNOWN_REQUEST);
    }
  }

  private static boolean hasReaction(Facts facts, Ledger ledger) {
    for (Event event : facts.all()) {
      boolean known =
          event instanceof RequestAnswered answered && ledger.at(answered.at()).isPresent()
              || event instanceof RequestExtended extended && ledger.at(extended.at()).isPresent()
              || event instanceof IdentityAsked asked && ledger.at(asked.at()).isPresent()
              || event instanceof IdentityConfirmed confirmed
                  && ledger.at(confirmed.at()).isPresent()
              || event instanceof RequestForwarded forwarded
                  && ledger.reached(forwarded.delivery()).isPresent();
      if (known) {
        return true;
      }
    }
    return false;
  }

  private static final class Telling {
    private final Optional<RequestTerms> terms;
    private final List<RequestReceived> received;
    private final Facts facts;
    private final Ledger ledger;
    private final RequestKind kind;

    Telling(Agreement agreement, List<RequestReceived> received, Facts facts, Ledger ledger) {
      this.terms = agreement.requests();
      this.received = received;
      this.facts = facts;
      this.ledger = ledger;
      this.kind = received.get(0).kind();
    }

    void tell() {
      Optional<Instant> byProcessor = moments(PartyRole.PROCESSOR).min(Comparator.naturalOrder());
      Optional<Instant> passedOn =
          ledger.firstReached(facts.of(RequestForwarded.class), RequestForwarded::delivery);
      byProcessor.ifPresent(at -> forwarding(at, passedOn));
      byProcessor.ifPresent(this::ownAnswers);
      Stream<Instant> onChannel =
          received.stream().filter(RequestReceived::agreedChannel).map(this::instant);
      Stream.of(moments(PartyRole.CONTROLLER), passedOn.stream(), onChannel)
          .flatMap(each -> each)
          .min(Comparator.naturalOrder())
          .ifPresent(this::answer);
    }

    private Stream<Instant> moments(PartyRole by) {
      return received.stream().filter(each -> each.by() == by).map(this::instant);
    }

    private Instant instant(RequestReceived each) {
      return ledger.instant(each.at());
    }

    private List<ClauseRef> clauses() {
      return terms.map(RequestTerms::clauses).orElse(List.of());
    }

    /** FlexFront 8.4 s.1, clause 8(a) of the Commission clauses. */
    private void forwarding(Instant at, Optional<Instant> passedOn) {
      Optional<RequestForwarding> agreed = terms.flatMap(RequestTerms::forwarding);
      if (kind != RequestKind.REQUEST
          && agreed.filter(RequestForwarding::alsoComplaints).isEmpty()) {
        ledger.because(
            RequestRule.NOT_COVERED.because(clauses(), Operand.text("kind", Wording.of(kind))));
        return;
      }
      Timing timing = agreed.map(RequestForwarding::timing).orElse(Timing.NOT_STATED);
      List<ClauseRef> from = agreed.map(RequestForwarding::clauses).orElse(clauses());
      if (agreed.isPresent()) {
        ledger
            .duty(
                RequestRule.FORWARD,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                from,
                ledger.moment("moment", at),
                Operand.text("timing", Wording.of(timing)))
            .arises(at)
            .done(passedOn)
            .enter();
      } else {
        ledger
            .duty(RequestRule.FORWARD_NOT_AGREED, Actor.PROCESSOR, Actor.CONTROLLER, from)
            .arises(at)
            .done(passedOn)
            .enter();
      }
      passedOn
          .filter(moment -> moment.isAfter(at))
          .ifPresent(moment -> lag(at, moment, timing, from));
    }

    private void lag(Instant at, Instant passedOn, Timing timing, List<ClauseRef> from) {
      ledger.question(
          RequestRule.FORWARDED_LATE_QUESTION,
          Optional.of(PartyRole.PROCESSOR),
          from,
          Operand.text("lag", Lag.between(at, passedOn)),
          Operand.text("timing", Wording.of(timing)));
      boolean tooLate =
          ledger.statutory(MONTH, at).filter(month -> !month.isTimely(passedOn)).isPresent();
      if (tooLate) {
        ledger.finding(
            RequestRule.FORWARDED_AFTER_MONTH,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.of(passedOn),
            from,
            ledger.moment("moment", passedOn));
      }
    }

    /** FlexFront 8.4 s.2. */
    private void ownAnswers(Instant at) {
      if (terms.filter(RequestTerms::ownAnswerBanned).isEmpty()) {
        return;
      }
      boolean onOrder = terms.map(RequestTerms::answersOnOrder).orElse(false);
      for (RequestAnswered answered :
          ledger.known(facts.of(RequestAnswered.class), RequestAnswered::at)) {
        if (answered.by() == PartyRole.PROCESSOR && !(onOrder && answered.onOrder())) {
          Instant moment = ledger.instant(answered.at());
          ledger.finding(
              RequestRule.OWN_ANSWER,
              Axis.CONTRACT,
              Severity.HIGH,
              Optional.of(moment),
              clauses(),
              ledger.moment("moment", moment));
        }
      }
    }

    /** Article 12(3): the controller owes an answer from the moment it has received the request. */
    private void answer(Instant at) {
      Optional<RequestAnswered> answered =
          ledger.known(facts.of(RequestAnswered.class), RequestAnswered::at).stream()
              .filter(each -> each.by() == PartyRole.CONTROLLER || each.onOrder())
              .findFirst();
      Optional<Instant> done = answered.map(each -> ledger.instant(each.at()));
      done.filter(moment -> moment.isBefore(at))
          .ifPresent(
              moment ->
                  ledger.inconsistent(
                      RequestRule.ANSWERED_BEFORE,
                      ledger.moment("done", moment),
                      ledger.moment("moment", at)));
      if (kind != RequestKind.REQUEST) {
        ledger
            .duty(
                RequestRule.ANSWER_COMPLAINT,
                Actor.CONTROLLER,
                Actor.DATA_SUBJECTS,
                List.of(),
                ledger.moment("moment", at))
            .arises(at)
            .done(done)
            .enter();
        return;
      }
      clock(at, done);
      answered
          .filter(each -> each.outcome() == RequestOutcome.REFUSED_WITHOUT_REASONS)
          .ifPresent(
              each ->
                  ledger.finding(
                      RequestRule.REFUSED_WITHOUT_REASONS,
                      Axis.STATUTE,
                      Severity.HIGH,
                      done,
                      List.of(),
                      ledger.moment("moment", done.orElseThrow())));
    }

    private void clock(Instant at, Optional<Instant> done) {
      Optional<Deadline> plain = ledger.statutory(MONTH, at);
      Pause early = pause(at, plain);
      Optional<Deadline> month = early.shift(nominal(at, 1), plain);
      Optional<Instant> extended = month.flatMap(first -> extension(first, early));
      boolean isLonger = month.isPresent() && extended.isPresent();
      Optional<Deadline> three =
          isLonger ? longer(at, month.orElseThrow(), early) : Optional.empty();
      Pause pause = isLonger && early.from().isEmpty() ? pause(at, three) : early;
      Optional<Deadline> end =
          isLonger
              ? early.from().isEmpty()
                  ? pause.shift(longerNominal(at, month.orElseThrow()), three)
                  : three
              : month;
      RequestRule rule = extended.isPresent() ? RequestRule.ANSWER_EXTENDED : RequestRule.ANSWER;
      Operand[] operands =
          extended
              .map(
                  moment ->
                      new Operand[] {
                        ledger.moment("extended", moment), ledger.moment("moment", at)
                      })
              .orElse(new Operand[] {ledger.moment("moment", at)});
      ledger
          .duty("", rule, Actor.CONTROLLER, Actor.DATA_SUBJECTS, List.of(), operands)
          .arises(at)
          .by(pause.isOn() ? Optional.empty() : end)
          .done(done)
          .suspended(pause.isOn())
          .enter();
      month.ifPresent(first -> mayExtend(first, extended, done, early));
    }

    /** An extension works if it was told, with reasons, within the first month. */
    private Optional<Instant> extension(Deadline month, Pause pause) {
      Optional<Instant> effective = Optional.empty();
      for (RequestExtended each :
          ledger.known(facts.of(RequestExtended.class), RequestExtended::at)) {
        Instant moment = ledger.instant(each.at());
        if (!month.isTimely(moment) && !pause.isOn()) {
          ledger.finding(
              RequestRule.EXTENSION_TOO_LATE,
              Axis.STATUTE,
              Severity.HIGH,
              Optional.of(moment),
              List.of(),
              ledger.moment("extended", moment));
        } else if (!each.reasons()) {
          ledger.finding(
              RequestRule.EXTENSION_WITHOUT_REASONS,
              Axis.STATUTE,
              Severity.HIGH,
              Optional.of(moment),
              List.of(),
              ledger.moment("extended", moment));
        } else if (effective.isEmpty()) {
          effective = Optional.of(moment);
        }
      }
      effective.ifPresent(
          moment ->
              ledger.question(
                  RequestRule.EXTENSION_NEEDED_QUESTION,
                  Optional.of(PartyRole.CONTROLLER),
                  List.of()));
      return effective;
    }

    /** R7: one limit of three months, or two months after the end of the first. */
    private Optional<Deadline> longer(Instant at, Deadline month, Pause pause) {
      return isFromReceipt()
          ? pause.shift(nominal(at, 3), ledger.statutory(THREE_MONTHS, at))
          : ledger.statutory(TWO_MONTHS, month.endExclusive().minusNanos(1));
    }

    private boolean isFromReceipt() {
      return ledger.readings(ContestedQuestion.EXTENSION).extension()
          == ExtensionReading.THREE_MONTHS_FROM_RECEIPT;
    }

    /** The day of the same number, before any roll. */
    private LocalDate nominal(Instant from, int months) {
      MonthEndReading monthEnd = ledger.readings(ContestedQuestion.MONTH_END).time().monthEnd();
      boolean oneMore = monthEnd != MonthEndReading.values()[0];
      return ledger.day(from).plusMonths(months).plusDays(oneMore ? 1 : 0);
    }

    private LocalDate longerNominal(Instant at, Deadline month) {
      return isFromReceipt() ? nominal(at, 3) : nominal(month.endExclusive().minusNanos(1), 2);
    }

    /** While the clock stands still the first month does not run out. */
    private void mayExtend(
        Deadline month, Optional<Instant> extended, Optional<Instant> done, Pause pause) {
      boolean runs = pause.isOn() || !ledger.isPast(month.endExclusive());
      boolean open = extended.isEmpty() && done.isEmpty() && runs;
      ledger.power(
          RequestRule.EXTEND,
          PartyRole.CONTROLLER,
          open ? PowerState.EXERCISABLE : PowerState.LAPSED,
          Optional.of(month.endExclusive()).filter(end -> !pause.isOn()),
          List.of());
    }

    /** Only a question asked before the limit ended can hold up what is left of it. */
    private Pause pause(Instant at, Optional<Deadline> limit) {
      Optional<IdentityAsked> asked =
          ledger.known(facts.of(IdentityAsked.class), IdentityAsked::at).stream()
              .filter(each -> !ledger.instant(each.at()).isBefore(at))
              .filter(
                  each -> limit.filter(end -> !end.isTimely(ledger.instant(each.at()))).isEmpty())
              .findFirst();
      if (asked.isEmpty()) {
        return new Pause(ledger, Optional.empty(), Optional.empty());
      }
      Instant from = ledger.instant(asked.get().at());
      if (!asked.get().necessary()) {
        ledger.because(RequestRule.IDENTITY_NOT_NEEDED.because(ledger.moment("moment", from)));
        return new Pause(ledger, Optional.empty(), Optional.empty());
      }
      Optional<Instant> until =
          ledger.known(facts.of(IdentityConfirmed.class), IdentityConfirmed::at).stream()
              .map(each -> ledger.instant(each.at()))
              .filter(moment -> !moment.isBefore(from))
              .findFirst();
      return new Pause(ledger, Optional.of(from), until);
    }
  }

  /** Article 12(6): the days for which the clock stands still while the identity is in doubt. */
  private record Pause(Ledger ledger, Optional<Instant> from, Optional<Instant> until) {
    boolean isOn() {
      from.filter(at -> until.isEmpty())
          .ifPresent(
              at -> ledger.because(RequestRule.SUSPENDED.because(ledger.moment("moment", at))));
      return from.isPresent() && until.isEmpty();
    }

    /**
     * The limit with the days added that the clock stood still. They are added to the day of the
     * same number, before any roll, so that two rolls never follow each other.
     */
    Optional<Deadline> shift(LocalDate nominal, Optional<Deadline> end) {
      long days =
          from.isPresent() && until.isPresent()
              ? ChronoUnit.DAYS.between(ledger.day(from.get()), ledger.day(until.get()))
              : 0;
      if (days == 0) {
        return end;
      }
      Optional<Deadline> shifted =
          ledger.statutory(
              TimeLimit.ofCalendarDays(Math.toIntExact(days)), ledger.startOf(nominal));
      shifted.ifPresent(
          later ->
              ledger.because(
                  RequestRule.RESUMED.because(
                      Operand.number("days", days), ledger.moment("end", later.endExclusive()))));
      return shifted;
    }
  }
}
