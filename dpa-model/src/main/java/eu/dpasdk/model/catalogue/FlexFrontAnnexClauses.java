package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.agreement.Clause;
import eu.dpasdk.model.law.Text;
import java.util.List;

/** FlexFront: annexes 1 to 3. */
final class FlexFrontAnnexClauses {
  private FlexFrontAnnexClauses() {}

  static List<Clause> all() {
    return List.of(
        Clause.unresolved(
            "annex 1",
            Text.of(
                "Service level agreement: alleen een kop.",
                "Service level agreement: a heading only."),
            Text.of("De tekst ontbreekt.", "The text is missing."),
            "Bijlage 1, service level agreement (SLA)"),
        Clause.inScope(
            "annex 2",
            "Overzicht van persoonsgegevens en betrokkenen.",
            "List of personal data and data subjects."),
        Clause.inScope(
            "annex 2 §1.1", "Naam, adres en woonplaats.", "Name, address and place of residence."),
        Clause.inScope("annex 2 §1.2", "Burgerlijke staat.", "Marital status."),
        Clause.inScope("annex 2 §1.3", "Geboortedatum.", "Date of birth."),
        Clause.inScope("annex 2 §1.4", "Nationaliteit.", "Nationality."),
        Clause.inScope("annex 2 §1.5", "Telefoon en e-mail.", "Telephone and e-mail."),
        Clause.inScope("annex 2 §1.6", "Beroep of functie.", "Occupation or function."),
        Clause.inScope("annex 2 §1.7", "Gezinssamenstelling.", "Composition of the family."),
        Clause.inScope("annex 2 §1.8", "Geslacht.", "Gender."),
        Clause.inScope("annex 2 §1.9", "Werkgever.", "Employer."),
        Clause.inScope("annex 2 §1.10", "Inkomen of salaris.", "Income or salary."),
        Clause.inScope(
            "annex 2 §1.11",
            "Afgesloten financiële producten, ook via derden.",
            "Existing financial products, also through third parties."),
        Clause.inScope("annex 2 §1.12", "Bankrekeningnummers.", "Bank account numbers."),
        Clause.inScope(
            "annex 2 §1.13",
            "Toetsing bij BKR en buitenlandse registers.",
            "Checks with BKR and foreign credit registers."),
        Clause.inScope(
            "annex 2 §2",
            "Betrokkenen: aanvragers van verzekeringen en kredieten.",
            "Data subjects: applicants for insurance and credit."),
        Clause.inScope(
            "annex 3", "Maatregelen die FlexFront heeft genomen.", "Measures FlexFront has taken."),
        Clause.inScope(
            "annex 3 §1.1",
            "Eigen internetverbinding op kantoor.",
            "Own internet connection at the office."),
        Clause.inScope(
            "annex 3 §1.2", "Watchguard-firewall met UTM.", "Watchguard firewall with UTM."),
        Clause.inScope(
            "annex 3 §1.3",
            "Werkplek in een datacenter met ISO 27001.",
            "Workplace in a data centre with ISO 27001."),
        Clause.inScope(
            "annex 3 §1.4",
            "Toegang tot de werkplek via Citrix.",
            "Access to the workplace through Citrix."),
        Clause.inScope("annex 3 §2.1", "SSL op de applicatie.", "SSL on the application."),
        Clause.inScope(
            "annex 3 §2.2", "Tweede factor voor medewerkers.", "Second factor for staff."),
        Clause.inScope(
            "annex 3 §2.3",
            "Applicatie in een datacenter met ISO 27001.",
            "Application in a data centre with ISO 27001."),
        Clause.inScope("annex 3 §2.4", "Web application firewall.", "Web application firewall."),
        Clause.inScope("annex 3 §2.5", "Scherm tegen DDoS.", "Shield against DDoS."),
        Clause.inScope(
            "annex 3 §2.6", "Documenten versleuteld opgeslagen.", "Documents stored encrypted."),
        Clause.inScope(
            "annex 3 §2.7", "Database versleuteld opgeslagen.", "Database stored encrypted."),
        Clause.inScope(
            "annex 3 §2.8",
            "Uitwisseling in de keten volgens HDN.",
            "Exchange in the chain by HDN."));
  }
}
