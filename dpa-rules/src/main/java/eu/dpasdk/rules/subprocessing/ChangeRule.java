package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(2) GDPR; FlexFront 5.2, Stratech 10.1, clause 7.7(a) of Decision (EU) 2021/915: what a
 * change of sub-processors obliges to.
 */
public enum ChangeRule implements MatterRule {
  /** The processor informs the controller beforehand of an intended change. */
  TELL_CHANGE(
      "gdpr-28.2-tell-change",
      of(
          "De verwerker licht de verwerkingsverantwoordelijke vooraf in over een beoogde verandering.",
          "The processor informs the controller beforehand of an intended change."),
      of(
          "De verwerker licht de verwerkingsverantwoordelijke vooraf in over deze verandering.",
          "The processor informs the controller of this change beforehand."),
      "GDPR 28(2)"),
  /** As long as objection or authorisation is open, the sub-processor is not engaged. */
  NOT_YET(
      "gdpr-28.2-not-yet",
      of(
          "Zolang bezwaar of toestemming openstaat, wordt de sub-verwerker niet ingeschakeld.",
          "As long as objection or authorisation is open, the sub-processor is not engaged."),
      of(
          "De verwerker schakelt de sub-verwerker nog niet in; de stand is: {status}.",
          "The processor does not engage the sub-processor yet; the status is: {status}."),
      "GDPR 28(2)",
      "Decision-2021/915 7.7(a)"),
  /** Where the list of sub-processors is in a document not in the file, it cannot be judged. */
  LIST_ELSEWHERE(
      "consent-list-elsewhere",
      of(
          "Staat de lijst van sub-verwerkers in een ontbrekend stuk, dan is zij niet te beoordelen.",
          "Where the list of sub-processors is in a document not in the file, it cannot be judged."),
      of(
          "De lijst van sub-verwerkers staat in: {document}.",
          "The list of sub-processors is in: {document}."),
      "GDPR 28(2)"),
  /** After a timely objection the parties seek a solution. */
  SEEK_SOLUTION(
      "consent-seek-solution",
      of(
          "Na een tijdig bezwaar zoeken partijen een oplossing.",
          "After a timely objection the parties seek a solution."),
      of(
          "De verwerker zoekt met de verwerkingsverantwoordelijke een oplossing voor het bezwaar van {moment}.",
          "The processor seeks a solution with the controller for the objection of {moment}."),
      "GDPR 28(2)",
      "BW 6:248");

  private final RuleText text;

  ChangeRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
