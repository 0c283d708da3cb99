package eu.dpasdk.rules.transfer;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Operand;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Actor;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.transfer.DisclosureDemanded;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.DisclosureMade;
import eu.dpasdk.model.transfer.DisclosureNotice;
import eu.dpasdk.model.transfer.DisclosureTerms;
import eu.dpasdk.model.transfer.DisclosureTold;
import eu.dpasdk.rules.matter.Facts;
import eu.dpasdk.rules.matter.Ledger;
import eu.dpasdk.rules.matter.MatterRules;
import eu.dpasdk.rules.matter.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Articles 28(3)(a) and 48 GDPR; FlexFront 4.4, Stratech 6: whether data may go to a third party,
 * and who must be told when.
 */
public final class DisclosureMatter implements MatterRules {
  private static final Set<DisclosureGround> COMPELLED =
      Set.of(
          DisclosureGround.MANDATORY_LAW,
          DisclosureGround.COURT_ORDER,
          DisclosureGround.AUTHORITY_ORDER);

  @Override
  public void tell(Agreement agreement, Facts facts, Ledger ledger) {
    List<DisclosureDemanded> demanded =
        ledger.known(facts.of(DisclosureDemanded.class), DisclosureDemanded::at);
    Optional<Instant> made = ledger.first(facts.of(DisclosureMade.class), DisclosureMade::at);
    Optional<Instant> told =
        ledger.firstReached(facts.of(DisclosureTold.class), DisclosureTold::delivery);
    if (!demanded.isEmpty()) {
      new Telling(agreement, demanded.get(0), made, told, ledger).tell();
    } else if (facts.of(DisclosureDemanded.class).isEmpty()
        && (made.isPresent() || told.isPresent())) {
      ledger.inconsistent(DisclosureRule.UNKNOWN_DISCLOSURE);
    }
  }

  private static final class Telling {
    private final Optional<DisclosureTerms> terms;
    private final DisclosureDemanded demanded;
    private final Optional<Instant> made;
    private final Optional<Instant> told;
    private final Ledger ledger;
    private final Instant at;
    private final Operand recipient;

    Telling(
        Agreement agreement,
        DisclosureDemanded demanded,
        Optional<Instant> made,
        Optional<Instant> told,
        Ledger ledger) {
      this.terms = agreement.disclosure();
      this.demanded = demanded;
      this.made = made;
      this.told = told;
      this.ledger = ledger;
      this.at = ledger.instant(demanded.at());
      this.recipient = Operand.word("recipient", demanded.recipient());
    }

    void tell() {
      contract();
      if (COMPELLED.contains(demanded.ground())) {
        law();
        notice();
      }
    }

    private void contract() {
      Operand ground = Operand.text("ground", Wording.of(demanded.ground()));
      if (terms.isEmpty()) {
        ledger.because(DisclosureRule.CONTRACT_SILENT.because(recipient, ground));
        natureQuestion();
        return;
      }
      boolean allowed =
          terms.filter(term -> term.grounds().contains(demanded.ground())).isPresent();
      if (allowed) {
        ledger.because(DisclosureRule.ALLOWED_BY_CONTRACT.because(clauses(), recipient, ground));
      } else {
        ledger.prohibition(
            DisclosureRule.NOT_ALLOWED_BY_CONTRACT, Actor.PROCESSOR, clauses(), recipient, ground);
        made.ifPresent(
            moment ->
                ledger.finding(
                    DisclosureRule.MADE_WITHOUT_GROUND,
                    Axis.CONTRACT,
                    Severity.HIGH,
                    made,
                    clauses(),
                    ledger.moment("moment", moment),
                    recipient));
      }
      if (allowed) {
        natureQuestion();
      }
    }

    private void natureQuestion() {
      if (demanded.ground() == DisclosureGround.NATURE_OF_ASSIGNMENT) {
        ledger.question(
            DisclosureRule.NATURE_QUESTION, Optional.of(PartyRole.PROCESSOR), clauses(), recipient);
      }
    }

    /** Only law of the Union or a Member State compels; an order from elsewhere needs a treaty. */
    private void law() {
      if (demanded.thirdCountry() && !demanded.treaty()) {
        ledger.finding(
            DisclosureRule.ARTICLE_48,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.of(at),
            clauses(),
            recipient);
      } else if (demanded
          .law()
          .filter(scope -> scope != LawScope.UNION_OR_MEMBER_STATE_LAW)
          .isPresent()) {
        ledger.finding(
            DisclosureRule.LAW_TOO_WIDE,
            Axis.STATUTE,
            Severity.HIGH,
            Optional.of(at),
            clauses(),
            recipient,
            Operand.text("scope", Wording.of(demanded.law().orElseThrow())));
      }
    }

    private void notice() {
      Optional<DisclosureNotice> agreed = terms.flatMap(DisclosureTerms::notice);
      boolean covered =
          agreed
              .filter(
                  notice ->
                      notice
                          .onlyRecipient()
                          .filter(only -> !only.equals(demanded.recipient()))
                          .isEmpty())
              .isPresent();
      byContract(agreed.filter(notice -> covered));
      if (agreed.isPresent() && !covered) {
        ledger.because(DisclosureRule.NOTICE_NOT_AGREED.because(agreed.get().clauses(), recipient));
      }
      byLaw();
    }

    private void byContract(Optional<DisclosureNotice> agreed) {
      if (agreed.isEmpty()) {
        return;
      }
      DisclosureNotice notice = agreed.get();
      boolean silent =
          demanded.silence().filter(silence -> silence != SilenceGround.NEVER).isPresent()
              && notice.silence() != SilenceGround.NEVER;
      boolean beforehand = notice.timing() == Timing.BEFOREHAND;
      boolean late = isLate() && beforehand;
      ledger
          .duty(
              DisclosureRule.TELL_CONTROLLER,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              notice.clauses(),
              recipient,
              Operand.text("timing", Wording.of(notice.timing())))
          .arises(at)
          .done(told)
          .discharged(Optional.of(at).filter(moment -> silent))
          .broken(made.filter(moment -> late && !silent))
          .enter();
      if (silent) {
        demanded
            .silence()
            .filter(silence -> silence == SilenceGround.LAW_FORBIDS)
            .ifPresent(
                silence ->
                    ledger.finding(
                        DisclosureRule.SILENCE_TOO_WIDE,
                        Axis.STATUTE,
                        Severity.WARN,
                        Optional.of(at),
                        notice.clauses(),
                        Operand.text("silence", Wording.of(silence))));
      }
    }

    /** Article 28(3)(a): before the processing, silent only on important public interest. */
    private void byLaw() {
      boolean silent =
          demanded
              .silence()
              .filter(silence -> silence == SilenceGround.IMPORTANT_PUBLIC_INTEREST)
              .isPresent();
      if (silent) {
        ledger.because(
            DisclosureRule.SILENCE_ALLOWED.because(
                clauses(), Operand.text("silence", Wording.of(demanded.silence().orElseThrow()))));
      }
      ledger
          .duty(
              DisclosureRule.TELL_CONTROLLER_BY_LAW,
              Actor.PROCESSOR,
              Actor.CONTROLLER,
              List.of(),
              recipient)
          .arises(at)
          .done(told.filter(moment -> !isLate()))
          .discharged(Optional.of(at).filter(moment -> silent))
          .broken(made.filter(moment -> isLate() && !silent))
          .enter();
      if (isLate() && !silent) {
        ledger.finding(
            DisclosureRule.TOLD_AFTERWARDS,
            Axis.STATUTE,
            Severity.HIGH,
            made,
            clauses(),
            ledger.moment("moment", made.orElseThrow()));
      }
    }

    private boolean isLate() {
      return made.filter(moment -> told.filter(moment::isAfter).isEmpty()).isPresent();
    }

    private List<ClauseRef> clauses() {
      return terms.map(DisclosureTerms::clauses).orElse(List.of());
    }
  }
}
