package eu.dpasdk.model.catalogue;

import static eu.dpasdk.model.catalogue.StratechSecurity.measure;
import static eu.dpasdk.model.security.Article32Measure.A_ENCRYPTION;
import static eu.dpasdk.model.security.Article32Measure.B_CIA_RESILIENCE;
import static eu.dpasdk.model.security.Article32Measure.D_TESTING;
import static eu.dpasdk.model.security.IsoDomain.A10_CRYPTOGRAPHY;
import static eu.dpasdk.model.security.IsoDomain.A5_POLICY;
import static eu.dpasdk.model.security.IsoDomain.A6_ORGANISATION;
import static eu.dpasdk.model.security.IsoDomain.A7_PERSONNEL;
import static eu.dpasdk.model.security.IsoDomain.A8_ASSETS;
import static eu.dpasdk.model.security.IsoDomain.A9_ACCESS;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.security.SecurityMeasure;
import java.util.List;
import java.util.stream.Stream;

/** Stratech annex 2 §2.1 to §2.6: policy, people, equipment, access and encryption. */
final class StratechOfficeMeasures {
  private StratechOfficeMeasures() {}

  static List<SecurityMeasure> all() {
    return Stream.of(policy(), organisation(), personnel(), assets(), access(), cryptography())
        .flatMap(List::stream)
        .toList();
  }

  private static List<SecurityMeasure> policy() {
    return List.of(
        measure(
            "2.1 s.1",
            A5_POLICY,
            Text.of(
                "Een beleid voor informatiebeveiliging, afgestemd op de eigen eisen en op"
                    + " de wet",
                "A policy on information security, in line with its own needs and the law")),
        measure(
            "2.1 s.2",
            A5_POLICY,
            Text.of(
                "Het beleid wordt geregeld en bij aanleiding nagelopen en zo nodig aangepast",
                "The policy is reviewed regularly and on occasion, and adapted where needed"),
            D_TESTING),
        measure(
            "2.1 s.3",
            A5_POLICY,
            Text.of(
                "Een handleiding voor computergebruik maakt deel uit van het beleid",
                "A manual for the use of computers is part of the policy")),
        measure(
            "2.1 s.4",
            A5_POLICY,
            Text.of(
                "Iedere medewerker krijgt die handleiding",
                "Every member of staff gets that manual")));
  }

  private static List<SecurityMeasure> organisation() {
    return List.of(
        measure(
            "2.2 s.1",
            A6_ORGANISATION,
            Text.of(
                "Vastgelegd en toegedeeld is wie van het personeel waarvoor"
                    + " verantwoordelijk is",
                "It is laid down and assigned who of the staff is responsible for what")),
        measure(
            "2.2 s.2",
            A6_ORGANISATION,
            Text.of(
                "Beheer en ontwikkeling zijn gescheiden, zodat diensten niet ongewild"
                    + " veranderen",
                "Administration and development are kept apart, so that services do not"
                    + " change by accident"),
            B_CIA_RESILIENCE),
        measure(
            "2.2 s.3",
            A6_ORGANISATION,
            Text.of(
                "De handleiding regelt gebruik, eigendom, beveiliging en toegestaan"
                    + " gebruik van ICT-middelen",
                "The manual governs use, ownership, security and permitted use of ICT"
                    + " equipment")));
  }

  private static List<SecurityMeasure> personnel() {
    return List.of(
        measure(
            "2.3 s.1",
            A7_PERSONNEL,
            Text.of(
                "Het arbeidscontract bindt medewerkers aan hun plichten bij"
                    + " informatiebeveiliging",
                "The employment contract binds staff to their duties in information security")),
        measure(
            "2.3 s.2",
            A7_PERSONNEL,
            Text.of(
                "Het arbeidscontract legt geheimhouding op",
                "The employment contract imposes confidentiality"),
            B_CIA_RESILIENCE),
        measure(
            "2.3 s.3",
            A7_PERSONNEL,
            Text.of(
                "Bewustwording van beveiliging komt geregeld aan de orde",
                "Awareness of security is raised regularly")));
  }

  private static List<SecurityMeasure> assets() {
    return List.of(
        measure(
            "2.4 s.1",
            A8_ASSETS,
            Text.of(
                "Beleid en maatregelen tegen de risico's van laptops, vaste computers en"
                    + " communicatiemiddelen",
                "Policy and measures against the risks of laptops, desktops and means of"
                    + " communication"),
            B_CIA_RESILIENCE),
        measure(
            "2.4 s.2",
            A8_ASSETS,
            Text.of(
                "Regels over welke software medewerkers mogen installeren",
                "Rules on which software staff may install"),
            B_CIA_RESILIENCE),
        measure(
            "2.4 s.3",
            A8_ASSETS,
            Text.of(
                "Veilige afvoer van datadragers die niet meer nodig zijn",
                "Safe disposal of media that are no longer needed"),
            B_CIA_RESILIENCE));
  }

  private static List<SecurityMeasure> access() {
    return List.of(
        measure(
            "2.5 s.1",
            A9_ACCESS,
            Text.of(
                "Het netwerk is gesegmenteerd, zodat de toegang tot systemen gescheiden is",
                "The network is segmented, so that access to systems is separate"),
            B_CIA_RESILIENCE),
        measure(
            "2.5 s.2",
            A9_ACCESS,
            Text.of(
                "Gebruikers worden formeel in- en uitgeschreven, met hun toegangsrechten",
                "Users are formally registered and struck off, with their access rights"),
            B_CIA_RESILIENCE),
        measure(
            "2.5 s.3",
            A9_ACCESS,
            Text.of(
                "Bij ontslag, lange afwezigheid of schorsing wordt alle toegang geblokkeerd",
                "On dismissal, long absence or suspension all access is blocked"),
            B_CIA_RESILIENCE),
        measure(
            "2.5 s.4",
            A9_ACCESS,
            Text.of(
                "Een gebruiker komt alleen bij diensten waarvoor hij is geautoriseerd",
                "A user gets only to services for which it is authorised"),
            B_CIA_RESILIENCE),
        measure(
            "2.5 s.5",
            A9_ACCESS,
            Text.of(
                "Bevoegdheden buiten de eigen rol lopen via een uitzonderingsprocedure",
                "Privileges outside the role go through a procedure for exceptions"),
            B_CIA_RESILIENCE),
        measure(
            "2.5 s.6",
            A9_ACCESS,
            Text.of(
                "Systemen en applicaties vergen een veilige aanmelding",
                "Systems and applications require a secure login"),
            B_CIA_RESILIENCE),
        measure(
            "2.5 s.7",
            A9_ACCESS,
            Text.of("Systemen dwingen goede wachtwoorden af", "Systems enforce good passwords"),
            B_CIA_RESILIENCE));
  }

  private static List<SecurityMeasure> cryptography() {
    return List.of(
        measure(
            "2.6 s.1",
            A10_CRYPTOGRAPHY,
            Text.of("Een cryptografiebeleid", "A policy on cryptography"),
            A_ENCRYPTION),
        measure(
            "2.6 s.2",
            A10_CRYPTOGRAPHY,
            Text.of(
                "Opslag op laptops en vaste computers is versleuteld",
                "Storage on laptops and desktops is encrypted"),
            A_ENCRYPTION),
        measure(
            "2.6 s.3",
            A10_CRYPTOGRAPHY,
            Text.of(
                "Openbare sites hebben een SSL-certificaat, voor versleuteling en als"
                    + " bewijs van wie de site is",
                "Public sites have an SSL certificate, for encryption and as proof of"
                    + " whose site it is"),
            A_ENCRYPTION),
        measure(
            "2.6 s.4",
            A10_CRYPTOGRAPHY,
            Text.of(
                "Voor sites en webservers gelden daarnaast enkele best practices",
                "Some best practices apply to sites and web servers besides"),
            B_CIA_RESILIENCE));
  }
}
