package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The Commission clauses meet everything, and each of their terms meets its own elements only. */
class CommissionTermsTest {
  private static final Assessment WHOLE = Article28.assess(ChangedAgreement.read(clauses()));

  @ParameterizedTest
  @EnumSource(
      value = Catalogue.class,
      names = {"COMMISSION_CLAUSES_GENERAL", "COMMISSION_CLAUSES_SPECIFIC"})
  void everyElementThatAppliesIsPresentOnBothAxes(Catalogue entry) {
    Assessment assessment =
        Article28.assess(entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
    assertThat(assessment.elements())
        .allSatisfy(
            finding -> {
              boolean applies = finding.statute() != ElementResult.NOT_APPLICABLE;
              assertThat(applies)
                  .isEqualTo(
                      finding.element() != Element.SUB_CHANGE
                          || entry == Catalogue.COMMISSION_CLAUSES_GENERAL);
              if (applies) {
                assertThat(finding.statute()).isEqualTo(ElementResult.PRESENT);
                assertThat(finding.benchmark()).isEqualTo(ElementResult.PRESENT);
              }
            });
    assertThat(assessment.groups()).allMatch(group -> group.benchmark() == ElementResult.PRESENT);
    assertThat(assessment.gaps()).allMatch(gap -> gap.result() == GapResult.MET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/general | A28.3.0 A28.9 |",
        "/duration | | SUSPENSION_RIGHT",
        "/processing | A28.3.subject A28.3.nature A28.3.purpose A28.3.dataTypes A28.3.subjects"
            + " | SENSITIVE_DATA_SAFEGUARDS",
        "/controllerDuties | A28.3.controllerRights |",
        "/instructions | A28.3.a.instr A28.3.a.law A28.3.last | INFRINGING_INSTRUCTION",
        "/purposes | A28.10 |",
        "/transfers | A28.3.a.transfer |",
        "/confidentiality | A28.3.b | ACCESS_NEED_TO_KNOW",
        "/security | A28.1 A28.3.c | SENSITIVE_DATA_SAFEGUARDS",
        "/subProcessing | A28.2.auth A28.2.change A28.3.d A28.4.flow A28.4.liab"
            + " | OBJECTION_PERIOD STANDSTILL NOTICE_INFORMATION SUBPROCESSOR_COPY"
            + " SUBPROCESSOR_FAILURE_NOTICE THIRD_PARTY_BENEFICIARY",
        "/requests | A28.3.e | REQUEST_FORWARDING",
        "/assistance/0 | A28.3.f.32 A28.3.f.35 A28.3.f.36 | ACCURACY_NOTICE",
        "/assistance/1 | A28.3.f.33 A28.3.f.34 |",
        "/breach | A33.2 | BREACH_NUMBERS BREACH_CONTACT BREACH_PHASES",
        "/end | A28.3.g.choice A28.3.g.delete A28.3.g.copies A28.3.g.law | DELETION_CERTIFICATE",
        "/audit | A28.3.h.info A28.3.h.audit | AUDIT_FOR_CAUSE INSPECTION",
      })
  void withoutOneTermExactlyItsElementsChange(String path, String elements, String gaps) {
    ObjectNode tree = clauses();
    remove(tree, path);
    Assessment without = Article28.assess(ChangedAgreement.read(tree));
    Set<String> changed = new TreeSet<>();
    for (Element element : Element.values()) {
      boolean same =
          without.finding(element).statute() == WHOLE.finding(element).statute()
              && without.finding(element).benchmark() == WHOLE.finding(element).benchmark();
      if (!same) {
        changed.add(element.code());
      }
    }
    Set<String> lost =
        Arrays.stream(GapItem.values())
            .filter(item -> without.finding(item).result() != GapResult.MET)
            .map(GapItem::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(changed).isEqualTo(words(elements));
    assertThat(lost).isEqualTo(words(gaps));
  }

  /** No term is forgotten above. */
  @Test
  void theseAreAllTermsOfTheClauses() {
    assertThat(clauses().propertyNames())
        .containsExactlyInAnyOrder(
            "schemaVersion",
            "id",
            "title",
            "zone",
            "parties",
            "clauses",
            "contradictions",
            "general",
            "duration",
            "processing",
            "controllerDuties",
            "instructions",
            "purposes",
            "transfers",
            "confidentiality",
            "security",
            "subProcessing",
            "requests",
            "assistance",
            "breach",
            "retention",
            "end",
            "audit");
    assertThat(clauses().get("retention")).isEmpty();
  }

  private static void remove(ObjectNode tree, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (tree.at(path.substring(0, path.lastIndexOf('/'))) instanceof ArrayNode array) {
      array.remove(Integer.parseInt(name));
    } else {
      tree.remove(name);
    }
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ")));
  }

  private static ObjectNode clauses() {
    return ChangedAgreement.tree(
        Catalogue.COMMISSION_CLAUSES_GENERAL.agreementWith(
            Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
  }
}
