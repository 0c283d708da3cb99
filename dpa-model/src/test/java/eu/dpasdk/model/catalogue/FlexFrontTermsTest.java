package eu.dpasdk.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.agreement.Contradiction;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.confidentiality.BoundPerson;
import eu.dpasdk.model.duration.AmendmentObjection;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.GroundKind;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.RoleFactKind;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.security.CertificateHolder;
import eu.dpasdk.model.security.RiskStandard;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.TransferArea;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The FlexFront agreement as data, clause by clause. */
class FlexFrontTermsTest {
  private static final Agreement FLEXFRONT =
      FlexFrontTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Adviseur"));

  @Test
  void indexIsTheStructureOfThePaper() {
    assertThat(ClauseIndex.numbers(FLEXFRONT))
        .containsExactlyElementsOf(ClauseIndex.structure("flexfront.txt"));
  }

  @Test
  void everyClauseInScopeIsNamedByATermAndNoCommercialOneIs() {
    assertThat(ClauseIndex.named(FLEXFRONT))
        .containsAll(ClauseIndex.numbers(FLEXFRONT, ClauseScope.IN_SCOPE))
        .doesNotContainAnyElementsOf(ClauseIndex.numbers(FLEXFRONT, ClauseScope.COMMERCIAL));
  }

  @Test
  void lookAlikesAreOutOfScope() {
    assertThat(ClauseIndex.numbers(FLEXFRONT, ClauseScope.COMMERCIAL))
        .contains("2.6", "11.1(a)", "15.1", "16.1", "SEPA")
        .doesNotContain("11.2", "15.3", "8.4");
  }

  @Test
  void whatIsNotInTheFileIsUnresolved() {
    assertThat(FLEXFRONT.clauses())
        .filteredOn(clause -> clause.scope() == ClauseScope.UNRESOLVED)
        .extracting(clause -> clause.ref().number(), clause -> clause.unresolvedDocument().get())
        .containsExactly(
            tuple("3.1", "Bijlage 1, service level agreement (SLA)"),
            tuple("5.1", "FAST-adviseursportaal, Aankondigingen/AVG"),
            tuple("annex 1", "Bijlage 1, service level agreement (SLA)"));
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void survivesJson(JacksonLine line) {
    assertThat(line.read(line.write(FLEXFRONT), Agreement.class)).isEqualTo(FLEXFRONT);
  }

  @Test
  void clause4OnInstructionsPurposesAndTransfers() {
    assertThat(FLEXFRONT.instructions().orElseThrow().documentation())
        .isEqualTo(Documentation.WRITTEN_IN_BRACKETS);
    assertThat(FLEXFRONT.instructions().orElseThrow().infringing()).isEmpty();
    assertThat(FLEXFRONT.purposes().orElseThrow().ownPurposesBanned()).isTrue();
    assertThat(FLEXFRONT.purposes().orElseThrow().roleFacts())
        .extracting(fact -> fact.kind())
        .containsExactly(
            RoleFactKind.OWN_ACTIVITY, RoleFactKind.OWN_LEGAL_DUTY, RoleFactKind.OWN_CONTACT);
    assertThat(FLEXFRONT.transfers().orElseThrow().area()).isEqualTo(TransferArea.EEA);
    assertThat(FLEXFRONT.transfers().orElseThrow().exception())
        .hasValueSatisfying(
            exception -> {
              assertThat(exception.scope()).isEqualTo(LawScope.ANY_LAW);
              assertThat(exception.beforehand()).isTrue();
              assertThat(exception.silence()).isEqualTo(SilenceGround.IMPORTANT_PUBLIC_INTEREST);
            });
  }

  @Test
  void clause4_4TellsOfCompelledDisclosureToOneRecipientOnly() {
    assertThat(FLEXFRONT.disclosure().orElseThrow().grounds()).contains(DisclosureGround.values());
    assertThat(FLEXFRONT.disclosure().orElseThrow().notice())
        .hasValueSatisfying(
            notice -> {
              assertThat(notice.onlyRecipient()).contains("Autoriteit Persoonsgegevens");
              assertThat(notice.timing()).isEqualTo(Timing.BEFOREHAND);
              assertThat(notice.silence()).isEqualTo(SilenceGround.LAW_FORBIDS);
            });
    assertThat(FLEXFRONT.register().orElseThrow().clauses())
        .containsExactly(ClauseRef.of("4.4(d)"));
  }

  @Test
  void clause6AndAnnex3() {
    SecurityTerms security = FLEXFRONT.security().orElseThrow();
    assertThat(security.standard()).isEqualTo(RiskStandard.OBJECTIVES_ONLY);
    assertThat(security.measures()).hasSize(12);
    assertThat(security.certificates())
        .allMatch(each -> each.holder() == CertificateHolder.HOSTING_PROVIDER);
    assertThat(security.changeNotice().orElseThrow().timing()).isEqualTo(Timing.TIMELY);
  }

  @Test
  void clause7HasThreePeriodsAndOneNamesAStatute() {
    assertThat(FLEXFRONT.retention())
        .extracting(rule -> rule.trigger(), rule -> rule.period(), rule -> rule.statute())
        .containsExactly(
            tuple(RetentionTrigger.TRANSACTION_EXECUTED, TimeLimit.ofYears(5), Optional.of("Wwft")),
            tuple(RetentionTrigger.CONTRACT_CONCLUDED, TimeLimit.ofYears(5), Optional.empty()),
            tuple(RetentionTrigger.APPLICATION_REJECTED, TimeLimit.ofYears(1), Optional.empty()));
  }

  @Test
  void clause8() {
    assertThat(FLEXFRONT.requests().orElseThrow().forwarding().orElseThrow().timing())
        .isEqualTo(Timing.IMMEDIATELY);
    assertThat(FLEXFRONT.requests().orElseThrow().ownAnswerBanned()).isTrue();
    assertThat(FLEXFRONT.requests().orElseThrow().withinStatutoryTerms()).isTrue();
  }

  @Test
  void clause11_2CoversSuspicionAndLacksNumbersAndContactPoint() {
    assertThat(FLEXFRONT.breach().orElseThrow().trigger())
        .isEqualTo(BreachTrigger.ANY_SUSPECTED_TOO);
    assertThat(FLEXFRONT.breach().orElseThrow().timing()).isEqualTo(Timing.AS_SOON_AS_POSSIBLE);
    assertThat(FLEXFRONT.breach().orElseThrow().content())
        .doesNotContain(
            BreachItem.SUBJECT_CATEGORIES,
            BreachItem.SUBJECT_COUNT,
            BreachItem.RECORD_COUNT,
            BreachItem.CONTACT_POINT)
        .hasSize(7);
    assertThat(FLEXFRONT.breach().orElseThrow().support().orElseThrow().mitigationCost())
        .isEqualTo(CostBearer.PROCESSOR);
    assertThat(FLEXFRONT.breach().orElseThrow().support().orElseThrow().supportCost())
        .isEqualTo(CostBearer.AMBIGUOUS);
  }

  @Test
  void clauses13And16_2() {
    assertThat(FLEXFRONT.audit().orElseThrow().every()).contains(TimeLimit.ofYears(1));
    assertThat(FLEXFRONT.audit().orElseThrow().forCause()).isFalse();
    assertThat(FLEXFRONT.audit().orElseThrow().allInformation()).isFalse();
    assertThat(FLEXFRONT.assistance())
        .extracting(help -> help.style(), help -> help.articles().size())
        .containsExactly(
            tuple(AssistanceStyle.IN_SUBSTANCE, 2),
            tuple(AssistanceStyle.GENERIC, AssistanceArticle.values().length));
  }

  @Test
  void clauses14And17() {
    assertThat(FLEXFRONT.duration().orElseThrow().term().notice()).contains(TimeLimit.ofMonths(2));
    assertThat(FLEXFRONT.duration().orElseThrow().urgentGrounds())
        .hasSize(6)
        .noneMatch(ground -> ground.kind() == GroundKind.DATA_PROTECTION_BREACH);
    AmendmentTerms amendment = FLEXFRONT.duration().orElseThrow().amendment().orElseThrow();
    AmendmentObjection objection = amendment.objection().orElseThrow();
    assertThat(objection.limit()).isEqualTo(TimeLimit.ofMonths(1));
    assertThat(objection.fromDateOfNotice()).isTrue();
    assertThat(objection.mayExit()).contains(PartyRole.values());
  }

  @Test
  void clause15() {
    EndTerms end = FLEXFRONT.end().orElseThrow();
    assertThat(end.choice()).isEqualTo(ReturnChoice.RETURN_ON_REQUEST);
    assertThat(end.window()).contains(TimeLimit.ofWeeks(4));
    assertThat(end.destruction()).isEqualTo(Destruction.POWER);
    assertThat(end.storageScope()).contains(LawScope.ANY_LAW);
    assertThat(end.noFurtherProcessing()).containsExactly(ClauseRef.of("15.5"));
  }

  @Test
  void clause18() {
    assertThat(FLEXFRONT.confidentiality().orElseThrow().bound()).contains(BoundPerson.values());
    assertThat(FLEXFRONT.confidentiality().orElseThrow().exceptions()).isEmpty();
  }

  @Test
  void annex2HasThirteenItemsAndClause7_1OneMore() {
    ProcessingDescription processing = FLEXFRONT.processing().orElseThrow();
    assertThat(processing.dataCategories())
        .filteredOn(category -> !category.unlisted())
        .hasSize(13);
    assertThat(processing.dataCategories())
        .filteredOn(category -> category.unlisted())
        .singleElement()
        .satisfies(
            category -> {
              assertThat(category.clause()).isEqualTo(ClauseRef.of("7.1"));
              assertThat(category.flags()).containsExactly(DataFlag.IDENTITY_DOCUMENT);
            });
    assertThat(processing.subjectCategories())
        .extracting(category -> category.inferred())
        .containsExactly(false, true);
  }

  @Test
  void clausesThatCannotBothBeFollowed() {
    assertThat(FLEXFRONT.contradictions())
        .extracting(FlexFrontTermsTest::sides)
        .containsExactly(
            "15.5 / 7.1, 7.2, 7.3",
            "15.5 / 15.2",
            "15.5 / 15.3",
            "4.2 s.2, 4.2 s.3 / 7.1, 7.2, 7.3");
  }

  @Test
  void noSummaryIsLeftInOneLanguage() {
    assertThat(FLEXFRONT.clauses())
        .extracting(Clause::summary)
        .allMatch(
            summary ->
                !summary.nl().equals(summary.en())
                    || summary.nl().contains("HDN")
                    || summary.nl().contains("firewall"));
  }

  private static String sides(Contradiction contradiction) {
    return contradiction.first().stream().map(ClauseRef::number).collect(Collectors.joining(", "))
        + " / "
        + contradiction.second().stream().map(ClauseRef::number).collect(Collectors.joining(", "));
  }
}
