package eu.dpasdk.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.decision.AxisVerdict;
import eu.dpasdk.model.decision.OpenQuestion;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.LegalCarveOut;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.transfer.AdequacyDecision;
import eu.dpasdk.model.transfer.RecipientSector;
import eu.dpasdk.model.transfer.TransferArea;
import eu.dpasdk.model.transfer.TransferBasis;
import eu.dpasdk.model.transfer.TransferTerms;
import eu.dpasdk.rules.book.Explanations;
import eu.dpasdk.rules.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Articles 28(3)(a) and 44 to 49 GDPR: what holds for every transfer. */
class TransferProperties {
  private static final TransferLaw LAW = TransferLaw.standard();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void art46_addingABasisNeverWorsens(
      @ForAll("terms") Optional<TransferTerms> terms,
      @ForAll("acts") TransferAct act,
      @ForAll TransferBasis basis) {
    Set<TransferBasis> more = EnumSet.of(basis);
    more.addAll(act.bases());
    assertNoWorse(terms, act, act.withBases(more));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void art28_3_a_anInstructionNeverWorsens(
      @ForAll("terms") Optional<TransferTerms> terms, @ForAll("acts") TransferAct act) {
    assertNoWorse(terms, act, act.withInstruction());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void art44_theEuropeanEconomicAreaIsAlwaysAllowed(
      @ForAll("someTerms") TransferTerms terms,
      @ForAll("acts") TransferAct act,
      @ForAll("members") String member) {
    TransferAct inside =
        new TransferAct(
            member,
            act.sector(),
            act.bases(),
            act.instructed(),
            act.compelledBy(),
            act.day().isBefore(EuropeanArea.REGULATION_APPLIES)
                ? EuropeanArea.REGULATION_APPLIES
                : act.day());
    assertThat(TransferCheck.verdicts(Optional.of(terms), inside, LAW))
        .extracting(AxisVerdict::verdict)
        .containsOnly(Verdict.ALLOWED);
    assertThat(TransferCheck.questions(Optional.of(terms), inside, LAW)).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void art45_theOrderOfTheRowsDoesNotMatter(
      @ForAll("terms") Optional<TransferTerms> terms,
      @ForAll("acts") TransferAct act,
      @ForAll Random random) {
    List<AdequacyDecision> decisions = new ArrayList<>(LAW.adequacy().rows());
    List<AreaMembership> members = new ArrayList<>(LAW.area().rows());
    Collections.shuffle(decisions, random);
    Collections.shuffle(members, random);
    TransferLaw shuffled =
        new TransferLaw(
            EuropeanArea.of(members),
            AdequacyDecisions.of(decisions).completeFrom(LAW.adequacy().completeFrom()));
    assertThat(TransferCheck.verdicts(terms, act, shuffled))
        .isEqualTo(TransferCheck.verdicts(terms, act, LAW));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyVerdictForAHumanHasItsQuestion(
      @ForAll("terms") Optional<TransferTerms> terms, @ForAll("acts") TransferAct act) {
    List<AxisVerdict> verdicts = TransferCheck.verdicts(terms, act, LAW);
    assertThat(verdicts)
        .extracting(AxisVerdict::axis)
        .containsExactly(Axis.STATUTE, Axis.CONTRACT, Axis.BENCHMARK);
    List<OpenQuestion> questions = TransferCheck.questions(terms, act, LAW);
    assertThat(questions).extracting(OpenQuestion::id).doesNotHaveDuplicates();
    assertThat(questions)
        .extracting(OpenQuestion::reason)
        .containsAll(
            verdicts.stream()
                .filter(each -> each.verdict() == Verdict.HUMAN)
                .map(AxisVerdict::reason)
                .toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyReasonIsToldInBothLanguages(
      @ForAll("terms") Optional<TransferTerms> terms,
      @ForAll("acts") TransferAct act,
      @ForAll Language language) {
    for (AxisVerdict verdict : TransferCheck.verdicts(terms, act, LAW)) {
      assertThat(Explanations.full(verdict.reason(), language)).doesNotContain("{", "  ");
      for (Rule rule : TransferRule.values()) {
        if (rule.id().equals(verdict.reason().rule())) {
          assertThat(verdict.reason().operands())
              .allMatch(
                  operand -> rule.sentence().in(language).contains("{" + operand.name() + "}"));
        }
      }
    }
  }

  private static void assertNoWorse(
      Optional<TransferTerms> terms, TransferAct less, TransferAct more) {
    List<AxisVerdict> before = TransferCheck.verdicts(terms, less, LAW);
    List<AxisVerdict> after = TransferCheck.verdicts(terms, more, LAW);
    for (int i = 0; i < before.size(); i++) {
      assertThat(rank(after.get(i).verdict()))
          .isGreaterThanOrEqualTo(rank(before.get(i).verdict()));
    }
  }

  private static int rank(Verdict verdict) {
    return List.of(Verdict.NOT_ALLOWED, Verdict.HUMAN, Verdict.SILENT, Verdict.ALLOWED)
        .indexOf(verdict);
  }

  @Provide
  Arbitrary<TransferAct> acts() {
    return Combinators.combine(
            Arbitraries.of("NL", "NO", "GB", "CH", "US", "JP", "CA", "BR", "IN", "EPO"),
            Arbitraries.of(RecipientSector.class),
            Arbitraries.of(TransferBasis.class).set().ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(LawScope.class).optional(),
            Arbitraries.longs()
                .between(
                    LocalDate.of(2018, 1, 1).toEpochDay(), LocalDate.of(2033, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay))
        .as(TransferAct::new);
  }

  @Provide
  Arbitrary<Optional<TransferTerms>> terms() {
    return someTerms().optional();
  }

  @Provide
  Arbitrary<TransferTerms> someTerms() {
    return Combinators.combine(
            Arbitraries.of(TransferArea.class),
            Arbitraries.of(true, false),
            Arbitraries.of(LawScope.class).optional())
        .as(
            (area, warranty, scope) ->
                TransferTerms.builder()
                    .area(area)
                    .controllerWillNotTransfer(warranty)
                    .exception(scope.map(TransferProperties::exception))
                    .build());
  }

  @Provide
  Arbitrary<String> members() {
    return Arbitraries.of(
        LAW.area().rows().stream()
            .map(AreaMembership::territory)
            .filter(code -> !code.equals("GB") && !code.equals("GI"))
            .toList());
  }

  private static LegalCarveOut exception(LawScope scope) {
    return LegalCarveOut.builder()
        .scope(scope)
        .informs(true)
        .silence(SilenceGround.LAW_FORBIDS)
        .build();
  }
}
