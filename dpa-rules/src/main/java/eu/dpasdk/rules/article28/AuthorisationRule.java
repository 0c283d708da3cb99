package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.notApplicable;
import static eu.dpasdk.rules.article28.ElementText.partial;
import static eu.dpasdk.rules.article28.ElementText.remark;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/** Article 28(2) GDPR: the authorisation of sub-processors and their changes. */
public enum AuthorisationRule implements ElementRule {
  /** Sub-processors come only with prior written authorisation. */
  AUTHORISATION_STATED(
      met(
          Element.SUB_AUTHORISATION,
          "gdpr-28.2-authorisation",
          Text.of(
              "Sub-verwerkers komen er alleen met voorafgaande schriftelijke" + " toestemming.",
              "Sub-processors come only with prior written authorisation."),
          Text.of(
              "De toestemming is geregeld en schriftelijk.",
              "The authorisation is provided for and in writing."),
          "GDPR 28(2)",
          "EDPB-07/2020 151-156")),
  /** The authorisation must be in writing. */
  AUTHORISATION_NOT_WRITTEN(
      partial(
          Element.SUB_AUTHORISATION,
          "gdpr-28.2-authorisation-not-written",
          Text.of(
              "De toestemming moet schriftelijk zijn.", "The authorisation must be in writing."),
          Text.of("De toestemming is niet schriftelijk.", "The authorisation is not in writing."),
          Text.of("Leg de toestemming schriftelijk vast.", "Put the authorisation in writing."),
          "GDPR 28(2)",
          "EDPB-07/2020 151-156")),
  /** The list of sub-processors belongs to the contract. */
  AUTHORISATION_LIST_ELSEWHERE(
      belowBenchmark(
          Element.SUB_AUTHORISATION,
          "gdpr-28.2-list-elsewhere",
          Text.of(
              "De lijst van sub-verwerkers hoort bij de overeenkomst.",
              "The list of sub-processors belongs to the contract."),
          Text.of(
              "De lijst staat in een stuk dat niet in het dossier zit (onopgelost).",
              "The list is in a document that is not in the file (unresolved)."),
          Text.of("Neem de lijst als bijlage op.", "Add the list as an annex."),
          "GDPR 28(2)",
          "EDPB-07/2020 151-156",
          "Decision-2021/915 7.7(a)")),
  /** Under general authorisation it must be clear who was approved at signing. */
  AUTHORISATION_NO_LIST(
      partial(
          Element.SUB_AUTHORISATION,
          "gdpr-28.2-no-list",
          Text.of(
              "Bij algemene toestemming moet te bepalen zijn wie bij het sluiten is"
                  + " goedgekeurd.",
              "Under general authorisation it must be clear who was approved at signing."),
          Text.of(
              "Er is algemene toestemming, maar geen lijst.",
              "There is general authorisation, but no list."),
          Text.of(
              "Voeg een lijst toe van de sub-verwerkers bij het sluiten.",
              "Add a list of the sub-processors at signing."),
          "GDPR 28(2)",
          "EDPB-07/2020 151-156")),
  /** Where no sub-processor may be engaged, there is nothing to authorise. */
  AUTHORISATION_BANNED(
      notApplicable(
          Element.SUB_AUTHORISATION,
          "gdpr-28.2-none-allowed",
          Text.of(
              "Waar geen sub-verwerker mag worden ingeschakeld, valt er niets toe te" + " staan.",
              "Where no sub-processor may be engaged, there is nothing to authorise."),
          Text.of("De overeenkomst verbiedt sub-verwerkers.", "The agreement bans sub-processors."),
          "GDPR 28(2)",
          "EDPB-07/2020 151-156")),
  /** Without rules on authorisation the engagement of others is not provided for. */
  AUTHORISATION_ABSENT(
      missing(
          Element.SUB_AUTHORISATION,
          "gdpr-28.2-no-authorisation",
          Text.of(
              "Zonder toestemmingsregeling is inschakelen van anderen niet geregeld.",
              "Without rules on authorisation the engagement of others is not provided" + " for."),
          Text.of(
              "Over toestemming voor sub-verwerkers zegt de overeenkomst niets.",
              "The agreement says nothing on authorising sub-processors."),
          Text.of(
              "Regel specifieke of algemene schriftelijke toestemming, of verbied"
                  + " sub-verwerkers.",
              "Provide for specific or general written authorisation, or ban" + " sub-processors."),
          "GDPR 28(2)",
          "EDPB-07/2020 151-156")),
  /** The processor tells of intended changes beforehand and the controller can object. */
  CHANGE_TOLD(
      met(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-told",
          Text.of(
              "De verwerker meldt beoogde veranderingen vooraf en de"
                  + " verwerkingsverantwoordelijke kan bezwaar maken.",
              "The processor tells of intended changes beforehand and the controller can"
                  + " object."),
          Text.of(
              "Veranderingen worden vooraf gemeld en bezwaar is mogelijk.",
              "Changes are told beforehand and objection is possible."),
          "GDPR 28(2)",
          "EDPB-07/2020 128",
          "EDPB-07/2020 156-157")),
  /** The rules on changes apply under general authorisation only. */
  CHANGE_NOT_GENERAL(
      notApplicable(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-not-general",
          Text.of(
              "De regels over veranderingen gelden alleen bij algemene toestemming.",
              "The rules on changes apply under general authorisation only."),
          Text.of("Er is geen algemene toestemming.", "There is no general authorisation."),
          "GDPR 28(2)",
          "EDPB-07/2020 128",
          "EDPB-07/2020 156-157")),
  /** Without notice the opportunity to object is not real. */
  CHANGE_NO_NOTICE(
      partial(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-no-notice",
          Text.of(
              "Zonder melding is de mogelijkheid van bezwaar niet echt.",
              "Without notice the opportunity to object is not real."),
          Text.of(
              "Bezwaar is mogelijk, maar de verwerker hoeft veranderingen niet te" + " melden.",
              "Objection is possible, but the processor need not tell of changes."),
          Text.of(
              "Verplicht de verwerker beoogde veranderingen vooraf te melden.",
              "Oblige the processor to tell of intended changes beforehand."),
          "GDPR 28(2)",
          "EDPB-07/2020 128",
          "EDPB-07/2020 156-157")),
  /** A notice afterwards is too late. */
  CHANGE_NOT_PRIOR(
      partial(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-not-prior",
          Text.of("Een melding achteraf is te laat.", "A notice afterwards is too late."),
          Text.of(
              "Veranderingen hoeven niet vooraf te worden gemeld.",
              "Changes need not be told beforehand."),
          Text.of(
              "Schrijf dat de melding vóór de verandering komt.",
              "Write that the notice comes before the change."),
          "GDPR 28(2)",
          "EDPB-07/2020 128",
          "EDPB-07/2020 156-157")),
  /** Having to consult a web page is not being informed. */
  CHANGE_WEBSITE(
      partial(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-website",
          Text.of(
              "Wie een webpagina moet raadplegen, wordt niet ingelicht.",
              "Having to consult a web page is not being informed."),
          Text.of(
              "Veranderingen staan alleen op een website.", "Changes are put on a website only."),
          Text.of(
              "Verplicht de verwerker de verwerkingsverantwoordelijke zelf te berichten.",
              "Oblige the processor to inform the controller itself."),
          "GDPR 28(2)",
          "EDPB-07/2020 128",
          "EDPB-07/2020 156-157")),
  /** The controller must be able to object. */
  CHANGE_NO_OBJECTION(
      partial(
              Element.SUB_CHANGE,
              "gdpr-28.2-change-no-objection",
              Text.of(
                  "De verwerkingsverantwoordelijke moet bezwaar kunnen maken.",
                  "The controller must be able to object."),
              Text.of(
                  "Veranderingen worden gemeld, maar bezwaar is niet voorzien.",
                  "Changes are told, but objection is not provided for."),
              Text.of(
                  "Geef de verwerkingsverantwoordelijke het recht bezwaar te maken.",
                  "Give the controller the right to object."),
              "GDPR 28(2)",
              "EDPB-07/2020 128",
              "EDPB-07/2020 156-157")
          .weighing(Severity.HIGH)),
  /** General authorisation goes with notice and objection. */
  CHANGE_ABSENT(
      missing(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-silent",
          Text.of(
              "Bij algemene toestemming horen melding en bezwaar.",
              "General authorisation goes with notice and objection."),
          Text.of(
              "Over veranderingen van sub-verwerkers zegt de overeenkomst niets.",
              "The agreement says nothing on changes of sub-processors."),
          Text.of("Regel melding vooraf en bezwaar.", "Provide for prior notice and objection."),
          "GDPR 28(2)",
          "EDPB-07/2020 128",
          "EDPB-07/2020 156-157")),
  /** Bringing notices to attention actively is better than putting them in a portal. */
  CHANGE_PORTAL(
      belowBenchmark(
          Element.SUB_CHANGE,
          "gdpr-28.2-change-portal",
          Text.of(
              "Berichten actief onder de aandacht brengen is beter dan ze in een portaal"
                  + " zetten.",
              "Bringing notices to attention actively is better than putting them in a"
                  + " portal."),
          Text.of(
              "De melding loopt alleen via een portaal.", "The notice goes through a portal only."),
          Text.of(
              "Laat de verwerker ook een bericht sturen.",
              "Let the processor send a message as well."),
          "EDPB-07/2020 128")),
  /** The Commission clauses have a period for objections. */
  CHANGE_NO_PERIOD(
      belowBenchmark(
          Element.SUB_CHANGE,
          "bench-objection-period",
          Text.of(
              "De Commissiebepalingen kennen een termijn voor bezwaar.",
              "The Commission clauses have a period for objections."),
          Text.of(
              "Voor bezwaar is geen termijn afgesproken.", "No period for objections was agreed."),
          Text.of("Spreek een termijn af.", "Agree on a period."),
          "Decision-2021/915 7.7(a)",
          "EDPB-07/2020 128")),
  /** Under the Commission clauses the processor waits until the time for objection has ended. */
  CHANGE_NO_STANDSTILL(
      belowBenchmark(
          Element.SUB_CHANGE,
          "bench-standstill",
          Text.of(
              "Onder de Commissiebepalingen wacht de verwerker tot de bezwaartermijn is"
                  + " verstreken.",
              "Under the Commission clauses the processor waits until the time for objection has"
                  + " ended."),
          Text.of(
              "De verwerker hoeft niet te wachten tot de termijn voorbij is.",
              "The processor need not wait until the period is over."),
          Text.of(
              "Spreek af dat de sub-verwerker niet eerder begint.",
              "Agree that the sub-processor does not start earlier."),
          "Decision-2021/915 7.7(a)",
          "EDPB-07/2020 156-157")),
  /** Under the Commission clauses the processor gives the information needed to object. */
  CHANGE_NO_INFORMATION(
      belowBenchmark(
          Element.SUB_CHANGE,
          "bench-notice-information",
          Text.of(
              "Onder de Commissiebepalingen geeft de verwerker de informatie die voor"
                  + " bezwaar nodig is.",
              "Under the Commission clauses the processor gives the information needed"
                  + " to object."),
          Text.of(
              "Wat de melding moet vertellen, staat er niet.",
              "It is not stated what the notice must tell."),
          Text.of(
              "Noem wat de melding inhoudt: wie, waar, wat en met welke waarborgen.",
              "State what the notice tells: who, where, what and with which safeguards."),
          "Decision-2021/915 7.7(a)")),
  /** Article 28(2) prevails over changing the list unilaterally. */
  CHANGE_BY_AMENDMENT(
      remark(
              Element.SUB_CHANGE,
              "gdpr-28.2-change-by-amendment",
              Text.of(
                  "Artikel 28 lid 2 gaat vóór een eenzijdige wijziging van de lijst.",
                  "Article 28(2) prevails over changing the list unilaterally."),
              Text.of(
                  "De verwerker kan de bijlagen eenzijdig wijzigen; voor sub-verwerkers"
                      + " blijft de regeling van bezwaar gelden.",
                  "The processor can change the annexes by itself; for sub-processors the"
                      + " rules on objection still apply."),
              Text.of(
                  "Zonder de lijst van sub-verwerkers uit van eenzijdige wijziging.",
                  "Exempt the list of sub-processors from unilateral change."),
              "GDPR 28(2)",
              "EDPB-07/2020 128",
              "EDPB-07/2020 156-157")
          .weighing(Severity.WARN)),
  /** Where the processor may terminate over an objection, objecting has its price. */
  CHANGE_PROCESSOR_ENDS(
      remark(
              Element.SUB_CHANGE,
              "gdpr-28.2-change-processor-ends",
              Text.of(
                  "Kan de verwerker opzeggen wegens bezwaar, dan heeft bezwaar een prijs.",
                  "Where the processor may terminate over an objection, objecting has its price."),
              Text.of(
                  "De verwerker mag opzeggen omdat de verwerkingsverantwoordelijke bezwaar"
                      + " maakt.",
                  "The processor may terminate because the controller objects."),
              Text.of(
                  "Laat de keuze aan de verwerkingsverantwoordelijke.",
                  "Leave the choice to the controller."),
              "GDPR 28(2)",
              "EDPB-07/2020 128",
              "EDPB-07/2020 156-157")
          .weighing(Severity.WARN));

  private final ElementText words;

  AuthorisationRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
