package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Text;

/** Article 28(3) GDPR, first sentence: the description of the processing. */
public enum DescriptionRule implements ElementRule {
  /** The contract sets out the subject-matter. */
  SUBJECT_MATTER_STATED(
      met(
          Element.SUBJECT_MATTER,
          "gdpr-28.3-subject-stated",
          Text.of(
              "De overeenkomst omschrijft het onderwerp.",
              "The contract sets out the subject-matter."),
          Text.of(
              "De overeenkomst omschrijft het onderwerp.",
              "The agreement sets out the subject-matter."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** A reference to another document sets out the subject-matter in part only. */
  SUBJECT_MATTER_ELSEWHERE(
      partial(
          Element.SUBJECT_MATTER,
          "gdpr-28.3-subject-elsewhere",
          Text.of(
              "Een verwijzing naar een ander stuk omschrijft het onderwerp maar ten" + " dele.",
              "A reference to another document sets out the subject-matter in part only."),
          Text.of(
              "Voor het onderwerp verwijst de overeenkomst naar een ander stuk.",
              "For the subject-matter the agreement points to another document."),
          Text.of(
              "Omschrijf het onderwerp in de overeenkomst zelf.",
              "Set out the subject-matter in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** What can only be inferred has not been set out. */
  SUBJECT_MATTER_INFERRED(
      partial(
          Element.SUBJECT_MATTER,
          "gdpr-28.3-subject-inferred",
          Text.of(
              "Wat alleen is af te leiden, is niet omschreven.",
              "What can only be inferred has not been set out."),
          Text.of(
              "De overeenkomst noemt het onderwerp niet; uit product of sector is wel"
                  + " iets af te leiden.",
              "The agreement does not state the subject-matter; something can be"
                  + " inferred from product or sector."),
          Text.of(
              "Omschrijf het onderwerp in de overeenkomst zelf.",
              "Set out the subject-matter in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract must set out the subject-matter. */
  SUBJECT_MATTER_ABSENT(
      missing(
          Element.SUBJECT_MATTER,
          "gdpr-28.3-no-subject",
          Text.of(
              "De overeenkomst moet het onderwerp omschrijven.",
              "The contract must set out the subject-matter."),
          Text.of(
              "Over het onderwerp zegt de overeenkomst niets.",
              "The agreement says nothing on the subject-matter."),
          Text.of("Omschrijf het onderwerp.", "Set out the subject-matter."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract sets out the duration. */
  DURATION_STATED(
      met(
          Element.DURATION,
          "gdpr-28.3-duration-stated",
          Text.of("De overeenkomst omschrijft de duur.", "The contract sets out the duration."),
          Text.of("De overeenkomst omschrijft de duur.", "The agreement sets out the duration."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** A reference to another document sets out the duration in part only. */
  DURATION_ELSEWHERE(
      partial(
          Element.DURATION,
          "gdpr-28.3-duration-elsewhere",
          Text.of(
              "Een verwijzing naar een ander stuk omschrijft de duur maar ten dele.",
              "A reference to another document sets out the duration in part only."),
          Text.of(
              "Voor de duur verwijst de overeenkomst naar een ander stuk.",
              "For the duration the agreement points to another document."),
          Text.of(
              "Omschrijf de duur in de overeenkomst zelf.",
              "Set out the duration in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** What can only be inferred has not been set out. */
  DURATION_INFERRED(
      partial(
          Element.DURATION,
          "gdpr-28.3-duration-inferred",
          Text.of(
              "Wat alleen is af te leiden, is niet omschreven.",
              "What can only be inferred has not been set out."),
          Text.of(
              "De overeenkomst noemt de duur niet; uit product of sector is wel iets af"
                  + " te leiden.",
              "The agreement does not state the duration; something can be inferred from"
                  + " product or sector."),
          Text.of(
              "Omschrijf de duur in de overeenkomst zelf.",
              "Set out the duration in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract must set out the duration. */
  DURATION_ABSENT(
      missing(
          Element.DURATION,
          "gdpr-28.3-no-duration",
          Text.of(
              "De overeenkomst moet de duur omschrijven.",
              "The contract must set out the duration."),
          Text.of(
              "Over de duur zegt de overeenkomst niets.",
              "The agreement says nothing on the duration."),
          Text.of("Omschrijf de duur.", "Set out the duration."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract sets out the nature of the processing. */
  NATURE_STATED(
      met(
          Element.NATURE,
          "gdpr-28.3-nature-stated",
          Text.of(
              "De overeenkomst omschrijft de aard van de verwerking.",
              "The contract sets out the nature of the processing."),
          Text.of(
              "De overeenkomst omschrijft de aard van de verwerking.",
              "The agreement sets out the nature of the processing."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** A reference to another document sets out the nature of the processing in part only. */
  NATURE_ELSEWHERE(
      partial(
          Element.NATURE,
          "gdpr-28.3-nature-elsewhere",
          Text.of(
              "Een verwijzing naar een ander stuk omschrijft de aard van de verwerking"
                  + " maar ten dele.",
              "A reference to another document sets out the nature of the processing in"
                  + " part only."),
          Text.of(
              "Voor de aard van de verwerking verwijst de overeenkomst naar een ander" + " stuk.",
              "For the nature of the processing the agreement points to another" + " document."),
          Text.of(
              "Omschrijf de aard van de verwerking in de overeenkomst zelf.",
              "Set out the nature of the processing in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** What can only be inferred has not been set out. */
  NATURE_INFERRED(
      partial(
          Element.NATURE,
          "gdpr-28.3-nature-inferred",
          Text.of(
              "Wat alleen is af te leiden, is niet omschreven.",
              "What can only be inferred has not been set out."),
          Text.of(
              "De overeenkomst noemt de aard van de verwerking niet; uit product of"
                  + " sector is wel iets af te leiden.",
              "The agreement does not state the nature of the processing; something can"
                  + " be inferred from product or sector."),
          Text.of(
              "Omschrijf de aard van de verwerking in de overeenkomst zelf.",
              "Set out the nature of the processing in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract must set out the nature of the processing. */
  NATURE_ABSENT(
      missing(
          Element.NATURE,
          "gdpr-28.3-no-nature",
          Text.of(
              "De overeenkomst moet de aard van de verwerking omschrijven.",
              "The contract must set out the nature of the processing."),
          Text.of(
              "Over de aard van de verwerking zegt de overeenkomst niets.",
              "The agreement says nothing on the nature of the processing."),
          Text.of("Omschrijf de aard van de verwerking.", "Set out the nature of the processing."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract sets out the purpose of the processing. */
  PURPOSE_STATED(
      met(
          Element.PURPOSE,
          "gdpr-28.3-purpose-stated",
          Text.of(
              "De overeenkomst omschrijft het doel van de verwerking.",
              "The contract sets out the purpose of the processing."),
          Text.of(
              "De overeenkomst omschrijft het doel van de verwerking.",
              "The agreement sets out the purpose of the processing."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** A reference to another document sets out the purpose of the processing in part only. */
  PURPOSE_ELSEWHERE(
      partial(
          Element.PURPOSE,
          "gdpr-28.3-purpose-elsewhere",
          Text.of(
              "Een verwijzing naar een ander stuk omschrijft het doel van de verwerking"
                  + " maar ten dele.",
              "A reference to another document sets out the purpose of the processing in"
                  + " part only."),
          Text.of(
              "Voor het doel van de verwerking verwijst de overeenkomst naar een ander" + " stuk.",
              "For the purpose of the processing the agreement points to another" + " document."),
          Text.of(
              "Omschrijf het doel van de verwerking in de overeenkomst zelf.",
              "Set out the purpose of the processing in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** What can only be inferred has not been set out. */
  PURPOSE_INFERRED(
      partial(
          Element.PURPOSE,
          "gdpr-28.3-purpose-inferred",
          Text.of(
              "Wat alleen is af te leiden, is niet omschreven.",
              "What can only be inferred has not been set out."),
          Text.of(
              "De overeenkomst noemt het doel van de verwerking niet; uit product of"
                  + " sector is wel iets af te leiden.",
              "The agreement does not state the purpose of the processing; something can"
                  + " be inferred from product or sector."),
          Text.of(
              "Omschrijf het doel van de verwerking in de overeenkomst zelf.",
              "Set out the purpose of the processing in the agreement itself."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract must set out the purpose of the processing. */
  PURPOSE_ABSENT(
      missing(
          Element.PURPOSE,
          "gdpr-28.3-no-purpose",
          Text.of(
              "De overeenkomst moet het doel van de verwerking omschrijven.",
              "The contract must set out the purpose of the processing."),
          Text.of(
              "Over het doel van de verwerking zegt de overeenkomst niets.",
              "The agreement says nothing on the purpose of the processing."),
          Text.of(
              "Omschrijf het doel van de verwerking.", "Set out the purpose of the processing."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract lists the types of personal data. */
  DATA_LISTED(
      met(
          Element.DATA_TYPES,
          "gdpr-28.3-data-listed",
          Text.of(
              "De overeenkomst somt de soorten persoonsgegevens op.",
              "The contract lists the types of personal data."),
          Text.of(
              "De soorten persoonsgegevens staan in een lijst.",
              "The types of personal data are listed."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** An open list leaves it open which data are processed. */
  DATA_OPEN(
      partial(
          Element.DATA_TYPES,
          "gdpr-28.3-data-open-list",
          Text.of(
              "Een open lijst laat in het midden welke gegevens worden verwerkt.",
              "An open list leaves it open which data are processed."),
          Text.of("De lijst van gegevens is open.", "The list of data is open."),
          Text.of(
              "Maak de lijst gesloten, of noem de gegevens die er nog bij horen.",
              "Close the list, or name the data still missing."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** Data mentioned elsewhere belong on the list. */
  DATA_UNLISTED(
      partial(
          Element.DATA_TYPES,
          "gdpr-28.3-data-unlisted",
          Text.of(
              "Gegevens die elders worden genoemd, horen op de lijst.",
              "Data mentioned elsewhere belong on the list."),
          Text.of(
              "Een andere bepaling noemt gegevens die niet op de lijst staan.",
              "Another clause mentions data that are not on the list."),
          Text.of("Zet deze gegevens op de lijst.", "Put these data on the list."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract must state the type of personal data. */
  DATA_ABSENT(
      missing(
          Element.DATA_TYPES,
          "gdpr-28.3-no-data-types",
          Text.of(
              "De overeenkomst moet de soort persoonsgegevens noemen.",
              "The contract must state the type of personal data."),
          Text.of(
              "De overeenkomst noemt geen soorten persoonsgegevens.",
              "The agreement states no types of personal data."),
          Text.of("Som de soorten persoonsgegevens op.", "List the types of personal data."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract lists the categories of data subjects. */
  SUBJECTS_LISTED(
      met(
          Element.DATA_SUBJECTS,
          "gdpr-28.3-subjects-listed",
          Text.of(
              "De overeenkomst somt de categorieën van betrokkenen op.",
              "The contract lists the categories of data subjects."),
          Text.of(
              "De categorieën van betrokkenen staan in een lijst.",
              "The categories of data subjects are listed."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** Data subjects who only show from the data have not been named. */
  SUBJECTS_INFERRED(
      partial(
          Element.DATA_SUBJECTS,
          "gdpr-28.3-subjects-inferred",
          Text.of(
              "Betrokkenen die alleen uit de gegevens blijken, zijn niet genoemd.",
              "Data subjects who only show from the data have not been named."),
          Text.of(
              "Een categorie van betrokkenen is alleen uit de gegevens af te leiden.",
              "A category of data subjects can only be inferred from the data."),
          Text.of(
              "Noem alle categorieën, ook gezinsleden en contacten.",
              "Name every category, family members and contacts too."),
          "GDPR 28(3)",
          "EDPB-07/2020 114")),
  /** The contract must state the categories of data subjects. */
  SUBJECTS_ABSENT(
      missing(
          Element.DATA_SUBJECTS,
          "gdpr-28.3-no-subjects",
          Text.of(
              "De overeenkomst moet de categorieën van betrokkenen noemen.",
              "The contract must state the categories of data subjects."),
          Text.of(
              "De overeenkomst noemt geen categorieën van betrokkenen.",
              "The agreement states no categories of data subjects."),
          Text.of(
              "Som de categorieën van betrokkenen op.", "List the categories of data subjects."),
          "GDPR 28(3)",
          "EDPB-07/2020 114"));

  private final ElementText words;

  DescriptionRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
