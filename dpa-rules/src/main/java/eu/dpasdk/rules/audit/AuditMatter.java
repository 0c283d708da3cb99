package eu.dpasdk.rules.audit;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.audit.AuditAsked;
import eu.dpasdk.model.audit.AuditHeld;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.audit.AuditRefused;
import eu.dpasdk.model.audit.AuditReport;
import eu.dpasdk.model.audit.AuditReportMade;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditYearReading;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.audit.AuditorKind;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.MatterId;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.model.time.LimitUnit;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Article 28(3)(h) GDPR; FlexFront 13.1, Stratech 8: whether an audit is due, whether one may be
 * asked now, who chooses the auditor, who pays, and what counts as done.
 *
 * <p>Where an agreement says once a year, R21 says what a year is: by default a calendar year in
 * its zone, so that an audit held in December leaves the next from 1 January. A yearly report
 * (Stratech 8.1) is due for every calendar year, as that clause says itself.
 */
public final class AuditMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    agreement
        .audit()
        .ifPresentOrElse(
            terms -> new Telling(terms, facts, ledger).tell(),
            () -> new AuditByLaw(facts, ledger).tell());
  }

  private static final class Telling {
    private final AuditTerms terms;
    private final Facts facts;
    private final Ledger ledger;

    /** When the audits that count were finished. */
    private final TreeSet<Instant> held = new TreeSet<>();

    Telling(AuditTerms terms, Facts facts, Ledger ledger) {
      this.terms = terms;
      this.facts = facts;
      this.ledger = ledger;
    }

    void tell() {
      ledger.known(facts.of(AuditHeld.class), AuditHeld::at).forEach(this::judge);
      powers();
      asked();
      terms.report().ifPresent(this::reports);
      if (terms.allInformation()) {
        ledger
            .duty(
                AuditMatterRule.INFORM_OF_COMPLIANCE,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                terms.clauses())
            .arises(ledger.lifetime().begins().orElse(Instant.MIN))
            .standing()
            .discharged(ledger.lifetime().ends())
            .enter();
      }
    }

    /**
     * What counts as done: by whom, and whether the auditor is the one that was agreed. Where
     * inspections were agreed the controller may audit by itself (clause 7.6(d)).
     */
    private void judge(AuditHeld audit) {
      Instant at = ledger.instant(audit.at());
      boolean counts = true;
      boolean byController = audit.auditor() == AuditorKind.CONTROLLER && terms.inspections();
      boolean byIndependent = audit.auditor() == AuditorKind.MANDATED && audit.independent();
      if (terms.independentAuditor() && !byIndependent && !byController) {
        ledger.finding(
            AuditMatterRule.AUDITOR_NOT_INDEPENDENT,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.of(at),
            terms.clauses(),
            ledger.moment("moment", at));
        counts = false;
      }
      if (audit.auditor() == AuditorKind.CHOSEN_BY_PROCESSOR) {
        boolean none =
            ledger.readings(ContestedQuestion.AUDIT_MANDATE).auditMandate()
                == AuditMandateReading.MANDATED_AUDIT_IS_NONE;
        ledger.finding(
            AuditMatterRule.AUDITOR_OF_PROCESSOR,
            Axis.STATUTE,
            none ? Severity.HIGH : Severity.WARN,
            Optional.of(at),
            terms.clauses(),
            ledger.moment("moment", at));
        counts = counts && !none && terms.auditor() != AuditorChoice.CONTROLLER;
      }
      if (counts) {
        held.add(at);
      }
    }

    /** An audit, and the first day on which another may be held. */
    private record Used(LocalDate last, LocalDate next) {}

    /**
     * The audit that uses up the period in which {@code at} falls, if one was finished before or at
     * {@code at}.
     */
    private Optional<Used> held(Instant at) {
      return Optional.ofNullable(held.floor(at))
          .map(ledger::day)
          .flatMap(last -> next(last).map(next -> new Used(last, next)))
          .filter(used -> ledger.day(at).isBefore(used.next()));
    }

    /**
     * The first day on which another audit may be held after one on {@code last}: where they are
     * agreed by the year, R21 says which years; else the same date or weekday after the period.
     */
    private Optional<LocalDate> next(LocalDate last) {
      return terms
          .every()
          .flatMap(
              every ->
                  ledger
                      .contractual(every, ledger.startOf(last))
                      .map(ledger::lastDay)
                      .map(
                          same ->
                              every.unit() == LimitUnit.YEARS && isByCalendarYear()
                                  ? LocalDate.of(last.getYear() + every.amount(), 1, 1)
                                  : same));
    }

    private boolean isByCalendarYear() {
      return ledger.readings(ContestedQuestion.AUDIT_YEAR).auditYear()
          == AuditYearReading.CALENDAR_YEAR;
    }

    private void powers() {
      boolean ended = ledger.lifetime().hasEnded(ledger.now());
      if (!terms.controllerMayAudit()) {
        ledger.finding(
            AuditMatterRule.AUDIT_EXCLUDED,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.empty(),
            terms.clauses());
        return;
      }
      Optional<Used> used = held(ledger.now());
      if (used.isPresent()) {
        ledger.boundary(ledger.startOf(used.get().next()));
        ledger.power(
            AuditMatterRule.MAY_AUDIT_AGAIN,
            PartyRole.CONTROLLER,
            ended ? PowerState.LAPSED : PowerState.CONDITIONAL,
            ledger.lifetime().ends(),
            terms.clauses(),
            Operand.date("last", used.get().last()),
            Operand.date("next", used.get().next()));
      } else {
        ledger.power(
            AuditMatterRule.MAY_AUDIT,
            PartyRole.CONTROLLER,
            ended ? PowerState.LAPSED : PowerState.EXERCISABLE,
            ledger.lifetime().ends(),
            terms.clauses(),
            Operand.text("auditor", Wording.of(terms.auditor())),
            Operand.text("cost", Wording.of(terms.cost())));
      }
      if (terms.forCause()) {
        ledger.power(
            AuditMatterRule.MAY_AUDIT_FOR_CAUSE,
            PartyRole.CONTROLLER,
            ended ? PowerState.LAPSED : PowerState.CONDITIONAL,
            ledger.lifetime().ends(),
            terms.clauses());
      }
    }

    private void asked() {
      TreeSet<String> names = new TreeSet<>();
      for (AuditAsked asked : facts.of(AuditAsked.class)) {
        names.add(asked.audit().id());
        ledger.reached(asked.delivery()).ifPresent(at -> cooperation(asked, at));
      }
      boolean heldUnasked =
          ledger.known(facts.of(AuditHeld.class), AuditHeld::at).stream()
              .anyMatch(each -> !names.contains(each.audit().id()));
      boolean refusedUnasked =
          ledger.known(facts.of(AuditRefused.class), AuditRefused::at).stream()
              .anyMatch(each -> !names.contains(each.audit().id()));
      if (refusedUnasked || heldUnasked && terms.controllerMayAudit()) {
        ledger.inconsistent(AuditMatterRule.UNKNOWN_AUDIT);
      }
    }

    private void cooperation(AuditAsked asked, Instant at) {
      if (!terms.controllerMayAudit()) {
        ledger.question(
            AuditMatterRule.EXCLUDED_QUESTION,
            Optional.empty(),
            terms.clauses(),
            ledger.moment("moment", at));
        return;
      }
      Optional<Used> used =
          asked.forCause() && terms.forCause() ? Optional.empty() : held(at.minusNanos(1));
      if (used.filter(each -> ledger.day(at).isBefore(each.next())).isPresent()) {
        ledger.finding(
            AuditMatterRule.ASKED_TOO_OFTEN,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.of(at),
            terms.clauses(),
            Operand.date("last", used.get().last()));
        return;
      }
      if (asked.inspection() && !terms.inspections()) {
        ledger.question(
            AuditMatterRule.INSPECTION_NOT_AGREED,
            Optional.of(PartyRole.PROCESSOR),
            terms.clauses());
      }
      Optional<Instant> refused = refusal(asked.audit(), at);
      Optional<Instant> done =
          ledger.known(facts.of(AuditHeld.class), AuditHeld::at).stream()
              .filter(each -> each.audit().equals(asked.audit()))
              .map(each -> ledger.instant(each.at()))
              .filter(moment -> !moment.isBefore(at))
              .findFirst();
      ledger
          .duty(
              asked.audit().id(),
              AuditMatterRule.COOPERATE,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              terms.clauses(),
              ledger.moment("moment", at))
          .arises(at)
          .done(done)
          .refused(refused)
          .enter();
    }

    private Optional<Instant> refusal(MatterId audit, Instant at) {
      Optional<Instant> refused =
          ledger.known(facts.of(AuditRefused.class), AuditRefused::at).stream()
              .filter(each -> each.audit().equals(audit))
              .map(each -> ledger.instant(each.at()))
              .filter(moment -> !moment.isBefore(at))
              .findFirst();
      refused.ifPresent(
          moment ->
              ledger.finding(
                  AuditMatterRule.REFUSED,
                  Axis.CONTRACT,
                  Severity.HIGH,
                  refused,
                  terms.clauses(),
                  ledger.moment("moment", moment)));
      return refused;
    }

    /** Stratech 8.1: one report for every calendar year in which the agreement held. */
    private void reports(AuditReport report) {
      LocalDate today = ledger.day(ledger.now());
      int first = ledger.lifetime().begins().map(ledger::day).orElse(today).getYear();
      Optional<Instant> ends = ledger.lifetime().ends();
      LocalDate lastDay = ends.map(end -> ledger.day(end.minusNanos(1))).orElse(today);
      int last = Math.min(today.getYear(), lastDay.getYear());
      Map<Integer, Instant> made = new TreeMap<>();
      ledger
          .known(facts.of(AuditReportMade.class), AuditReportMade::at)
          .forEach(
              each -> {
                Instant at = ledger.instant(each.at());
                made.putIfAbsent(ledger.day(at).getYear(), at);
              });
      ledger.boundary(ledger.startOf(LocalDate.of(today.getYear() + 1, 1, 1)));
      for (int year = first; year <= last; year++) {
        report(report.clauses(), year, Optional.ofNullable(made.get(year)), ends);
      }
    }

    private void report(
        List<ClauseRef> clauses, int year, Optional<Instant> made, Optional<Instant> ends) {
      LocalDate lastDay = LocalDate.of(year, 12, 31);
      Instant end = ledger.startOf(lastDay.plusDays(1));
      Deadline deadline = Deadline.of(Optional.of(lastDay), end, List.of(), List.of());
      Instant start = ledger.startOf(LocalDate.of(year, 1, 1));
      Instant begins = ledger.lifetime().begins().orElse(start);
      ledger
          .duty(
              Integer.toString(year),
              AuditMatterRule.MAKE_REPORT,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              clauses,
              Operand.number("year", year),
              Operand.date("day", lastDay))
          .arises(begins.isAfter(start) ? begins : start)
          .by(Optional.of(deadline))
          .done(made)
          .discharged(ends)
          .enter();
    }
  }
}
