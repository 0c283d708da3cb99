package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.Activity;
import eu.dpasdk.model.processing.ControllerDuties;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.ProcessorRegister;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.processing.StatedBy;
import eu.dpasdk.model.processing.SubjectCategory;
import java.util.List;
import java.util.Set;

/** FlexFront 4.1, 4.4(d), 8.2 and annex 2: what is processed, about whom, and why. */
final class FlexFrontProcessing {
  private FlexFrontProcessing() {}

  static ProcessingDescription description() {
    return ProcessingDescription.builder()
        .addAllClauses(ClauseRef.listOf("4.1", "preamble", "annex 2"))
        .subjectMatter(
            stated(
                List.of("preamble", "4.1"),
                Text.of(
                    "Begeleiding en uitvoering van het administratieve werk rond hypotheken, andere"
                        + " kredieten en verzekeringen",
                    "Guiding and carrying out the administrative work around mortgages, other"
                        + " credit and insurance")))
        .duration(
            stated(
                List.of("14.1", "15.6"),
                Text.of(
                    "De looptijd van de overeenkomst, en zolang FlexFront daarna gegevens heeft",
                    "The term of the agreement, and for as long as FlexFront has data after it")))
        .nature(
            stated(
                List.of("4.1"),
                Text.of(
                    "Vastleggen en doorgeven aan aanbieders",
                    "Recording, and passing on to providers")))
        .purpose(
            stated(
                List.of("4.1"),
                Text.of(
                    "Aangaan en uitvoeren van verzekeringen en (hypothecaire) kredieten",
                    "Concluding and performing insurance and (mortgage) credit contracts")))
        .addAllDataCategories(listed())
        .addDataCategories(
            DataCategory.unlisted(
                ClauseRef.of("7.1"),
                Text.of(
                    "Gegevens van het cliëntonderzoek volgens de Wwft, zoals een identiteitsbewijs",
                    "Data of client due diligence under the Wwft, such as an identity document"),
                Set.of(DataFlag.IDENTITY_DOCUMENT)))
        .addSubjectCategories(
            SubjectCategory.of(
                ClauseRef.of("annex 2 §2"),
                Text.of(
                    "Aanvragers van verzekeringen en kredieten",
                    "Applicants for insurance and credit"),
                false,
                false),
            SubjectCategory.of(
                ClauseRef.of("annex 2 §1.7"),
                Text.of("Gezinsleden van aanvragers", "Family members of applicants"),
                false,
                true))
        .addActivities(
            Activity.of(
                ClauseRef.of("4.1"),
                Text.of(
                    "Vastleggen: gegevens van aanvragers opnemen",
                    "Recording: taking in the data of applicants")),
            Activity.of(
                ClauseRef.of("4.1"),
                Text.of(
                    "Doorgeven: gegevens verstrekken aan aanbieders van financiële producten",
                    "Passing on: giving data to providers of financial products")))
        .build();
  }

  /** Annex 2 §1, in the order of the paper. */
  private static List<DataCategory> listed() {
    return List.of(
        category(1, Text.of("Naam, adres en woonplaats", "Name, address and place of residence")),
        category(2, Text.of("Burgerlijke staat", "Marital status")),
        category(3, Text.of("Geboortedatum", "Date of birth")),
        category(4, Text.of("Nationaliteit", "Nationality"), DataFlag.MAY_REVEAL_SPECIAL),
        category(5, Text.of("Telefoon en e-mail", "Telephone and e-mail")),
        category(6, Text.of("Beroep of functie", "Occupation or function")),
        category(7, Text.of("Gezinssamenstelling", "Composition of the family"), DataFlag.CHILDREN),
        category(8, Text.of("Geslacht", "Gender")),
        category(9, Text.of("Werkgever", "Employer")),
        category(10, Text.of("Inkomen of salaris", "Income or salary"), DataFlag.FINANCIAL),
        category(
            11,
            Text.of(
                "Afgesloten financiële producten, ook via derden",
                "Existing financial products, also through third parties"),
            DataFlag.FINANCIAL),
        category(12, Text.of("Bankrekeningnummers", "Bank account numbers"), DataFlag.FINANCIAL),
        category(
            13,
            Text.of(
                "Toetsing bij BKR en buitenlandse registers",
                "Checks with BKR and foreign credit registers"),
            DataFlag.FINANCIAL));
  }

  static ControllerDuties controllerDuties() {
    return ControllerDuties.of(
        ClauseRef.listOf("8.2", "8.4 s.3"),
        List.of(
            Text.of(
                "Aanspreekpunt zijn en vragen en verzoeken van klanten snel, goed en volledig"
                    + " behandelen",
                "Be the point of contact, and handle clients' questions and requests quickly,"
                    + " well and fully"),
            Text.of(
                "Verzoeken over persoonsgegevens zelf afhandelen",
                "Handle requests about personal data itself")));
  }

  /** A letter of a list of exceptions on the paper, and a duty of its own. */
  static ProcessorRegister register() {
    return ProcessorRegister.of(ClauseRef.listOf("4.4(d)"), true);
  }

  private static Stated stated(List<String> clauses, Text text) {
    return Stated.of(clauses.stream().map(ClauseRef::of).toList(), text, StatedBy.ITS_TEXT);
  }

  private static DataCategory category(int row, Text name, DataFlag... flags) {
    return DataCategory.of(ClauseRef.of("annex 2 §1." + row), name, Set.of(flags));
  }
}
