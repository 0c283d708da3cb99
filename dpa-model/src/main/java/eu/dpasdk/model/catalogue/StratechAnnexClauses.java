package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annexes of the Stratech agreement as clauses. The paper numbers sections only: a row has the
 * number of its section and its place in it, and a measure of annex 2 is a sentence of its group.
 */
final class StratechAnnexClauses {
  private StratechAnnexClauses() {}

  /** Returns the sections and rows of both annexes in the order of the paper. */
  static List<Clause> all() {
    return Stream.of(annex1(), annex2()).flatMap(List::stream).toList();
  }

  private static List<Clause> annex1() {
    List<Clause> all = new ArrayList<>();
    all.add(
        Clause.inScope(
            "annex 1",
            "Versie 1/2022 van 28 november 2022, voor gebruikers van Perspectief:"
                + " welke gegevens en welk werk; de bijlage kan met een update van de"
                + " software meewijzigen.",
            "Version 1/2022 of 28 November 2022, for users of Perspectief: which data"
                + " and which work; the annex may change with an update of the software."));
    all.add(
        Clause.inScope(
            "annex 1 §1",
            "Versies van de bijlage, met de wisseling van Root naar Previder",
            "Versions of the annex, with the change from Root to Previder"));
    StratechVersions.annex1().forEach(row -> all.add(row(row.clause(), row.change())));
    all.add(
        Clause.inScope(
            "annex 1 §2",
            "Zestien categorieën, zeven die iemand identificeren en negen daarbij; de"
                + " klant verklaart niets anders vast te leggen.",
            "Sixteen categories, seven that identify a person and nine besides; the"
                + " customer declares that it records nothing else."));
    all.add(
        Clause.inScope(
            "annex 1 §2 note 1",
            "Welke categorieën werkelijk voorkomen, hangt af van hoe de klant de"
                + " software heeft ingericht.",
            "Which categories really occur depends on how the customer has set up the"
                + " software."));
    StratechData.categories().forEach(row -> all.add(row(row.clause(), row.name())));
    all.add(
        Clause.inScope(
            "annex 1 §3",
            "Het werk volgt uit de contracten en bestaat uit een of meer van vijf" + " soorten.",
            "The work follows from the contracts and is one or more of five kinds."));
    StratechProcessing.activities().forEach(row -> all.add(row(row.clause(), row.name())));
    all.add(
        Clause.inScope(
            "annex 1 §4",
            "Previder BV in Hengelo, de enige genoemde sub-verwerker, beheert de"
                + " hostingomgeving.",
            "Previder BV in Hengelo, the only sub-processor named, runs the hosting"
                + " environment."));
    all.add(
        Clause.inScope(
            "annex 1 §5",
            "Overzicht per module, vanaf versie 9.10, van wat met anderen kan worden"
                + " uitgewisseld; bedoeld om de klant zijn verantwoordelijkheid te laten"
                + " wegen.",
            "Overview by module, from version 9.10, of what can be exchanged with"
                + " others; meant to let the customer weigh its responsibility."));
    all.addAll(StratechInterfaceClauses.all());
    return all;
  }

  private static List<Clause> annex2() {
    List<Clause> all = new ArrayList<>();
    all.add(
        Clause.inScope(
            "annex 2",
            "Versie 2/2021 van 1 oktober 2021, bij dezelfde software: welke"
                + " beveiliging de verwerker heeft ingericht.",
            "Version 2/2021 of 1 October 2021, for the same software: which security"
                + " the processor has put in place."));
    all.add(
        Clause.inScope(
            "annex 2 §1",
            "Versies van de bijlage, met wat er aan maatregelen bij kwam en af ging",
            "Versions of the annex, with what measures came and went"));
    StratechVersions.annex2().forEach(row -> all.add(row(row.clause(), row.change())));
    all.add(
        Clause.inScope(
            "annex 2 §2",
            "De beveiliging van de gegevens van bijlage 1, technisch en"
                + " organisatorisch, in dertien groepen.",
            "The security of the data of annex 1, technical and organisational, in"
                + " thirteen groups."));
    all.addAll(groups());
    all.add(
        Clause.inScope(
            "annex 2 closing",
            "De maatregelen horen bij het werk van bijlage 1 en reiken niet verder"
                + " dan de locaties, apparatuur, interne verbindingen, organisatie en"
                + " mensen waarover de verwerker zelf gaat; wat aan een plaats vastzit,"
                + " hangt af van waar het werk gebeurt.",
            "The measures belong to the work of annex 1 and reach no further than the"
                + " sites, equipment, internal connections, organisation and people the"
                + " processor itself controls; what is tied to a place depends on where the"
                + " work is done."));
    return all;
  }

  /** Annex 2 §2: the thirteen groups of measures. */
  private static List<Clause> groups() {
    return List.of(
        Clause.inScope(
            "annex 2 §2.1",
            "Beleid voor informatiebeveiliging, met toetsing en een handleiding voor"
                + " medewerkers",
            "Policy on information security, reviewed, with a manual for staff"),
        Clause.inScope(
            "annex 2 §2.2",
            "Wie waarvoor verantwoordelijk is, scheiding van beheer en ontwikkeling,"
                + " regels voor ICT-gebruik",
            "Who is responsible for what, administration apart from development,"
                + " rules on the use of ICT"),
        Clause.inScope(
            "annex 2 §2.3",
            "Plichten, geheimhouding en bewustwording van personeel",
            "Duties, confidentiality and awareness of staff"),
        Clause.inScope(
            "annex 2 §2.4",
            "Risico's van computers, installatie van software, afvoer van datadragers",
            "Risks of computers, installing software, disposal of media"),
        Clause.inScope(
            "annex 2 §2.5",
            "Toegang: gescheiden netwerken, uitgifte en intrekking van rechten," + " wachtwoorden",
            "Access: separate networks, granting and withdrawing rights, passwords"),
        Clause.inScope(
            "annex 2 §2.6",
            "Versleuteling: beleid, computers van medewerkers, openbare sites",
            "Encryption: policy, computers of staff, public sites"),
        Clause.inScope(
            "annex 2 §2.7",
            "Gebouw, datacenter en de plaats van back-ups",
            "Building, data centre and the place of backups"),
        Clause.inScope(
            "annex 2 §2.8",
            "Beheer van systemen: hulpprogramma's, updates, bewaking, hardening",
            "Running systems: utilities, updates, monitoring, hardening"),
        Clause.inScope(
            "annex 2 §2.9",
            "Netwerk: firewall, persoonlijke beheeraccounts, afgeschermd beheer",
            "Network: firewall, personal administration accounts, shielded administration"),
        Clause.inScope(
            "annex 2 §2.10",
            "Afhandeling van incidenten, datalekken inbegrepen",
            "Handling of incidents, personal data breaches included"),
        Clause.inScope(
            "annex 2 §2.11",
            "Controle van back-ups en redundante servers",
            "Checks on backups, and redundant servers"),
        Clause.inScope(
            "annex 2 §2.12",
            "Toezien op naleving van het beleid",
            "Seeing that the policy is kept"),
        Clause.inScope(
            "annex 2 §2.13",
            "Afspraken met en certificering van de hostingprovider",
            "Agreements with and certification of the hosting provider"));
  }

  /** A row whose summary is what its term says. */
  private static Clause row(ClauseRef ref, Text summary) {
    return Clause.inScope(ref.number(), summary.nl(), summary.en());
  }
}
