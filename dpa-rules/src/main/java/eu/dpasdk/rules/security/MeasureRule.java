package eu.dpasdk.rules.security;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/** Article 32 GDPR; FlexFront 6.2, Stratech 7.2: changes of security measures. */
public enum MeasureRule implements MatterRule {
  /** The processor tells of a change of a measure as agreed. */
  TELL_CHANGE(
      "security-tell-change",
      of(
          "De verwerker meldt een wijziging van een maatregel zoals is afgesproken.",
          "The processor tells of a change of a measure as agreed."),
      of(
          "De verwerker meldt de wijziging van {moment}: {timing}.",
          "The processor tells of the change of {moment}: {timing}."),
      "GDPR 32(1)"),
  /** Where telling of changes was not agreed, only the level itself is required. */
  CHANGE_NOTICE_NOT_AGREED(
      "security-change-not-agreed",
      of(
          "Is melden van wijzigingen niet afgesproken, dan blijft het bij de eis dat het niveau voldoet.",
          "Where telling of changes was not agreed, only the level itself is required."),
      of(
          "Over de wijziging van {moment} hoeft volgens de overeenkomst niet te worden bericht.",
          "By the agreement no notice is due of the change of {moment}."),
      "GDPR 32(1)"),
  /** A change that lowers the level calls for a new weighing of the risk. */
  LEVEL_LOWERED(
      "security-level-lowered",
      of(
          "Een wijziging die het niveau verlaagt, vraagt om een nieuwe afweging van het risico.",
          "A change that lowers the level calls for a new weighing of the risk."),
      of(
          "De wijziging van {moment} verlaagt het niveau van beveiliging.",
          "The change of {moment} lowers the level of security."),
      "GDPR 32(1)",
      "GDPR 32(2)"),
  /** Whoever goes below the agreed measures acts against the agreement. */
  BELOW_AGREED_MEASURES(
      "security-below-agreed",
      of(
          "Wie onder de afgesproken maatregelen gaat, handelt in strijd met de overeenkomst.",
          "Whoever goes below the agreed measures acts against the agreement."),
      of(
          "De wijziging van {moment} blijft onder de maatregelen die zijn afgesproken.",
          "The change of {moment} falls short of the measures that were agreed."),
      "GDPR 28(3)(c)"),
  /** Whether measures are still appropriate is for a human to judge. */
  STILL_APPROPRIATE_QUESTION(
      "security-question-appropriate",
      of(
          "Of maatregelen nog passend zijn, beoordeelt een mens.",
          "Whether measures are still appropriate is for a human to judge."),
      of(
          "Is het niveau van beveiliging na de wijziging nog passend?",
          "Is the level of security still appropriate after the change?"),
      "GDPR 32(1)"),
  /** Whether a notice was timely is for a human to judge. */
  TIMELY_QUESTION(
      "security-question-timely",
      of(
          "Of een melding tijdig was, beoordeelt een mens.",
          "Whether a notice was timely is for a human to judge."),
      of(
          "Was de melding, ontvangen op {told}, tijdig voor een wijziging op {moment}?",
          "Was the notice, received on {told}, timely for a change on {moment}?"),
      "GDPR 32(1)"),
  /** A notice belongs to a change. */
  TOLD_WITHOUT_CHANGE(
      "security-told-without-change",
      of("Een melding hoort bij een wijziging.", "A notice belongs to a change."),
      of(
          "Er is een wijziging van een maatregel gemeld die niet is vastgelegd.",
          "A change of a measure was told that is not recorded."),
      "GDPR 32(1)");

  private final RuleText text;

  MeasureRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
