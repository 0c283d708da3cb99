package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;
import static eu.dpasdk.rules.article28.ElementText.remark;
import static eu.dpasdk.rules.article28.ElementText.unresolved;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/** Article 28(3)(g) GDPR: the end. */
public enum EndRule implements ElementRule {
  /** The controller chooses between erasure and return. */
  CHOICE_FREE(
      met(
          Element.END_CHOICE,
          "gdpr-28.3.g-choice",
          Text.of(
              "De verwerkingsverantwoordelijke kiest tussen wissen en teruggeven.",
              "The controller chooses between erasure and return."),
          Text.of(
              "De verwerkingsverantwoordelijke kiest tussen wissen en teruggeven.",
              "The controller chooses between erasure and return."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** Return alone is no choice. */
  CHOICE_RETURN_ONLY(
      partial(
          Element.END_CHOICE,
          "gdpr-28.3.g-return-only",
          Text.of("Alleen teruggave is geen keuze.", "Return alone is no choice."),
          Text.of(
              "De verwerkingsverantwoordelijke kan alleen om teruggave vragen.",
              "The controller can only ask for return."),
          Text.of(
              "Laat de verwerkingsverantwoordelijke ook voor wissen kiezen.",
              "Let the controller choose erasure too."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** The choice between erasure and return is the controller's. */
  CHOICE_ABSENT(
      missing(
          Element.END_CHOICE,
          "gdpr-28.3.g-no-choice",
          Text.of(
              "De keuze tussen wissen en teruggeven is aan de" + " verwerkingsverantwoordelijke.",
              "The choice between erasure and return is the controller's."),
          Text.of(
              "De verwerkingsverantwoordelijke heeft aan het einde geen keuze.",
              "The controller has no choice at the end."),
          Text.of(
              "Geef de verwerkingsverantwoordelijke de keuze.", "Give the controller the choice."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** Where the contract leaves the end to a missing document, the element is unresolved. */
  CHOICE_ELSEWHERE(
      unresolved(
          Element.END_CHOICE,
          "gdpr-28.3.g-choice-elsewhere",
          Text.of(
              "Verwijst de overeenkomst voor het einde naar een stuk dat ontbreekt, dan"
                  + " is het element onopgelost.",
              "Where the contract leaves the end to a missing document, the element is"
                  + " unresolved."),
          Text.of(
              "Voor het einde verwijst de overeenkomst naar een stuk dat niet in het"
                  + " dossier zit.",
              "For the end the agreement points to a document that is not in the file."),
          Text.of(
              "Voeg het stuk toe, of regel het einde in de overeenkomst.",
              "Add the document, or provide for the end in the agreement."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** A deadline, a single request or a document elsewhere limits the choice. */
  CHOICE_CONDITIONS(
      remark(
              Element.END_CHOICE,
              "gdpr-28.3.g-choice-conditions",
              Text.of(
                  "Een termijn, een enkel verzoek of een stuk elders beperkt de keuze.",
                  "A deadline, a single request or a document elsewhere limits the choice."),
              Text.of(
                  "Het verzoek is aan een termijn, een aantal of een ander stuk gebonden"
                      + " (bij een ontbrekend stuk: onopgelost).",
                  "The request is tied to a deadline, a number or another document (where"
                      + " that is missing: unresolved)."),
              Text.of("Laat de voorwaarde vallen.", "Drop the condition."),
              "GDPR 28(3)(g)",
              "EDPB-07/2020 139-142")
          .weighing(Severity.WARN)),
  /** The processor erases all data after the end. */
  DELETE_DUTY(
      met(
          Element.END_DELETE,
          "gdpr-28.3.g-delete-duty",
          Text.of(
              "De verwerker wist alle gegevens na het einde.",
              "The processor erases all data after the end."),
          Text.of(
              "De verwerker moet aan het einde wissen.", "The processor must erase at the end."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** Erasure is a duty, not a power. */
  DELETE_POWER(
      partial(
          Element.END_DELETE,
          "gdpr-28.3.g-delete-power",
          Text.of("Wissen is een plicht, geen bevoegdheid.", "Erasure is a duty, not a power."),
          Text.of(
              "De verwerker mag wissen, maar moet het niet.",
              "The processor may erase, but need not."),
          Text.of("Maak er een plicht van.", "Make it a duty."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** The contract must provide for erasure at the end. */
  DELETE_ABSENT(
      missing(
          Element.END_DELETE,
          "gdpr-28.3.g-no-delete",
          Text.of(
              "De overeenkomst moet wissen aan het einde regelen.",
              "The contract must provide for erasure at the end."),
          Text.of(
              "De verwerker hoeft aan het einde niet te wissen.",
              "The processor need not erase at the end."),
          Text.of(
              "Verplicht de verwerker te wissen na teruggave of op verzoek.",
              "Oblige the processor to erase after return or on request."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** Whether a missing document provides for erasure cannot be checked. */
  DELETE_ELSEWHERE(
      remark(
              Element.END_DELETE,
              "gdpr-28.3.g-delete-elsewhere",
              Text.of(
                  "Of een ontbrekend stuk wissen regelt, is niet na te gaan.",
                  "Whether a missing document provides for erasure cannot be checked."),
              Text.of(
                  "De overeenkomst verwijst voor het einde naar een stuk dat niet in het"
                      + " dossier zit (onopgelost).",
                  "For the end the agreement points to a document that is not in the file"
                      + " (unresolved)."),
              Text.of("Voeg het stuk toe.", "Add the document."),
              "GDPR 28(3)(g)",
              "EDPB-07/2020 139-142")
          .weighing(Severity.WARN)),
  /** Under the Commission clauses the processor certifies the erasure. */
  DELETE_NO_CERTIFICATE(
      belowBenchmark(
          Element.END_DELETE,
          "bench-deletion-certificate",
          Text.of(
              "Onder de Commissiebepalingen verklaart de verwerker dat hij heeft gewist.",
              "Under the Commission clauses the processor certifies the erasure."),
          Text.of(
              "Een verklaring van wissing is niet toegezegd.",
              "No certificate of erasure was promised."),
          Text.of("Zeg een verklaring toe.", "Promise a certificate."),
          "Decision-2021/915 10(d)")),
  /** Copies are erased too. */
  COPIES_TOO(
      met(
          Element.END_COPIES,
          "gdpr-28.3.g-copies",
          Text.of("Ook kopieën worden verwijderd.", "Copies are erased too."),
          Text.of("Ook kopieën worden verwijderd.", "Copies are erased too."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** The law names copies on their own. */
  COPIES_IMPLIED(
      partial(
          Element.END_COPIES,
          "gdpr-28.3.g-copies-implied",
          Text.of("De wet noemt kopieën apart.", "The law names copies on their own."),
          Text.of(
              "De verwerker moet wissen; over kopieën staat er niets.",
              "The processor must erase; nothing is said on copies."),
          Text.of("Noem kopieën.", "Name copies."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** The contract must provide for the erasure of copies. */
  COPIES_ABSENT(
      missing(
          Element.END_COPIES,
          "gdpr-28.3.g-no-copies",
          Text.of(
              "De overeenkomst moet het verwijderen van kopieën regelen.",
              "The contract must provide for the erasure of copies."),
          Text.of(
              "Over kopieën zegt de overeenkomst niets.", "The agreement says nothing on copies."),
          Text.of(
              "Verplicht de verwerker ook kopieën te verwijderen.",
              "Oblige the processor to erase copies too."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** After the end the processor stores only what Union or Member State law requires. */
  STORAGE_LIMITED(
      met(
          Element.END_LAW,
          "gdpr-28.3.g-storage-limited",
          Text.of(
              "Na het einde bewaart de verwerker alleen wat hij krachtens Unierecht of"
                  + " lidstatelijk recht moet bewaren.",
              "After the end the processor stores only what Union or Member State law requires."),
          Text.of(
              "Bewaren na het einde mag alleen krachtens Unierecht of lidstatelijk"
                  + " recht, of helemaal niet.",
              "Storage after the end is allowed under Union or Member State law only, or"
                  + " not at all."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** Law other than that of the Union or a Member State does not justify storage. */
  STORAGE_SCOPE(
      partial(
          Element.END_LAW,
          "gdpr-28.3.g-storage-any-law",
          Text.of(
              "Ander recht dan dat van de Unie of een lidstaat rechtvaardigt bewaren" + " niet.",
              "Law other than that of the Union or a Member State does not justify" + " storage."),
          Text.of("Bewaren mag op grond van iedere wet.", "Storage is allowed under any law."),
          Text.of(
              "Beperk het tot Unierecht en lidstatelijk recht.",
              "Limit it to Union or Member State law."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** A retention period of one's own is no legal obligation. */
  STORAGE_OWN_PERIODS(
      partial(
              Element.END_LAW,
              "gdpr-28.3.g-storage-own-periods",
              Text.of(
                  "Een eigen bewaartermijn is geen wettelijke bewaarplicht.",
                  "A retention period of one's own is no legal obligation."),
              Text.of(
                  "De overeenkomst laat gegevens bewaren op termijnen waarvoor geen wet"
                      + " wordt genoemd.",
                  "The agreement has data kept for periods for which no law is named."),
              Text.of(
                  "Laat deze termijnen met de overeenkomst eindigen, of noem de wet.",
                  "Let these periods end with the agreement, or name the law."),
              "GDPR 28(3)(g)",
              "EDPB-07/2020 139-142",
              "GDPR 5(1)(e)")
          .weighing(Severity.HIGH)),
  /** After the legal obligation there is no ground to store. */
  STORAGE_BEYOND_DUTY(
      partial(
          Element.END_LAW,
          "gdpr-28.3.g-storage-beyond-duty",
          Text.of(
              "Na de wettelijke bewaarplicht is er geen grond meer om te bewaren.",
              "After the legal obligation there is no ground to store."),
          Text.of(
              "Na de wettelijke bewaarplicht blijft de verwerker nog bewaren.",
              "After the legal obligation the processor keeps storing."),
          Text.of("Laat de verwerker dan meteen wissen.", "Let the processor erase at once then."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142")),
  /** The contract must limit storage after the end. */
  STORAGE_ABSENT(
      missing(
          Element.END_LAW,
          "gdpr-28.3.g-storage-silent",
          Text.of(
              "De overeenkomst moet bewaren na het einde begrenzen.",
              "The contract must limit storage after the end."),
          Text.of(
              "Wat de verwerker na het einde mag bewaren, staat er niet.",
              "What the processor may store after the end is not stated."),
          Text.of(
              "Sta bewaren alleen toe waar Unierecht of lidstatelijk recht ertoe verplicht.",
              "Allow storage only where Union or Member State law requires it."),
          "GDPR 28(3)(g)",
          "EDPB-07/2020 139-142"));

  private final ElementText words;

  EndRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
