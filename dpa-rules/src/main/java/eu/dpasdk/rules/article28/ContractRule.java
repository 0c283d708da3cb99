package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/**
 * Article 28(1), (3), (9) and (10) GDPR: the choice of processor, the instrument, its form, the
 * roles and the controller's rights.
 */
public enum ContractRule implements ElementRule {
  /**
   * Evidence about the processor's own organisation helps the controller to answer for its choice.
   */
  EVIDENCE_LISTED(
      met(
          Element.GUARANTEES,
          "gdpr-28.1-evidence",
          Text.of(
              "Bewijs van de eigen organisatie van de verwerker helpt de"
                  + " verwerkingsverantwoordelijke zijn keuze te verantwoorden.",
              "Evidence about the processor's own organisation helps the controller to"
                  + " answer for its choice."),
          Text.of(
              "De overeenkomst noemt maatregelen of bewijzen van de verwerker zelf; of"
                  + " zij actueel zijn, moet worden nagegaan.",
              "The agreement names measures or evidence of the processor itself; whether"
                  + " they are current must be checked."),
          "GDPR 28(1)",
          "EDPB-07/2020 94-99")),
  /** A certificate of the hosting provider says nothing about the processor's organisation. */
  EVIDENCE_HOSTING_CERTIFICATE(
      belowBenchmark(
          Element.GUARANTEES,
          "gdpr-28.1-hosting-certificate",
          Text.of(
              "Een certificaat van de hostingpartij zegt niets over de organisatie van"
                  + " de verwerker.",
              "A certificate of the hosting provider says nothing about the processor's"
                  + " organisation."),
          Text.of(
              "De genoemde certificaten gaan alleen over de hosting.",
              "The certificates named are about the hosting only."),
          Text.of(
              "Vraag een certificaat of rapport over de verwerker zelf.",
              "Ask for a certificate or report about the processor itself."),
          "GDPR 28(1)",
          "EDPB-07/2020 94-99")),
  /** Evidence about the hosting alone does not show the processor's guarantees. */
  EVIDENCE_HOSTING_ONLY(
      partial(
          Element.GUARANTEES,
          "gdpr-28.1-hosting-only",
          Text.of(
              "Bewijs dat alleen over de hosting gaat, toont de garanties van de"
                  + " verwerker niet.",
              "Evidence about the hosting alone does not show the processor's" + " guarantees."),
          Text.of(
              "Het enige bewijs in de overeenkomst gaat over de hosting.",
              "The only evidence in the agreement is about the hosting."),
          Text.of(
              "Voeg maatregelen, een certificaat of een rapport van de verwerker zelf" + " toe.",
              "Add measures, a certificate or a report of the processor itself."),
          "GDPR 28(1)",
          "EDPB-07/2020 94-99")),
  /** Without measures, certificate, code or report there is nothing the choice can rest on. */
  EVIDENCE_NONE(
      missing(
              Element.GUARANTEES,
              "gdpr-28.1-no-evidence",
              Text.of(
                  "Zonder maatregelen, certificaat, gedragscode of rapport is er niets"
                      + " waarop de keuze kan steunen.",
                  "Without measures, certificate, code or report there is nothing the choice"
                      + " can rest on."),
              Text.of(
                  "De overeenkomst noemt geen maatregelen en geen bewijs.",
                  "The agreement names no measures and no evidence."),
              Text.of(
                  "Voeg een bijlage met maatregelen toe, of een certificaat of rapport.",
                  "Add an annex with measures, or a certificate or report."),
              "GDPR 28(1)",
              "EDPB-07/2020 94-99")
          .weighing(Severity.WARN)),
  /** The processing rests on a contract that binds the processor. */
  INSTRUMENT_BINDS(
      met(
          Element.INSTRUMENT,
          "gdpr-28.3-binding",
          Text.of(
              "De verwerking berust op een overeenkomst die de verwerker bindt.",
              "The processing rests on a contract that binds the processor."),
          Text.of("De overeenkomst bindt de verwerker.", "The agreement binds the processor."),
          "GDPR 28(3)",
          "EDPB-07/2020 100-103")),
  /** A processor that can change the contract alone is bound by it only in part. */
  INSTRUMENT_UNILATERAL(
      partial(
              Element.INSTRUMENT,
              "gdpr-28.3-unilateral-change",
              Text.of(
                  "Een verwerker die de overeenkomst alleen kan wijzigen, is er maar ten dele aan"
                      + " gebonden.",
                  "A processor that can change the contract alone is bound by it only in part."),
              Text.of(
                  "De verwerker kan de bepalingen over persoonsgegevens eenzijdig wijzigen.",
                  "The processor can change the provisions on personal data by itself."),
              Text.of(
                  "Laat wijzigingen van deze bepalingen pas gelden na instemming van de"
                      + " verwerkingsverantwoordelijke.",
                  "Let changes of these provisions take effect only once the controller"
                      + " agrees."),
              "GDPR 28(3)",
              "EDPB-07/2020 109-110")
          .weighing(Severity.HIGH)),
  /** Without a binding instrument there is no data-processing agreement. */
  INSTRUMENT_ABSENT(
      missing(
          Element.INSTRUMENT,
          "gdpr-28.3-no-instrument",
          Text.of(
              "Zonder bindend stuk is er geen verwerkersovereenkomst.",
              "Without a binding instrument there is no data-processing agreement."),
          Text.of(
              "Nergens blijkt hoe de overeenkomst de verwerker bindt.",
              "Nothing shows how the agreement binds the processor."),
          Text.of(
              "Leg vast hoe de overeenkomst tot stand komt en de verwerker bindt.",
              "Set down how the agreement is concluded and binds the processor."),
          "GDPR 28(3)",
          "EDPB-07/2020 100-103")),
  /** The contract is in writing; electronic form counts as writing. */
  IN_WRITING(
      met(
          Element.WRITING,
          "gdpr-28.9-writing",
          Text.of(
              "De overeenkomst is schriftelijk; elektronisch is ook schriftelijk.",
              "The contract is in writing; electronic form counts as writing."),
          Text.of(
              "De overeenkomst is schriftelijk of elektronisch.",
              "The agreement is in writing or electronic form."),
          "GDPR 28(9)",
          "EDPB-07/2020 101")),
  /** An oral contract does not do. */
  NOT_IN_WRITING(
      missing(
          Element.WRITING,
          "gdpr-28.9-not-in-writing",
          Text.of("Een mondelinge overeenkomst voldoet niet.", "An oral contract does not do."),
          Text.of(
              "Van een schriftelijke of elektronische vorm blijkt niet.",
              "Nothing shows a written or electronic form."),
          Text.of(
              "Leg de overeenkomst schriftelijk of elektronisch vast.",
              "Put the agreement in writing or electronic form."),
          "GDPR 28(9)",
          "EDPB-07/2020 101")),
  /** The processor does not process for other purposes than agreed. */
  ROLE_PURPOSES_BANNED(
      met(
          Element.ROLE,
          "gdpr-28.10-other-purposes-banned",
          Text.of(
              "De verwerker verwerkt niet voor andere doeleinden dan afgesproken.",
              "The processor does not process for other purposes than agreed."),
          Text.of(
              "De overeenkomst verbiedt andere doeleinden.", "The agreement bans other purposes."),
          "GDPR 28(10)",
          "EDPB-07/2020 150")),
  /** Without a ban on other purposes there is room for own use. */
  ROLE_PURPOSES_OPEN(
      partial(
          Element.ROLE,
          "gdpr-28.10-other-purposes-open",
          Text.of(
              "Zonder verbod op andere doeleinden blijft ruimte voor eigen gebruik.",
              "Without a ban on other purposes there is room for own use."),
          Text.of(
              "De overeenkomst verbiedt andere doeleinden niet.",
              "The agreement does not ban other purposes."),
          Text.of(
              "Verbied verwerking voor andere of eigen doeleinden.",
              "Ban processing for other purposes or purposes of its own."),
          "GDPR 28(10)",
          "EDPB-07/2020 150")),
  /** Whoever decides on purposes and means is a controller. */
  ROLE_FACTS(
      partial(
          Element.ROLE,
          "gdpr-28.10-facts-of-own-control",
          Text.of(
              "Wie zelf doel en middelen bepaalt, is verwerkingsverantwoordelijke.",
              "Whoever decides on purposes and means is a controller."),
          Text.of(
              "De overeenkomst noemt iets wat op eigen zeggenschap van de verwerker" + " wijst.",
              "The agreement names something that points to control by the processor" + " itself."),
          Text.of(
              "Regel dit deel als eigen verwerkingsverantwoordelijkheid, of schrap het.",
              "Treat this part as controllership of its own, or strike it."),
          "GDPR 28(10)",
          "GDPR 4(7)",
          "EDPB-07/2020 150")),
  /** Retention periods of its own, without law or instruction, point to own purposes. */
  ROLE_OWN_RETENTION(
      partial(
          Element.ROLE,
          "gdpr-28.10-own-retention",
          Text.of(
              "Eigen bewaartermijnen zonder wet of instructie wijzen op eigen" + " doeleinden.",
              "Retention periods of its own, without law or instruction, point to own"
                  + " purposes."),
          Text.of(
              "De verwerker bewaart gegevens op eigen termijnen waarvoor geen wet wordt"
                  + " genoemd.",
              "The processor keeps data for periods of its own for which no law is" + " named."),
          Text.of(
              "Laat bewaartermijnen uit instructies van de verwerkingsverantwoordelijke"
                  + " volgen.",
              "Let retention follow from the controller's instructions."),
          "GDPR 28(10)",
          "EDPB-07/2020 150")),
  /** Without any purpose limitation own use is not excluded. */
  ROLE_ABSENT(
      missing(
          Element.ROLE,
          "gdpr-28.10-no-purpose-limit",
          Text.of(
              "Zonder enige doelbinding is eigen gebruik niet uitgesloten.",
              "Without any purpose limitation own use is not excluded."),
          Text.of(
              "Over de doeleinden van de verwerker zegt de overeenkomst niets.",
              "The agreement says nothing on the processor's purposes."),
          Text.of(
              "Verbied verwerking voor andere of eigen doeleinden.",
              "Ban processing for other purposes or purposes of its own."),
          "GDPR 28(10)",
          "EDPB-07/2020 150")),
  /** The contract states the controller's rights and obligations. */
  RIGHTS_BOTH(
      met(
          Element.CONTROLLER_RIGHTS,
          "gdpr-28.3-rights-and-duties",
          Text.of(
              "De overeenkomst noemt rechten en verplichtingen van de"
                  + " verwerkingsverantwoordelijke.",
              "The contract states the controller's rights and obligations."),
          Text.of(
              "Zowel rechten als verplichtingen van de verwerkingsverantwoordelijke"
                  + " staan erin.",
              "Both rights and obligations of the controller are stated."),
          "GDPR 28(3)",
          "EDPB-07/2020 114-115")),
  /** Obligations only, without rights, is half of it. */
  RIGHTS_DUTIES_ONLY(
      partial(
          Element.CONTROLLER_RIGHTS,
          "gdpr-28.3-duties-only",
          Text.of(
              "Alleen verplichtingen, geen rechten: dat is de helft.",
              "Obligations only, without rights, is half of it."),
          Text.of(
              "De overeenkomst noemt verplichtingen van de verwerkingsverantwoordelijke,"
                  + " maar geen rechten.",
              "The agreement states obligations of the controller, but no rights."),
          Text.of(
              "Noem het recht om instructies te geven, bezwaar te maken, te controleren"
                  + " en over het einde te beslissen.",
              "State the right to instruct, object, audit and decide on the end."),
          "GDPR 28(3)",
          "EDPB-07/2020 114-115")),
  /** Rights only, without obligations, is half of it. */
  RIGHTS_ONLY(
      partial(
          Element.CONTROLLER_RIGHTS,
          "gdpr-28.3-rights-only",
          Text.of(
              "Alleen rechten, geen verplichtingen: dat is de helft.",
              "Rights only, without obligations, is half of it."),
          Text.of(
              "De overeenkomst noemt rechten van de verwerkingsverantwoordelijke, maar"
                  + " geen verplichtingen.",
              "The agreement states rights of the controller, but no obligations."),
          Text.of(
              "Noem wat bij de verwerkingsverantwoordelijke blijft, zoals de" + " rechtsgrond.",
              "State what stays with the controller, such as the lawful basis."),
          "GDPR 28(3)",
          "EDPB-07/2020 114-115")),
  /** The contract must state the controller's rights and obligations. */
  RIGHTS_NONE(
      missing(
          Element.CONTROLLER_RIGHTS,
          "gdpr-28.3-no-rights",
          Text.of(
              "De overeenkomst moet rechten en verplichtingen van de"
                  + " verwerkingsverantwoordelijke noemen.",
              "The contract must state the controller's rights and obligations."),
          Text.of(
              "Rechten noch verplichtingen van de verwerkingsverantwoordelijke staan" + " erin.",
              "Neither rights nor obligations of the controller are stated."),
          Text.of(
              "Noem rechten en verplichtingen van de verwerkingsverantwoordelijke.",
              "State the rights and obligations of the controller."),
          "GDPR 28(3)",
          "EDPB-07/2020 114-115"));

  private final ElementText words;

  ContractRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
