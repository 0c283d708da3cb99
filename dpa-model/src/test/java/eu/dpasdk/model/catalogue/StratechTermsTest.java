package eu.dpasdk.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.agreement.Contradiction;
import eu.dpasdk.model.audit.AuditReport;
import eu.dpasdk.model.audit.AuditTerms;
import eu.dpasdk.model.audit.AuditorChoice;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.breach.BreachTerms;
import eu.dpasdk.model.breach.BreachTrigger;
import eu.dpasdk.model.confidentiality.ConfidentialityCarveOut;
import eu.dpasdk.model.confidentiality.ConfidentialityTerms;
import eu.dpasdk.model.duration.AmendmentEffect;
import eu.dpasdk.model.duration.AmendmentTerms;
import eu.dpasdk.model.duration.DurationTerms;
import eu.dpasdk.model.instruction.Documentation;
import eu.dpasdk.model.instruction.InstructionTerms;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Sourced;
import eu.dpasdk.model.liability.LiabilityLimit;
import eu.dpasdk.model.liability.LiabilityTerms;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.request.AssistanceArticle;
import eu.dpasdk.model.request.AssistanceStyle;
import eu.dpasdk.model.retention.Destruction;
import eu.dpasdk.model.retention.EndTerms;
import eu.dpasdk.model.retention.RetentionEffect;
import eu.dpasdk.model.retention.RetentionTrigger;
import eu.dpasdk.model.retention.ReturnChoice;
import eu.dpasdk.model.security.SecurityTerms;
import eu.dpasdk.model.term.CostBearer;
import eu.dpasdk.model.term.LawScope;
import eu.dpasdk.model.term.SilenceGround;
import eu.dpasdk.model.term.Timing;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.model.transfer.DisclosureGround;
import eu.dpasdk.model.transfer.TransferArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Stratech agreement as data, clause by clause. */
class StratechTermsTest {
  private static final Agreement STRATECH =
      StratechTerms.agreementWith(Party.named(PartyRole.CONTROLLER, "Gemeente"));
  private static final SecurityTerms SECURITY = STRATECH.security().orElseThrow();

  @Test
  void indexIsTheStructureOfThePaper() {
    assertThat(ClauseIndex.numbers(STRATECH))
        .containsExactlyElementsOf(ClauseIndex.structure("stratech.txt"));
  }

  @Test
  void everyClauseInScopeIsNamedByATerm() {
    assertThat(ClauseIndex.numbers(STRATECH, ClauseScope.IN_SCOPE))
        .isSubsetOf(ClauseIndex.named(STRATECH));
  }

  @Test
  void everyClauseNamedMattersToDataProtection() {
    Set<String> outside =
        new LinkedHashSet<>(ClauseIndex.numbers(STRATECH, ClauseScope.COMMERCIAL));
    assertThat(outside).containsExactly("2.4");
    assertThat(ClauseIndex.named(STRATECH)).doesNotContainAnyElementsOf(outside);
    STRATECH.contradictions().stream()
        .flatMap(contradiction -> contradiction.clauses().stream())
        .forEach(ref -> assertThat(outside).doesNotContain(ref.clause().number()));
  }

  @Test
  void whatIsNotInTheFileIsUnresolved() {
    Map<String, String> missing = new LinkedHashMap<>();
    STRATECH.clauses().stream()
        .filter(clause -> clause.scope() == ClauseScope.UNRESOLVED)
        .forEach(
            clause ->
                missing.put(clause.ref().number(), clause.unresolvedDocument().orElseThrow()));
    assertThat(missing)
        .hasSize(12)
        .containsEntry("1.1", "Algemene Voorwaarden Stratech")
        .containsEntry("13.3", "Software Voorwaarden Stratech, artikel 15 lid 2");
    missing.forEach(
        (number, document) -> {
          if (number.startsWith("annex")) {
            assertThat(document).as(number).contains("Dienst Derden");
          }
        });
    assertThat(ClauseIndex.numbers(STRATECH, ClauseScope.ADJACENT))
        .containsExactly("4.5", "8.3", "12.3", "15.1", "15.2");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void survivesJson(JacksonLine line) {
    assertThat(line.read(line.write(STRATECH), Agreement.class)).isEqualTo(STRATECH);
  }

  @Test
  void clausesReadAsLawyersCiteThem() {
    assertThat(ClauseRef.of("annex 1 §2 note 1").in(Language.NL)).isEqualTo("bijlage 1 §2, noot 1");
    assertThat(ClauseRef.of("annex 2 §2.5 s.3").in(Language.NL))
        .isEqualTo("bijlage 2 §2.5, volzin 3");
    assertThat(ClauseRef.of("closing").in(Language.NL)).isEqualTo("slotbepaling");
    assertThat(ClauseRef.of("closing").in(Language.EN)).isEqualTo("closing provision");
    assertThat(ClauseRef.of("annex 2 closing s.3").in(Language.EN))
        .isEqualTo("annex 2 closing provision, sentence 3");
    assertThat(ClauseRef.of("14").in(Language.NL)).isEqualTo("artikel 14");
  }

  @Test
  void clause1To3() {
    assertThat(STRATECH.general().orElseThrow().claimsCommissionClauses()).isFalse();
    assertThat(STRATECH.general().orElseThrow().conclusion().en())
        .contains("10 March 2023", "6/2023");
    assertThat(STRATECH.general().orElseThrow().precedence())
        .flatExtracting(Sourced::clauses)
        .extracting(ClauseRef::number)
        .containsExactly("1.2", "15.1", "15.2");
    InstructionTerms instructions = STRATECH.instructions().orElseThrow();
    assertThat(instructions.bindsStaff()).isTrue();
    assertThat(instructions.documentation()).isEqualTo(Documentation.NOT_STATED);
    assertThat(instructions.infringing()).isEmpty();
    assertThat(instructions.exception())
        .hasValueSatisfying(
            exception -> {
              assertThat(exception.scope()).isEqualTo(LawScope.ANY_LAW_OR_COURT);
              assertThat(exception.informs()).isFalse();
            });
    assertThat(STRATECH.purposes().orElseThrow().otherPurposesBanned()).isTrue();
    assertThat(STRATECH.purposes().orElseThrow().controlStaysWithController()).isTrue();
    assertThat(STRATECH.register()).isEmpty();
  }

  @Test
  void clauses3And4OnTransfersAnd6OnDisclosure() {
    assertThat(STRATECH.transfers().orElseThrow().area()).isEqualTo(TransferArea.EEA_AND_ADEQUATE);
    assertThat(STRATECH.transfers().orElseThrow().controllerWillNotTransfer()).isTrue();
    assertThat(STRATECH.transfers().orElseThrow().markedInAnnex()).isTrue();
    assertThat(STRATECH.transfers().orElseThrow().marked()).isEmpty();
    assertThat(STRATECH.disclosure().orElseThrow().grounds())
        .containsExactlyInAnyOrder(
            DisclosureGround.PRIOR_WRITTEN_CONSENT,
            DisclosureGround.MANDATORY_LAW,
            DisclosureGround.COURT_ORDER);
    assertThat(STRATECH.disclosure().orElseThrow().notice())
        .hasValueSatisfying(
            notice -> {
              assertThat(notice.timing()).isEqualTo(Timing.NOT_STATED);
              assertThat(notice.inWriting()).isTrue();
              assertThat(notice.silence()).isEqualTo(SilenceGround.LAW_FORBIDS);
            });
  }

  @Test
  void clause5And7() {
    ConfidentialityTerms secrecy = STRATECH.confidentiality().orElseThrow();
    assertThat(secrecy.survivesEnd()).isTrue();
    assertThat(secrecy.exceptions()).contains(ConfidentialityCarveOut.values());
    assertThat(SECURITY.carveOuts()).hasSize(2);
    assertThat(SECURITY.deemedAppropriate()).containsExactly(ClauseRef.of("7.2"));
    assertThat(SECURITY.changeNotice()).isEmpty();
  }

  @Test
  void clause8() {
    AuditTerms audit = STRATECH.audit().orElseThrow();
    assertThat(audit.controllerMayAudit()).isFalse();
    assertThat(audit.inspections()).isFalse();
    assertThat(audit.allInformation()).isFalse();
    assertThat(audit.auditor()).isEqualTo(AuditorChoice.PROCESSOR_ON_BEHALF);
    assertThat(audit.cost()).isEqualTo(CostBearer.CONTROLLER);
    AuditReport report = audit.report().orElseThrow();
    assertThat(report.standard()).contains("ISAE 3000");
    assertThat(report.every()).isEqualTo(TimeLimit.ofYears(1));
    assertThat(report.onRequest()).isTrue();
    assertThat(report.includedIn())
        .hasValueSatisfying(with -> assertThat(with.nl()).contains("hosting"));
  }

  @Test
  void clause9() {
    BreachTerms breach = STRATECH.breach().orElseThrow();
    assertThat(breach.trigger()).isEqualTo(BreachTrigger.ANY_CONFIRMED);
    assertThat(breach.timing()).isEqualTo(Timing.WITHOUT_UNDUE_DELAY);
    assertThat(breach.limit()).isEmpty();
    assertThat(breach.asFarAsPossible()).isTrue();
    assertThat(breach.phases()).isFalse();
    assertThat(breach.content())
        .containsExactlyInAnyOrder(
            BreachItem.NATURE,
            BreachItem.LIKELY_CONSEQUENCES,
            BreachItem.MEASURES_TAKEN,
            BreachItem.MEASURES_PROPOSED);
  }

  @Test
  void clauses11And4OnLiability() {
    LiabilityTerms liability = STRATECH.liability().orElseThrow();
    assertThat(liability.followsArticle82()).isTrue();
    assertThat(liability.limits())
        .containsExactlyInAnyOrder(
            LiabilityLimit.ARTICLE_82_2_ONLY,
            LiabilityLimit.DIRECT_CAUSE_ONLY,
            LiabilityLimit.EXCLUSIVE_CAUSE_ONLY);
    assertThat(liability.indemnities())
        .extracting(indemnity -> indemnity.from(), indemnity -> indemnity.clauses())
        .containsExactly(tuple(PartyRole.CONTROLLER, List.of(ClauseRef.of("4.5"))));
  }

  @Test
  void clause12() {
    assertThat(STRATECH.requests().orElseThrow().forwarding()).isEmpty();
    assertThat(STRATECH.requests().orElseThrow().byMeasures()).isTrue();
    assertThat(STRATECH.requests().orElseThrow().cost()).isEqualTo(CostBearer.CONTROLLER);
    assertThat(STRATECH.assistance())
        .singleElement()
        .satisfies(
            help -> {
              assertThat(help.articles()).contains(AssistanceArticle.values());
              assertThat(help.style()).isEqualTo(AssistanceStyle.BY_NUMBER);
              assertThat(help.onRequestOnly()).isTrue();
            });
  }

  @Test
  void clause13() {
    assertThat(STRATECH.retention())
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.trigger()).isEqualTo(RetentionTrigger.STATUTORY_DUTY_ENDED);
              assertThat(rule.period()).isEqualTo(TimeLimit.ofMonths(1));
              assertThat(rule.effect()).isEqualTo(RetentionEffect.ERASE_AFTER);
              assertThat(rule.cost()).isEqualTo(CostBearer.CONTROLLER);
            });
    EndTerms end = STRATECH.end().orElseThrow();
    assertThat(end.choice()).isEqualTo(ReturnChoice.RETURN_ON_REQUEST);
    assertThat(end.onceOnly()).isTrue();
    assertThat(end.destruction()).isEqualTo(Destruction.NOT_STATED);
    assertThat(end.window()).isEmpty();
    assertThat(end.unresolvedDocument())
        .contains("Software Voorwaarden Stratech, artikel 15 lid 2");
  }

  @Test
  void clauses4And14OnChange() {
    DurationTerms duration = STRATECH.duration().orElseThrow();
    AmendmentTerms amendment = duration.amendment().orElseThrow();
    assertThat(amendment.by()).contains(PartyRole.PROCESSOR);
    assertThat(amendment.reachesDataProtection()).isTrue();
    assertThat(amendment.priorNotice()).isFalse();
    assertThat(amendment.effect()).isEqualTo(AmendmentEffect.ON_RECEIPT);
    assertThat(amendment.objection()).isEmpty();
    assertThat(duration.informationDuties())
        .singleElement()
        .satisfies(duty -> assertThat(duty.timing()).isEqualTo(Timing.IMMEDIATELY));
    assertThat(duration.term().notice()).isEmpty();
  }

  @Test
  void clausesThatCannotBothBeFollowed() {
    assertThat(STRATECH.contradictions())
        .extracting(StratechTermsTest::sides)
        .contains(
            "3.4 s.1 / 4.4",
            "10.1 s.2, 10.1 s.3 / 14 s.1, 14 s.2",
            "10.2 s.2 / 11 s.2",
            "1.2 / 15.2",
            "annex 1 §2 s.5 / annex 1 §2.16")
        .hasSize(6);
  }

  private static String sides(Contradiction contradiction) {
    return join(contradiction.first()) + " / " + join(contradiction.second());
  }

  private static String join(List<ClauseRef> refs) {
    return refs.stream().map(ClauseRef::number).collect(Collectors.joining(", "));
  }
}
