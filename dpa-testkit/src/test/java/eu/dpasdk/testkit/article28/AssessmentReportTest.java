package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.ElementFinding;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.report.AssessmentReport;
import eu.dpasdk.rules.report.AssessmentWords;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** The pages of an assessment say what the assessment says. */
class AssessmentReportTest {
  private static final String ROLE =
      "## What weakens the controller's control, or points to a role of the processor as controller";

  private static final Agreement STRATECH = agreement(Catalogue.STRATECH);
  private final String english = markdown(STRATECH, Language.EN);
  private final String dutch = markdown(STRATECH, Language.NL);

  @Test
  void partsFollowEachOther() {
    assertThat(headings(english))
        .containsExactly(
            "# Article 28 GDPR: Stratech privacy terms, with annex 1 (Perspectief) and annex 2",
            "## Summary",
            "## The elements",
            "## Groups of elements",
            "## What the Commission clauses have beyond the law",
            ROLE,
            "## What the kinds of data bring with them",
            "## What else the text states",
            "## What a notice of a breach tells",
            "## The register of the processor",
            "## Reasoning");
    assertThat(headings(dutch))
        .hasSize(11)
        .startsWith("# Artikel 28 AVG: " + STRATECH.title().nl(), "## Samenvatting")
        .contains("## Samengestelde elementen", "## Inhoud van een inbreukmelding")
        .endsWith("## Motivering");
  }

  @Test
  void partWithoutContentIsLeftOut() {
    assertThat(headings(markdown(agreement(Catalogue.COMMISSION_CLAUSES_GENERAL), Language.EN)))
        .contains("## What the kinds of data bring with them")
        .doesNotContain(ROLE, "## Changes to the Commission clauses");
  }

  @Test
  void summaryCountsTheElementsAndLeavesOutWhatThereIsNone() {
    assertThat(english)
        .contains("By the text of the GDPR: 19 present, 13 partial, 3 missing.\n")
        .contains(
            "By the benchmark of the Commission clauses and the EDPB: "
                + "9 present, 23 partial, 3 missing.\n");
    assertThat(dutch).contains("Naar de tekst van de AVG: 19 aanwezig, 13 deels, 3 ontbreekt.\n");
  }

  @Test
  void whatWeighsMostIsToldByTheReasonThatWeighsMost() {
    assertThat(between(english, "What weighs most:", "## The elements"))
        .containsExactly(
            "- A28.3.0 binding contract: The processor can change the provisions on personal data"
                + " by itself.",
            "- A28.3.c security: For part of the processing the processor takes no"
                + " responsibility.",
            "- A28.3.g.delete erasure at the end: The processor need not erase at the end.",
            "- A28.3.g.copies erasure of copies: The agreement says nothing on copies.",
            "- A28.3.h.audit audits and inspections: The controller waives audits and has the"
                + " processor appoint the auditor.",
            "- A28.3.last notice of infringing instructions: The processor need not tell that an"
                + " instruction infringes the law.");
    assertThat(english).doesNotContain("no heavy findings");
  }

  @Test
  void commissionClausesKeepThePresumptionAndHaveNoHeavyFindings() {
    String report = markdown(agreement(Catalogue.COMMISSION_CLAUSES_GENERAL), Language.EN);
    assertThat(report)
        .contains("By the text of the GDPR: 35 present.\n")
        .contains("the presumption of Art. 28(7) GDPR stands.")
        .contains("There are no heavy findings.")
        .doesNotContain("What weighs most");
  }

  @Test
  void changedCommissionClausesLoseThePresumption() {
    ObjectNode tree = ChangedAgreement.tree(agreement(Catalogue.COMMISSION_CLAUSES_GENERAL));
    tree.remove("audit");
    String report = markdown(ChangedAgreement.read(tree), Language.EN);
    assertThat(report)
        .contains("the presumption of Art. 28(7) GDPR is lost.")
        .doesNotContain("GDPR stands.");
    assertThat(between(report, "## Changes to the Commission clauses", "## What")).isNotEmpty();
  }

  @Test
  void whoClaimsNothingHearsNothingOfThePresumption() {
    assertThat(english).doesNotContain("presumption");
  }

  @Test
  void tableNamesAtMostThreeClausesWithoutTheWordThatGoesWithoutSaying() {
    assertThat(between(english, "## The elements", "## Groups of elements"))
        .contains(
            "| Element | GDPR | Benchmark | Weight | Subject and clauses |",
            "| A28.2.change | present | partial | warning | notice of changes and objection (10.1, 14) |",
            "| A28.3.subject | present | present | info | subject-matter (2.1, annex 1 §2, annex 1"
                + " §3) |",
            "| A28.3.controllerRights | present | present | info | obligations and rights of the"
                + " controller (3.1, 3.2, 5.1, …) |",
            "| A28.3.g.copies | missing | missing | high | erasure of copies |");
  }

  @Test
  void groupsAndItemsOfTheBenchmarkAreTold() {
    assertThat(between(english, "## Groups of elements", "## What the Commission"))
        .contains("| A28.3.f | present | partial | assistance |");
    assertThat(between(english, "beyond the law", "## What points"))
        .contains(
            "| OBJECTION_PERIOD | met | 7.7(a) | Period for objections: present. (10.1) |",
            "| STANDSTILL | gap | 7.7(a) | Waiting until the period is over: missing. |");
  }

  @Test
  void contentOfABreachNoticeIsComparedWithTheCommissionClausesAndTheLaw() {
    assertThat(between(english, "## What a notice of a breach tells", "## The register"))
        .contains(
            "| Agreement | Clause 9.2 | Art. 33(3) | Item |",
            "| no | yes | yes | contact point |",
            "| no | where possible | where possible | number of records |");
  }

  @Test
  void besideTheElementsEachReasonIsToldInFull() {
    Assessment assessment = assess(STRATECH);
    assertThat(between(english, ROLE, "## What the kinds")).hasSameSizeAs(assessment.roleRisk());
    assertThat(between(english, "## What the kinds of data", "## What else"))
        .hasSameSizeAs(assessment.data())
        .anyMatch(line -> line.endsWith("(gdpr-32-financial-data)"));
    assertThat(between(english, "## What else the text states", "## What a notice"))
        .hasSameSizeAs(assessment.facts());
    assertThat(between(english, "## The register of the processor", "## Reasoning"))
        .hasSameSizeAs(assessment.register());
  }

  @Test
  void reasoningTellsEveryReasonWhatMendsItAndThePlace() {
    List<String> reasoning = between(english, "## Reasoning", "no such line");
    assertThat(reasoning)
        .contains(
            "- A28.1 sufficient guarantees (Art. 28(1) GDPR): present / present",
            "  - What would mend it: Agree that the sub-processor does not start earlier.",
            "  - Place in the data: /subProcessing/authorisation");
    for (ElementFinding finding : assess(STRATECH).elements()) {
      assertThat(reasoning).anyMatch(line -> line.startsWith("- " + finding.element().code()));
      for (Reason reason : finding.reasons()) {
        assertThat(reasoning).anyMatch(line -> line.endsWith("(" + reason.rule().id() + ")"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void plainTextSaysTheSameInAHundredColumns(Catalogue entry) {
    Agreement agreement = agreement(entry);
    for (Language language : Language.values()) {
      String plain = AssessmentReport.plainText(agreement, assess(agreement), language);
      assertThat(plain.lines()).allMatch(line -> line.length() <= 100).isNotEmpty();
      assertThat(markdown(agreement, language).replaceAll("[|#*-]", " ").split("\\s+"))
          .allMatch(plain::contains);
    }
  }

  @Test
  void constantsHaveWordsInBothLanguages() {
    assertThat(Stream.of(ElementResult.values()).map(each -> AssessmentWords.of(each, Language.NL)))
        .containsExactlyInAnyOrder("aanwezig", "deels", "ontbreekt", "n.v.t.", "onopgelost");
    assertThat(Stream.of(GapResult.values()).map(each -> AssessmentWords.of(each, Language.EN)))
        .containsExactlyInAnyOrder("met", "gap", "n/a");
    assertThat(Stream.of(Severity.values()).map(each -> AssessmentWords.of(each, Language.NL)))
        .containsExactlyInAnyOrder("info", "let op", "zwaar");
  }

  private static Agreement agreement(Catalogue entry) {
    return entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
  }

  private static Assessment assess(Agreement agreement) {
    return Article28.assess(agreement, Readings.defaults());
  }

  private static String markdown(Agreement agreement, Language language) {
    return AssessmentReport.markdown(agreement, assess(agreement), language);
  }

  private static List<String> headings(String report) {
    return report.lines().filter(line -> line.startsWith("#")).toList();
  }

  /** The lines between two, without empty ones. */
  private static List<String> between(String report, String after, String before) {
    return report
        .lines()
        .dropWhile(line -> !line.contains(after))
        .skip(1)
        .takeWhile(line -> !line.contains(before))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
