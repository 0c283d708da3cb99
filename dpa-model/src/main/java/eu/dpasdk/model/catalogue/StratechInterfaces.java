package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.DataInterface;
import eu.dpasdk.model.processing.FromHosting;
import java.util.List;

/**
 * Stratech annex 1 §5: the interfaces of Perspectief from version 9.10. Where a row places the
 * connection in the application server or in hosting, or §3 names the module as interfacing from
 * hosting, it is taken to run from there; where it says nothing, that stays open.
 */
final class StratechInterfaces {
  private StratechInterfaces() {}

  /** Returns the fourteen interfaces in the order of the annex. */
  static List<DataInterface> all() {
    return List.of(
        caseManagement(),
        populationRegister(),
        creditRegister(),
        creditRegisterNet(),
        tradeRegister(),
        courts(),
        rabobank(),
        schulinck(),
        sepa(),
        insight(),
        connect(),
        genericImport(),
        exemptIncome(),
        debtExchange());
  }

  private static DataInterface caseManagement() {
    return row(
            1, Text.of("Zaaksysteem Koppeling", "Case-management connection (Zaaksysteem)"), true)
        .counterparty(
            Text.of("het zaaksysteem van de klant", "the customer's case-management system"))
        .addData(
            Text.of(
                "naam, adres en woonplaats van de cliënt", "name, address and town of the client"),
            Text.of(
                "zaaktype, begin en einde, begeleider, status en uitkomst",
                "type of case, start and end, case worker, status and outcome"),
            Text.of("brieven en dossierstukken", "letters and documents on file"))
        .protection(
            Text.of(
                "https is mogelijk, desgewenst met SSL-verificatie aan beide kanten",
                "https is possible, if wished with SSL verification on both sides"))
        .fromHosting(FromHosting.NO)
        .build();
  }

  private static DataInterface populationRegister() {
    return row(
            2,
            Text.of("StUF-BG-BRP Koppeling", "Population register connection (StUF-BG-BRP)"),
            true)
        .counterparty(
            Text.of(
                "de Basisregistratie Personen, via een gegevensmakelaar",
                "the population register, through a data broker"))
        .addData(
            Text.of("naam", "name"),
            Text.of("geboortedatum", "date of birth"),
            Text.of("geboorteplaats", "place of birth"),
            Text.of("geslacht", "sex"),
            Text.of("nationaliteit", "nationality"),
            Text.of("adres", "address"),
            Text.of("burgerlijke staat", "marital status"),
            Text.of("verblijfstitel", "residence title"),
            Text.of("BSN, ook als zoeksleutel", "BSN, also as the search key"))
        .protection(
            Text.of(
                "SSL-verificatie aan beide kanten tussen de webservices",
                "SSL verification on both sides between the web services"))
        .fromHosting(FromHosting.YES)
        .build();
  }

  private static DataInterface creditRegister() {
    return row(
            3,
            Text.of("Koppeling BKR (APIM webservice)", "BKR connection (APIM web service)"),
            true)
        .counterparty(Text.of("het BKR", "the credit register BKR"))
        .addAllData(creditRegisterData())
        .protection(
            Text.of(
                "zoals het BKR het eist, met een clientcertificaat per deelnemersnummer",
                "as the BKR requires, with a client certificate for each participant number"))
        .fromHosting(FromHosting.NOT_STATED)
        .build();
  }

  private static DataInterface creditRegisterNet() {
    return row(4, Text.of("Koppeling BKR (BKR-net)", "BKR connection (BKR-net)"), true)
        .counterparty(Text.of("het BKR", "the credit register BKR"))
        .addAllData(creditRegisterData())
        .protection(Text.of("een beveiligde lijn met het BKR", "a secured line to the BKR"))
        .fromHosting(FromHosting.NO)
        .obsolete(true)
        .build();
  }

  private static DataInterface tradeRegister() {
    return row(5, Text.of("StUF-BG-NHR Koppeling", "Trade register connection (StUF-BG-NHR)"), true)
        .counterparty(
            Text.of(
                "het Handelsregister, via een gegevensmakelaar",
                "the trade register, through a data broker"))
        .addData(
            Text.of("bezoekadres", "visiting address"),
            Text.of("postadres", "postal address"),
            Text.of("naam", "name"))
        .protection(
            Text.of(
                "SSL-verificatie aan beide kanten tussen de webservices",
                "SSL verification on both sides between the web services"))
        .fromHosting(FromHosting.YES)
        .build();
  }

  private static DataInterface courts() {
    return row(
            6,
            Text.of(
                "Bewindvoering inclusief Koppeling Rechtspraak",
                "Administration with the courts connection (Koppeling Rechtspraak)"),
            true)
        .counterparty(Text.of("de Rechtspraak", "the courts"))
        .addData(
            Text.of("adres", "address"),
            Text.of("geboortedatum", "date of birth"),
            Text.of("geboorteland", "country of birth"),
            Text.of("geboorteplaats", "place of birth"),
            Text.of("geslacht", "sex"),
            Text.of("naam", "name"),
            Text.of(
                "stukken van het bewind: boedelbeschrijving, rekening en verantwoording,"
                    + " evaluatie na vijf jaar, berichten, verzoeken om machtiging",
                "papers of the administration: inventory, accounts, evaluation after five"
                    + " years, messages, applications for leave"))
        .protection(
            Text.of(
                "PKIoverheid-certificaat, met KvK-nummer",
                "PKIoverheid certificate, with registration number"))
        .fromHosting(FromHosting.YES)
        .build();
  }

  private static DataInterface rabobank() {
    return row(7, Text.of("RaboDirectConnect (RDC)", "RaboDirectConnect (RDC)"), true)
        .counterparty(Text.of("de Rabobank", "Rabobank"))
        .addData(
            Text.of("rekeningnummers", "account numbers"),
            Text.of("tenaamstelling van de rekening", "name on the account"),
            Text.of("mutaties en saldi", "transactions and balances"),
            Text.of("betalingskenmerken", "payment references"))
        .protection(
            Text.of(
                "SFTP, ondertekening met certificaten, controle van het IP-adres",
                "SFTP, signing with certificates, check of the IP address"))
        .fromHosting(FromHosting.NOT_STATED)
        .build();
  }

  private static DataInterface schulinck() {
    return row(8, Text.of("Schulinck Koppeling", "Schulinck connection"), true)
        .counterparty(Text.of("Schulinck In-Take Schuldhulp", "Schulinck In-Take Schuldhulp"))
        .addData(
            Text.of("naam", "name"),
            Text.of("adres", "address"),
            Text.of("e-mailadres", "e-mail address"),
            Text.of("geboortedatum", "date of birth"),
            Text.of("geslacht", "sex"),
            Text.of("telefoonnummer", "telephone number"))
        .protection(
            Text.of(
                "eigen URL per webservice, SSL-certificaat, gebruikersnaam en wachtwoord",
                "a URL of its own for the web service, SSL certificate, user name and"
                    + " password"))
        .fromHosting(FromHosting.NO)
        .build();
  }

  private static DataInterface sepa() {
    return row(9, Text.of("Elektronisch bankieren (SEPA)", "Electronic banking (SEPA)"), false)
        .addData(Text.of("persoonsgegevens in bankafschriften", "personal data in bank statements"))
        .fromHosting(FromHosting.NO)
        .build();
  }

  private static DataInterface insight() {
    return row(10, Text.of("Stratech Insight", "Stratech Insight"), false)
        .counterparty(
            Text.of(
                "Insight in de hostingomgeving van de verwerker",
                "Insight in the processor's hosting environment"))
        .addData(
            Text.of("geslacht", "sex"),
            Text.of("burgerlijke staat", "marital status"),
            Text.of("woonsituatie", "housing situation"),
            Text.of("samenlevingsverband", "form of cohabitation"),
            Text.of("geboorteland", "country of birth"),
            Text.of("geboortedatum", "date of birth"),
            Text.of("achternaam", "surname"),
            Text.of("postcode", "postcode"),
            Text.of("plaats", "town"),
            Text.of("gemeente", "municipality"),
            Text.of("trajecten", "procedures"))
        .protection(
            Text.of(
                "https, voor de site ook gebruikersnaam en wachtwoord",
                "https, and for the site a user name and password"))
        .openList(true)
        .fromHosting(FromHosting.YES)
        .build();
  }

  private static DataInterface connect() {
    return row(11, Text.of("Stratech Connect voor cliënten", "Stratech Connect for clients"), false)
        .counterparty(Text.of("de cliënt, in een portaal", "the client, in a portal"))
        .addData(Text.of("e-mailadres", "e-mail address"), Text.of("naam", "name"))
        .protection(
            Text.of(
                "SSL-certificaat, gebruikersnaam en wachtwoord, tweede factor",
                "SSL certificate, user name and password, second factor"))
        .openList(true)
        .fromHosting(FromHosting.YES)
        .build();
  }

  private static DataInterface genericImport() {
    return row(12, Text.of("Generieke Import", "Generic import (Generieke Import)"), false)
        .openList(true)
        .fromHosting(FromHosting.NOT_STATED)
        .build();
  }

  private static DataInterface exemptIncome() {
    return row(13, Text.of("VTLB", "VTLB calculation"), true)
        .counterparty(
            Text.of("de rekenmodule van Bureau WSNP", "the calculation module of Bureau WSNP"))
        .addData(
            Text.of(
                "VTLB-gegevens, naar voorschrift van Bureau WSNP",
                "VTLB data, as Bureau WSNP prescribes"))
        .fromHosting(FromHosting.NOT_STATED)
        .build();
  }

  private static DataInterface debtExchange() {
    return row(
            14,
            Text.of(
                "Schuldenknooppunt (versie 1.1)", "Debt exchange (Schuldenknooppunt, version 1.1)"),
            true)
        .counterparty(Text.of("het Schuldenknooppunt", "the Schuldenknooppunt"))
        .protection(
            Text.of("zoals het Schuldenknooppunt het eist", "as the Schuldenknooppunt requires"))
        .fromHosting(FromHosting.NOT_STATED)
        .build();
  }

  private static List<Text> creditRegisterData() {
    return List.of(
        Text.of("adres met postcode", "address with postcode"),
        Text.of("geboortedatum", "date of birth"),
        Text.of("geslacht", "sex"),
        Text.of("geboortenaam", "name at birth"),
        Text.of("overeenkomsten met zakelijke klanten", "contracts with business customers"),
        Text.of(
            "achterstanden, herstel en bijzonderheden tijdens een overeenkomst",
            "arrears, recovery and special events during a contract"),
        Text.of("het einde van een overeenkomst", "the end of a contract"));
  }

  private static DataInterface.Builder row(int row, Text name, boolean thirdPartyService) {
    DataInterface.Builder builder = DataInterface.builder();
    builder
        .clause(ClauseRef.of("annex 1 §5." + row))
        .name(name)
        .thirdPartyService(thirdPartyService);
    return builder;
  }
}
