package eu.dpasdk.rules.duration;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/** FlexFront 11.1, Stratech 4.3: what the parties must tell each other. */
public enum CircumstanceRule implements MatterRule {
  /** A circumstance that must be told is told as soon as was agreed. */
  TELL(
      "circumstance-tell",
      of(
          "Een omstandigheid die moet worden gemeld, wordt gemeld zo snel als is afgesproken.",
          "A circumstance that must be told is told as soon as was agreed."),
      of(
          "De {holder} meldt wat op {moment} gebeurde: {what}.",
          "The {holder} tells what happened on {moment}: {what}."),
      "BW 6:248"),
  /** Without an arrangement there is no mutual duty to tell. */
  NO_SUCH_DUTY(
      "circumstance-no-duty",
      of(
          "Zonder afspraak is er geen meldplicht over en weer.",
          "Without an arrangement there is no mutual duty to tell."),
      of(
          "Bepaling {clause} legt deze partij geen meldplicht op.",
          "Clause {clause} places no duty to tell on this party."),
      "BW 6:248"),
  /** A notice follows what it tells. */
  TOLD_BEFORE(
      "circumstance-told-before",
      of("Een melding volgt op wat zij meldt.", "A notice follows what it tells."),
      of(
          "Er is iets gemeld dat niet is gebeurd voor zover bekend.",
          "Something was told that did not happen as far as is known."),
      "BW 3:37(3)"),
  /** Duties to tell hold while the agreement binds. */
  WHILE_BINDING(
      "circumstance-while-binding",
      of(
          "Meldplichten gelden zolang de overeenkomst bindt.",
          "Duties to tell hold while the agreement binds."),
      of(
          "De omstandigheid van {moment} deed zich voor na het einde van de overeenkomst.",
          "The circumstance of {moment} occurred after the end of the agreement."),
      "GDPR 28(3)"),
  /** Whether a notice came soon enough is for a human to judge. */
  SOON_ENOUGH_QUESTION(
      "circumstance-question-soon",
      of(
          "Of een melding snel genoeg kwam, beoordeelt een mens.",
          "Whether a notice came soon enough is for a human to judge."),
      of(
          "Is melden {lag} na de gebeurtenis snel genoeg? Afgesproken is: {timing}.",
          "Is telling {lag} after the event soon enough? Agreed was: {timing}."),
      "BW 6:248");

  private final RuleText text;

  CircumstanceRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
