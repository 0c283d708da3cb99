package eu.dpasdk.testkit.article28;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.ElementGroup;
import eu.dpasdk.model.article28.ElementResult;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.article28.GapResult;
import eu.dpasdk.model.audit.AuditMandateReading;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.rules.article28.Article28;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both source contracts, element by element, as a lawyer reads them beside the law. */
class SourceContractsTest {
  private static final Assessment FLEXFRONT = assess(Catalogue.FLEXFRONT);
  private static final Assessment STRATECH = assess(Catalogue.STRATECH);

  /** Element, then statute and benchmark of FlexFront, then those of Stratech. */
  @ParameterizedTest
  @CsvSource({
    "A28.1,                  PRESENT, PARTIAL, PRESENT, PRESENT",
    "A28.2.auth,             PRESENT, PARTIAL, PRESENT, PRESENT",
    "A28.2.change,           PRESENT, PARTIAL, PRESENT, PARTIAL",
    "A28.3.0,                PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.subject,          PRESENT, PRESENT, PRESENT, PRESENT",
    "A28.3.duration,         PRESENT, PRESENT, PRESENT, PRESENT",
    "A28.3.nature,           PRESENT, PRESENT, PRESENT, PRESENT",
    "A28.3.purpose,          PRESENT, PRESENT, PARTIAL, PARTIAL",
    "A28.3.dataTypes,        PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.subjects,         PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.controllerRights, PRESENT, PRESENT, PRESENT, PRESENT",
    "A28.3.a.instr,          PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.a.transfer,       PRESENT, PRESENT, PARTIAL, PARTIAL",
    "A28.3.a.law,            PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.b,                PRESENT, PARTIAL, PRESENT, PARTIAL",
    "A28.3.c,                PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.d,                PARTIAL, PARTIAL, PRESENT, PRESENT",
    "A28.3.e,                PRESENT, PRESENT, PRESENT, PARTIAL",
    "A28.3.f.32,             PARTIAL, PARTIAL, PRESENT, PARTIAL",
    "A28.3.f.33,             PRESENT, PRESENT, PRESENT, PARTIAL",
    "A28.3.f.34,             PRESENT, PRESENT, PRESENT, PARTIAL",
    "A28.3.f.35,             PRESENT, PRESENT, PRESENT, PARTIAL",
    "A28.3.f.36,             PRESENT, PRESENT, PRESENT, PARTIAL",
    "A28.3.g.choice,         PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.g.delete,         PARTIAL, PARTIAL, MISSING, MISSING",
    "A28.3.g.copies,         MISSING, MISSING, MISSING, MISSING",
    "A28.3.g.law,            PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.h.info,           MISSING, MISSING, PARTIAL, PARTIAL",
    "A28.3.h.audit,          PARTIAL, PARTIAL, PARTIAL, PARTIAL",
    "A28.3.last,             MISSING, MISSING, MISSING, MISSING",
    "A28.4.flow,             MISSING, MISSING, PRESENT, PARTIAL",
    "A28.4.liab,             MISSING, MISSING, PARTIAL, PARTIAL",
    "A28.9,                  PRESENT, PRESENT, PRESENT, PRESENT",
    "A28.10,                 PARTIAL, PARTIAL, PRESENT, PRESENT",
    "A33.2,                  PRESENT, PARTIAL, PRESENT, PARTIAL",
  })
  void element(
      String code,
      ElementResult flexFront,
      ElementResult flexFrontBenchmark,
      ElementResult stratech,
      ElementResult stratechBenchmark) {
    Element element = Element.ofCode(code);
    assertThat(FLEXFRONT.finding(element).statute()).isEqualTo(flexFront);
    assertThat(FLEXFRONT.finding(element).benchmark()).isEqualTo(flexFrontBenchmark);
    assertThat(STRATECH.finding(element).statute()).isEqualTo(stratech);
    assertThat(STRATECH.finding(element).benchmark()).isEqualTo(stratechBenchmark);
  }

  @Test
  void groups() {
    assertThat(STRATECH.finding(ElementGroup.F).statute()).isEqualTo(ElementResult.PRESENT);
    assertThat(STRATECH.finding(ElementGroup.F).benchmark()).isEqualTo(ElementResult.PARTIAL);
    assertThat(FLEXFRONT.finding(ElementGroup.F).statute()).isEqualTo(ElementResult.PARTIAL);
    assertThat(FLEXFRONT.finding(ElementGroup.SUB_PROCESSORS).statute())
        .isEqualTo(ElementResult.MISSING);
    assertThat(STRATECH.finding(ElementGroup.G).statute()).isEqualTo(ElementResult.PARTIAL);
  }

  @Test
  void whatWeighsMost() {
    assertThat(heavy(FLEXFRONT))
        .containsExactly(
            "A28.3.0",
            "A28.3.g.copies",
            "A28.3.g.law",
            "A28.3.h.info",
            "A28.3.last",
            "A28.4.flow",
            "A28.4.liab");
    assertThat(heavy(STRATECH))
        .containsExactly(
            "A28.3.0",
            "A28.3.c",
            "A28.3.g.delete",
            "A28.3.g.copies",
            "A28.3.h.audit",
            "A28.3.last");
  }

  @Test
  void whatTheCommissionClausesHaveMore() {
    assertThat(met(FLEXFRONT)).containsExactly("SUBPROCESSOR_COPY", "REQUEST_FORWARDING");
    assertThat(met(STRATECH)).containsExactly("OBJECTION_PERIOD");
  }

  /** R15: an audit by the processor's own auditor is half an audit, or none. */
  @Test
  void stratech8_2UnderTheStrictReading() {
    assertThat(STRATECH.finding(Element.AUDITS).ambiguous())
        .containsExactly("MANDATED_AUDIT_IS_NONE");
    assertThat(FLEXFRONT.finding(Element.AUDITS).ambiguous()).isEmpty();
    Assessment strict =
        Article28.assess(
            Catalogue.STRATECH.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")),
            Readings.defaults().with(AuditMandateReading.MANDATED_AUDIT_IS_NONE));
    assertThat(strict.finding(Element.AUDITS).statute()).isEqualTo(ElementResult.MISSING);
    assertThat(strict.finding(Element.AUDITS).ambiguous())
        .containsExactly("MANDATED_AUDIT_COUNTS_IN_PART");
  }

  private static List<String> heavy(Assessment assessment) {
    return assessment.elements().stream()
        .filter(finding -> finding.severity() == Severity.HIGH)
        .map(finding -> finding.element().code())
        .toList();
  }

  private static List<String> met(Assessment assessment) {
    return Arrays.stream(GapItem.values())
        .filter(item -> assessment.finding(item).result() == GapResult.MET)
        .map(GapItem::name)
        .toList();
  }

  private static Assessment assess(Catalogue entry) {
    return Article28.assess(entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
  }
}
