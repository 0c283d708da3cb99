package eu.dpasdk.rules.transfer;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/** Articles 28(3)(a) and 48 GDPR; FlexFront 4.4, Stratech 6: handing data to third parties. */
public enum DisclosureRule implements MatterRule {
  /** The agreement allows disclosure on the grounds it names. */
  ALLOWED_BY_CONTRACT(
      "disclosure-allowed",
      of(
          "De overeenkomst laat verstrekking toe op de gronden die zij noemt.",
          "The agreement allows disclosure on the grounds it names."),
      of(
          "Verstrekking aan {recipient} mag volgens de overeenkomst: {ground}.",
          "Disclosure to {recipient} is allowed by the agreement: {ground}."),
      "GDPR 28(3)(a)"),
  /** Disclosure on a ground the agreement does not name is banned. */
  NOT_ALLOWED_BY_CONTRACT(
      "disclosure-not-allowed",
      of(
          "Verstrekking op een grond die de overeenkomst niet noemt, mag niet.",
          "Disclosure on a ground the agreement does not name is banned."),
      of(
          "Verstrekking aan {recipient} steunt op {ground}, dat de overeenkomst niet toelaat.",
          "Disclosure to {recipient} rests on {ground}, which the agreement does not allow."),
      "GDPR 28(3)(a)"),
  /** Where the agreement is silent, instruction and law alone say whether data may be disclosed. */
  CONTRACT_SILENT(
      "disclosure-contract-silent",
      of(
          "Zwijgt de overeenkomst over verstrekking, dan mag zij op instructie of als Unierecht of"
              + " lidstatelijk recht ertoe verplicht.",
          "Where the agreement is silent on disclosure, it is allowed on instruction or where Union"
              + " or Member State law requires it."),
      of(
          "De overeenkomst zwijgt over verstrekking aan {recipient}; de grond is: {ground}.",
          "The agreement is silent on disclosure to {recipient}; the ground is: {ground}."),
      "GDPR 28(3)(a)",
      "GDPR 29"),
  /** Whoever discloses without an agreed ground acts against the agreement. */
  MADE_WITHOUT_GROUND(
      "disclosure-made-without-ground",
      of(
          "Wie zonder afgesproken grond verstrekt, handelt in strijd met de overeenkomst.",
          "Whoever discloses without an agreed ground acts against the agreement."),
      of(
          "De verwerker verstrekte op {moment} aan {recipient} zonder afgesproken grond.",
          "The processor disclosed to {recipient} on {moment} without an agreed ground."),
      "GDPR 28(3)(a)"),
  /** Only Union or Member State law can compel the processor to disclose. */
  LAW_TOO_WIDE(
      "disclosure-law-too-wide",
      of(
          "Alleen Unierecht of lidstatelijk recht kan de verwerker tot verstrekking verplichten.",
          "Only Union or Member State law can compel the processor to disclose."),
      of(
          "De plicht tot verstrekking aan {recipient} berust op ander recht: {scope}.",
          "The duty to disclose to {recipient} rests on other law: {scope}."),
      "GDPR 28(3)(a)"),
  /** An order from a third country is enforceable only under a treaty. */
  ARTICLE_48(
      "gdpr-48-third-country-order",
      of(
          "Een bevel uit een derde land is alleen afdwingbaar op grond van een verdrag.",
          "An order from a third country is enforceable only under a treaty."),
      of(
          "Het bevel ten gunste van {recipient} komt uit een derde land, zonder verdrag.",
          "The order in favour of {recipient} comes from a third country, without a treaty."),
      "GDPR 48"),
  /** The processor tells the controller of a compelled disclosure as agreed. */
  TELL_CONTROLLER(
      "disclosure-tell",
      of(
          "De verwerker licht de verwerkingsverantwoordelijke over een gedwongen verstrekking in"
              + " zoals is afgesproken.",
          "The processor tells the controller of a compelled disclosure as agreed."),
      of(
          "De verwerker licht de verwerkingsverantwoordelijke in over de verstrekking aan"
              + " {recipient}: {timing}.",
          "The processor tells the controller of the disclosure to {recipient}: {timing}."),
      "GDPR 28(3)(a)"),
  /**
   * The law requires the processor to say so beforehand, unless the law that compels the disclosure
   * forbids it on important grounds of public interest.
   */
  TELL_CONTROLLER_BY_LAW(
      "gdpr-28.3.a-tell",
      of(
          "De wet eist dat de verwerker het vooraf zegt, tenzij het recht dat tot verstrekken"
              + " verplicht, het om gewichtige redenen van algemeen belang verbiedt.",
          "The law requires the processor to say so beforehand, unless the law that compels the"
              + " disclosure forbids it on important grounds of public interest."),
      of(
          "De verwerker zegt vooraf dat hij verplicht is te verstrekken aan {recipient}.",
          "The processor says beforehand that it is compelled to disclose to {recipient}."),
      "GDPR 28(3)(a)"),
  /** Silence is allowed only where the law itself imposes it. */
  SILENCE_ALLOWED(
      "disclosure-silence",
      of(
          "Zwijgen mag alleen als het recht zelf dat oplegt.",
          "Silence is allowed only where the law itself imposes it."),
      of(
          "De verwerker hoeft het de verwerkingsverantwoordelijke niet te zeggen: {silence}.",
          "The processor need not tell the controller: {silence}."),
      "GDPR 28(3)(a)"),
  /** The law allows silence only on important grounds of public interest. */
  SILENCE_TOO_WIDE(
      "disclosure-silence-too-wide",
      of(
          "De wet laat zwijgen alleen toe om gewichtige redenen van algemeen belang.",
          "The law allows silence only on important grounds of public interest."),
      of(
          "De overeenkomst laat zwijgen toe waar de wet dat niet doet: {silence}.",
          "The agreement allows silence where the law does not: {silence}."),
      "GDPR 28(3)(a)"),
  /** An agreement that does not name this recipient does not govern the notice. */
  NOTICE_NOT_AGREED(
      "disclosure-notice-not-agreed",
      of(
          "Een overeenkomst die deze ontvanger niet noemt, regelt de kennisgeving niet.",
          "An agreement that does not name this recipient does not govern the notice."),
      of(
          "De overeenkomst verplicht niet tot kennisgeving over {recipient}.",
          "The agreement does not oblige to a notice about {recipient}."),
      "GDPR 28(3)(a)"),
  /** A notice after the disclosure comes too late. */
  TOLD_AFTERWARDS(
      "disclosure-told-afterwards",
      of(
          "Een kennisgeving na de verstrekking komt te laat.",
          "A notice after the disclosure comes too late."),
      of(
          "De verwerker verstrekte op {moment} en had het niet vooraf gezegd.",
          "The processor disclosed on {moment} and had not said so beforehand."),
      "GDPR 28(3)(a)"),
  /** Whether a disclosure flows from the assignment is for a human to judge. */
  NATURE_QUESTION(
      "disclosure-question-nature",
      of(
          "Of een verstrekking uit de opdracht voortvloeit, beoordeelt een mens.",
          "Whether a disclosure flows from the assignment is for a human to judge."),
      of(
          "Vloeit de verstrekking aan {recipient} uit de aard van de opdracht voort?",
          "Does the disclosure to {recipient} flow from the nature of the assignment?"),
      "GDPR 28(3)(a)"),
  /** A disclosure or notice belongs to a known demand. */
  UNKNOWN_DISCLOSURE(
      "disclosure-unknown",
      of(
          "Een verstrekking of kennisgeving hoort bij een bekend verzoek of bevel.",
          "A disclosure or notice belongs to a known demand."),
      of(
          "Er is verstrekt of bericht zonder dat een verzoek of bevel is vastgelegd.",
          "There was a disclosure or notice without a recorded demand."),
      "GDPR 28(3)(a)");

  private final RuleText text;

  DisclosureRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
