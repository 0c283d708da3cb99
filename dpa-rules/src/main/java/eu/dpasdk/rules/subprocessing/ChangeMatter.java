package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentReport;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.NoSolutionFound;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.SolutionFound;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Article 28(2) GDPR; FlexFront 5.2, Stratech 10.1: one change of sub-processors, as a matter of
 * the docket. What {@link SubProcessorConsent} decides is entered, with the duties that go with it.
 */
public final class ChangeMatter implements MatterRules {
  private static final Set<ConsentStatus> NOT_YET =
      EnumSet.of(
          ConsentStatus.NOT_STARTED,
          ConsentStatus.OPEN,
          ConsentStatus.OBJECTED_IN_TIME,
          ConsentStatus.REFUSED,
          ConsentStatus.TERMINABLE,
          ConsentStatus.WITHDRAWN,
          ConsentStatus.UNDETERMINED);

  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    SubProcessingTerms terms = ByLaw.terms(agreement);
    List<SubProcessingEvent> known = known(facts, ledger);
    ConsentReport report =
        SubProcessorConsent.decide(terms, known, ledger.now(), ledger.unrecorded());
    report.findings().stream()
        .filter(finding -> !isGeneral(finding) && ByLaw.canStand(agreement, finding))
        .forEach(ledger::finding);
    report.inconsistencies().forEach(ledger::inconsistent);
    report.decisions().forEach(each -> new Telling(agreement, terms, known, each, ledger).tell());
  }

  /** The facts as they were known, so that nothing shows before it happened. */
  static List<SubProcessingEvent> known(Facts facts, Ledger ledger) {
    List<SubProcessingEvent> known = new ArrayList<>();
    for (Event event : facts.all()) {
      if (event instanceof SubProcessingEvent fact
          && Occurrence.isBy(ledger.known(), fact, ledger.unrecorded())) {
        known.add(Occurrence.knownBy(ledger.known(), fact, ledger.unrecorded()));
      }
    }
    return known;
  }

  /** Whether a finding is about the list as a whole, and entered with that. */
  static boolean isGeneral(Finding finding) {
    return finding.id().equals(ConsentFinding.LIST_UNRESOLVED.name());
  }

  private static final class Telling {
    private final Agreement agreement;
    private final SubProcessingTerms terms;
    private final List<SubProcessingEvent> known;
    private final ConsentDecision decision;
    private final Ledger ledger;

    Telling(
        Agreement agreement,
        SubProcessingTerms terms,
        List<SubProcessingEvent> known,
        ConsentDecision decision,
        Ledger ledger) {
      this.agreement = agreement;
      this.terms = terms;
      this.known = known;
      this.decision = decision;
      this.ledger = ledger;
    }

    void tell() {
      decision.nextChange().ifPresent(ledger::boundary);
      decision.powers().forEach(ledger::power);
      decision.findings().stream()
          .filter(finding -> ByLaw.canStand(agreement, finding))
          .forEach(ledger::finding);
      decision.openQuestions().forEach(ledger::question);
      decision.reasons().forEach(ledger::because);
      ledger.ambiguous(decision.ambiguous());
      telling();
      solution();
      if (NOT_YET.contains(decision.status())) {
        ledger.prohibition(
            ChangeRule.NOT_YET,
            Actor.PROCESSOR,
            terms.authorisation().clauses(),
            Operand.text("status", Wording.of(decision.status())));
      }
    }

    /** Broken once a sub-processor went live before the notice had arrived. */
    private void telling() {
      Optional<Instant> reached =
          ledger.firstReached(of(ChangeNotified.class), ChangeNotified::delivery);
      Optional<Instant> live = ledger.first(of(SubProcessorEngaged.class), SubProcessorEngaged::at);
      boolean broken =
          live.filter(at -> reached.filter(told -> told.isBefore(at)).isEmpty()).isPresent();
      ledger
          .duty(
              ChangeRule.TELL_CHANGE,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              terms.changeNotice().map(ChangeNotice::clauses).orElse(List.of()))
          .arises(Instant.MIN)
          .done(reached.filter(told -> !broken))
          .broken(live.filter(at -> broken))
          .enter();
    }

    private void solution() {
      Optional<Instant> objected =
          decision.objections().stream()
              .filter(each -> each.classification() == ObjectionClass.TIMELY)
              .map(ClassifiedObjection::received)
              .flatMap(Optional::stream)
              .findFirst();
      if (objected.isEmpty()) {
        return;
      }
      List<ClauseRef> clauses =
          terms.termination().stream().flatMap(each -> each.clauses().stream()).distinct().toList();
      Optional<Instant> solved =
          Stream.of(
                  ledger.first(of(SolutionFound.class), SolutionFound::at),
                  ledger.first(of(NoSolutionFound.class), NoSolutionFound::at))
              .flatMap(Optional::stream)
              .min(Instant::compareTo);
      ledger
          .duty(
              ChangeRule.SEEK_SOLUTION,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              clauses,
              ledger.moment("moment", objected.get()))
          .arises(objected)
          .done(solved)
          .discharged(decision.status() == ConsentStatus.WITHDRAWN ? objected : Optional.empty())
          .enter();
    }

    private <E extends SubProcessingEvent> List<E> of(Class<E> kind) {
      return Facts.of(known).of(kind);
    }
  }
}
