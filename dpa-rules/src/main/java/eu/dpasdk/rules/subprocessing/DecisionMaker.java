package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.ClassifiedObjection;
import eu.dpasdk.model.subprocessing.ConsentDecision;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.Engagement;
import eu.dpasdk.model.subprocessing.NotificationStartReading;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.ObjectionWindow;
import eu.dpasdk.model.subprocessing.SubContractTerms;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.SubProcessorEngaged;
import eu.dpasdk.model.subprocessing.WindowStart;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.model.subprocessing.WindowTerms;
import eu.dpasdk.model.time.OtherReading;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the decision about one change together from its state, its go-lives and other readings. */
final class DecisionMaker {
  private final SubProcessingTerms terms;
  private final ChangeFacts facts;
  private final Instant asOf;
  private final Interpretation how;
  private final ChangeState state;

  DecisionMaker(SubProcessingTerms terms, ChangeFacts facts, Instant asOf, Interpretation how) {
    this.terms = terms;
    this.facts = facts;
    this.asOf = asOf;
    this.how = how;
    this.state = ChangeState.at(terms, facts, asOf, how);
  }

  ConsentDecision decision() {
    List<GoLive> goLives = GoLives.of(terms, facts, asOf, how, state);
    OtherAnswers others = OtherAnswers.of(terms, facts, asOf, how, state, goLives);
    ConsentDecision.Builder answer = withoutNextChange(goLives, others);
    for (Instant instant : others.boundaries()) {
      if (new DecisionMaker(terms, facts, instant, how).saysOtherThan(this, others, answer)) {
        return answer.nextChange(instant).build();
      }
    }
    return answer.build();
  }

  /**
   * Whether the answer at this moment, with no new event, is another than the one {@code before}.
   * What differs at once is compared first; whole answers are put together only where it does not.
   */
  private boolean saysOtherThan(
      DecisionMaker before, OtherAnswers othersBefore, ConsentDecision.Builder answer) {
    if (state.status() != before.state.status()
        || state.window().state() != before.state.window().state()) {
      return true;
    }
    List<GoLive> goLives = GoLives.of(terms, facts, asOf, how, state);
    OtherAnswers others = OtherAnswers.of(terms, facts, asOf, how, state, goLives);
    if (!others.ambiguous().equals(othersBefore.ambiguous())) {
      return true;
    }
    ConsentDecision then = withoutNextChange(goLives, others).build();
    ConsentDecision now = answer.build();
    return !(now.window().equals(then.window())
        && now.objections().equals(then.objections())
        && verdicts(now).equals(verdicts(then))
        && now.powers().equals(then.powers())
        && now.findings().equals(then.findings())
        && now.openQuestions().equals(then.openQuestions())
        && now.reasons().equals(then.reasons()));
  }

  /** The verdicts alone: the moment of a go-live that is only asked about is no change. */
  private static List<Verdict> verdicts(ConsentDecision decision) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Engagement engagement : decision.engagements()) {
      engagement.verdicts().forEach(verdict -> verdicts.add(verdict.verdict()));
    }
    return verdicts;
  }

  private ConsentDecision.Builder withoutNextChange(List<GoLive> goLives, OtherAnswers others) {
    List<SubProcessorEngaged> actual = GoLives.actual(facts, asOf, how);
    List<GoLive> findable = actual.isEmpty() ? List.of() : goLives;
    return ConsentDecision.builder()
        .change(facts.change())
        .status(state.status())
        .window(window())
        .addAllObjections(classified(others))
        .addAllEngagements(engagements(goLives, actual))
        .addAllPowers(powers())
        .addAllFindings(ChangeFindings.of(terms, facts, asOf, how, state, findable))
        .addAllOpenQuestions(OpenQuestions.of(terms, facts, asOf, how, state, goLives))
        .addAllAmbiguous(others.ambiguous())
        .addReasons(state.reason());
  }

  private ObjectionWindow window() {
    Span span = state.window();
    return ObjectionWindow.builder()
        .state(span.state())
        .lastDay(span.lastDay())
        .endExclusive(span.end())
        .addAllSteps(span.reasons())
        .addAllOtherReadings(otherReadings(span))
        .build();
  }

  /** The time readings under which the window would end elsewhere, and R19 where it bears. */
  private List<OtherReading> otherReadings(Span span) {
    if (span.request().isEmpty() || span.end().isEmpty()) {
      return List.of();
    }
    List<OtherReading> readings = new ArrayList<>(span.others().get());
    fromDispatch(span).ifPresent(readings::add);
    return readings;
  }

  private Optional<OtherReading> fromDispatch(Span span) {
    boolean bears =
        terms
                .objection()
                .flatMap(ObjectionTerms::window)
                .map(WindowTerms::start)
                .filter(start -> start == WindowStart.NOTIFICATION)
                .isPresent()
            && how.readings().consent().notificationStart().isDefault();
    if (!bears) {
      return Optional.empty();
    }
    NotificationStartReading dispatch = NotificationStartReading.FROM_DISPATCH;
    Delivery notified = state.notice().orElseThrow().fact().delivery();
    if (Arrivals.dispatched(notified, asOf, how).isEmpty()) {
      return Optional.of(OtherReading.unknown(dispatch));
    }
    Span other = Span.of(terms, state.notice(), facts, asOf, how.with(dispatch));
    if (other.end().isEmpty()) {
      return Optional.of(OtherReading.unknown(dispatch));
    }
    return other.end().equals(span.end())
        ? Optional.empty()
        : Optional.of(OtherReading.of(dispatch, other.lastDay(), other.end().get()));
  }

  private List<ClassifiedObjection> classified(OtherAnswers others) {
    List<ClassifiedObjection> classified = new ArrayList<>(state.objections().size());
    for (HeardObjection heard : state.objections()) {
      classified.add(
          ClassifiedObjection.of(
              heard.received(),
              heard.classification(),
              others.ambiguous(heard.fact()),
              heard.reasons(terms, state.window(), asOf, how)));
    }
    return classified;
  }

  private List<Engagement> engagements(List<GoLive> goLives, List<SubProcessorEngaged> actual) {
    if (actual.isEmpty()) {
      return state.status() == ConsentStatus.WITHDRAWN
          ? List.of()
          : List.of(Engagement.of(Optional.empty(), asOf, true, goLives.get(0).verdicts()));
    }
    List<Engagement> measured = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      measured.add(
          Engagement.of(
              Optional.of(actual.get(i).subProcessor()),
              goLives.get(i).instant(),
              false,
              goLives.get(i).verdicts()));
    }
    return measured;
  }

  private List<Power> powers() {
    List<Power> powers = new ArrayList<>();
    boolean open =
        state.window().state() == WindowState.OPEN
            || state.window().state() == WindowState.INDETERMINATE;
    if (open && state.status() != ConsentStatus.WITHDRAWN) {
      powers.add(objectOrAnswer());
    }
    for (Termination termination : state.terminations()) {
      powers.add(termination.toPower());
    }
    terms
        .subContracts()
        .filter(SubContractTerms::copyOnRequest)
        .ifPresent(
            agreed ->
                powers.add(
                    power(
                        "REQUEST_COPY",
                        Optional.empty(),
                        ConsentRule.POWER_TO_COPY.because(agreed.clauses()))));
    return powers;
  }

  private Power objectOrAnswer() {
    List<ClauseRef> clauses = terms.objection().map(ObjectionTerms::clauses).orElse(List.of());
    return terms.authorisation().model().needsEach()
        ? power("ANSWER", state.window().end(), ConsentRule.POWER_TO_ANSWER.because(clauses))
        : power("OBJECT", state.window().end(), ConsentRule.POWER_TO_OBJECT.because(clauses));
  }

  private static Power power(String id, Optional<Instant> until, Reason reason) {
    return Power.builder()
        .id(id)
        .holder(PartyRole.CONTROLLER)
        .state(PowerState.EXERCISABLE)
        .untilExclusive(until)
        .reason(reason)
        .build();
  }
}
