package eu.dpasdk.rules.duration;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/** FlexFront 17, Stratech 14, Article 28(2) and (3) GDPR: amendments of the agreement. */
public enum AmendmentRule implements MatterRule {
  /** An amendment is announced beforehand where so agreed. */
  ANNOUNCE_BEFOREHAND(
      "amendment-announce",
      of(
          "Een wijziging wordt vooraf aangekondigd als dat is afgesproken.",
          "An amendment is announced beforehand where so agreed."),
      of(
          "De {holder} kondigt de wijziging vooraf aan.",
          "The {holder} announces the amendment beforehand."),
      "GDPR 28(3)"),
  /** An amendment that takes effect before its notice arrives was not announced beforehand. */
  NOT_ANNOUNCED_BEFOREHAND(
      "amendment-not-announced",
      of(
          "Een wijziging die ingaat voordat zij is aangekondigd, is niet vooraf aangekondigd.",
          "An amendment that takes effect before its notice arrives was not announced beforehand."),
      of(
          "De wijziging ging in op {effect}, maar de kennisgeving is ontvangen op {moment}.",
          "The amendment took effect on {effect}, but the notice was received on {moment}."),
      "GDPR 28(3)"),
  /** An amendment takes effect at the moment the agreement names. */
  TAKES_EFFECT(
      "amendment-effect",
      of(
          "Een wijziging gaat in op het moment dat de overeenkomst noemt.",
          "An amendment takes effect at the moment the agreement names."),
      of(
          "Volgens de overeenkomst gaat de wijziging in op {effect}.",
          "By the agreement the amendment takes effect on {effect}."),
      "BW 3:37(3)"),
  /** Without a power to amend alone, agreement is needed. */
  AWAITS_AGREEMENT(
      "amendment-awaits-agreement",
      of(
          "Zonder bevoegdheid om alleen te wijzigen is instemming nodig.",
          "Without a power to amend alone, agreement is needed."),
      of(
          "De wijziging gaat pas in als de {holder} instemt.",
          "The amendment takes effect only when the {holder} agrees."),
      "GDPR 28(3)",
      "GDPR 28(9)"),
  /** Only the party that has the power amends the agreement without the other. */
  NO_POWER_TO_AMEND(
      "amendment-no-power",
      of(
          "Alleen wie de bevoegdheid heeft, wijzigt de overeenkomst zonder de ander.",
          "Only the party that has the power amends the agreement without the other."),
      of(
          "De {holder} heeft geen bevoegdheid om de overeenkomst alleen te wijzigen.",
          "The {holder} has no power to amend the agreement alone."),
      "GDPR 28(3)"),
  /** Where the agreement asks for a ground, it is named. */
  GROUND_MISSING(
      "amendment-ground-missing",
      of(
          "Vraagt de overeenkomst een grond voor een wijziging, dan wordt die genoemd.",
          "Where the agreement asks for a ground, it is named."),
      of(
          "Bij de wijziging is geen van de gronden genoemd die de overeenkomst vraagt.",
          "The amendment names none of the grounds the agreement asks for."),
      "GDPR 28(3)"),
  /**
   * A change of these provisions by the processor alone may bind by contract; without approval of
   * the controller it falls short of Article 28(3) as the EDPB reads it.
   */
  UNILATERAL_CHANGE_NO_CONSENT(
      "amendment-unilateral",
      of(
          "Een wijziging van deze bepalingen door de verwerker alleen kan volgens het contract gelden, maar schiet zonder goedkeuring van de verwerkingsverantwoordelijke tekort naar artikel 28 lid 3 zoals de EDPB het leest.",
          "A change of these provisions by the processor alone may take effect by contract, but without approval of the controller it falls short of Article 28(3) as the EDPB reads it."),
      of(
          "De verwerker wijzigde eenzijdig wat artikel 28 regelt; goedkeuring ontbreekt.",
          "The processor changed by itself what Article 28 governs; approval is missing."),
      "GDPR 28(3)",
      "EDPB-07/2020 110"),
  /** Whoever disagrees with an amendment may object where so agreed. */
  OBJECT(
      "amendment-power-to-object",
      of(
          "Wie het niet eens is met een wijziging, mag bezwaar maken als dat is afgesproken.",
          "Whoever disagrees with an amendment may object where so agreed."),
      of(
          "De {holder} mag tegen de wijziging bezwaar maken tot en met {day}.",
          "The {holder} may object to the amendment up to and including {day}."),
      "BW 3:37(3)"),
  /** An objection is in time if it is received before the limit ends. */
  OBJECTION_TIMELY(
      "amendment-objection-timely",
      of(
          "Een bezwaar is op tijd als het is ontvangen voordat de termijn eindigt.",
          "An objection is in time if it is received before the limit ends."),
      of(
          "Het bezwaar, ontvangen op {moment}, is op tijd; de termijn eindigt op {end}.",
          "The objection, received on {moment}, is in time; the limit ends on {end}."),
      "BW 3:37(3)"),
  /** An objection received after the limit is late. */
  OBJECTION_LATE(
      "amendment-objection-late",
      of(
          "Een bezwaar dat na de termijn wordt ontvangen, is te laat.",
          "An objection received after the limit is late."),
      of(
          "Het bezwaar, ontvangen op {moment}, is te laat; de termijn eindigde op {end}.",
          "The objection, received on {moment}, is late; the limit ended on {end}."),
      "BW 3:37(3)"),
  /** Where the limit runs from the date of the notice, late delivery shortens it. */
  WINDOW_SHORTENED(
      "amendment-window-shortened",
      of(
          "Loopt de termijn vanaf de dagtekening, dan verkort late bezorging haar.",
          "Where the limit runs from the date of the notice, late delivery shortens it."),
      of(
          "De kennisgeving is gedagtekend op {dated} en ontvangen op {received}: de termijn is {days} dagen korter.",
          "The notice is dated {dated} and was received on {received}: the limit is {days} days shorter."),
      "BW 6:248"),
  /** Without a date a limit that runs from it cannot be computed. */
  NOT_DATED(
      "amendment-not-dated",
      of(
          "Zonder dagtekening is een termijn die daarvan af loopt, niet te berekenen.",
          "Without a date a limit that runs from it cannot be computed."),
      of(
          "De kennisgeving draagt geen dagtekening; wanneer de bezwaartermijn begint, is niet bekend.",
          "The notice bears no date; when the limit for objection starts is not known."),
      "BW 6:248"),
  /** After a timely objection a party may terminate at once where so agreed. */
  EXIT(
      "amendment-power-to-exit",
      of(
          "Na een tijdig bezwaar mag een partij direct opzeggen als dat is afgesproken.",
          "After a timely objection a party may terminate at once where so agreed."),
      of(
          "Na het bezwaar mag de {holder} direct opzeggen.",
          "After the objection the {holder} may terminate at once."),
      "BW 3:37(3)"),
  /** Without a timely objection there is no power to terminate because of the amendment. */
  EXIT_WITHOUT_OBJECTION(
      "amendment-exit-without-objection",
      of(
          "Zonder tijdig bezwaar is er geen bevoegdheid om vanwege de wijziging op te zeggen.",
          "Without a timely objection there is no power to terminate because of the amendment."),
      of(
          "De {holder} zegde op vanwege de wijziging zonder dat een tijdig bezwaar was ontvangen.",
          "The {holder} terminated because of the amendment without a timely objection having been received."),
      "BW 3:37(3)"),
  /** Without a timely objection the amendment applies. */
  DEEMED_ACCEPTED(
      "amendment-no-objection",
      of(
          "Zonder tijdig bezwaar geldt de wijziging.",
          "Without a timely objection the amendment applies."),
      of(
          "Er is niet op tijd bezwaar gemaakt; de wijziging geldt jegens de {holder}.",
          "No objection was made in time; the amendment applies to the {holder}."),
      "BW 3:35"),
  /**
   * An amendment that adds a sub-processor follows the rules on sub-processors; Article 28(2)
   * prevails.
   */
  SUB_PROCESSORS_GOVERNED_APART(
      "amendment-sub-processors",
      of(
          "Een wijziging die een sub-verwerker toevoegt, volgt de regels voor sub-verwerkers; artikel 28 lid 2 gaat voor.",
          "An amendment that adds a sub-processor follows the rules on sub-processors; Article 28(2) prevails."),
      of(
          "Voor de toevoeging van {names} gelden de bepaling over sub-verwerkers en haar bezwaartermijn.",
          "For the addition of {names} the terms on sub-processors and their window apply."),
      "GDPR 28(2)"),
  /** Whoever lets the terms on amendment govern sets the window for sub-processors aside. */
  SUB_PROCESSORS_BY_AMENDMENT(
      "amendment-sub-processors-by-amendment",
      of(
          "Wie de wijzigingsbepaling laat gelden, laat de bezwaartermijn voor sub-verwerkers buiten toepassing.",
          "Whoever lets the terms on amendment govern sets the window for sub-processors aside."),
      of(
          "De toevoeging van {names} geldt als wijziging van de overeenkomst, zonder bezwaartermijn.",
          "The addition of {names} counts as an amendment, without a window for objections."),
      "GDPR 28(2)"),
  /** An objection or approval belongs to an amendment that was sent. */
  UNKNOWN_AMENDMENT(
      "amendment-unknown",
      of(
          "Een bezwaar of instemming hoort bij een wijziging die is toegezonden.",
          "An objection or approval belongs to an amendment that was sent."),
      of(
          "Er is een reactie op een wijziging die nooit is toegezonden.",
          "There is a reaction to an amendment that was never sent."),
      "BW 3:37(3)"),
  /**
   * Whether an amendment stays within Article 28 and other mandatory law is for a human to judge.
   */
  PROTECTION_LOWERED_QUESTION(
      "amendment-question-mandatory",
      of(
          "Of een wijziging binnen artikel 28 en ander dwingend recht blijft, beoordeelt een mens.",
          "Whether an amendment stays within Article 28 and other mandatory law is for a human to judge."),
      of(
          "Blijft de gewijzigde tekst binnen artikel 28?",
          "Does the amended text stay within Article 28?"),
      "GDPR 28(3)");

  private final RuleText text;

  AmendmentRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
