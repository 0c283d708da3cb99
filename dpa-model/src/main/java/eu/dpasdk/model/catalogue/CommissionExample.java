package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.Activity;
import eu.dpasdk.model.processing.DataCategory;
import eu.dpasdk.model.processing.DataFlag;
import eu.dpasdk.model.processing.ProcessingDescription;
import eu.dpasdk.model.processing.Stated;
import eu.dpasdk.model.processing.StatedBy;
import eu.dpasdk.model.processing.SubjectCategory;
import eu.dpasdk.model.security.Article32Measure;
import eu.dpasdk.model.security.SecurityMeasure;
import eu.dpasdk.model.subprocessing.AnnexEntry;
import eu.dpasdk.model.subprocessing.SubProcessor;
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The blanks of Decision (EU) 2021/915 filled in for an invented payroll service, so that the
 * catalogue can show the clauses whole. The parties put their own in its place.
 */
final class CommissionExample {
  private static final ClauseRef ANNEX_2 = ClauseRef.of("annex II");
  private static final ClauseRef ANNEX_3 = ClauseRef.of("annex III");

  private CommissionExample() {}

  static CommissionChoices.Builder payroll() {
    return CommissionChoices.builder()
        .period(TimeLimit.ofCalendarDays(30))
        .processing(processing())
        .addAllMeasures(measures())
        .sensitiveData(
            Text.of(
                "Verzuimgegevens alleen voor een aangewezen medewerker, zonder aard of oorzaak van"
                    + " de ziekte",
                "Sick leave only for a designated member of staff, without nature or cause of the"
                    + " illness"))
        .addSubProcessors(
            AnnexEntry.of(
                SubProcessor.builder()
                    .name("Voorbeeld Hosting B.V.")
                    .address("Voorbeeldweg 1, 1000 AA Amsterdam")
                    .contact("privacy@hosting.example")
                    .country("NL")
                    .work(Text.of("hosting van de salarissoftware", "hosting the payroll software"))
                    .build(),
                Optional.empty(),
                Optional.empty()));
  }

  private static ProcessingDescription processing() {
    return ProcessingDescription.builder()
        .addClauses(ANNEX_2)
        .subjectMatter(stated("Voeren van de salarisadministratie", "Running the payroll"))
        .duration(
            stated(
                "De looptijd van de dienst, tot twee maanden na het laatste boekjaar",
                "The term of the service, until two months after the last financial year"))
        .nature(
            stated(
                "Opslaan, berekenen, verstrekken aan Belastingdienst en pensioenfonds",
                "Storing, calculating, passing on to the tax authority and the pension fund"))
        .purpose(
            stated(
                "Loon betalen en de wettelijke loonaangiften doen",
                "Paying wages and filing the payroll returns the law requires"))
        .addDataCategories(
            category("Naam en adres", "Name and address"),
            category("Salaris en bankrekening", "Salary and bank account", DataFlag.FINANCIAL),
            category("Burgerservicenummer", "Citizen service number", DataFlag.NATIONAL_ID),
            category("Ziekteverzuim", "Sick leave", DataFlag.SPECIAL))
        .addSubjectCategories(
            SubjectCategory.of(ANNEX_2, Text.of("Werknemers", "Employees"), false, false),
            SubjectCategory.of(
                ANNEX_2, Text.of("Partners met pensioen", "Partners with a pension"), false, false))
        .addActivities(Activity.of(ANNEX_2, Text.of("Salarisberekening", "Payroll calculation")))
        .build();
  }

  private static List<SecurityMeasure> measures() {
    return List.of(
        measure(
            "Versleuteling van opslag en verkeer",
            "Encryption of storage and traffic",
            Article32Measure.A_ENCRYPTION),
        measure(
            "Tweede factor en rechten per rol",
            "Second factor and rights by role",
            Article32Measure.B_CIA_RESILIENCE),
        measure(
            "Dagelijkse back-up, elk kwartaal teruggezet als proef",
            "Daily backup, restored as a trial each quarter",
            Article32Measure.C_RESTORE),
        measure("Jaarlijkse penetratietest", "Yearly penetration test", Article32Measure.D_TESTING),
        measure(
            "Procedure om verzoeken van betrokkenen uit te voeren, met zoek- en exportfunctie",
            "Procedure to carry out requests of data subjects, with search and export",
            Article32Measure.B_CIA_RESILIENCE));
  }

  private static Stated stated(String nl, String en) {
    return Stated.of(List.of(ANNEX_2), Text.of(nl, en), StatedBy.ITS_TEXT);
  }

  private static DataCategory category(String nl, String en, DataFlag... flags) {
    return DataCategory.of(ANNEX_2, Text.of(nl, en), Set.of(flags));
  }

  private static SecurityMeasure measure(String nl, String en, Article32Measure kind) {
    return SecurityMeasure.of(ANNEX_3, Text.of(nl, en), Optional.empty(), Set.of(kind));
  }
}
