package eu.dpasdk.rules.request;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(3)(e), (f) and (h) GDPR; FlexFront 5.3, 8.5, 11.3, 11.4, 13.2, 16.2, 18.1; Stratech
 * 8.1 and 12: help and information on request.
 */
public enum HelpRule implements MatterRule {
  /** What the agreement promises the processor gives when the controller asks. */
  GIVE_HELP(
      "help-give",
      of(
          "Wat de overeenkomst belooft, geeft de verwerker als de verwerkingsverantwoordelijke erom vraagt.",
          "What the agreement promises the processor gives when the controller asks."),
      of(
          "De verwerker geeft wat op {moment} is gevraagd: {what}.",
          "The processor gives what was asked on {moment}: {what}."),
      "GDPR 28(3)(e)",
      "GDPR 28(3)(f)",
      "GDPR 28(3)(h)"),
  /**
   * What the agreement does not name but Article 28 requires the processor gives on request as
   * well.
   */
  GIVE_HELP_BY_LAW(
      "help-give-by-law",
      of(
          "Ook wat de overeenkomst niet noemt maar artikel 28 eist, geeft de verwerker op verzoek.",
          "What the agreement does not name but Article 28 requires the processor gives on request as well."),
      of(
          "De overeenkomst zwijgt; de wet eist van de verwerker wat op {moment} is gevraagd:"
              + " {what}.",
          "The agreement is silent; the law requires of the processor what was asked on {moment}:"
              + " {what}."),
      "GDPR 28(3)(e)",
      "GDPR 28(3)(f)",
      "GDPR 28(3)(h)"),
  /** Where agreement and law are silent there is no duty, at most a recommendation. */
  NOT_PROMISED(
      "help-not-promised",
      of(
          "Waar overeenkomst en wet zwijgen, is er geen plicht, hooguit een aanbeveling.",
          "Where agreement and law are silent there is no duty, at most a recommendation."),
      of(
          "Gevraagd is wat overeenkomst en wet niet toezeggen: {what}.",
          "What was asked is promised by neither agreement nor law: {what}."),
      "Decision-2021/915 7.7(c)"),
  /** Who pays is in the agreement; the law is silent on it. */
  WHO_PAYS(
      "help-who-pays",
      of(
          "Wie betaalt, staat in de overeenkomst; de wet zwijgt erover.",
          "Who pays is in the agreement; the law is silent on it."),
      of("De kosten van deze hulp: {cost}.", "The cost of this help: {cost}."),
      "GDPR 28(3)"),
  /** Help follows a request. */
  GIVEN_UNASKED(
      "help-given-unasked",
      of("Hulp volgt op een verzoek.", "Help follows a request."),
      of("Er is hulp gegeven waarom niet is gevraagd.", "Help was given that nobody asked for."),
      "GDPR 28(3)"),
  /** Whether help without a limit came in time is for a human to judge. */
  IN_TIME_QUESTION(
      "help-question-in-time",
      of(
          "Of hulp zonder termijn op tijd kwam, beoordeelt een mens.",
          "Whether help without a limit came in time is for a human to judge."),
      of(
          "Kwam de hulp, gegeven op {done}, op tijd na het verzoek van {moment}?",
          "Did the help, given on {done}, come in time after the request of {moment}?"),
      "GDPR 28(3)");

  private final RuleText text;

  HelpRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
