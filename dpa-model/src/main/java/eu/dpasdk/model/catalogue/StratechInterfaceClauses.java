package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.law.Text;
import java.util.List;

/**
 * Stratech annex 1 §5: the fourteen interfaces as clauses. Ten are marked as Dienst Derden, a term
 * that nothing in the file defines.
 */
final class StratechInterfaceClauses {
  private static final String UNDEFINED = "omschrijving van 'Dienst Derden'";

  private StratechInterfaceClauses() {}

  static List<Clause> all() {
    return List.of(
        marked(
            1,
            Text.of(
                "Slaat zaken en documenten op in het zaaksysteem van de klant, vanaf de"
                    + " werkplek en niet vanuit de hosting.",
                "Stores cases and documents in the customer's case-management system,"
                    + " from the workplace and not from hosting."),
            UNDEFINED),
        marked(
            2,
            Text.of(
                "Haalt gegevens op BSN uit de basisregistratie en kan zich op wijzigingen"
                    + " abonneren.",
                "Fetches data by BSN from the population register and can subscribe to"
                    + " changes."),
            UNDEFINED),
        marked(
            3,
            Text.of(
                "Toetst cliënten bij het BKR en registreert daar kredieten en"
                    + " schuldregelingen.",
                "Checks clients with the BKR and registers credits and debt settlements"
                    + " there."),
            UNDEFINED),
        marked(
            4,
            Text.of(
                "De oudere BKR-koppeling, als verouderd gemarkeerd; zij loopt vanaf de"
                    + " werkplek.",
                "The older BKR connection, marked obsolete; it runs from the workplace."),
            UNDEFINED),
        marked(
            5,
            Text.of(
                "Haalt op KvK-nummer gegevens uit het Handelsregister.",
                "Fetches data by registration number from the trade register."),
            UNDEFINED),
        marked(
            6,
            Text.of(
                "Wisselt stukken van een bewind uit met de rechter; om zaak en cliënt te"
                    + " koppelen komen eenmaal persoonsgegevens van de rechter; naam en adres"
                    + " gaan daarna niet terug.",
                "Exchanges the papers of an administration with the court; to link case"
                    + " and client, personal data come once from the court; name and address do"
                    + " not go back after that."),
            UNDEFINED),
        marked(
            7,
            Text.of(
                "Wisselt bankbestanden automatisch uit met de Rabobank.",
                "Exchanges bank files automatically with Rabobank."),
            UNDEFINED),
        marked(
            8,
            Text.of(
                "Zendt cliëntgegevens vanaf de werkplek van de klant naar Schulinck"
                    + " In-Take Schuldhulp, gemaakt met Stadsring51 te Amersfoort.",
                "Sends client data from the customer's workplace to Schulinck In-Take"
                    + " Schuldhulp, made with Stadsring51 of Amersfoort."),
            UNDEFINED),
        Clause.inScope(
            "annex 1 §5.9",
            "Leest bankafschriften (ISO 20022) in op de werkplek, uit een bestand"
                + " waarvoor de verwerker niet instaat.",
            "Reads bank statements (ISO 20022) at the workplace, from a file the"
                + " processor does not answer for."),
        Clause.inScope(
            "annex 1 §5.10",
            "Zet gegevens die de klant periodiek instuurt om in managementinformatie.",
            "Turns data that the customer sends in periodically into management" + " information."),
        Clause.inScope(
            "annex 1 §5.11",
            "Toont de cliënt zijn financiële stand, budget, voortgang en schulden.",
            "Shows the client its finances, budget, progress and debts."),
        Clause.inScope(
            "annex 1 §5.12",
            "Voert gegevens in en uit, bijvoorbeeld van aanmeldingen; of het om"
                + " persoonsgegevens gaat, hangt van de inrichting af.",
            "Imports and exports data, of registrations for example; whether they are"
                + " personal depends on the set-up."),
        marked(
            13,
            Text.of(
                "Rekent uit welk inkomen vrij blijft, met de module van Bureau WSNP, dat"
                    + " de gegevens voorschrijft.",
                "Works out which income is exempt, with the module of Bureau WSNP, which"
                    + " prescribes the data."),
            UNDEFINED + "; voorschrift van Bureau WSNP"),
        marked(
            14,
            Text.of(
                "Verbindt met het Schuldenknooppunt; welke gegevens over en weer gaan,"
                    + " bepaalt diens handboek.",
                "Connects with the Schuldenknooppunt; its handbook decides which data pass."),
            UNDEFINED + "; Handboek Schuldenknooppunt, berichtenset 1.1"));
  }

  private static Clause marked(int row, Text summary, String document) {
    return Clause.unresolved(
        "annex 1 §5." + row,
        summary,
        Text.of(
            "De rij draagt het merk Dienst Derden. Wat dat betekent staat niet in het"
                + " dossier; vermoedelijk bepalen de Software Voorwaarden wie voor zo'n"
                + " dienst instaat.",
            "The row bears the mark Dienst Derden. What that means is not in the"
                + " file; presumably the Software Terms say who answers for such a service."),
        document);
  }
}
