package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.agreement.ClauseScope;
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every numbered clause of the Stratech agreement with its scope, in the order of the paper.
 * Clauses 11 and 14 have no numbered paragraphs, and the block on handing over and deposit is
 * {@code closing}.
 */
final class StratechClauses {
  private StratechClauses() {}

  /** Returns the index of the whole agreement. */
  static List<Clause> all() {
    return Stream.of(scopeAndDuties(), StratechLaterClauses.all(), StratechAnnexClauses.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Clauses 1 to 7. */
  private static List<Clause> scopeAndDuties() {
    return List.of(
        Clause.unresolved(
            "1.1",
            Text.of(
                "De voorwaarden gelden naast de Algemene Voorwaarden voor iedere offerte,"
                    + " bevestiging en overeenkomst; de wederpartij van de klant is Stratech"
                    + " Holding bv met al haar werkmaatschappijen, zonder dat één vennootschap"
                    + " wordt aangewezen.",
                "The terms apply, beside the General Terms, to every offer, confirmation"
                    + " and contract; the customer deals with Stratech Holding bv and all its"
                    + " operating companies, and no single company is named."),
            Text.of(
                "De Algemene Voorwaarden zitten niet in het dossier; of zij iets over"
                    + " persoonsgegevens of over opzegging regelen, is niet na te gaan.",
                "The General Terms are not in the file; whether they say anything about"
                    + " personal data or termination cannot be checked."),
            "Algemene Voorwaarden Stratech"),
        Clause.inScope(
            "1.2",
            "Botst een privacybepaling in een ander stuk van partijen met deze"
                + " voorwaarden, dan gaan deze voorwaarden voor.",
            "Where a privacy provision in another document of the parties conflicts"
                + " with these terms, these terms prevail."),
        Clause.inScope(
            "2.1",
            "Alle gegevens die Stratech bij de uitvoering van het contract en bij"
                + " ander werk voor de klant verwerkt, vallen onder de voorwaarden.",
            "All data that Stratech processes for the customer in performing the"
                + " contract, or in other work, fall under the terms."),
        Clause.inScope(
            "2.2",
            "Bij zijn werk voor de klant verwerkt Stratech, als verwerker, een deel"
                + " van diens gegevens.",
            "In its work for the customer Stratech processes some of the customer's"
                + " data, as processor."),
        Clause.inScope(
            "2.3",
            "De voorwaarden dienen zich aan als het contract of de andere"
                + " rechtshandeling die de AVG in artikel 28 lid 3 verlangt.",
            "The terms present themselves as the contract or other legal act that"
                + " Article 28(3) GDPR requires."),
        Clause.outside(
            "2.4",
            ClauseScope.COMMERCIAL,
            Text.of(
                "Mag de verwerker iets doorberekenen, dan geldt de tarieflijst van dat"
                    + " moment.",
                "Where the processor may charge something, its rates of that moment apply."),
            Text.of(
                "Prijsafspraak: zij zegt tegen welk tarief, niet wie waarvoor betaalt;"
                    + " dat laatste staat in 8.3, 12.3 en 13.2.",
                "Price: it says at which rate, not who pays for what; clauses 8.3, 12.3"
                    + " and 13.2 say that.")),
        Clause.inScope(
            "3.1",
            "De opdracht van de klant is tegelijk zijn instructie om te verwerken"
                + " zoals bijlage 1 het beschrijft.",
            "The customer's order is at the same time its instruction to process as"
                + " annex 1 describes."),
        Clause.inScope(
            "3.2",
            "De verwerker houdt zich aan de voorwaarden en verklaart geen andere"
                + " doeleinden na te streven.",
            "The processor keeps to the terms and confirms that it pursues no other"
                + " purposes."),
        Clause.inScope(
            "3.3",
            "De zeggenschap over de gegevens gaat op geen enkel moment op de" + " verwerker over.",
            "Control over the data passes to the processor at no time."),
        Clause.inScope(
            "3.4",
            "De verwerking blijft in de EER of in een land met een"
                + " adequaatheidsbesluit; wat buiten de EER gebeurt, is in bijlage 1 als"
                + " zodanig te herkennen.",
            "Processing stays in the EEA or in a country with an adequacy decision;"
                + " what happens outside the EEA can be told from annex 1."),
        Clause.inScope(
            "4.1",
            "De klant zorgt voor juiste gegevens, staat in voor dataminimalisatie en"
                + " draagt de plichten van een verwerkingsverantwoordelijke, artikel 24 AVG"
                + " voorop.",
            "The customer sees to accurate data, warrants data minimisation, and"
                + " bears the duties of a controller, Article 24 GDPR first."),
        Clause.inScope(
            "4.2",
            "De klant past gegevensbescherming door ontwerp en door"
                + " standaardinstellingen toe (artikel 25 AVG).",
            "The customer applies data protection by design and by default (Article"
                + " 25 GDPR)."),
        Clause.inScope(
            "4.3",
            "De klant noemt zijn naam, contactgegevens en functionaris voor"
                + " gegevensbescherming en meldt wijzigingen meteen.",
            "The customer gives its name, contact details and data protection"
                + " officer, and reports changes at once."),
        Clause.inScope(
            "4.4",
            "De klant staat ervoor in dat hij niets laat verwerken waarvoor gegevens"
                + " naar een derde land of een internationale organisatie gaan.",
            "The customer warrants that it orders no processing for which data go to"
                + " a third country or an international organisation."),
        Clause.outside(
            "4.5",
            ClauseScope.ADJACENT,
            Text.of(
                "De klant houdt de verwerker schadeloos als derden, betrokkenen of de"
                    + " Autoriteit Persoonsgegevens hem aanspreken op een tekortkoming van de"
                    + " klant.",
                "The customer holds the processor harmless where third parties, data"
                    + " subjects or the supervisory authority turn to it for a failure of the"
                    + " customer."),
            Text.of(
                "Verdeelt schade tussen partijen; de regels over aansprakelijkheid hebben"
                    + " dat gegeven nodig.",
                "It divides damage between the parties; the rules on liability need that"
                    + " fact.")),
        Clause.inScope(
            "5.1",
            "De verwerker en wie met toegang voor hem werkt, verwerken uitsluitend op"
                + " last van de klant, behalve waar een wet of een rechter anders beslist.",
            "The processor, and those who work for it with access, process on the"
                + " customer's order only, except where a law or a court decides otherwise."),
        Clause.inScope(
            "5.2",
            "Zij houden geheim wat zij vernemen, ook na afloop; wet, rechter of de"
                + " noodzaak van een taak kan die plicht opheffen.",
            "They keep secret what they learn, also after the end; a law, a court or"
                + " the need of a task can lift that duty."),
        Clause.inScope(
            "6.1",
            "Derden krijgen de gegevens alleen met schriftelijke toestemming of"
                + " opdracht vooraf, of als wet of rechter dat eist.",
            "Third parties get the data only with consent or an order in writing"
                + " beforehand, or where a law or a court requires it."),
        Clause.inScope(
            "6.2",
            "Dwingt wet of rechter tot verstrekking, dan bericht de verwerker de"
                + " klant schriftelijk, tenzij dat verboden is; wanneer staat er niet bij.",
            "Where a law or a court compels disclosure, the processor tells the"
                + " customer in writing unless that is forbidden; when is not said."),
        Clause.inScope(
            "7.1",
            "De verwerker beveiligt op een niveau dat bij het risico past, maar neemt"
                + " geen verantwoordelijkheid voor gegevens die hij zelf doorstuurt naar de"
                + " klant of naar een derde die geen sub-verwerker is.",
            "The processor secures at a level that fits the risk, but takes no"
                + " responsibility for data that it sends on to the customer or to a third"
                + " party that is no sub-processor."),
        Clause.inScope(
            "7.2",
            "Partijen houden de maatregelen van bijlage 2 voor passend; die bijlage"
                + " is ook de beschrijving voor het verwerkingsregister.",
            "The parties hold the measures of annex 2 to be appropriate; that annex"
                + " is also the description for the register of processing."));
  }
}
