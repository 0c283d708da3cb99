package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.law.Text;
import java.util.List;

/** Stratech 8 to 15 and the closing block: supervision, breaches, sub-processors, the end. */
final class StratechLaterClauses {
  private StratechLaterClauses() {}

  static List<Clause> all() {
    return List.of(
        Clause.inScope(
            "8.1",
            "Eens per jaar maakt een externe deskundige, gekozen door de verwerker,"
                + " een ISAE 3000-rapport dat alleen de beveiliging betreft; de klant"
                + " krijgt het als hij erom vraagt.",
            "Once a year an outside expert chosen by the processor makes an ISAE 3000"
                + " report on security alone; the customer gets it on asking."),
        Clause.inScope(
            "8.2",
            "De klant ziet af van eigen audits en inspecties en machtigt de verwerker"
                + " om namens hem de controleur te kiezen.",
            "The customer gives up audits and inspections of its own and mandates the"
                + " processor to choose the auditor on its behalf."),
        Clause.outside(
            "8.3",
            ClauseScope.ADJACENT,
            Text.of(
                "De klant betaalt de audit en ander toezichtswerk; bij hosting zit de"
                    + " jaarlijkse audit in de prijs.",
                "The customer pays for the audit and other work on supervision; with"
                    + " hosting, the yearly audit is in the price."),
            Text.of(
                "Kostenafspraak: wie voor toezicht betaalt, is een gegeven voor de regels"
                    + " over audits.",
                "Cost: who pays for supervision is a fact for the rules on audits.")),
        Clause.inScope(
            "9.1",
            "Bij een datalek waarvan hij weet, bericht de verwerker de klant zonder"
                + " onredelijke vertraging, met aard, verwachte gevolgen en maatregelen"
                + " voor zover dat kan.",
            "Once it knows of a breach, the processor tells the customer without"
                + " undue delay, with its nature, likely consequences and the measures as"
                + " far as it can."),
        Clause.inScope(
            "9.2",
            "De klant houdt zijn eigen plichten bij een datalek, melding en"
                + " mededeling inbegrepen.",
            "The customer keeps its own duties in case of a breach, notification and"
                + " communication included."),
        Clause.inScope(
            "10.1",
            "De klant geeft algemene toestemming voor sub-verwerkers en krijgt"
                + " bericht van veranderingen; een redelijk bezwaar moet de verwerker"
                + " binnen tien dagen daarna hebben bereikt, anders telt het als"
                + " uitgebleven; beide partijen mogen per direct opzeggen als voortzetting"
                + " niet te vergen is.",
            "The customer authorises sub-processors in general and is told of"
                + " changes; a reasonable objection must reach the processor within ten"
                + " days of that, or none is taken to exist; either party may terminate at"
                + " once where going on cannot be required."),
        Clause.inScope(
            "10.2",
            "De sub-verwerker komt onder deze voorwaarden of onder een contract met"
                + " dezelfde plichten te staan; schiet hij tekort, dan is de verwerker"
                + " volledig verantwoordelijk tegenover de klant.",
            "The sub-processor comes under these terms or under a contract with the"
                + " same duties; where it fails, the processor is fully responsible to the"
                + " customer."),
        Clause.inScope(
            "11",
            "De verwerker vergoedt alleen schade in de zin van artikel 82 lid 2 AVG,"
                + " en daarvan alleen wat rechtstreeks en zonder andere oorzaak uit zijn"
                + " tekortkoming volgt.",
            "The processor makes good only damage within Article 82(2) GDPR, and of"
                + " that only what follows directly and without another cause from its"
                + " failure."),
        Clause.inScope(
            "12.1",
            "Vraagt de klant erom, dan helpt de verwerker hem met passende"
                + " maatregelen bij verzoeken van betrokkenen (artikel 28 lid 3 onder e"
                + " AVG).",
            "When the customer asks, the processor helps it by suitable measures with"
                + " requests of data subjects (Article 28(3)(e) GDPR)."),
        Clause.inScope(
            "12.2",
            "Vraagt de klant erom, dan helpt de verwerker hem bij de artikelen 32 tot"
                + " en met 36 AVG, met de informatie die hij heeft.",
            "When the customer asks, the processor helps it with Articles 32 to 36"
                + " GDPR, with the information it has."),
        Clause.outside(
            "12.3",
            ClauseScope.ADJACENT,
            Text.of(
                "De kosten van die hulp mag de verwerker aan de klant doorberekenen.",
                "The processor may charge the customer for that help."),
            Text.of(
                "Kostenafspraak: wie de hulp betaalt, is een gegeven voor de regels over"
                    + " bijstand.",
                "Cost: who pays for the help is a fact for the rules on assistance.")),
        Clause.inScope(
            "13.1",
            "De voorwaarden gelden zolang de verwerker voor de klant werkt.",
            "The terms apply for as long as the processor works for the customer."),
        Clause.inScope(
            "13.2",
            "Wat na het einde nog wettelijk moet worden bewaard, verwijdert de verwerker als de"
                + " bewaarplicht een maand voorbij is, zonder uiterste dag; het bewaren mag"
                + " hij in rekening brengen.",
            "What it is required by law to keep after the end, the processor removes once"
                + " that duty has been over for a month, with no last day; it may charge"
                + " for the keeping."),
        Clause.unresolved(
            "13.3",
            Text.of(
                "Eindigt het contract, dan mag de klant één keer om zijn gegevens vragen,"
                    + " op de voet van een artikel in de Software Voorwaarden.",
                "When the contract ends, the customer may ask for its data one time, on"
                    + " the footing of an article in the Software Terms."),
            Text.of(
                "Het artikel waarnaar wordt verwezen zit niet in het dossier; termijn,"
                    + " vorm en kosten van de teruggave, en wat er daarna met de gegevens"
                    + " gebeurt, zijn onbekend.",
                "The article referred to is not in the file; the period, form and cost of"
                    + " the return, and what happens to the data afterwards, are unknown."),
            "Software Voorwaarden Stratech, artikel 15 lid 2"),
        Clause.inScope(
            "14",
            "De verwerker mag voorwaarden en bijlagen eenzijdig aanpassen als hij dat"
                + " in redelijkheid nodig vindt, ook om zijn eigen beleid; dat werkt zodra"
                + " de klant de nieuwe tekst heeft ontvangen.",
            "The processor may change terms and annexes alone where it reasonably"
                + " finds that called for, its own policy included; that works once the"
                + " customer has received the new text."),
        Clause.outside(
            "15.1",
            ClauseScope.ADJACENT,
            Text.of(
                "Voor lopende contracten komen deze voorwaarden in de plaats van de"
                    + " vorige privacyvoorwaarden.",
                "For running contracts these terms take the place of the former privacy"
                    + " terms."),
            Text.of(
                "Overgangsrecht: zegt welke tekst vanaf wanneer geldt; de vorige"
                    + " voorwaarden zitten niet in het dossier.",
                "Transition: it says which text applies from when; the former terms are"
                    + " not in the file.")),
        Clause.outside(
            "15.2",
            ClauseScope.ADJACENT,
            Text.of(
                "Maatwerkafspraken over de vorige voorwaarden in een lopend contract"
                    + " houden hun werking.",
                "Special arrangements on the former terms in a running contract keep"
                    + " their effect."),
            Text.of(
                "Overgangsrecht: of zulke afspraken bestaan, hangt af van het contract"
                    + " met de klant, dat niet in het dossier zit.",
                "Transition: whether there are such arrangements depends on the"
                    + " customer's contract, which is not in the file.")),
        Clause.inScope(
            "closing",
            "De voorwaarden zijn uiterlijk bij het sluiten overhandigd, staan op"
                + " stratech.nl en liggen sinds 10 maart 2023 onder nummer 6/2023 bij de"
                + " Rechtbank Overijssel in Almelo.",
            "The terms were handed over at conclusion at the latest, are on"
                + " stratech.nl, and have been with the Overijssel court at Almelo under"
                + " number 6/2023 since 10 March 2023."));
  }
}
