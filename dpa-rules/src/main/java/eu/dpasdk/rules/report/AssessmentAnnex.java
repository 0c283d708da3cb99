package eu.dpasdk.rules.report;

import eu.dpasdk.model.article28.Assessment;
import eu.dpasdk.model.article28.BreachContentRow;
import eu.dpasdk.model.article28.ContentDuty;
import eu.dpasdk.model.breach.BreachItem;
import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Reason;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.book.Explanations;
import java.util.List;

/**
 * What an assessment tells beside the elements: claims, role, kinds of data, breaches, register.
 */
final class AssessmentAnnex {
  private final Assessment assessment;
  private final Language language;
  private final Sheet sheet;

  AssessmentAnnex(Assessment assessment, Language language, Sheet sheet) {
    this.assessment = assessment;
    this.language = language;
    this.sheet = sheet;
  }

  void write() {
    reasons(
        words("Wijzigingen in de Commissiebepalingen", "Changes to the Commission clauses"),
        assessment.modifications());
    reasons(
        words(
            "Wat de zeggenschap van de verwerkingsverantwoordelijke verzwakt, of op een eigen rol"
                + " van de verwerker wijst",
            "What weakens the controller's control, or points to a role of the processor as"
                + " controller"),
        assessment.roleRisk());
    reasons(
        words("Gevolgen van de soorten gegevens", "What the kinds of data bring with them"),
        assessment.data().stream().map(finding -> finding.reason()).toList());
    reasons(
        words("Wat de tekst verder vermeldt", "What else the text states"),
        assessment.facts().stream().map(finding -> finding.reason()).toList());
    breaches();
    reasons(
        words("Het register van de verwerker", "The register of the processor"),
        assessment.register().stream().map(finding -> finding.reason()).toList());
  }

  private void reasons(String heading, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (Reason reason : reasons) {
      sheet.point(Explanations.full(reason, language), List.of());
    }
  }

  private void breaches() {
    sheet.heading(words("Inhoud van een inbreukmelding", "What a notice of a breach tells"));
    sheet.table(
        List.of(
            words("Overeenkomst", "Agreement"),
            words("Bepaling 9.2", "Clause 9.2"),
            words("Artikel 33 lid 3", "Art. 33(3)"),
            words("Onderdeel", "Item")),
        assessment.breachContent().stream().map(this::row).toList());
  }

  private List<String> row(BreachContentRow row) {
    return List.of(
        of(row.agreement()),
        of(row.commissionClauses()),
        of(row.law()),
        of(row.item()).in(language));
  }

  private String of(ContentDuty duty) {
    return switch (duty) {
      case REQUIRED -> words("ja", "yes");
      case WHERE_POSSIBLE -> words("waar mogelijk", "where possible");
      case NOT_ASKED -> words("nee", "no");
    };
  }

  private static Text of(BreachItem item) {
    return switch (item) {
      case NATURE -> Text.of("aard van de inbreuk", "nature of the breach");
      case DATA_CATEGORIES -> Text.of("soorten gegevens", "categories of data");
      case SUBJECT_CATEGORIES ->
          Text.of("categorieën van betrokkenen", "categories of data subjects");
      case SUBJECT_COUNT -> Text.of("aantal betrokkenen", "number of data subjects");
      case RECORD_COUNT -> Text.of("aantal registers", "number of records");
      case CONTACT_POINT -> Text.of("contactpunt", "contact point");
      case LIKELY_CONSEQUENCES -> Text.of("waarschijnlijke gevolgen", "likely consequences");
      case ESTABLISHED_CONSEQUENCES -> Text.of("vastgestelde gevolgen", "established consequences");
      case MEASURES_TAKEN -> Text.of("genomen maatregelen", "measures taken");
      case MEASURES_PROPOSED -> Text.of("voorgestelde maatregelen", "measures proposed");
      case MITIGATION -> Text.of("beperking van schade", "mitigation");
    };
  }

  private String words(String nl, String en) {
    return language == Language.NL ? nl : en;
  }
}
