package eu.dpasdk.docs.coverage;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The published requirements beside the elements of Article 28 GDPR, as an AsciiDoc page. */
final class RequirementsPage {
  private static final Text INTRODUCTION =
      Text.of(
          "Amaral, Azeem, Abualhaija en Briand publiceerden 45 eisen aan een"
              + " verwerkersovereenkomst (IEEE Transactions on Software Engineering, 2023). Deze"
              + " tabel geeft ze in eigen woorden, in de gepubliceerde volgorde en met een eigen"
              + " nummering, en zegt welk element van artikel 28 AVG, welk punt van de"
              + " Commissiebepalingen of welk ander gegeven elk ervan dekt.",
          "Amaral, Azeem, Abualhaija and Briand published 45 requirements for data-processing"
              + " agreements (IEEE Transactions on Software Engineering, 2023). This table gives them"
              + " in own words, in the published order and with numbers of its own, and says which"
              + " element of Article 28 GDPR, which item of the Commission clauses or which other"
              + " fact covers each.");

  private RequirementsPage() {}

  static String of(Language language) {
    boolean dutch = language == Language.NL;
    List<Requirement> all = Requirement.all();
    String rows =
        all.stream()
            .map(requirement -> row(requirement, language))
            .collect(Collectors.joining("\n\n"));
    return "= "
        + (dutch ? "Gepubliceerde eisen en hun dekking" : "Published requirements and their cover")
        + "\n\n"
        + INTRODUCTION.in(language)
        + "\n\n[cols=\"1,1,4,1,4\",options=\"header\"]\n|===\n|"
        + (dutch
            ? "Nr. |Verplicht |Eis |AVG |Gedekt door, of waarom niet"
            : "No. |Mandatory |Requirement |GDPR |Covered by, or why not")
        + "\n\n"
        + rows
        + "\n|===\n";
  }

  private static String row(Requirement requirement, Language language) {
    boolean dutch = language == Language.NL;
    String yes = dutch ? "ja" : "yes";
    String no = dutch ? "nee" : "no";
    return "|"
        + requirement.code()
        + "\n|"
        + (requirement.mandatory() ? yes : no)
        + "\n|"
        + requirement.requirement().in(language)
        + "\n|"
        + requirement.provision().orElse("–")
        + "\n|"
        + requirement
            .reason()
            .map(reason -> reason.in(language))
            .orElse(
                requirement.mapsTo().stream()
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(", ")));
  }
}
