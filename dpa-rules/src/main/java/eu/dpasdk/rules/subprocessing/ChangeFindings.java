package eu.dpasdk.rules.subprocessing;

import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.notice.Channel;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.notice.MessageDelivery;
import eu.dpasdk.model.notice.PortalDelivery;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.subprocessing.AuthorisationModel;
import eu.dpasdk.model.subprocessing.ChangeNotice;
import eu.dpasdk.model.subprocessing.ChangeNotified;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.NoticeItem;
import eu.dpasdk.model.subprocessing.ObjectionTerms;
import eu.dpasdk.model.subprocessing.Silence;
import eu.dpasdk.model.subprocessing.SubProcessingTerms;
import eu.dpasdk.model.subprocessing.WindowState;
import eu.dpasdk.rules.matter.Wording;
import eu.dpasdk.rules.notice.Arrivals;
import eu.dpasdk.rules.notice.Receipts;
import eu.dpasdk.rules.reading.Interpretation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What went wrong with one change, or is likely to: terms, notice, go-live and window, in that
 * order.
 */
final class ChangeFindings {
  private final SubProcessingTerms terms;
  private final ChangeFacts facts;
  private final Instant asOf;
  private final Interpretation how;
  private final ChangeState state;
  private final List<Finding> found = new ArrayList<>();

  private ChangeFindings(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state) {
    this.terms = terms;
    this.facts = facts;
    this.asOf = asOf;
    this.how = how;
    this.state = state;
  }

  static List<Finding> of(
      SubProcessingTerms terms,
      ChangeFacts facts,
      Instant asOf,
      Interpretation how,
      ChangeState state,
      List<GoLive> goLives) {
    ChangeFindings findings = new ChangeFindings(terms, facts, asOf, how, state);
    findings.aboutTerms();
    findings.aboutNotice();
    for (GoLive goLive : goLives) {
      findings.aboutGoLive(goLive);
    }
    findings.aboutAnnouncedEffect();
    findings.aboutTermination();
    return findings.found;
  }

  private void aboutTerms() {
    boolean general = terms.authorisation().model() == AuthorisationModel.GENERAL;
    Optional<ObjectionTerms> objection = terms.objection();
    if (general && objection.isEmpty()) {
      add(
          ConsentFinding.NO_OPPORTUNITY_TO_OBJECT.on(
              Axis.STATUTE, EngagementRule.NO_OPPORTUNITY.because()));
    }
    if (general && objection.flatMap(ObjectionTerms::window).isEmpty()) {
      add(
          ConsentFinding.NO_PERIOD.on(
              Axis.BENCHMARK,
              ConsentRule.NO_PERIOD.because(
                  objection.map(ObjectionTerms::clauses).orElse(List.of()))));
    }
    boolean silenceAuthorises =
        objection.filter(term -> term.silence() == Silence.DEEMED_NO_OBJECTION).isPresent();
    if (!general && silenceAuthorises) {
      add(
          ConsentFinding.SILENCE_IS_NO_AUTHORISATION.on(
              Axis.STATUTE,
              EngagementRule.SILENCE_NO_AUTHORISATION.because(
                  objection.map(ObjectionTerms::clauses).orElse(List.of()))));
    }
  }

  private void aboutNotice() {
    if (state.notice().isEmpty()) {
      boolean missed =
          facts.notices().stream()
              .anyMatch(notified -> Arrivals.hasMissed(notified.delivery(), asOf, how));
      if (missed) {
        add(
            ConsentFinding.NOTICE_NEVER_REACHED.on(
                Axis.STATUTE, EngagementRule.NOTICE_NEVER_REACHED.because()));
      }
      return;
    }
    ReachedNotice notice = state.notice().get();
    found.addAll(Receipts.findings(notice.fact().delivery(), asOf, how));
    terms.changeNotice().ifPresent(agreed -> compare(agreed, notice.fact()));
  }

  private void compare(ChangeNotice agreed, ChangeNotified notified) {
    Channel used = channel(notified.delivery());
    if (agreed.channel().filter(channel -> channel != used).isPresent()) {
      add(
          ConsentFinding.NOTICE_CHANNEL.on(
              Axis.CONTRACT,
              EngagementRule.NOTICE_CHANNEL.because(
                  agreed.clauses(),
                  Operand.text("agreed", Wording.of(agreed.channel().orElseThrow())),
                  Operand.text("used", Wording.of(used)))));
    }
    Set<NoticeItem> missing = new TreeSet<>(agreed.information());
    missing.removeAll(notified.information());
    if (!missing.isEmpty()) {
      add(
          ConsentFinding.NOTICE_INCOMPLETE.on(
              Axis.CONTRACT,
              EngagementRule.NOTICE_INCOMPLETE.because(
                  agreed.clauses(), Operand.texts("missing", Wording.list(missing)))));
    }
  }

  private void aboutAnnouncedEffect() {
    Optional<Instant> effect = state.notice().flatMap(notice -> notice.announcedEffect(how));
    if (effect.isEmpty()) {
      return;
    }
    Instant reached = state.notice().orElseThrow().reached();
    if (!effect.get().isAfter(reached)) {
      announcedTooLate(effect.get(), reached);
      return;
    }
    Optional<Instant> end = state.window().end();
    boolean outlasts = state.window().request().isPresent() && end.isPresent();
    if (outlasts && effect.get().isBefore(end.orElseThrow())) {
      add(
          ConsentFinding.WINDOW_OUTLASTS_NOTICE.on(
              Axis.BENCHMARK,
              EngagementRule.WINDOW_OUTLASTS_NOTICE.because(
                  moment("effect", effect.get()), moment("end", end.orElseThrow()))));
    }
  }

  /**
   * FlexFront 5.2 s.1 and Article 28(2): on the contract's axis only if it asks for prior notice.
   * An actual go-live before the notice says it already; an authorisation cures it.
   */
  private void announcedTooLate(Instant effect, Instant reached) {
    boolean told =
        found.stream().anyMatch(finding -> finding.id().equals(ConsentFinding.NOT_PRIOR.name()));
    if (told || state.status() == ConsentStatus.AUTHORISED) {
      return;
    }
    Reason reason =
        EngagementRule.EFFECT_BEFORE_NOTICE.because(
            terms.changeNotice().map(ChangeNotice::clauses).orElse(List.of()),
            moment("effect", effect),
            moment("moment", reached));
    add(ConsentFinding.NOT_PRIOR.on(Axis.STATUTE, effect, reason));
    if (terms.changeNotice().map(ChangeNotice::prior).orElse(false)) {
      add(ConsentFinding.NOT_PRIOR.on(Axis.CONTRACT, effect, reason));
    }
  }

  private void aboutGoLive(GoLive goLive) {
    Instant at = goLive.instant();
    ChangeState then = goLive.state();
    ConsentStatus status = then.status();
    if (status == ConsentStatus.WITHDRAWN) {
      add(ConsentFinding.ENGAGED_AFTER_WITHDRAWAL, at, goLive, Axis.CONTRACT);
      return;
    }
    if (goLive.isSpecific() || status == ConsentStatus.REFUSED) {
      if (status != ConsentStatus.AUTHORISED) {
        add(
            ConsentFinding.ENGAGED_WITHOUT_AUTHORISATION,
            at,
            goLive,
            Axis.STATUTE,
            Axis.CONTRACT,
            Axis.BENCHMARK);
      }
      return;
    }
    if (status == ConsentStatus.AUTHORISED) {
      return;
    }
    if (then.notice().isEmpty()) {
      ConsentFinding kind =
          state.notice().isPresent()
              ? ConsentFinding.NOT_PRIOR
              : ConsentFinding.ENGAGED_WITHOUT_NOTICE;
      add(kind, at, goLive, Axis.STATUTE, Axis.CONTRACT);
      return;
    }
    if (then.isObjected()) {
      add(ConsentFinding.ENGAGED_DESPITE_OBJECTION, at, goLive, Axis.BENCHMARK);
    }
    if (then.window().state() == WindowState.OPEN) {
      add(
          ConsentFinding.ENGAGED_BEFORE_WINDOW_END.on(
              Axis.BENCHMARK, at, EngagementRule.BENCHMARK_WINDOW.because(moment("at", at))));
    }
    aboutContractTiming(goLive, at);
  }

  private void aboutContractTiming(GoLive goLive, Instant at) {
    if (!goLive.keepsLeadTime()) {
      add(ConsentFinding.LEAD_TIME_TOO_SHORT, at, goLive, Axis.CONTRACT);
    }
    boolean standstill = terms.standstill().isPresent();
    if (standstill && goLive.state().window().state() == WindowState.OPEN) {
      add(
          ConsentFinding.ENGAGED_BEFORE_WINDOW_END.on(
              Axis.CONTRACT,
              at,
              EngagementRule.CONTRACT_STANDSTILL.because(
                  terms.standstill().orElseThrow().clauses(), moment("at", at))));
    }
  }

  private void aboutTermination() {
    for (Termination termination : state.terminations()) {
      boolean open = termination.isExercisable() || termination.awaitsJudgement();
      if (open && termination.power().holder() == PartyRole.PROCESSOR) {
        add(
            ConsentFinding.PROCESSOR_MAY_TERMINATE.on(
                Axis.BENCHMARK,
                EngagementRule.PROCESSOR_MAY_TERMINATE.because(termination.power().clauses())));
        return;
      }
    }
  }

  /** Adds one finding an axis, with the reason of the verdict that was not favourable there. */
  private void add(ConsentFinding kind, Instant at, GoLive goLive, Axis... axes) {
    for (Axis axis : axes) {
      goLive.against(axis).ifPresent(reason -> add(kind.on(axis, at, reason)));
    }
  }

  private void add(Finding finding) {
    if (!found.contains(finding)) {
      found.add(finding);
    }
  }

  private static Channel channel(Delivery delivery) {
    if (delivery instanceof MessageDelivery message) {
      return message.channel();
    }
    return delivery instanceof PortalDelivery ? Channel.PORTAL : Channel.WEBSITE;
  }

  private Operand moment(String name, Instant at) {
    return Operand.moment(name, at, how.zone());
  }
}
