package eu.dpasdk.rules.breach;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.breach.AuthorityNotified;
import eu.dpasdk.model.breach.Awareness;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachRecorded;
import eu.dpasdk.model.breach.BreachRegister;
import eu.dpasdk.model.breach.BreachRisk;
import eu.dpasdk.model.breach.BreachRiskAssessed;
import eu.dpasdk.model.breach.BreachSupport;
import eu.dpasdk.model.breach.BreachSupportAsked;
import eu.dpasdk.model.breach.BreachSupportGiven;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.breach.CommunicationOrdered;
import eu.dpasdk.model.breach.DamageLimited;
import eu.dpasdk.model.breach.ExemptionGround;
import eu.dpasdk.model.breach.ExemptionInvoked;
import eu.dpasdk.model.breach.RegisterItem;
import eu.dpasdk.model.breach.SubjectsInformed;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Lag;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Articles 33 and 34 GDPR; FlexFront 11.2 to 11.4, Stratech 9, clause 9 of Decision (EU) 2021/915:
 * where one personal data breach stands.
 */
public final class BreachMatter implements MatterRules {
  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    BreachCourse course = new BreachCourse(agreement, facts, ledger);
    Telling telling = new Telling(agreement, facts, ledger, course);
    if (telling.known()) {
      telling.tell();
    } else if (!course.notifications().isEmpty() || isDealtWith(facts, ledger)) {
      ledger.inconsistent(BreachRule.UNKNOWN_BREACH);
    }
  }

  private static boolean isDealtWith(Facts facts, Ledger ledger) {
    return Stream.of(
            ledger.first(facts.of(BreachRiskAssessed.class), BreachRiskAssessed::at),
            ledger.first(facts.of(ExemptionInvoked.class), ExemptionInvoked::at),
            ledger.first(facts.of(CommunicationOrdered.class), CommunicationOrdered::at),
            ledger.first(facts.of(SubjectsInformed.class), SubjectsInformed::at),
            ledger.first(facts.of(BreachRecorded.class), BreachRecorded::at),
            ledger.first(facts.of(DamageLimited.class), DamageLimited::at),
            ledger.first(facts.of(BreachSupportAsked.class), BreachSupportAsked::at),
            ledger.first(facts.of(BreachSupportGiven.class), BreachSupportGiven::at))
        .anyMatch(Optional::isPresent);
  }

  private static final class Telling {
    private final Optional<BreachTerms> terms;
    private final Facts facts;
    private final Ledger ledger;
    private final BreachCourse course;

    Telling(Agreement agreement, Facts facts, Ledger ledger, BreachCourse course) {
      this.terms = agreement.breach();
      this.facts = facts;
      this.ledger = ledger;
      this.course = course;
    }

    /** Whether anybody is recorded to know of the breach; whoever was told of it does. */
    boolean known() {
      return course.knew(PartyRole.PROCESSOR, Awareness.DETECTED).isPresent()
          || course.knew(PartyRole.CONTROLLER, Awareness.DETECTED).isPresent()
          || course.told().isPresent();
    }

    void tell() {
      processor();
      course.controllerAware().ifPresent(this::controller);
    }

    private List<ClauseRef> clauses() {
      return terms.map(BreachTerms::clauses).orElse(List.of());
    }

    /** Article 33(2): what the processor owes the controller. */
    private void processor() {
      Optional<Instant> owes = course.processorOwes();
      Optional<Instant> told = course.told();
      if (terms.filter(term -> term.trigger() == BreachTrigger.SERIOUS_ONLY).isPresent()) {
        ledger.finding(
            BreachRule.PROCESSOR_FILTERS, Axis.STATUTE, Severity.HIGH, Optional.empty(), clauses());
      }
      Optional<Instant> suspected = course.knew(PartyRole.PROCESSOR, Awareness.SUSPECTED);
      if (owes.isEmpty()) {
        suspected.ifPresent(
            at ->
                ledger.because(
                    BreachRule.ONLY_SUSPECTED.because(clauses(), ledger.moment("moment", at))));
        told.filter(at -> course.knew(PartyRole.PROCESSOR, Awareness.DETECTED).isEmpty())
            .ifPresent(this::toldOnly);
        return;
      }
      notice(owes.get(), told);
      told.filter(at -> at.isAfter(owes.get())).ifPresent(at -> lag(owes.get(), at));
      Optional<Instant> first = course.knew(PartyRole.PROCESSOR, Awareness.DETECTED);
      told.filter(at -> first.filter(at::isBefore).isPresent())
          .ifPresent(
              at ->
                  ledger.inconsistent(
                      BreachRule.TOLD_BEFORE_KNOWN,
                      ledger.moment("moment", at),
                      ledger.moment("first", first.orElseThrow())));
      content(told);
      terms.flatMap(BreachTerms::support).ifPresent(support -> support(support, owes.get()));
      terms.flatMap(BreachTerms::register).ifPresent(register -> register(register, owes.get()));
    }

    private void notice(Instant owes, Optional<Instant> told) {
      Operand moment = ledger.moment("moment", owes);
      if (terms.isEmpty()) {
        ledger
            .duty(
                BreachRule.TELL_CONTROLLER_BY_LAW,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                List.of(),
                moment)
            .arises(owes)
            .done(told)
            .enter();
        return;
      }
      BreachTerms term = terms.get();
      ledger
          .duty(
              BreachRule.TELL_CONTROLLER,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              term.clauses(),
              moment,
              Operand.text("timing", Wording.of(term.timing())))
          .arises(owes)
          .by(term.limit().flatMap(limit -> ledger.contractual(limit, owes)))
          .done(told)
          .enter();
    }

    /** A notice tells of the breach also where the awareness of the processor was not noted. */
    private void toldOnly(Instant told) {
      ledger.unresolved(
          BreachRule.AWARENESS_NOT_RECORDED, clauses(), ledger.moment("moment", told));
      content(Optional.of(told));
    }

    private void lag(Instant owes, Instant told) {
      Operand lag = Operand.text("lag", Lag.between(owes, told));
      ledger.finding(
          BreachRule.PROCESSOR_LAG, Axis.STATUTE, Severity.WARN, Optional.of(told), clauses(), lag);
      ledger.question(
          BreachRule.UNDUE_DELAY_QUESTION, Optional.of(PartyRole.PROCESSOR), clauses(), lag);
    }

    /** What the notice lacks by the agreement, by the Commission clauses, and for Article 33(3). */
    private void content(Optional<Instant> told) {
      if (told.isEmpty()) {
        return;
      }
      Set<BreachItem> items = course.toldItems();
      Set<BreachItem> agreed =
          terms.map(BreachContent::agreed).orElse(EnumSet.noneOf(BreachItem.class));
      if (!agreed.isEmpty()) {
        ledger
            .duty(
                BreachRule.CONTENT_OF_CONTRACT,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                clauses(),
                missing(BreachContent.missing(agreed, items)))
            .arises(told)
            .done(course.toldAll(agreed))
            .enter();
      }
      Set<BreachItem> lacking = BreachContent.missing(BreachContent.full(), items);
      if (!lacking.isEmpty()) {
        ledger.finding(
            BreachRule.BENCHMARK_CONTENT_MISSING,
            Axis.BENCHMARK,
            Severity.WARN,
            told,
            clauses(),
            missing(lacking));
      }
      ledger
          .duty(
              BreachRule.HELP_WITH_CONTENT,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              clauses(),
              missing(lacking))
          .arises(told)
          .done(course.toldAll(BreachContent.full()))
          .discharged(course.notifiedAll())
          .enter();
    }

    private static Operand missing(Set<BreachItem> items) {
      return Operand.texts("missing", BreachContent.names(items));
    }

    /** FlexFront 11.3. */
    private void support(BreachSupport support, Instant owes) {
      if (support.mitigates()) {
        ledger
            .duty(
                BreachRule.LIMIT_DAMAGE,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                support.clauses(),
                Operand.text("cost", Wording.of(support.mitigationCost())))
            .arises(owes)
            .done(ledger.first(facts.of(DamageLimited.class), DamageLimited::at))
            .enter();
      }
      Optional<Instant> asked =
          ledger.first(facts.of(BreachSupportAsked.class), BreachSupportAsked::at);
      if (support.supportsNotices() && asked.isPresent()) {
        ledger
            .duty(
                BreachRule.SUPPORT_NOTICES,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                support.clauses(),
                ledger.moment("moment", asked.get()),
                Operand.text("cost", Wording.of(support.supportCost())))
            .arises(asked)
            .done(ledger.first(facts.of(BreachSupportGiven.class), BreachSupportGiven::at))
            .enter();
        if (support.supportCost() == CostBearer.AMBIGUOUS) {
          ledger.question(BreachRule.COST_AMBIGUOUS, Optional.empty(), support.clauses());
        }
      }
    }

    /** FlexFront 11.4. */
    private void register(BreachRegister register, Instant owes) {
      List<BreachRecorded> recorded = recorded(PartyRole.PROCESSOR);
      ledger
          .duty(
              BreachRule.RECORD_IN_PROCESSOR_REGISTER,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              register.clauses())
          .arises(owes)
          .done(recorded.stream().map(each -> ledger.instant(each.at())).findFirst())
          .enter();
      Set<RegisterItem> lacking = unrecorded(recorded);
      if (!recorded.isEmpty() && !lacking.isEmpty()) {
        ledger.finding(
            BreachRule.REGISTER_LACKS_EFFECTS,
            Axis.BENCHMARK,
            Severity.INFO,
            Optional.empty(),
            register.clauses(),
            names(lacking));
      }
    }

    private List<BreachRecorded> recorded(PartyRole by) {
      return ledger.known(facts.of(BreachRecorded.class), BreachRecorded::at).stream()
          .filter(each -> each.by() == by)
          .toList();
    }

    private static Set<RegisterItem> unrecorded(List<BreachRecorded> recorded) {
      EnumSet<RegisterItem> lacking = EnumSet.allOf(RegisterItem.class);
      recorded.forEach(each -> lacking.removeAll(each.contents()));
      return lacking;
    }

    private static Operand names(Set<RegisterItem> items) {
      return Operand.texts("missing", Wording.list(items));
    }

    /** Articles 33(1), (3) to (5) and 34: what the controller owes once it is aware. */
    private void controller(Instant aware) {
      ledger.because(
          BreachRule.CONTROLLER_AWARE.because(clauses(), ledger.moment("moment", aware)));
      Optional<BreachRiskAssessed> risk =
          ledger.known(facts.of(BreachRiskAssessed.class), BreachRiskAssessed::at).stream()
              .reduce((earlier, later) -> later);
      if (risk.isEmpty()) {
        ledger.question(BreachRule.RISK_QUESTION, Optional.of(PartyRole.CONTROLLER), List.of());
      }
      Optional<Instant> unlikely =
          risk.filter(each -> each.risk() == BreachRisk.UNLIKELY)
              .map(each -> ledger.instant(each.at()));
      unlikely.ifPresent(
          at -> ledger.because(BreachRule.RISK_UNLIKELY.because(ledger.moment("moment", at))));
      authority(aware, unlikely);
      record(aware);
      HighRisk high = HighRisk.of(facts, ledger);
      high.since()
          .or(() -> ordered())
          .ifPresent(since -> subjects(since, high.until().filter(at -> ordered().isEmpty())));
    }

    private void authority(Instant aware, Optional<Instant> unlikely) {
      Optional<Deadline> deadline = course.deadline();
      List<AuthorityNotified> notified = course.notifications();
      Optional<Instant> done = notified.stream().map(each -> ledger.instant(each.at())).findFirst();
      ledger
          .duty(
              BreachRule.NOTIFY_AUTHORITY,
              Actor.CONTROLLER,
              Actor.AUTHORITY,
              List.of(),
              Operand.limit("limit", course.hours(aware).compact()),
              ledger.moment("moment", aware))
          .arises(aware)
          .by(deadline)
          .done(done)
          .discharged(unlikely)
          .enter();
      done.filter(at -> deadline.filter(end -> !end.isTimely(at)).isPresent())
          .ifPresent(at -> late(notified.get(0), at, deadline.orElseThrow().endExclusive()));
      done.ifPresent(this::complete);
    }

    private void late(AuthorityNotified first, Instant done, Instant end) {
      Operand moment = ledger.moment("done", done);
      ledger.finding(
          BreachRule.LATE,
          Axis.STATUTE,
          first.reasonsForDelay() ? Severity.WARN : Severity.HIGH,
          Optional.of(done),
          List.of(),
          moment,
          ledger.moment("end", end));
      if (first.reasonsForDelay()) {
        ledger.question(
            BreachRule.LATE_WITH_REASONS, Optional.of(PartyRole.CONTROLLER), List.of(), moment);
      } else {
        ledger.finding(
            BreachRule.MISSING_REASONS,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.of(done),
            List.of(),
            moment);
      }
    }

    /** Article 33(4): what is still to follow is a duty, not yet an infringement. */
    private void complete(Instant done) {
      Set<BreachItem> lacking = BreachContent.missing(BreachContent.full(), course.notifiedItems());
      ledger
          .duty(
              BreachRule.COMPLETE_NOTIFICATION,
              Actor.CONTROLLER,
              Actor.AUTHORITY,
              List.of(),
              Operand.text("completeness", Wording.of(course.completeness())),
              missing(lacking))
          .arises(done)
          .done(course.notifiedAll())
          .enter();
      course
          .notifiedAll()
          .ifPresent(
              at ->
                  ledger.because(
                      BreachRule.NOTIFICATION_COMPLETE.because(ledger.moment("moment", at))));
    }

    /** Article 33(5): every breach is documented, whatever its risk. */
    private void record(Instant aware) {
      List<BreachRecorded> recorded = recorded(PartyRole.CONTROLLER);
      EnumSet<RegisterItem> open = EnumSet.allOf(RegisterItem.class);
      Optional<Instant> done = Optional.empty();
      for (BreachRecorded each : recorded) {
        open.removeAll(each.contents());
        if (open.isEmpty() && done.isEmpty()) {
          done = Optional.of(ledger.instant(each.at()));
        }
      }
      ledger
          .duty(BreachRule.RECORD_BREACH, Actor.CONTROLLER, Actor.AUTHORITY, List.of(), names(open))
          .arises(aware)
          .done(done)
          .enter();
    }

    private Optional<Instant> ordered() {
      return ledger.first(facts.of(CommunicationOrdered.class), CommunicationOrdered::at);
    }

    /** Article 34, with its exemptions and UAVG 42. */
    private void subjects(Instant since, Optional<Instant> lowered) {
      Optional<Instant> ordered = ordered();
      ordered.ifPresent(
          at -> ledger.because(BreachRule.ORDERED.because(ledger.moment("moment", at))));
      List<ExemptionInvoked> exemptions =
          ledger.known(facts.of(ExemptionInvoked.class), ExemptionInvoked::at).stream()
              .filter(this::isValid)
              .toList();
      Optional<Instant> exempt =
          exemptions.stream()
              .filter(each -> each.ground() != ExemptionGround.DISPROPORTIONATE_EFFORT)
              .filter(each -> outlasts(each, ordered))
              .map(each -> ledger.instant(each.at()))
              .findFirst();
      Optional<Instant> publicly =
          exemptions.stream()
              .filter(each -> each.ground() == ExemptionGround.DISPROPORTIONATE_EFFORT)
              .map(each -> ledger.instant(each.at()))
              .findFirst();
      exemptions.forEach(this::exemption);
      List<SubjectsInformed> informed =
          ledger.known(facts.of(SubjectsInformed.class), SubjectsInformed::at);
      ledger
          .duty(
              BreachRule.TELL_SUBJECTS,
              Actor.CONTROLLER,
              Actor.DATA_SUBJECTS,
              List.of(),
              ledger.moment("moment", since))
          .arises(since)
          .done(first(informed, false))
          .discharged(earliest(exempt, publicly, lowered))
          .enter();
      if (publicly.isPresent()) {
        ledger
            .duty(BreachRule.TELL_PUBLICLY, Actor.CONTROLLER, Actor.DATA_SUBJECTS, List.of())
            .arises(publicly)
            .done(first(informed, true).or(() -> first(informed, false)))
            .discharged(earliest(exempt, Optional.empty(), lowered))
            .enter();
      }
      if (!informed.isEmpty()) {
        message(informed);
      }
    }

    /** Article 34(4): against an order only a later finding of the authority itself helps. */
    private boolean outlasts(ExemptionInvoked exemption, Optional<Instant> ordered) {
      Instant at = ledger.instant(exemption.at());
      return ordered.isEmpty()
          || exemption.ground() == ExemptionGround.FOUND_BY_AUTHORITY && at.isAfter(ordered.get());
    }

    private static Optional<Instant> earliest(
        Optional<Instant> exempt, Optional<Instant> publicly, Optional<Instant> lowered) {
      return Stream.of(exempt, publicly, lowered)
          .flatMap(Optional::stream)
          .min(Comparator.naturalOrder());
    }

    private Optional<Instant> first(List<SubjectsInformed> informed, boolean publicly) {
      return informed.stream()
          .filter(each -> each.publicly() == publicly)
          .map(each -> ledger.instant(each.at()))
          .findFirst();
    }

    private boolean isValid(ExemptionInvoked exemption) {
      LocalDate day = ledger.day(ledger.instant(exemption.at()));
      boolean valid =
          exemption.validFrom().filter(day::isBefore).isEmpty()
              && exemption.validUntil().filter(day::isAfter).isEmpty();
      if (!valid) {
        ledger.finding(
            BreachRule.EXEMPTION_NOT_VALID,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.of(ledger.instant(exemption.at())),
            List.of(),
            Operand.text("ground", ground(exemption.ground())),
            Operand.date("day", day));
      }
      return valid;
    }

    private void exemption(ExemptionInvoked exemption) {
      Operand ground = Operand.text("ground", ground(exemption.ground()));
      ledger.because(BreachRule.EXEMPT.because(ground));
      if (exemption.ground() != ExemptionGround.FOUND_BY_AUTHORITY) {
        ledger.question(
            BreachRule.EXEMPTION_QUESTION, Optional.of(PartyRole.CONTROLLER), List.of(), ground);
      }
    }

    private static Text ground(ExemptionGround ground) {
      return switch (ground) {
        case UNINTELLIGIBLE ->
            Text.of(
                "de gegevens waren onbegrijpelijk voor wie ze kreeg (artikel 34 lid 3 onder a)",
                "the data were unintelligible to whoever got them (Article 34(3)(a))");
        case RISK_REMOVED ->
            Text.of(
                "latere maatregelen namen het hoge risico weg (artikel 34 lid 3 onder b)",
                "later measures removed the high risk (Article 34(3)(b))");
        case DISPROPORTIONATE_EFFORT ->
            Text.of(
                "de mededeling vergt onevenredige inspanning (artikel 34 lid 3 onder c)",
                "telling each takes disproportionate effort (Article 34(3)(c))");
        case FINANCIAL_UNDERTAKING ->
            Text.of(
                "de verwerkingsverantwoordelijke is een financiële onderneming (artikel 42 UAVG)",
                "the controller is a financial undertaking (Article 42 UAVG)");
        case FOUND_BY_AUTHORITY ->
            Text.of(
                "de autoriteit stelde vast dat een voorwaarde is vervuld (artikel 34 lid 4)",
                "the authority found a condition to be met (Article 34(4))");
      };
    }

    /** Article 34(2): what the message must hold, over all messages together. */
    private void message(List<SubjectsInformed> informed) {
      EnumSet<BreachItem> items = EnumSet.noneOf(BreachItem.class);
      informed.forEach(each -> items.addAll(each.items()));
      Optional<Instant> at = informed.stream().map(each -> ledger.instant(each.at())).findFirst();
      Set<BreachItem> lacking = BreachContent.missing(BreachContent.REQUIRED, items);
      if (!lacking.isEmpty()) {
        ledger.finding(
            BreachRule.SUBJECTS_NOT_TOLD_ALL,
            Axis.STATUTE,
            Severity.HIGH,
            at,
            List.of(),
            missing(lacking));
      }
      for (SubjectsInformed each : informed) {
        if (!each.plainLanguage()) {
          Instant moment = ledger.instant(each.at());
          ledger.finding(
              BreachRule.NOT_IN_PLAIN_LANGUAGE,
              Axis.STATUTE,
              Severity.HIGH,
              Optional.of(moment),
              List.of(),
              ledger.moment("moment", moment));
        }
      }
    }
  }
}
