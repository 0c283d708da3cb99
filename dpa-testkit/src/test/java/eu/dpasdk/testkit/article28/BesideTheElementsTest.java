package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.BreachContentRow;
import eu.dpasdk.model.article28.ContentDuty;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.FactItem;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.article28.Presumption;
import eu.dpasdk.model.article28.RegisterEntry;
import eu.dpasdk.model.article28.RegisterItem;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Finding;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.article28.DataRule;
import eu.dpasdk.rules.article28.FactRule;
import eu.dpasdk.rules.article28.GapRule;
import eu.dpasdk.rules.article28.ProcessorRegisters;
import eu.dpasdk.rules.article28.RegisterRule;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an assessment tells beside the elements of Article 28. */
class BesideTheElementsTest {
  private static final Agreement FLEXFRONT = agreement(Catalogue.FLEXFRONT);
  private static final Agreement STRATECH = agreement(Catalogue.STRATECH);
  private static final Agreement CLAUSES = agreement(Catalogue.COMMISSION_CLAUSES_GENERAL);

  @Test
  void presumptionStandsUnlessTheClausesWereModified() {
    assertThat(Article28.assess(STRATECH).presumption()).isEqualTo(Presumption.NOT_CLAIMED);
    assertThat(Article28.assess(CLAUSES).presumption()).isEqualTo(Presumption.KEPT);
    ObjectNode tree = ChangedAgreement.tree(CLAUSES);
    ((ObjectNode) tree.get("end")).put("certificate", false);
    Assessment modified = Article28.assess(ChangedAgreement.read(tree));
    assertThat(modified.presumption()).isEqualTo(Presumption.LOST);
    assertThat(modified.modifications())
        .extracting(reason -> reason.operands().get(0).value().lines().toList().get(1))
        .containsExactly("erasure at the end", "certificate of erasure");
  }

  @Test
  void clausesThatAddSomethingStrongerKeepThePresumption() {
    ObjectNode tree = ChangedAgreement.tree(CLAUSES);
    ((ObjectNode) tree.get("breach")).put("limit", "PT24H");
    assertThat(Article28.assess(ChangedAgreement.read(tree)).presumption())
        .isEqualTo(Presumption.KEPT);
  }

  /** Section 8.7 of the contract readings: agreement, clause 9.2, Article 33(3). */
  @ParameterizedTest
  @CsvSource({
    "NATURE,                   REQUIRED,  WHERE_POSSIBLE, REQUIRED,       REQUIRED",
    "DATA_CATEGORIES,          REQUIRED,  NOT_ASKED,      WHERE_POSSIBLE, WHERE_POSSIBLE",
    "SUBJECT_CATEGORIES,       NOT_ASKED, NOT_ASKED,      WHERE_POSSIBLE, WHERE_POSSIBLE",
    "SUBJECT_COUNT,            NOT_ASKED, NOT_ASKED,      WHERE_POSSIBLE, WHERE_POSSIBLE",
    "RECORD_COUNT,             NOT_ASKED, NOT_ASKED,      WHERE_POSSIBLE, WHERE_POSSIBLE",
    "CONTACT_POINT,            NOT_ASKED, NOT_ASKED,      REQUIRED,       REQUIRED",
    "LIKELY_CONSEQUENCES,      REQUIRED,  WHERE_POSSIBLE, REQUIRED,       REQUIRED",
    "ESTABLISHED_CONSEQUENCES, REQUIRED,  NOT_ASKED,      NOT_ASKED,      NOT_ASKED",
    "MEASURES_TAKEN,           REQUIRED,  WHERE_POSSIBLE, REQUIRED,       REQUIRED",
    "MEASURES_PROPOSED,        REQUIRED,  WHERE_POSSIBLE, REQUIRED,       REQUIRED",
    "MITIGATION,               REQUIRED,  NOT_ASKED,      REQUIRED,       WHERE_POSSIBLE",
  })
  void breachContent(
      BreachItem item,
      ContentDuty flexFront,
      ContentDuty stratech,
      ContentDuty clauses,
      ContentDuty law) {
    assertThat(row(FLEXFRONT, item)).isEqualTo(BreachContentRow.of(item, flexFront, clauses, law));
    assertThat(row(STRATECH, item)).isEqualTo(BreachContentRow.of(item, stratech, clauses, law));
  }

  @Test
  void rolePointersOfFlexFrontAndStratech() {
    assertThat(rules(Article28.assess(FLEXFRONT).roleRisk()))
        .containsExactly(
            "gdpr-28.3-unilateral-change",
            "gdpr-28.10-facts-of-own-control",
            "gdpr-28.10-own-retention");
    assertThat(rules(Article28.assess(STRATECH).roleRisk()))
        .containsExactly(
            "gdpr-28.3-unilateral-change",
            "gdpr-28.3.a-transfers-adequate",
            "gdpr-28.3.h-audits-hollow-mandate");
    assertThat(Article28.assess(CLAUSES).roleRisk()).isEmpty();
  }

  @Test
  void stratechHasANationalNumberAndVulnerablePeople() {
    List<Finding> data = Article28.assess(STRATECH).data();
    assertThat(data)
        .extracting(Finding::id)
        .contains("NATIONAL_ID", "IDENTITY_DOCUMENT", "OPEN_LIST", "VULNERABLE", "CHILDREN")
        .doesNotContain("SPECIAL", "CRIMINAL");
    assertThat(data)
        .filteredOn(finding -> finding.id().equals("NATIONAL_ID"))
        .singleElement()
        .extracting(finding -> finding.reason().clauses())
        .isEqualTo(List.of(ClauseRef.of("annex 1 §2.7")));
  }

  @Test
  void whoMayEndTheAgreementAndHowThePartiesAreReached() {
    assertThat(stated(FLEXFRONT))
        .containsExactlyInAnyOrder(
            FactItem.CONTROLLER_IDENTITY,
            FactItem.PROCESSOR_IDENTITY,
            FactItem.PROCESSOR_CONTACT,
            FactItem.CONTROLLER_TERMINATION,
            FactItem.LIABILITY);
    assertThat(stated(CLAUSES))
        .contains(FactItem.CONTROLLER_TERMINATION)
        .doesNotContain(FactItem.PROCESSOR_CONTACT, FactItem.LIABILITY);
    assertThat(Article28.assess(CLAUSES).finding(FactItem.CONTROLLER_TERMINATION).clauses())
        .containsExactlyElementsOf(ClauseRef.listOf("10(b)(1)", "10(b)(2)", "10(b)(3)"));
  }

  @Test
  void registerOfAProcessorFollowsFromItsAgreements() {
    List<RegisterEntry> register = ProcessorRegisters.of(List.of(FLEXFRONT, STRATECH));
    assertThat(register)
        .extracting(RegisterEntry::agreement, entry -> entry.categories().size())
        .containsExactly(tuple("flexfront", 2), tuple("stratech", 5));
    assertThat(register.get(0).missing()).containsExactly(RegisterItem.PARTIES);
    assertThat(register.get(1).missing())
        .containsExactlyInAnyOrder(RegisterItem.PARTIES, RegisterItem.TRANSFERS);
    assertThat(register.get(1).measures()).hasSize(51);
  }

  @Test
  void registerCannotBeFilledInFromNothing() {
    ObjectNode tree = ChangedAgreement.tree(CLAUSES);
    tree.remove("processing");
    tree.remove("transfers");
    tree.remove("security");
    assertThat(ProcessorRegisters.completeness(ChangedAgreement.read(tree)))
        .extracting(finding -> finding.item(), finding -> finding.result())
        .containsExactly(
            tuple(RegisterItem.PARTIES, ElementResult.PARTIAL),
            tuple(RegisterItem.CATEGORIES, ElementResult.MISSING),
            tuple(RegisterItem.TRANSFERS, ElementResult.MISSING),
            tuple(RegisterItem.MEASURES, ElementResult.MISSING));
  }

  @Test
  void gapsThatCannotApply() {
    ObjectNode banned = ChangedAgreement.tree(STRATECH);
    ((ObjectNode) banned.at("/subProcessing/authorisation")).put("model", "PROHIBITED");
    assertThat(notApplicable(ChangedAgreement.read(banned)))
        .contains(GapItem.SUBPROCESSOR_COPY, GapItem.STANDSTILL, GapItem.SENSITIVE_DATA_SAFEGUARDS);
    ObjectNode specific = ChangedAgreement.tree(STRATECH);
    ((ObjectNode) specific.at("/subProcessing/authorisation")).put("model", "SPECIFIC");
    assertThat(notApplicable(ChangedAgreement.read(specific)))
        .containsExactlyInAnyOrder(GapItem.STANDSTILL, GapItem.SENSITIVE_DATA_SAFEGUARDS);
  }

  /** A rule that no example exercises is a rule nobody has seen at work. */
  @Test
  void everyRuleIsExercised() {
    ObjectNode all = ChangedAgreement.tree(CLAUSES);
    ArrayNode flags = ((ObjectNode) all.at("/processing/dataCategories/0")).putArray("flags");
    Stream.of(DataRule.values())
        .filter(rule -> rule != DataRule.VULNERABLE)
        .forEach(rule -> flags.add(rule.name()));
    ((ObjectNode) all.at("/processing/subjectCategories/0")).put("vulnerable", true);
    ((ObjectNode) all.get("end")).put("certificate", false);
    ((ObjectNode) all.get("processing")).remove("activities");
    all.remove("security");
    Set<String> applied = new TreeSet<>();
    for (Agreement agreement : List.of(FLEXFRONT, STRATECH, ChangedAgreement.read(all))) {
      Assessment assessment = Article28.assess(agreement);
      assessment.gaps().forEach(each -> applied.add(each.reason().rule().id()));
      assessment.facts().forEach(each -> applied.add(each.reason().rule().id()));
      assessment.data().forEach(each -> applied.add(each.reason().rule().id()));
      assessment.register().forEach(each -> applied.add(each.reason().rule().id()));
      applied.addAll(rules(assessment.modifications()));
    }
    assertThat(
            Stream.<Rule[]>of(
                    GapRule.values(), FactRule.values(), DataRule.values(), RegisterRule.values())
                .flatMap(Stream::of)
                .map(rule -> rule.id().id()))
        .allMatch(applied::contains);
  }

  private static List<String> rules(List<Reason> reasons) {
    return reasons.stream().map(reason -> reason.rule().id()).toList();
  }

  private static BreachContentRow row(Agreement agreement, BreachItem item) {
    return Article28.assess(agreement).breachContent().stream()
        .collect(Collectors.toMap(BreachContentRow::item, Function.identity()))
        .get(item);
  }

  private static List<FactItem> stated(Agreement agreement) {
    Assessment assessment = Article28.assess(agreement);
    return Arrays.stream(FactItem.values())
        .filter(item -> assessment.finding(item).result() == GapResult.MET)
        .toList();
  }

  private static List<GapItem> notApplicable(Agreement agreement) {
    Assessment assessment = Article28.assess(agreement);
    return Arrays.stream(GapItem.values())
        .filter(item -> assessment.finding(item).result() == GapResult.NOT_APPLICABLE)
        .toList();
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }
}
