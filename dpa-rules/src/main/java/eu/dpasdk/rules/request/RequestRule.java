package eu.dpasdk.rules.request;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 12 and 28(3)(e) GDPR; FlexFront 8.4 and 8.5, Stratech 12.1: requests of data subjects.
 */
public enum RequestRule implements MatterRule {
  /** The processor passes a request on as soon as was agreed. */
  FORWARD(
      "request-forward",
      of(
          "De verwerker stuurt een verzoek door zo snel als is afgesproken.",
          "The processor passes a request on as soon as was agreed."),
      of(
          "De verwerker stuurt het verzoek, ontvangen op {moment}, door: {timing}.",
          "The processor passes on the request received on {moment}: {timing}."),
      "GDPR 28(3)(e)",
      "Decision-2021/915 8(a)"),
  /** Where passing on was not agreed, it follows at most from the duty to assist. */
  FORWARD_NOT_AGREED(
      "request-forward-not-agreed",
      of(
          "Is doorsturen niet afgesproken, dan volgt het hooguit uit de plicht om bij te staan.",
          "Where passing on was not agreed, it follows at most from the duty to assist."),
      of(
          "De verwerker ontving een verzoek; doorsturen is niet afgesproken, bijstand wel vereist.",
          "The processor received a request; passing it on was not agreed, though assistance is"
              + " required."),
      "GDPR 28(3)(e)"),
  /** A complaint or question is passed on only where so agreed. */
  NOT_COVERED(
      "request-kind-not-covered",
      of(
          "Een klacht of vraag valt alleen onder doorsturen als dat is afgesproken.",
          "A complaint or question is passed on only where so agreed."),
      of(
          "Een bericht van deze soort, {kind}, hoeft volgens de overeenkomst niet te worden"
              + " doorgestuurd.",
          "A message of this kind, {kind}, need not be passed on by the agreement."),
      "GDPR 28(3)(e)"),
  /** Whether passing on was soon enough is for a human to judge. */
  FORWARDED_LATE_QUESTION(
      "request-question-forwarded",
      of(
          "Of doorsturen snel genoeg was, beoordeelt een mens.",
          "Whether passing on was soon enough is for a human to judge."),
      of(
          "Is doorsturen na {lag} snel genoeg? Verschuldigd is: {timing}.",
          "Is passing on after {lag} soon enough? Due is: {timing}."),
      "GDPR 28(3)(e)"),
  /**
   * Whoever passes a request on only after a month fails in its duty to assist; if receipt by the
   * processor counts as receipt by the controller, the limit has already passed.
   */
  FORWARDED_AFTER_MONTH(
      "request-forwarded-after-month",
      of(
          "Wie een verzoek pas na een maand doorstuurt, schiet tekort in de bijstand; telt"
              + " ontvangst door de verwerker als die door de verwerkingsverantwoordelijke, dan is"
              + " de termijn al verstreken.",
          "Whoever passes a request on only after a month fails in its duty to assist; if receipt"
              + " by the processor counts as receipt by the controller, the limit has already"
              + " passed."),
      of(
          "Het verzoek kwam op {moment} aan, meer dan een maand na ontvangst door de verwerker.",
          "The request arrived on {moment}, more than a month after the processor received it."),
      "GDPR 12(3)",
      "GDPR 28(3)(e)"),
  /** The processor does not answer by itself without an order where that is banned. */
  OWN_ANSWER(
      "request-own-answer",
      of(
          "De verwerker antwoordt niet zelf zonder opdracht als dat is verboden.",
          "The processor does not answer by itself without an order where that is banned."),
      of(
          "De verwerker antwoordde op {moment} zelf, zonder uitdrukkelijke opdracht.",
          "The processor answered by itself on {moment}, without an express order."),
      "GDPR 28(3)(e)",
      "Decision-2021/915 8(a)"),
  /** The controller answers without undue delay and in any event within one month of receipt. */
  ANSWER(
      "gdpr-12.3-answer",
      of(
          "De verwerkingsverantwoordelijke antwoordt onverwijld en in ieder geval binnen een maand"
              + " na ontvangst.",
          "The controller answers without undue delay and in any event within one month of"
              + " receipt."),
      of(
          "De verwerkingsverantwoordelijke antwoordt onverwijld en in ieder geval binnen een maand"
              + " na de ontvangst op {moment}.",
          "The controller answers without undue delay and in any event within one month of"
              + " receipt on {moment}."),
      "GDPR 12(3)",
      "Reg-1182/71 3(2)(c)"),
  /** Whoever extends with reasons within the first month has three months from receipt. */
  ANSWER_EXTENDED(
      "gdpr-12.3-answer-extended",
      of(
          "Wie binnen de eerste maand met redenen verlengt, heeft drie maanden vanaf de ontvangst.",
          "Whoever extends with reasons within the first month has three months from receipt."),
      of(
          "De termijn is op {extended} verlengd en loopt vanaf de ontvangst op {moment}.",
          "The limit was extended on {extended} and runs from receipt on {moment}."),
      "GDPR 12(3)",
      "Reg-1182/71 3(2)(c)"),
  /** An extension after the first month has no effect. */
  EXTENSION_TOO_LATE(
      "gdpr-12.3-extension-too-late",
      of(
          "Een verlenging na de eerste maand heeft geen gevolg.",
          "An extension after the first month has no effect."),
      of(
          "De verlenging is op {extended} meegedeeld, na het einde van de eerste maand.",
          "The extension was told on {extended}, after the end of the first month."),
      "GDPR 12(3)"),
  /**
   * Article 12(3) requires reasons with an extension but names no consequence; read here: without
   * them the limit is not extended.
   */
  EXTENSION_WITHOUT_REASONS(
      "gdpr-12.3-extension-without-reasons",
      of(
          "Artikel 12 lid 3 eist redenen bij een verlenging, maar noemt geen gevolg als zij"
              + " ontbreken; hier gelezen: de termijn is dan niet verlengd.",
          "Article 12(3) requires reasons with an extension but names no consequence if they are"
              + " missing; read here: the limit is then not extended."),
      of(
          "Bij de verlenging van {extended} zijn geen redenen gegeven; de termijn van een maand is"
              + " aangehouden.",
          "The extension of {extended} was told without reasons; the limit of one month is kept."),
      "GDPR 12(3)"),
  /** The controller may extend with reasons within the first month where necessary. */
  EXTEND(
      "gdpr-12.3-power-to-extend",
      of(
          "De verwerkingsverantwoordelijke mag binnen de eerste maand met redenen verlengen als dat"
              + " nodig is.",
          "The controller may extend with reasons within the first month where necessary."),
      of(
          "De verwerkingsverantwoordelijke mag de termijn nog verlengen.",
          "The controller may still extend the limit."),
      "GDPR 12(3)"),
  /** Whether an extension is necessary is for a human to judge. */
  EXTENSION_NEEDED_QUESTION(
      "gdpr-12.3-question-necessary",
      of(
          "Of een verlenging nodig is, beoordeelt een mens.",
          "Whether an extension is necessary is for a human to judge."),
      of(
          "Is de verlenging nodig, gelet op complexiteit en aantal verzoeken?",
          "Is the extension necessary, given complexity and number of requests?"),
      "GDPR 12(3)"),
  /** The limit stands still while necessary information on identity is awaited. */
  SUSPENDED(
      "gdpr-12.6-suspended",
      of(
          "De termijn staat stil zolang noodzakelijke informatie over de identiteit uitblijft.",
          "The limit stands still while necessary information on identity is awaited."),
      of(
          "De termijn staat stil sinds {moment}, tot de identiteit is bevestigd.",
          "The limit has stood still since {moment}, until the identity is confirmed."),
      "GDPR 12(6)",
      "EDPB-01/2022 157"),
  /** The days the limit stood still are added. */
  RESUMED(
      "gdpr-12.6-resumed",
      of(
          "De dagen dat de termijn stilstond, komen erbij.",
          "The days the limit stood still are added."),
      of(
          "De termijn stond {days} dagen stil en eindigt daardoor op {end}.",
          "The limit stood still for {days} days and therefore ends on {end}."),
      "GDPR 12(6)",
      "EDPB-01/2022 157"),
  /** A question of identity that is not needed suspends nothing. */
  IDENTITY_NOT_NEEDED(
      "gdpr-12.6-not-needed",
      of(
          "Een onnodige vraag naar identiteit schort niets op.",
          "A question of identity that is not needed suspends nothing."),
      of(
          "De vraag naar identiteit van {moment} was niet nodig; de termijn loopt door.",
          "The question of identity of {moment} was not needed; the limit runs on."),
      "GDPR 12(6)"),
  /** Whoever takes no action says why and points to complaint and court. */
  REFUSED_WITHOUT_REASONS(
      "gdpr-12.4-refusal",
      of(
          "Wie niets doet, zegt waarom en wijst op klacht en rechter.",
          "Whoever takes no action says why and points to complaint and court."),
      of(
          "Het verzoek is op {moment} geweigerd zonder redenen of zonder klacht en rechter te"
              + " noemen.",
          "The request was refused on {moment} without reasons or without mention of complaint and"
              + " court."),
      "GDPR 12(4)"),
  /** The controller answers a complaint or question itself; Article 12 names no limit. */
  ANSWER_COMPLAINT(
      "request-answer-complaint",
      of(
          "Op een klacht of vraag antwoordt de verwerkingsverantwoordelijke zelf; artikel 12 noemt"
              + " geen termijn.",
          "The controller answers a complaint or question itself; Article 12 names no limit."),
      of(
          "De verwerkingsverantwoordelijke handelt dit bericht, ontvangen op {moment}, zelf af.",
          "The controller handles this message, received on {moment}, itself."),
      "GDPR 24"),
  /** Passing on, extending and answering belong to a request received. */
  UNKNOWN_REQUEST(
      "request-unknown",
      of(
          "Doorsturen, verlengen en antwoorden horen bij een ontvangen verzoek.",
          "Passing on, extending and answering belong to a request received."),
      of(
          "Er is gereageerd op een verzoek waarvan geen ontvangst is vastgelegd.",
          "There was a reaction to a request of which no receipt is recorded."),
      "GDPR 12(3)"),
  /** An answer follows receipt. */
  ANSWERED_BEFORE(
      "request-answered-before",
      of("Een antwoord volgt op de ontvangst.", "An answer follows receipt."),
      of(
          "Het antwoord van {done} ligt vóór de ontvangst van {moment}.",
          "The answer of {done} lies before the receipt of {moment}."),
      "GDPR 12(3)");

  private final RuleText text;

  RequestRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
