package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.transfer.TransferEnded;
import eu.dpasdk.model.transfer.TransferStarted;
import eu.dpasdk.model.transfer.TransferTerms;
import eu.dpasdk.model.transfer.TransferTold;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles 28(3)(a) and 44 to 49 GDPR; FlexFront 4.3, Stratech 3.4 and 4.4: where one transfer
 * stands. A transfer that goes on is judged by the law of the day asked about, so that it loses its
 * basis on the day on which an adequacy decision does; the day named is the last on which that law
 * turned, or the first of the transfer.
 */
public final class TransferMatter implements MatterRules {
  /** The finding that the statute, the agreement or the benchmark does not allow a transfer. */
  public static final String NOT_ALLOWED = "TRANSFER_NOT_ALLOWED";

  private final TransferLaw law;

  /** Judges by the standard tables. */
  public TransferMatter() {
    this(TransferLaw.standard());
  }

  /** Judges by {@code law}. */
  public TransferMatter(TransferLaw law) {
    this.law = law;
  }

  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    List<TransferStarted> started =
        ledger.known(facts.of(TransferStarted.class), TransferStarted::at);
    Optional<Instant> ended = ledger.first(facts.of(TransferEnded.class), TransferEnded::at);
    Optional<Instant> told =
        ledger.firstReached(facts.of(TransferTold.class), TransferTold::delivery);
    if (facts.of(TransferStarted.class).isEmpty() && (ended.isPresent() || told.isPresent())) {
      ledger.inconsistent(TransferNoticeRule.UNKNOWN_TRANSFER);
    }
    for (TransferStarted transfer : started) {
      judge(agreement.transfers(), transfer, ended, ledger);
      if (transfer.compelledBy().isPresent()) {
        notice(agreement.transfers(), transfer, told, ledger);
      }
    }
  }

  private void judge(
      Optional<TransferTerms> terms,
      TransferStarted transfer,
      Optional<Instant> ended,
      Ledger ledger) {
    LocalDate started = ledger.day(ledger.instant(transfer.at()));
    LocalDate last = ledger.day(ended.filter(ledger::isPast).orElse(ledger.now()));
    List<LocalDate> turns = turns(transfer.country());
    turns.stream()
        .filter(day -> day.isAfter(last))
        .forEach(day -> ledger.boundary(ledger.startOf(day)));
    LocalDate judged =
        turns.stream()
            .filter(day -> day.isAfter(started) && !day.isAfter(last))
            .max(Comparator.naturalOrder())
            .orElse(started);
    TransferAct act = TransferAct.of(transfer, judged);
    List<LocalDate> days =
        Stream.concat(Stream.of(started), turns.stream())
            .filter(day -> !day.isBefore(started) && !day.isAfter(last))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    ledger.because(TransferCheck.instruction(act, law).reason());
    ledger.because(TransferCheck.basis(act, law).reason());
    for (AxisVerdict verdict : TransferCheck.verdicts(terms, act, law)) {
      if (verdict.verdict() == Verdict.NOT_ALLOWED) {
        Severity severity = verdict.axis() == Axis.BENCHMARK ? Severity.WARN : Severity.HIGH;
        ledger.finding(
            Finding.of(
                NOT_ALLOWED,
                verdict.axis(),
                severity,
                Optional.of(since(verdict.axis(), terms, transfer, days, ledger)),
                verdict.reason()));
      } else {
        ledger.because(verdict.reason());
      }
    }
    TransferCheck.findings(terms, act, law).forEach(ledger::finding);
    TransferCheck.questions(terms, act, law).forEach(ledger::question);
  }

  /** Since when the transfer has not been allowed without a break; {@code days} run backwards. */
  private Instant since(
      Axis axis,
      Optional<TransferTerms> terms,
      TransferStarted transfer,
      List<LocalDate> days,
      Ledger ledger) {
    Instant start = ledger.instant(transfer.at());
    Instant since = start;
    for (LocalDate day : days) {
      boolean banned =
          TransferCheck.verdicts(terms, TransferAct.of(transfer, day), law).stream()
              .anyMatch(each -> each.axis() == axis && each.verdict() == Verdict.NOT_ALLOWED);
      if (!banned) {
        return since;
      }
      Instant begins = ledger.startOf(day);
      since = begins.isAfter(start) ? begins : start;
    }
    return since;
  }

  /** The days on which the law about {@code territory} turned, or will. */
  private List<LocalDate> turns(String territory) {
    Stream<LocalDate> adequacy =
        law.adequacy().rows().stream()
            .filter(row -> row.territory().equals(territory))
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.validFrom()),
                        row.validUntil().map(day -> day.plusDays(1)).stream()));
    Stream<LocalDate> area =
        law.area().rows().stream()
            .filter(row -> row.territory().equals(territory))
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(row.from()), row.until().map(day -> day.plusDays(1)).stream()));
    return Stream.of(
            adequacy,
            area,
            Stream.of(law.adequacy().completeFrom(), EuropeanArea.REGULATION_APPLIES))
        .flatMap(days -> days)
        .toList();
  }

  private static void notice(
      Optional<TransferTerms> terms,
      TransferStarted transfer,
      Optional<Instant> told,
      Ledger ledger) {
    Instant at = ledger.instant(transfer.at());
    Operand country = Operand.word("country", transfer.country());
    boolean prior = told.filter(moment -> moment.isBefore(at)).isPresent();
    boolean silent =
        transfer
            .silence()
            .filter(ground -> ground == SilenceGround.IMPORTANT_PUBLIC_INTEREST)
            .isPresent();
    if (silent) {
      ledger.because(TransferNoticeRule.SILENCE_ALLOWED.because(country));
    }
    Optional<LegalCarveOut> agreed =
        terms.flatMap(TransferTerms::exception).filter(LegalCarveOut::informs);
    TransferNoticeRule rule =
        agreed.isPresent()
            ? TransferNoticeRule.TELL_BEFOREHAND
            : TransferNoticeRule.TELL_BEFOREHAND_BY_LAW;
    ledger
        .duty(
            rule,
            Actor.PROCESSOR,
            Actor.CONTROLLER,
            agreed.map(LegalCarveOut::clauses).orElse(List.of()),
            country)
        .arises(told.filter(moment -> prior).orElse(at))
        .done(told.filter(moment -> prior))
        .discharged(Optional.of(at).filter(moment -> silent))
        .broken(Optional.of(at).filter(moment -> !prior && !silent))
        .enter();
    if (!prior && !silent) {
      ledger.finding(
          TransferNoticeRule.STARTED_UNTOLD,
          Axis.STATUTE,
          Severity.HIGH,
          Optional.of(at),
          agreed.map(LegalCarveOut::clauses).orElse(List.of()),
          country,
          ledger.moment("moment", at));
    }
  }
}
