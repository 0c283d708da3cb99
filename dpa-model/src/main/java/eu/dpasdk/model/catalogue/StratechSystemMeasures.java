package eu.dpasdk.model.catalogue;

import static eu.dpasdk.model.catalogue.StratechSecurity.measure;
import static eu.dpasdk.model.security.Article32Measure.B_CIA_RESILIENCE;
import static eu.dpasdk.model.security.Article32Measure.C_RESTORE;
import static eu.dpasdk.model.security.Article32Measure.D_TESTING;
import static eu.dpasdk.model.security.IsoDomain.A11_PHYSICAL;
import static eu.dpasdk.model.security.IsoDomain.A12_OPERATIONS;
import static eu.dpasdk.model.security.IsoDomain.A13_COMMUNICATIONS;
import static eu.dpasdk.model.security.IsoDomain.A15_SUPPLIERS;
import static eu.dpasdk.model.security.IsoDomain.A16_INCIDENTS;
import static eu.dpasdk.model.security.IsoDomain.A17_CONTINUITY;
import static eu.dpasdk.model.security.IsoDomain.A18_COMPLIANCE;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.security.SecurityMeasure;
import java.util.List;
import java.util.stream.Stream;

/** Stratech annex 2 §2.7 to §2.13: buildings, systems, incidents, continuity and suppliers. */
final class StratechSystemMeasures {
  private StratechSystemMeasures() {}

  static List<SecurityMeasure> all() {
    return Stream.of(
            physical(),
            operations(),
            communications(),
            incidents(),
            continuity(),
            compliance(),
            suppliers())
        .flatMap(List::stream)
        .toList();
  }

  private static List<SecurityMeasure> physical() {
    return List.of(
        measure(
            "2.7 s.1",
            A11_PHYSICAL,
            Text.of(
                "Beveiligde ruimten zijn alleen toegankelijk voor bevoegd personeel",
                "Secure areas can be entered by authorised staff only"),
            B_CIA_RESILIENCE),
        measure(
            "2.7 s.2",
            A11_PHYSICAL,
            Text.of(
                "Plaatsing van apparatuur beperkt schade, storing van buiten en"
                    + " onbevoegde toegang",
                "The placing of equipment limits damage, disturbance from outside and"
                    + " unauthorised access"),
            B_CIA_RESILIENCE),
        measure(
            "2.7 s.3",
            A11_PHYSICAL,
            Text.of(
                "De servers voor hosting staan in een professioneel datacenter",
                "The servers for hosting are in a professional data centre"),
            B_CIA_RESILIENCE),
        measure(
            "2.7 s.4",
            A11_PHYSICAL,
            Text.of(
                "Back-ups liggen op twee locaties, los van elkaar",
                "Backups are at two sites, apart from each other"),
            B_CIA_RESILIENCE,
            C_RESTORE),
        measure(
            "2.7 s.5",
            A11_PHYSICAL,
            Text.of(
                "De apparatuur met back-ups staat achter slot en toegangscontrole",
                "The equipment with backups is behind lock and access control"),
            B_CIA_RESILIENCE),
        measure(
            "2.7 s.6",
            A11_PHYSICAL,
            Text.of(
                "Het kantoor heeft een inbraakalarm met een opvolgingsprocedure",
                "The office has a burglar alarm with a procedure to follow it up"),
            B_CIA_RESILIENCE),
        measure(
            "2.7 s.7",
            A11_PHYSICAL,
            Text.of(
                "Het kantoor heeft brandmelders die doormelden",
                "The office has fire detectors that report on"),
            B_CIA_RESILIENCE),
        measure(
            "2.7 s.8",
            A11_PHYSICAL,
            Text.of(
                "Camera's bewaken het kantoor en nemen op", "Cameras watch the office and record"),
            B_CIA_RESILIENCE));
  }

  private static List<SecurityMeasure> operations() {
    return List.of(
        measure(
            "2.8 s.1",
            A12_OPERATIONS,
            Text.of(
                "Hulpprogramma's waarmee beveiliging te omzeilen is, zijn verboden,"
                    + " behoudens een formele uitzondering",
                "Utilities that can get round security are banned, save by formal exception"),
            B_CIA_RESILIENCE),
        measure(
            "2.8 s.2",
            A12_OPERATIONS,
            Text.of(
                "Op servers en werkplekken draait beveiligingssoftware",
                "Security software runs on servers and workplaces"),
            B_CIA_RESILIENCE),
        measure(
            "2.8 s.3",
            A12_OPERATIONS,
            Text.of(
                "De infrastructuur wordt geregeld bijgewerkt, en bij urgente lekken"
                    + " meteen gepland",
                "The infrastructure is updated regularly, and urgent patches are"
                    + " scheduled at once"),
            B_CIA_RESILIENCE),
        measure(
            "2.8 s.4",
            A12_OPERATIONS,
            Text.of(
                "De beschikbaarheid van de applicaties wordt gemonitord",
                "The availability of applications is monitored"),
            B_CIA_RESILIENCE),
        measure(
            "2.8 s.5",
            A12_OPERATIONS,
            Text.of("Servers worden gehard", "Servers are hardened"),
            B_CIA_RESILIENCE));
  }

  private static List<SecurityMeasure> communications() {
    return List.of(
        measure(
            "2.9 s.1",
            A13_COMMUNICATIONS,
            Text.of(
                "De regels van de firewall worden geregeld nagelopen en bijgesteld",
                "The rules of the firewall are reviewed regularly and adjusted"),
            B_CIA_RESILIENCE,
            D_TESTING),
        measure(
            "2.9 s.2",
            A13_COMMUNICATIONS,
            Text.of(
                "Beheer van systemen vergt een eigen beheeraccount per persoon, tenzij"
                    + " een apparaat dat niet kan",
                "Administering systems takes an account of one's own, unless a device"
                    + " cannot have it"),
            B_CIA_RESILIENCE),
        measure(
            "2.9 s.3",
            A13_COMMUNICATIONS,
            Text.of(
                "Netwerkapparatuur is alleen te beheren vanuit aangewezen interne netwerken",
                "Network equipment can be administered only from designated internal networks"),
            B_CIA_RESILIENCE),
        measure(
            "2.9 s.4",
            A13_COMMUNICATIONS,
            Text.of(
                "Van die beperking kan alleen een formele uitzondering afwijken",
                "Only a formal exception can depart from that limit"),
            B_CIA_RESILIENCE));
  }

  private static List<SecurityMeasure> incidents() {
    return List.of(
        measure(
            "2.10 s.1",
            A16_INCIDENTS,
            Text.of(
                "Een proces voor beveiligingsincidenten, datalekken daaronder",
                "A process for security incidents, personal data breaches among them"),
            B_CIA_RESILIENCE),
        measure(
            "2.10 s.2",
            A16_INCIDENTS,
            Text.of(
                "Het proces leidt tot maatregelen ter verbetering",
                "The process leads to measures of improvement"),
            D_TESTING));
  }

  private static List<SecurityMeasure> continuity() {
    return List.of(
        measure(
            "2.11 s.1",
            A17_CONTINUITY,
            Text.of(
                "Procedures om na te gaan of back-ups juist en volledig zijn",
                "Procedures to check that backups are right and complete"),
            C_RESTORE,
            D_TESTING),
        measure(
            "2.11 s.2",
            A17_CONTINUITY,
            Text.of(
                "Verslag over iedere back-up, zodat een mislukte wordt hersteld",
                "A report on every backup, so that a failed one is put right"),
            C_RESTORE,
            D_TESTING),
        measure(
            "2.11 s.3",
            A17_CONTINUITY,
            Text.of(
                "Het serverplatform is dubbel uitgevoerd, tegen uitval van hardware",
                "The server platform is redundant, against failure of hardware"),
            B_CIA_RESILIENCE));
  }

  private static List<SecurityMeasure> compliance() {
    return List.of(
        measure(
            "2.12 s.1",
            A18_COMPLIANCE,
            Text.of(
                "Maatregelen om na te gaan en af te dwingen dat het beleid wordt nageleefd",
                "Measures to check and enforce that the policy is kept"),
            D_TESTING));
  }

  private static List<SecurityMeasure> suppliers() {
    return List.of(
        measure(
            "2.13 s.1",
            A15_SUPPLIERS,
            Text.of(
                "Een contract met de hostingprovider regelt beveiliging, niveau van"
                    + " dienstverlening en beheer",
                "A contract with the hosting provider governs security, level of service"
                    + " and administration"),
            B_CIA_RESILIENCE),
        measure(
            "2.13 s.2",
            A15_SUPPLIERS,
            Text.of(
                "De hostingprovider heeft ISO 27001:2013",
                "The hosting provider has ISO 27001:2013"),
            B_CIA_RESILIENCE),
        measure(
            "2.13 s.3",
            A15_SUPPLIERS,
            Text.of(
                "De hostinglocatie heeft ISO 27001:2013", "The hosting site has ISO 27001:2013"),
            B_CIA_RESILIENCE),
        measure(
            "2.13 s.4",
            A15_SUPPLIERS,
            Text.of(
                "Toezicht of die ISO-certificaten actueel blijven",
                "Supervision that those ISO certificates stay current"),
            D_TESTING));
  }
}
