package eu.dpasdk.rules.retention;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.retention.DataErased;
import eu.dpasdk.model.retention.DataReturned;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndDayReading;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.ErasureCertified;
import eu.dpasdk.model.retention.ErasureWish;
import eu.dpasdk.model.retention.ProcessingContinued;
import eu.dpasdk.model.retention.ReturnAsked;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.time.Deadline;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Article 28(3)(g) GDPR; FlexFront 15.3 to 15.5, Stratech 13.3, clause 10(d) of Decision (EU)
 * 2021/915: return and erasure when the agreement has ended.
 *
 * <p>Under FlexFront 15.3 the four weeks after an agreement that ended with Sunday 15 March 2026
 * end with Sunday 12 April; the clock change in between makes no difference.
 */
public final class ReturnMatter implements MatterRules {
  /** Where the agreement is silent on the end, the statute alone holds. */
  private static final EndTerms SILENT =
      EndTerms.builder().choice(ReturnChoice.NONE).destruction(Destruction.NOT_STATED).build();

  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    new Telling(agreement.end().orElse(SILENT), facts, ledger).tell();
  }

  private static final class Telling {
    private final EndTerms terms;
    private final Facts facts;
    private final Ledger ledger;
    private final Optional<Instant> ended;
    private final Optional<Deadline> window;
    private final Optional<Instant> erased;
    private final Optional<Instant> erasedWholly;

    Telling(EndTerms terms, Facts facts, Ledger ledger) {
      this.terms = terms;
      this.facts = facts;
      this.ledger = ledger;
      ledger.lifetime().ends().ifPresent(ledger::boundary);
      this.ended = ledger.lifetime().ends().filter(ledger::isPast);
      this.window =
          ledger
              .lifetime()
              .ends()
              .flatMap(
                  end ->
                      terms
                          .window()
                          .flatMap(limit -> ledger.contractual(limit, eventDay(end, ledger))));
      this.erased = ledger.first(facts.of(DataErased.class), DataErased::at);
      this.erasedWholly =
          ledger.first(
              facts.of(DataErased.class).stream().filter(DataErased::copiesToo).toList(),
              DataErased::at);
    }

    /** R12: the last day of the agreement, or the day that its end begins. */
    private static Instant eventDay(Instant end, Ledger ledger) {
      return ledger.readings(ContestedQuestion.END_DAY).endDay()
              == EndDayReading.LAST_DAY_OF_CONTRACT
          ? end.minusNanos(1)
          : end;
    }

    void tell() {
      terms
          .unresolvedDocument()
          .ifPresent(
              document ->
                  ledger.unresolved(
                      ReturnRule.TERMS_UNRESOLVED,
                      terms.clauses(),
                      Operand.word("document", document)));
      List<ReturnAsked> asked = choices();
      mayAsk(asked);
      returnsAsked().forEach(this::judge);
      returnAsked().ifPresent(this::returning);
      erasing(asked);
      processing();
    }

    private List<ReturnAsked> choices() {
      return facts.of(ReturnAsked.class).stream()
          .filter(each -> ledger.reached(each.delivery()).isPresent())
          .sorted(Comparator.comparing(each -> ledger.reached(each.delivery()).orElseThrow()))
          .toList();
    }

    /** The questions for return; a choice to erase is not one of them. */
    private List<ReturnAsked> returnsAsked() {
      return choices().stream().filter(each -> each.wish() == ErasureWish.RETURN).toList();
    }

    private Optional<Instant> returnAsked() {
      return returnsAsked().stream()
          .flatMap(each -> ledger.reached(each.delivery()).stream())
          .findFirst();
    }

    /** When all data were returned after they were asked for, in the agreed format. */
    private Optional<Instant> returned(Instant asked) {
      return ledger.known(facts.of(DataReturned.class), DataReturned::at).stream()
          .filter(each -> each.agreedFormat() && each.complete())
          .map(each -> ledger.instant(each.at()))
          .filter(at -> !at.isBefore(asked))
          .findFirst();
    }

    /** What was chosen before the end is owed from the end; without a known end not yet. */
    private Optional<Instant> notBeforeEnd(Instant moment) {
      return ledger.lifetime().ends().map(end -> end.isAfter(moment) ? end : moment);
    }

    private void mayAsk(List<ReturnAsked> asked) {
      if (terms.choice() != ReturnChoice.ERASE_OR_RETURN) {
        ledger.power(
            ReturnRule.CHOOSE_BY_LAW,
            PartyRole.CONTROLLER,
            ended.isEmpty()
                ? PowerState.CONDITIONAL
                : asked.isEmpty() && erasedWholly.filter(ledger::isPast).isEmpty()
                    ? PowerState.EXERCISABLE
                    : PowerState.LAPSED,
            Optional.empty(),
            List.of());
      }
      if (terms.choice() == ReturnChoice.ERASE_OR_RETURN) {
        ledger.power(
            ReturnRule.CHOOSE,
            PartyRole.CONTROLLER,
            ended.isEmpty()
                ? PowerState.CONDITIONAL
                : asked.isEmpty() ? PowerState.EXERCISABLE : PowerState.LAPSED,
            Optional.empty(),
            terms.clauses());
      } else if (terms.choice() == ReturnChoice.RETURN_ON_REQUEST) {
        boolean used = terms.onceOnly() && !returnsAsked().isEmpty();
        boolean over = window.filter(end -> ledger.isPast(end.endExclusive())).isPresent();
        PowerState state =
            ended.isEmpty()
                ? PowerState.CONDITIONAL
                : used || over ? PowerState.LAPSED : PowerState.EXERCISABLE;
        if (window.isPresent()) {
          ledger.power(
              ReturnRule.ASK_RETURN_UNTIL,
              PartyRole.CONTROLLER,
              state,
              window.map(Deadline::endExclusive),
              terms.clauses(),
              Operand.date("day", ledger.lastDay(window.get())));
        } else {
          ledger.power(
              ReturnRule.ASK_RETURN,
              PartyRole.CONTROLLER,
              state,
              Optional.empty(),
              terms.clauses());
        }
      }
      if (ended.isPresent() && asked.isEmpty() && erased.isEmpty()) {
        ledger.question(
            ReturnRule.CHOICE_QUESTION, Optional.of(PartyRole.CONTROLLER), terms.clauses());
      }
    }

    /** An extra or late question is still the choice that the law leaves to the controller. */
    private void judge(ReturnAsked asked) {
      Instant at = ledger.reached(asked.delivery()).orElseThrow();
      Optional<Instant> end =
          window.map(Deadline::endExclusive).filter(limit -> !at.isBefore(limit));
      end.ifPresent(
          limit ->
              ledger.finding(
                  ReturnRule.ASKED_TOO_LATE,
                  Axis.CONTRACT,
                  Severity.WARN,
                  Optional.of(at),
                  terms.clauses(),
                  ledger.moment("moment", at),
                  ledger.moment("end", limit)));
      boolean again = returnsAsked().indexOf(asked) > 0;
      if (terms.onceOnly() && again) {
        ledger.finding(
            ReturnRule.ASKED_TWICE,
            Axis.CONTRACT,
            Severity.WARN,
            Optional.of(at),
            terms.clauses(),
            ledger.moment("moment", at));
      }
    }

    private void returning(Instant asked) {
      List<DataReturned> returned = ledger.known(facts.of(DataReturned.class), DataReturned::at);
      ledger
          .duty(
              ReturnRule.RETURN_DATA,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              terms.clauses(),
              ledger.moment("moment", asked))
          .arises(notBeforeEnd(asked))
          .done(returned(asked))
          .enter();
      for (DataReturned each : returned) {
        Instant at = ledger.instant(each.at());
        if (!each.agreedFormat()) {
          ledger.finding(
              ReturnRule.RETURN_IN_FORMAT,
              Axis.CONTRACT,
              Severity.WARN,
              Optional.of(at),
              terms.clauses(),
              ledger.moment("done", at),
              Operand.text("format", terms.format().orElse(Text.of("-", "-"))));
        }
        if (!each.complete()) {
          ledger.finding(
              ReturnRule.RETURN_INCOMPLETE,
              Axis.CONTRACT,
              Severity.HIGH,
              Optional.of(at),
              terms.clauses(),
              ledger.moment("done", at));
        }
      }
    }

    private void erasing(List<ReturnAsked> asked) {
      Optional<Instant> end = ledger.lifetime().ends();
      Optional<Instant> open = window.map(Deadline::endExclusive);
      if (terms.destruction() == Destruction.DUTY) {
        end.ifPresent(
            at ->
                ledger
                    .duty(
                        ReturnRule.ERASE_AT_END,
                        Actor.PROCESSOR,
                        Actor.CONTROLLER,
                        terms.clauses(),
                        ledger.moment("moment", at))
                    .arises(at)
                    .done(erasedWholly)
                    .enter());
      } else {
        byLaw(asked);
      }
      if (terms.destruction() == Destruction.POWER && end.isPresent()) {
        Instant from = open.orElse(end.get());
        boolean owesReturn =
            returnAsked().filter(from::isAfter).filter(at -> returned(at).isEmpty()).isPresent();
        ledger.boundary(from);
        ledger.power(
            ReturnRule.MAY_DESTROY,
            PartyRole.PROCESSOR,
            ledger.isPast(from) && !owesReturn ? PowerState.EXERCISABLE : PowerState.CONDITIONAL,
            Optional.empty(),
            terms.clauses(),
            ledger.moment("moment", from));
        ledger.finding(
            ReturnRule.DESTRUCTION_ONLY_ALLOWED,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.empty(),
            terms.clauses());
      }
      if (!terms.statutoryStorage().isEmpty()) {
        ledger
            .duty(
                ReturnRule.ERASE_STATUTORY_STORAGE,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                terms.statutoryStorage())
            .discharged(ledger.lifetime().closes())
            .enter();
      }
      erased.ifPresent(at -> erased(at, asked, open));
    }

    /** The statute beside the agreement: erasure when chosen, or once the data were returned. */
    private void byLaw(List<ReturnAsked> asked) {
      Optional<Instant> chosen =
          asked.stream()
              .filter(each -> each.wish() == ErasureWish.ERASE)
              .flatMap(each -> ledger.reached(each.delivery()).stream())
              .findFirst();
      Optional<Instant> returned =
          ledger.known(facts.of(DataReturned.class), DataReturned::at).stream()
              .filter(DataReturned::complete)
              .map(each -> ledger.instant(each.at()))
              .findFirst();
      Stream.of(chosen, returned)
          .flatMap(Optional::stream)
          .min(Comparator.naturalOrder())
          .ifPresent(
              at ->
                  ledger
                      .duty(
                          ReturnRule.ERASE_BY_LAW,
                          Actor.PROCESSOR,
                          Actor.CONTROLLER,
                          List.of(),
                          ledger.moment("moment", at))
                      .arises(notBeforeEnd(at))
                      .done(erasedWholly)
                      .enter());
    }

    private void erased(Instant at, List<ReturnAsked> asked, Optional<Instant> open) {
      if (ledger.lifetime().ends().isEmpty()) {
        ledger.inconsistent(ReturnRule.ACTED_BEFORE_END, ledger.moment("done", at));
        return;
      }
      boolean early = asked.isEmpty() && open.filter(at::isBefore).isPresent();
      if (early) {
        ledger.finding(
            ReturnRule.ERASED_IN_WINDOW,
            Axis.CONTRACT,
            Severity.HIGH,
            Optional.of(at),
            terms.clauses(),
            ledger.moment("done", at),
            ledger.moment("end", open.orElseThrow()));
      }
      returnAsked()
          .filter(moment -> moment.isBefore(at))
          .filter(moment -> returned(moment).filter(done -> !done.isAfter(at)).isEmpty())
          .ifPresent(
              moment ->
                  ledger.finding(
                      ReturnRule.ERASED_BEFORE_RETURN,
                      Axis.STATUTE,
                      Severity.HIGH,
                      Optional.of(at),
                      terms.clauses(),
                      ledger.moment("done", at),
                      ledger.moment("moment", moment)));
      for (DataErased each : ledger.known(facts.of(DataErased.class), DataErased::at)) {
        if (!each.copiesToo()) {
          Instant moment = ledger.instant(each.at());
          ledger.finding(
              ReturnRule.COPIES_REMAIN,
              Axis.STATUTE,
              Severity.WARN,
              Optional.of(moment),
              terms.clauses(),
              ledger.moment("done", moment));
        }
      }
      if (terms.certificate()) {
        ledger
            .duty(
                ReturnRule.CERTIFY_ERASURE,
                Actor.PROCESSOR,
                Actor.CONTROLLER,
                terms.clauses(),
                ledger.moment("moment", at))
            .arises(at)
            .done(ledger.firstReached(facts.of(ErasureCertified.class), ErasureCertified::delivery))
            .enter();
      }
    }

    /** FlexFront 15.5. */
    private void processing() {
      if (ended.isEmpty()) {
        return;
      }
      if (!terms.noFurtherProcessing().isEmpty()) {
        ledger.prohibition(
            ReturnRule.NO_PROCESSING_AFTER_END, Actor.PROCESSOR, terms.noFurtherProcessing());
      }
      for (ProcessingContinued each :
          ledger.known(facts.of(ProcessingContinued.class), ProcessingContinued::at)) {
        Instant at = ledger.instant(each.at());
        if (at.isBefore(ended.get())) {
          continue;
        }
        ledger.finding(
            each.storageOnly() ? ReturnRule.STORED_AFTER_END : ReturnRule.PROCESSED_AFTER_END,
            terms.noFurtherProcessing().isEmpty() ? Axis.STATUTE : Axis.CONTRACT,
            each.storageOnly() ? Severity.WARN : Severity.HIGH,
            Optional.of(at),
            terms.noFurtherProcessing(),
            ledger.moment("moment", at));
      }
    }
  }
}
