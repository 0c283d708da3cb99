package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Text;

/**
 * Article 28(3)(a) and last subparagraph GDPR: instructions, transfers, the legal exception,
 * infringing instructions.
 */
public enum InstructionRule implements ElementRule {
  /** The processor processes only on documented instructions. */
  INSTRUCTIONS_DOCUMENTED(
      met(
          Element.INSTRUCTIONS,
          "gdpr-28.3.a-documented",
          Text.of(
              "De verwerker verwerkt alleen op gedocumenteerde instructies.",
              "The processor processes only on documented instructions."),
          Text.of(
              "De verwerker is gebonden aan gedocumenteerde instructies.",
              "The processor is bound to documented instructions."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 116-118")),
  /** Instructions must be documented. */
  INSTRUCTIONS_UNDOCUMENTED(
      partial(
          Element.INSTRUCTIONS,
          "gdpr-28.3.a-undocumented",
          Text.of("Instructies moeten gedocumenteerd zijn.", "Instructions must be documented."),
          Text.of(
              "De verwerker is aan opdrachten gebonden, maar dat die worden vastgelegd"
                  + " staat er niet.",
              "The processor is bound to orders, but nothing says that they are" + " recorded."),
          Text.of(
              "Bepaal dat instructies schriftelijk of elektronisch worden vastgelegd.",
              "Provide that instructions are recorded in writing or electronically."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 116-118")),
  /** A word in brackets leaves open whether it is a requirement. */
  INSTRUCTIONS_BRACKETS(
      partial(
          Element.INSTRUCTIONS,
          "gdpr-28.3.a-written-in-brackets",
          Text.of(
              "Een woord tussen haken laat open of het een eis is.",
              "A word in brackets leaves open whether it is a requirement."),
          Text.of(
              "Het woord schriftelijk staat tussen haken; een mondelinge instructie is"
                  + " dus niet uitgesloten.",
              "The word written stands in brackets, so an oral instruction is not" + " excluded."),
          Text.of(
              "Haal de haken weg en noem een vorm of kanaal voor instructies.",
              "Drop the brackets and name a form or channel for instructions."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 116-118")),
  /** Where the processor's own terms are the only instruction, the controller does not decide. */
  INSTRUCTIONS_OWN_TERMS(
      partial(
          Element.INSTRUCTIONS,
          "gdpr-28.3.a-own-terms-only",
          Text.of(
              "Zijn de voorwaarden van de verwerker de enige instructie, dan beslist de"
                  + " verwerkingsverantwoordelijke niet.",
              "Where the processor's own terms are the only instruction, the controller"
                  + " does not decide."),
          Text.of(
              "Alleen het contract zelf geldt als instructie.",
              "Only the contract itself counts as an instruction."),
          Text.of(
              "Geef de verwerkingsverantwoordelijke het recht nadere instructies te" + " geven.",
              "Give the controller the right to instruct further."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 116-118")),
  /** The processor must be bound to instructions. */
  INSTRUCTIONS_ABSENT(
      missing(
          Element.INSTRUCTIONS,
          "gdpr-28.3.a-no-instructions",
          Text.of(
              "De verwerker moet aan instructies gebonden zijn.",
              "The processor must be bound to instructions."),
          Text.of(
              "De overeenkomst bindt de verwerker niet aan instructies.",
              "The agreement does not bind the processor to instructions."),
          Text.of(
              "Bind de verwerker aan gedocumenteerde instructies.",
              "Bind the processor to documented instructions."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 116-118")),
  /** Transfers to third countries are banned or bound to instructions. */
  TRANSFERS_BOUND(
      met(
          Element.TRANSFERS,
          "gdpr-28.3.a-transfers-bound",
          Text.of(
              "Doorgifte naar derde landen is verboden of aan instructies gebonden.",
              "Transfers to third countries are banned or bound to instructions."),
          Text.of(
              "De gegevens blijven in de EER, of gaan er alleen op instructie uit.",
              "The data stay in the EEA, or leave it on instruction only."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 119")),
  /**
   * Choosing freely among countries with an adequacy decision is transferring without instruction.
   */
  TRANSFERS_ADEQUATE(
      partial(
          Element.TRANSFERS,
          "gdpr-28.3.a-transfers-adequate",
          Text.of(
              "Wie vrij kiest tussen landen met een adequaatheidsbesluit, geeft door zonder"
                  + " instructie.",
              "Choosing freely among countries with an adequacy decision is transferring without"
                  + " instruction."),
          Text.of(
              "De verwerker kiest zelf uit alle landen met een adequaatheidsbesluit.",
              "The processor chooses by itself among all countries with an adequacy"
                  + " decision."),
          Text.of(
              "Bind doorgifte aan instructies, of noem de landen.",
              "Bind transfers to instructions, or name the countries."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 119",
          "GDPR 45")),
  /** Free transfer is the opposite of transfer on instruction. */
  TRANSFERS_ANYWHERE(
      missing(
          Element.TRANSFERS,
          "gdpr-28.3.a-transfers-anywhere",
          Text.of(
              "Vrije doorgifte is het tegendeel van doorgifte op instructie.",
              "Free transfer is the opposite of transfer on instruction."),
          Text.of(
              "De verwerker mag de gegevens overal verwerken.",
              "The processor may process the data anywhere."),
          Text.of(
              "Bind doorgifte aan instructies en hoofdstuk V.",
              "Bind transfers to instructions and Chapter V."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 119")),
  /** The contract must bind transfers to instructions too. */
  TRANSFERS_ABSENT(
      missing(
          Element.TRANSFERS,
          "gdpr-28.3.a-no-transfers",
          Text.of(
              "De overeenkomst moet ook doorgifte aan instructies binden.",
              "The contract must bind transfers to instructions too."),
          Text.of(
              "Over doorgifte naar derde landen zegt de overeenkomst niets.",
              "The agreement says nothing on transfers to third countries."),
          Text.of(
              "Verbied doorgifte, of bind die aan instructies.",
              "Ban transfers, or bind them to instructions."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 119")),
  /** Only Union or Member State law prevails, after notice beforehand. */
  LAW_LIMITED(
      met(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-law-limited",
          Text.of(
              "Alleen recht van de Unie of een lidstaat gaat voor, na kennisgeving" + " vooraf.",
              "Only Union or Member State law prevails, after notice beforehand."),
          Text.of(
              "De wettelijke uitzondering is zo beperkt als de wet eist, of ontbreekt.",
              "The legal exception is as limited as the law requires, or there is none."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120")),
  /** Laws and orders other than those of the Union or a Member State must not prevail. */
  LAW_SCOPE(
      partial(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-law-too-wide",
          Text.of(
              "Andere wetten en bevelen dan die van de Unie of een lidstaat mogen niet"
                  + " voorgaan.",
              "Laws and orders other than those of the Union or a Member State must not"
                  + " prevail."),
          Text.of(
              "De uitzondering is niet beperkt tot recht van de Unie of een lidstaat.",
              "The exception is not limited to Union or Member State law."),
          Text.of(
              "Beperk de uitzondering tot Unierecht en lidstatelijk recht dat op de"
                  + " verwerker van toepassing is.",
              "Limit the exception to Union or Member State law to which the processor"
                  + " is subject."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120",
          "GDPR 48")),
  /** The controller must hear of such an obligation beforehand. */
  LAW_NOT_TOLD(
      partial(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-law-not-told",
          Text.of(
              "De verwerkingsverantwoordelijke moet vooraf van zo'n plicht horen.",
              "The controller must hear of such an obligation beforehand."),
          Text.of(
              "De verwerker hoeft een wettelijke plicht niet vooraf te melden.",
              "The processor need not tell of a legal obligation beforehand."),
          Text.of(
              "Verplicht de verwerker de wettelijke plicht vóór de verwerking te melden.",
              "Oblige the processor to tell of the legal obligation before processing."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120")),
  /**
   * Silence is allowed only where that law forbids telling on important grounds of public interest.
   */
  LAW_SILENCE(
      partial(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-law-silence-too-wide",
          Text.of(
              "Zwijgen mag alleen als die wet melding om gewichtige redenen van algemeen"
                  + " belang verbiedt.",
              "Silence is allowed only where that law forbids telling on important"
                  + " grounds of public interest."),
          Text.of(
              "De verwerker mag vaker zwijgen dan de wet toestaat.",
              "The processor may stay silent more often than the law allows."),
          Text.of(
              "Beperk het zwijgen tot een verbod om gewichtige redenen van algemeen" + " belang.",
              "Limit silence to a ban on important grounds of public interest."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120")),
  /** Disclosure too may be compelled by Union or Member State law only. */
  LAW_DISCLOSURE_SCOPE(
      partial(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-disclosure-too-wide",
          Text.of(
              "Ook verstrekking mag alleen worden afgedwongen door recht van de Unie of"
                  + " een lidstaat.",
              "Disclosure too may be compelled by Union or Member State law only."),
          Text.of(
              "Verstrekking mag op iedere wet of ieder bevel, ook van buiten de Unie.",
              "Disclosure is allowed under any law or order, also from outside the" + " Union."),
          Text.of(
              "Beperk gedwongen verstrekking tot Unierecht en lidstatelijk recht.",
              "Limit compelled disclosure to Union or Member State law."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120",
          "GDPR 48")),
  /** Compelled disclosure must be told beforehand, whoever the recipient is. */
  LAW_DISCLOSURE_NOT_TOLD(
      partial(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-disclosure-not-told",
          Text.of(
              "Gedwongen verstrekking moet vooraf worden gemeld, wie de ontvanger ook" + " is.",
              "Compelled disclosure must be told beforehand, whoever the recipient is."),
          Text.of(
              "Niet iedere gedwongen verstrekking wordt vooraf gemeld.",
              "Not every compelled disclosure is told beforehand."),
          Text.of(
              "Verplicht de verwerker iedere gedwongen verstrekking vooraf te melden.",
              "Oblige the processor to tell of every compelled disclosure beforehand."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120")),
  /** Without a bond to instructions there is no limit to what laws set aside. */
  LAW_ABSENT(
      missing(
          Element.LEGAL_EXCEPTION,
          "gdpr-28.3.a-no-limit-on-law",
          Text.of(
              "Zonder band aan instructies is er ook geen grens aan wat wetten opzij" + " zetten.",
              "Without a bond to instructions there is no limit to what laws set aside."),
          Text.of(
              "Er is geen band aan instructies waarop een uitzondering mogelijk is.",
              "There is no bond to instructions to which an exception could be made."),
          Text.of(
              "Bind de verwerker aan instructies, met de uitzondering van artikel 28 lid"
                  + " 3 onder a.",
              "Bind the processor to instructions, with the exception of Article" + " 28(3)(a)."),
          "GDPR 28(3)(a)",
          "EDPB-07/2020 120")),
  /** The processor tells at once if in its opinion an instruction infringes the law. */
  INFRINGING_TOLD(
      met(
          Element.INFRINGING,
          "gdpr-28.3-infringing-told",
          Text.of(
              "De verwerker meldt onmiddellijk als een instructie volgens hem inbreuk" + " maakt.",
              "The processor tells at once if in its opinion an instruction infringes"
                  + " the law."),
          Text.of(
              "De verwerker meldt inbreukmakende instructies onmiddellijk.",
              "The processor tells of infringing instructions immediately."),
          "GDPR 28(3)",
          "EDPB-07/2020 146-147")),
  /** The law requires immediate notice. */
  INFRINGING_LATE(
      partial(
          Element.INFRINGING,
          "gdpr-28.3-infringing-not-at-once",
          Text.of("De wet eist onmiddellijke melding.", "The law requires immediate notice."),
          Text.of(
              "De verwerker meldt inbreukmakende instructies, maar niet onmiddellijk.",
              "The processor tells of infringing instructions, but not immediately."),
          Text.of("Schrijf onmiddellijk.", "Write: immediately."),
          "GDPR 28(3)",
          "EDPB-07/2020 146-147")),
  /** Conflict with other Union or Member State data-protection law counts too. */
  INFRINGING_GDPR_ONLY(
      partial(
          Element.INFRINGING,
          "gdpr-28.3-infringing-gdpr-only",
          Text.of(
              "Ook strijd met ander gegevensbeschermingsrecht van de Unie of een"
                  + " lidstaat telt.",
              "Conflict with other Union or Member State data-protection law counts too."),
          Text.of("De melding ziet alleen op de AVG.", "The notice is about the GDPR only."),
          Text.of(
              "Noem ook ander gegevensbeschermingsrecht van de Unie en de lidstaten.",
              "Name other Union or Member State data-protection law too."),
          "GDPR 28(3)",
          "EDPB-07/2020 146-147")),
  /** The contract must provide for notice of infringing instructions. */
  INFRINGING_ABSENT(
      missing(
          Element.INFRINGING,
          "gdpr-28.3-infringing-silent",
          Text.of(
              "De overeenkomst moet de melding van inbreukmakende instructies regelen.",
              "The contract must provide for notice of infringing instructions."),
          Text.of(
              "De verwerker hoeft niet te melden dat een instructie inbreuk maakt.",
              "The processor need not tell that an instruction infringes the law."),
          Text.of(
              "Verplicht de verwerker inbreukmakende instructies onmiddellijk te melden.",
              "Oblige the processor to tell of infringing instructions immediately."),
          "GDPR 28(3)",
          "EDPB-07/2020 146-147"));

  private final ElementText words;

  InstructionRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
