package eu.dpasdk.rules.duration;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.duration.AddedSubProcessorReading;
import eu.dpasdk.model.duration.AmendmentAccepted;
import eu.dpasdk.model.duration.AmendmentEffect;
import eu.dpasdk.model.duration.AmendmentNotified;
import eu.dpasdk.model.duration.AmendmentObjected;
import eu.dpasdk.model.duration.AmendmentObjection;
import eu.dpasdk.model.duration.AmendmentSubject;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.duration.ObjectionStartReading;
import eu.dpasdk.model.duration.TerminationNoticed;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * FlexFront 17, Stratech 14, Article 28(2) and (3) GDPR: where one amendment stands.
 *
 * <p>Under FlexFront 17.2 an amendment dated Saturday 31 January 2026 can be objected to until the
 * end of Saturday 28 February, whenever the letter arrived. Under Stratech 14 it takes effect on
 * receipt, without an objection; the controller did not approve it, and that is a finding.
 */
public final class AmendmentMatter implements MatterRules {
  private static final Set<AmendmentSubject> PROTECTED =
      Set.of(
          AmendmentSubject.SUB_PROCESSORS,
          AmendmentSubject.DATA_PROTECTION,
          AmendmentSubject.SECURITY);

  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    Optional<AmendmentNotified> notified =
        facts.of(AmendmentNotified.class).stream()
            .filter(each -> ledger.reached(each.delivery()).isPresent())
            .min(Comparator.comparing(each -> ledger.reached(each.delivery()).orElseThrow()));
    if (notified.isPresent()) {
      new Telling(agreement, notified.get(), facts, ledger).tell();
    } else if (facts.of(AmendmentNotified.class).isEmpty() && hasReaction(facts, ledger)) {
      ledger.inconsistent(AmendmentRule.UNKNOWN_AMENDMENT);
    }
  }

  private static boolean hasReaction(Facts facts, Ledger ledger) {
    for (Event event : facts.all()) {
      if (event instanceof AmendmentObjected objected
          && ledger.reached(objected.delivery()).isPresent()) {
        return true;
      }
      if (event instanceof AmendmentAccepted accepted && ledger.at(accepted.at()).isPresent()) {
        return true;
      }
      if (event instanceof TerminationNoticed exit && ledger.reached(exit.delivery()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static final class Telling {
    private final Optional<AmendmentTerms> terms;
    private final AmendmentNotified notified;
    private final Facts facts;
    private final Ledger ledger;
    private final Instant reached;
    private final PartyRole other;
    private final Optional<Instant> accepted;

    Telling(Agreement agreement, AmendmentNotified notified, Facts facts, Ledger ledger) {
      this.terms = agreement.duration().flatMap(DurationTerms::amendment);
      this.notified = notified;
      this.facts = facts;
      this.ledger = ledger;
      this.reached = ledger.reached(notified.delivery()).orElseThrow();
      this.other = notified.by().other();
      this.accepted = ledger.first(facts.of(AmendmentAccepted.class), AmendmentAccepted::at);
    }

    void tell() {
      Optional<AmendmentTerms> power =
          terms.filter(term -> term.by().filter(role -> role == notified.by()).isPresent());
      if (power.isPresent()) {
        alone(power.get());
      } else {
        together();
      }
      subProcessors();
      if (notified.subjects().contains(AmendmentSubject.DATA_PROTECTION)
          || notified.subjects().contains(AmendmentSubject.SECURITY)) {
        ledger.question(
            AmendmentRule.PROTECTION_LOWERED_QUESTION, Optional.of(notified.by()), clauses());
      }
    }

    /** The party may amend alone: FlexFront 17.1, Stratech 14 s.1. */
    private void alone(AmendmentTerms term) {
      Optional<Instant> effect = effect(term);
      effect.ifPresent(ledger::boundary);
      effect.ifPresent(
          at ->
              ledger.because(
                  AmendmentRule.TAKES_EFFECT.because(term.clauses(), ledger.moment("effect", at))));
      if (term.grounds().isPresent() && !notified.reasons()) {
        ledger.finding(
            AmendmentRule.GROUND_MISSING,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.of(reached),
            term.clauses());
      }
      if (term.priorNotice()) {
        announcement(term, effect);
      }
      term.objection().ifPresent(objection -> objection(term, objection));
      boolean touches =
          notified.subjects().isEmpty()
              || notified.subjects().stream().anyMatch(PROTECTED::contains);
      boolean works = effect.filter(ledger::isPast).isPresent();
      if (notified.by() == PartyRole.PROCESSOR && touches && works && accepted.isEmpty()) {
        ledger.finding(
            AmendmentRule.UNILATERAL_CHANGE_NO_CONSENT,
            Axis.STATUTE,
            term.objection().isPresent() ? Severity.WARN : Severity.HIGH,
            effect,
            term.clauses());
      }
    }

    private Optional<Instant> effect(AmendmentTerms term) {
      if (term.effect() == AmendmentEffect.ON_RECEIPT) {
        return Optional.of(reached);
      }
      if (term.effect() == AmendmentEffect.ON_AGREEMENT) {
        return accepted;
      }
      return Optional.of(notified.effective().map(ledger::instant).orElse(reached));
    }

    private void announcement(AmendmentTerms term, Optional<Instant> effect) {
      boolean prior =
          notified.effective().isEmpty() || effect.filter(reached::isBefore).isPresent();
      ledger
          .duty(
              AmendmentRule.ANNOUNCE_BEFOREHAND,
              Actor.of(notified.by()),
              Actor.of(other),
              term.clauses(),
              Operand.text("holder", notified.by().label()))
          .arises(reached)
          .done(Optional.of(reached).filter(at -> prior))
          .broken(Optional.of(reached).filter(at -> !prior))
          .enter();
      if (!prior) {
        ledger.finding(
            AmendmentRule.NOT_ANNOUNCED_BEFOREHAND,
            Axis.CONTRACT,
            Severity.HIGH,
            effect,
            term.clauses(),
            ledger.moment("effect", effect.orElseThrow()),
            ledger.moment("moment", reached));
      }
    }

    /** FlexFront 17.2: from the date of the notice, or from its receipt where so read. */
    private void objection(AmendmentTerms term, AmendmentObjection objection) {
      boolean fromDate =
          objection.fromDateOfNotice()
              && ledger.readings(ContestedQuestion.OBJECTION_START).objectionStart()
                  == ObjectionStartReading.FROM_DATE_OF_NOTICE;
      Optional<LocalDate> dated = dated(notified.delivery());
      if (fromDate && dated.isEmpty()) {
        ledger.unresolved(AmendmentRule.NOT_DATED, objection.clauses());
        return;
      }
      Instant start = fromDate ? ledger.startOf(dated.orElseThrow()) : reached;
      Optional<Deadline> window = ledger.contractual(objection.limit(), start);
      if (window.isEmpty()) {
        return;
      }
      if (fromDate) {
        shortened(objection, dated.orElseThrow());
      }
      Instant end = window.get().endExclusive();
      List<Instant> timely = objections(objection, end);
      boolean open = !ledger.isPast(end) && accepted.isEmpty() && timely.isEmpty();
      ledger.power(
          AmendmentRule.OBJECT,
          other,
          open ? PowerState.EXERCISABLE : PowerState.LAPSED,
          Optional.of(end),
          objection.clauses(),
          Operand.text("holder", other.label()),
          Operand.date("day", ledger.lastDay(window.get())));
      exits(objection, timely);
      if (ledger.isPast(end) && timely.isEmpty()) {
        ledger.because(
            AmendmentRule.DEEMED_ACCEPTED.because(
                objection.clauses(), Operand.text("holder", other.label())));
      }
    }

    private void shortened(AmendmentObjection objection, LocalDate dated) {
      LocalDate received = ledger.day(reached);
      long days = ChronoUnit.DAYS.between(dated, received);
      if (days > 0) {
        ledger.finding(
            AmendmentRule.WINDOW_SHORTENED,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.of(reached),
            objection.clauses(),
            Operand.date("dated", dated),
            Operand.date("received", received),
            Operand.number("days", days));
      }
    }

    /** The moments of the objections in time; of those that are late, why. */
    private List<Instant> objections(AmendmentObjection objection, Instant end) {
      List<Instant> timely = new ArrayList<>();
      for (AmendmentObjected objected : facts.of(AmendmentObjected.class)) {
        Optional<Instant> received = ledger.reached(objected.delivery());
        if (received.isEmpty()) {
          continue;
        }
        Operand moment = ledger.moment("moment", received.get());
        if (received.get().isBefore(end)) {
          timely.add(received.get());
          ledger.because(
              AmendmentRule.OBJECTION_TIMELY.because(
                  objection.clauses(), moment, ledger.moment("end", end)));
        } else {
          ledger.finding(
              AmendmentRule.OBJECTION_LATE,
              Axis.CONTRACT,
              Severity.WARN,
              received,
              objection.clauses(),
              moment,
              ledger.moment("end", end));
        }
      }
      return timely;
    }

    private void exits(AmendmentObjection objection, List<Instant> timely) {
      for (PartyRole role : PartyRole.values()) {
        if (!timely.isEmpty() && objection.mayExit().contains(role)) {
          ledger.power(
              AmendmentRule.EXIT,
              role,
              ledger.lifetime().hasEnded(ledger.now()) ? PowerState.LAPSED : PowerState.EXERCISABLE,
              ledger.lifetime().ends(),
              objection.clauses(),
              Operand.text("holder", role.label()));
        }
      }
      for (TerminationNoticed exit : facts.of(TerminationNoticed.class)) {
        Optional<Instant> at = ledger.reached(exit.delivery());
        boolean founded =
            at.filter(moment -> timely.stream().anyMatch(each -> !each.isAfter(moment)))
                .isPresent();
        if (at.isPresent() && !founded) {
          ledger.finding(
              AmendmentRule.EXIT_WITHOUT_OBJECTION,
              Axis.CONTRACT,
              Severity.HIGH,
              at,
              objection.clauses(),
              Operand.text("holder", exit.by().label()));
        }
      }
    }

    /** Neither party may amend alone, or not this one: the other must agree. */
    private void together() {
      if (accepted.isPresent()) {
        ledger.because(
            AmendmentRule.TAKES_EFFECT.because(clauses(), ledger.moment("effect", accepted.get())));
        return;
      }
      ledger.because(
          AmendmentRule.AWAITS_AGREEMENT.because(clauses(), Operand.text("holder", other.label())));
      boolean claims = notified.effective().map(ledger::instant).filter(ledger::isPast).isPresent();
      notified.effective().map(ledger::instant).ifPresent(ledger::boundary);
      if (claims) {
        ledger.finding(
            AmendmentRule.NO_POWER_TO_AMEND,
            Axis.CONTRACT,
            Severity.HIGH,
            notified.effective().map(ledger::instant),
            clauses(),
            Operand.text("holder", notified.by().label()));
      }
    }

    private void subProcessors() {
      if (notified.additions().isEmpty()) {
        return;
      }
      Operand names = Operand.word("names", String.join(", ", notified.additions()));
      if (ledger.readings(ContestedQuestion.ADDED_SUB_PROCESSOR).addedSubProcessor()
          == AddedSubProcessorReading.SUB_PROCESSOR_TERMS_GOVERN) {
        ledger.because(AmendmentRule.SUB_PROCESSORS_GOVERNED_APART.because(clauses(), names));
      } else {
        ledger.finding(
            AmendmentRule.SUB_PROCESSORS_BY_AMENDMENT,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.of(reached),
            clauses(),
            names);
      }
    }

    private List<ClauseRef> clauses() {
      return terms.map(AmendmentTerms::clauses).orElse(List.of());
    }

    private static Optional<LocalDate> dated(Delivery delivery) {
      return delivery instanceof MessageDelivery message ? message.dated() : Optional.empty();
    }
  }
}
