package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import java.util.List;
import java.util.Set;

/**
 * Stratech annex 1 §2: seven categories that identify a person (§2.1 to §2.7) and nine besides. A
 * flag is a reading of the category, not a word of the annex.
 */
final class StratechData {
  private StratechData() {}

  /** Returns the sixteen categories in the order of the annex. */
  static List<DataCategory> categories() {
    return List.of(
        category(1, Text.of("Namen: voor- en achternaam", "Names: first name and surname")),
        category(
            2,
            Text.of(
                "Adres: straat, nummer, postcode, woonplaats, land",
                "Address: street, number, postcode, town, country")),
        category(3, Text.of("Contact: e-mail en telefoon", "Contact: e-mail and telephone")),
        category(4, Text.of("Datum van geboorte", "Date of birth")),
        category(
            5,
            Text.of("Bankrekening: IBAN en BIC", "Bank account: IBAN and BIC"),
            DataFlag.FINANCIAL),
        category(
            6,
            Text.of("Documentnummer van een identiteitsbewijs", "Number of an identity document"),
            DataFlag.IDENTITY_DOCUMENT),
        category(
            7,
            Text.of("Burgerservicenummer", "Citizen service number (BSN)"),
            DataFlag.NATIONAL_ID),
        category(8, Text.of("Historie van de gebruiker", "History of the user")),
        category(9, Text.of("Schulden", "Debts"), DataFlag.FINANCIAL),
        category(
            10,
            Text.of("Bezittingen en ander vermogen", "Possessions and other assets"),
            DataFlag.FINANCIAL),
        category(
            11,
            Text.of(
                "Historie van de cliënt: trajecten en gebruik van het portaal",
                "History of the client: procedures and use of the portal")),
        category(12, Text.of("Netwerk van de cliënt", "The client's social network")),
        category(
            13,
            Text.of("Wat er binnenkomt en wordt uitgegeven", "Income and spending"),
            DataFlag.FINANCIAL),
        category(
            14,
            Text.of(
                "VTLB-gegevens: wat nodig is om uit te rekenen hoeveel een cliënt kan"
                    + " aflossen",
                "VTLB data: what is needed to work out how much a client can repay"),
            DataFlag.FINANCIAL),
        category(
            15,
            Text.of(
                "Gegevens voor de verklaring bij een verzoek om wettelijke schuldsanering"
                    + " (WSNP)",
                "Data for the statement with an application for statutory debt"
                    + " restructuring (WSNP)"),
            DataFlag.FINANCIAL),
        category(
            16,
            Text.of(
                "Overige cliëntgegevens: geslacht, land van geboorte, partner, kinderen,"
                    + " opleiding, verblijfsstatus; de opsomming is open",
                "Other data on clients: sex, country of birth, partner, children,"
                    + " education, residence status; the list is open"),
            DataFlag.MAY_REVEAL_SPECIAL,
            DataFlag.CHILDREN,
            DataFlag.OPEN_LIST));
  }

  /** What interfaces of annex 1 §5 carry though §2 says that nothing else is recorded. */
  static List<DataCategory> unlisted() {
    return List.of(
        unlisted(
            1, Text.of("Documenten uit het cliëntdossier", "Documents from the client's file")),
        unlisted(
            2,
            Text.of(
                "Nationaliteit, geboorteplaats en burgerlijke staat",
                "Nationality, place of birth and marital status"),
            DataFlag.MAY_REVEAL_SPECIAL),
        unlisted(
            3,
            Text.of("Kredietregistraties en achterstanden", "Credit records and arrears"),
            DataFlag.FINANCIAL),
        unlisted(7, Text.of("Banktransacties", "Bank transactions"), DataFlag.FINANCIAL));
  }

  private static DataCategory unlisted(int row, Text name, DataFlag... flags) {
    return DataCategory.unlisted(ClauseRef.of("annex 1 §5." + row), name, Set.of(flags));
  }

  private static DataCategory category(int row, Text name, DataFlag... flags) {
    return DataCategory.of(ClauseRef.of("annex 1 §2." + row), name, Set.of(flags));
  }
}
