package eu.dpasdk.model.catalogue;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.processing.AnnexVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Stratech annexes 1 §1 and 2 §1: the versions of the annexes, the oldest first. */
final class StratechVersions {
  private StratechVersions() {}

  /** Returns the versions of annex 1, then those of annex 2. */
  static List<AnnexVersion> all() {
    return Stream.of(annex1(), annex2()).flatMap(List::stream).toList();
  }

  static List<AnnexVersion> annex1() {
    return List.of(
        version(
            "annex 1 §1.1", LocalDate.of(2018, 5, 3), Text.of("Eerste versie", "First version")),
        version(
            "annex 1 §1.2",
            LocalDate.of(2020, 5, 1),
            Text.of(
                "Versiebeheer ingevoerd; door de verhuizing van de hosting vervalt het"
                    + " beheer door Root en komt Previder erbij als sub-verwerker",
                "Version history introduced; as hosting moves, Root's work lapses and"
                    + " Previder is added as sub-processor")),
        version(
            "annex 1 §1.3",
            LocalDate.of(2020, 10, 6),
            Text.of(
                "Root van de lijst van sub-verwerkers gehaald",
                "Root taken off the list of sub-processors")),
        version(
            "annex 1 §1.4",
            LocalDate.of(2021, 10, 1),
            Text.of(
                "Interfaces opgenomen; woordgebruik aangepast aan de leveringsvoorwaarden",
                "Interfaces taken up; wording adapted to the terms of delivery")),
        version(
            "annex 1 §1.5",
            LocalDate.of(2022, 11, 28),
            Text.of(
                "Geldt voor Perspectief vanaf 9.10; BSN bij de gegevens;"
                    + " Schuldenknooppunt 1.1 en de BKR-koppeling via APIM bij de interfaces;"
                    + " de oude BKR-koppeling heet BKR-net, is als verouderd gemarkeerd en"
                    + " noemt de geboortenaam in plaats van de naam",
                "Applies to Perspectief from 9.10; BSN among the data; Schuldenknooppunt"
                    + " 1.1 and the BKR connection by APIM among the interfaces; the old BKR"
                    + " connection is called BKR-net, is marked obsolete, and names the name at"
                    + " birth instead of the name")));
  }

  static List<AnnexVersion> annex2() {
    return List.of(
        version(
            "annex 2 §1.1", LocalDate.of(2018, 5, 3), Text.of("Eerste versie", "First version")),
        version(
            "annex 2 §1.2",
            LocalDate.of(2019, 6, 11),
            Text.of(
                "Versiebeheer ingevoerd; maatregelen bijgewerkt",
                "Version history introduced; measures brought up to date")),
        version(
            "annex 2 §1.3",
            LocalDate.of(2019, 8, 14),
            Text.of(
                "NEN-certificering van de hostingprovider geschrapt",
                "NEN certification of the hosting provider struck")),
        version(
            "annex 2 §1.4",
            LocalDate.of(2020, 3, 11),
            Text.of(
                "Strengere maatregel voor bijzondere bevoegdheden; bij leveranciers wordt"
                    + " maandelijks toezicht periodiek, vanwege de overgang van Root naar"
                    + " Previder",
                "Stricter measure on special privileges; with suppliers, monthly becomes"
                    + " periodic because of the move from Root to Previder")),
        version(
            "annex 2 §1.5",
            LocalDate.of(2020, 11, 27),
            Text.of(
                "Taalverbetering bij personeel; geschrapt zijn de maatregelen over"
                    + " herstel na een calamiteit, over controle van leveranciers en over"
                    + " wijziging van hun diensten",
                "Language corrected under personnel; struck are the measures on disaster"
                    + " recovery, on control of suppliers, and on changes in their services")),
        version(
            "annex 2 §1.6",
            LocalDate.of(2021, 5, 18),
            Text.of("Dubbele maatregelen geschrapt", "Duplicate measures struck")),
        version(
            "annex 2 §1.7",
            LocalDate.of(2021, 10, 1),
            Text.of(
                "Woordgebruik aangepast aan de leveringsvoorwaarden",
                "Wording adapted to the terms of delivery")));
  }

  private static AnnexVersion version(String clause, LocalDate date, Text change) {
    return AnnexVersion.of(ClauseRef.of(clause), date, change);
  }
}
