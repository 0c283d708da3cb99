package eu.dpasdk.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.RuleId;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.model.transfer.TransferTerms;
import eu.dpasdk.rules.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule about transfers comes out somewhere, and no rule is there for nothing. */
class TransferRulesTest {
  private static final TransferLaw LAW = TransferLaw.standard();
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2018, 5, 24), // Thu
          LocalDate.of(2019, 3, 4), // Mon
          LocalDate.of(2021, 3, 1), // Mon
          LocalDate.of(2026, 6, 1)); // Mon

  @Test
  void everyRuleIsReached() {
    Set<String> reached = new TreeSet<>();
    for (Optional<TransferTerms> terms : terms()) {
      for (TransferAct act : acts()) {
        reasons(terms, act).map(Reason::rule).map(RuleId::id).forEach(reached::add);
      }
    }
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(TransferRule.values()).map(Rule::id).map(RuleId::id).toList());
  }

  private static Stream<Reason> reasons(Optional<TransferTerms> terms, TransferAct act) {
    return Stream.of(
            TransferCheck.verdicts(terms, act, LAW).stream().map(AxisVerdict::reason),
            Stream.of(TransferCheck.instruction(act, LAW).reason()),
            TransferCheck.questions(terms, act, LAW).stream().map(OpenQuestion::reason),
            TransferCheck.findings(terms, act, LAW).stream().map(Finding::reason))
        .flatMap(each -> each);
  }

  private static List<TransferAct> acts() {
    List<TransferAct> acts = new ArrayList<>();
    for (LocalDate day : DAYS) {
      for (String territory : List.of("NL", "GB", "CH", "US", "IN")) {
        for (Set<TransferBasis> bases :
            List.<Set<TransferBasis>>of(
                Set.of(),
                Set.of(TransferBasis.COMMISSION_CLAUSES),
                Set.of(TransferBasis.LEGAL_CLAIMS))) {
          TransferAct act = TransferAct.to(territory, day).withBases(bases);
          acts.add(act);
          acts.add(act.withSector(RecipientSector.CERTIFIED).withInstruction());
          acts.add(act.withLaw(LawScope.UNION_OR_MEMBER_STATE_LAW));
          acts.add(act.withLaw(LawScope.ANY_LAW_COURT_OR_AUTHORITY));
        }
      }
    }
    return acts;
  }

  private static List<Optional<TransferTerms>> terms() {
    List<Optional<TransferTerms>> all = new ArrayList<>();
    all.add(Optional.empty());
    for (TransferArea area : TransferArea.values()) {
      for (boolean warranty : new boolean[] {false, true}) {
        all.add(
            Optional.of(
                TransferTerms.builder()
                    .area(area)
                    .controllerWillNotTransfer(warranty)
                    .exception(
                        LegalCarveOut.builder()
                            .scope(LawScope.ANY_LAW)
                            .informs(true)
                            .silence(SilenceGround.NEVER)
                            .build())
                    .build()));
      }
    }
    return all;
  }
}
