package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.Activity;
import eu.dpasdk.model.processing.ControllerDuties;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.processing.StatedBy;
import eu.dpasdk.model.processing.SubjectCategory;
import java.util.List;

/**
 * Stratech 2, 3.1, 4 and annex 1: what is processed. The contract names no purpose and no
 * categories of data subjects; the latter are inferred from the data.
 */
final class StratechProcessing {
  private StratechProcessing() {}

  static ProcessingDescription description() {
    return ProcessingDescription.builder()
        .addAllClauses(
            ClauseRef.listOf(
                "2.1",
                "2.2",
                "3.1",
                "13.1",
                "annex 1",
                "annex 1 §1",
                "annex 1 §2",
                "annex 1 §2 note 1",
                "annex 1 §3",
                "annex 1 §5",
                "annex 2 §1"))
        .subjectMatter(
            Stated.of(
                ClauseRef.listOf("2.1", "annex 1 §2 s.2", "annex 1 §3"),
                Text.of(
                    "De verwerking die bij Stratech Perspectief en het werk van bijlage 1 §3 hoort",
                    "The processing that goes with Stratech Perspectief and the work of annex 1"
                        + " §3"),
                StatedBy.ITS_TEXT))
        .duration(
            Stated.of(
                ClauseRef.listOf("13.1"),
                Text.of(
                    "Zolang de verwerker voor de klant werkt",
                    "For as long as the processor works for the customer"),
                StatedBy.ITS_TEXT))
        .nature(
            Stated.of(
                ClauseRef.listOf("3.1", "annex 1 §3"),
                Text.of(
                    "Hosten, uitwisselen met systemen van anderen, analyseren, inrichten en"
                        + " ondersteunen",
                    "Hosting, exchanging with the systems of others, analysing, setting up"
                        + " and supporting"),
                StatedBy.ITS_TEXT))
        .purpose(
            Stated.of(
                ClauseRef.listOf("annex 1 §2 s.2", "annex 1 §2.14", "annex 1 §2.15"),
                Text.of(
                    "Schuldhulpverlening en bewind: af te leiden uit het product en de gegevens",
                    "Debt relief and administration: to be inferred from the product and the"
                        + " data"),
                StatedBy.INFERENCE))
        .addAllDataCategories(StratechData.categories())
        .addAllDataCategories(StratechData.unlisted())
        .addAllSubjectCategories(subjects())
        .addAllActivities(activities())
        .addAllInterfaces(StratechInterfaces.all())
        .addAllVersions(StratechVersions.all())
        .build();
  }

  /** Annex 1 §3; the paragraph on faults in the software has no heading of its own. */
  static List<Activity> activities() {
    return List.of(
        Activity.of(
            ClauseRef.of("annex 1 §3.1"),
            Text.of(
                "Hosting: beheer van de omgeving van de verwerker waarin de gegevens staan",
                "Hosting: running the processor's environment in which the data are")),
        Activity.of(
            ClauseRef.of("annex 1 §3.2"),
            Text.of(
                "Interfacing: automatische uitwisseling, in beide richtingen, tussen die"
                    + " omgeving en systemen van anderen, ook met Insight en Connect",
                "Interfacing: automatic exchange, both ways, between that environment and"
                    + " the systems of others, Insight and Connect included")),
        Activity.of(
            ClauseRef.of("annex 1 §3.3"),
            Text.of(
                "Analyses: automatisch ontleden en tonen van gegevens, bijvoorbeeld in"
                    + " Insight",
                "Analyses: automatically examining and showing data, for example in Insight")),
        Activity.of(
            ClauseRef.of("annex 1 §3.4"),
            Text.of(
                "Consultancy: inrichten van de software, bij de klant of op afstand, met"
                    + " toegang tot de gegevens",
                "Consultancy: setting up the software, at the customer's or remotely,"
                    + " with access to the data")),
        Activity.of(
            ClauseRef.of("annex 1 §3.5"),
            Text.of(
                "Service: hulp van de servicedesk, en fouten in de software opsporen of"
                    + " voor zijn, meestal bij de verwerker of op afstand, met toegang tot de"
                    + " gegevens",
                "Service: help from the service desk, and preventing and tracing faults"
                    + " in the software, mostly at the processor's or remotely, with access to"
                    + " the data")));
  }

  static ControllerDuties controllerDuties() {
    return ControllerDuties.of(
        ClauseRef.listOf("4.1", "4.2", "9.2"),
        List.of(
            Text.of(
                "Gegevens aanleveren die juist en nauwkeurig zijn voor hun doel",
                "Supply data that are accurate and precise for their purpose"),
            Text.of(
                "Instaan, tegenover de verwerker, voor dataminimalisatie: verzamelen wat"
                    + " het werk strikt nodig heeft en niet meer",
                "Warrant data minimisation to the processor: collect what the work"
                    + " strictly needs and no more"),
            Text.of(
                "De verwerking van bijlage 1 verantwoorden en iedere plicht van een"
                    + " verwerkingsverantwoordelijke nakomen",
                "Answer for the processing of annex 1 and fulfil every duty of a controller"),
            Text.of(
                "Zelf maatregelen treffen waarmee hij kan laten zien dat hij de AVG"
                    + " naleeft (artikel 24)",
                "Take measures of its own by which it can show that it complies with the"
                    + " GDPR (Article 24)"),
            Text.of(
                "Gegevensbescherming inbouwen, bij ontwerp en bij uitvoering, en"
                    + " standaard alleen het nodige verwerken (artikel 25)",
                "Build in data protection, in design and in operation, and by default"
                    + " process only what is needed (Article 25)"),
            Text.of(
                "Bij een datalek de eigen plichten vervullen, in het bijzonder melding en"
                    + " mededeling (artikelen 33 en 34)",
                "Fulfil its own duties in case of a breach, in particular notification"
                    + " and communication (Articles 33 and 34)")));
  }

  private static List<SubjectCategory> subjects() {
    return List.of(
        SubjectCategory.of(
            ClauseRef.of("annex 1 §2.16"),
            Text.of(
                "Cliënten van de klant, vooral mensen met schulden of onder bewind",
                "Clients of the customer, mostly people in debt or under administration"),
            true,
            true),
        SubjectCategory.of(
            ClauseRef.of("annex 1 §2.16"),
            Text.of("Partners en kinderen van cliënten", "Partners and children of clients"),
            true,
            true),
        SubjectCategory.of(
            ClauseRef.of("annex 1 §2.12"),
            Text.of(
                "Mensen in het sociale netwerk van een cliënt",
                "People in a client's social network"),
            false,
            true),
        SubjectCategory.of(
            ClauseRef.of("annex 1 §2.8"),
            Text.of("Gebruikers van de software", "Users of the software"),
            false,
            true));
  }
}
