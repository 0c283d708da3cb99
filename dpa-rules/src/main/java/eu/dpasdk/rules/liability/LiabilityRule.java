package eu.dpasdk.rules.liability;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/** Articles 28(4) and 82 GDPR; FlexFront 12.2, Stratech 4.5, 10.2 and 11: liability. */
public enum LiabilityRule implements MatterRule {
  /**
   * Whoever is involved in the same processing and responsible for the damage under Article 82(2)
   * and (3) is liable to data subjects for the entire damage.
   */
  ANSWERABLE_TO_SUBJECTS(
      "gdpr-82.4-to-subjects",
      of(
          "Wie bij dezelfde verwerking betrokken is en volgens artikel 82 lid 2 en 3 voor de"
              + " schade verantwoordelijk is, is jegens betrokkenen aansprakelijk voor de gehele"
              + " schade.",
          "Whoever is involved in the same processing and responsible for the damage under"
              + " Article 82(2) and (3) is liable to data subjects for the entire damage."),
      of(
          "De {holder} is jegens de betrokkene aansprakelijk.",
          "The {holder} is liable to the data subject."),
      "GDPR 82(1)",
      "GDPR 82(4)"),
  /**
   * A processor is liable only if it infringed obligations of the GDPR directed specifically at
   * processors, or acted outside or contrary to lawful instructions.
   */
  PROCESSOR_NOT_ANSWERABLE(
      "gdpr-82.2-processor-not",
      of(
          "Een verwerker is alleen aansprakelijk als hij verplichtingen van de AVG schond die"
              + " specifiek tot verwerkers zijn gericht, of buiten dan wel in strijd met"
              + " rechtmatige instructies handelde.",
          "A processor is liable only if it infringed obligations of the GDPR directed"
              + " specifically at processors, or acted outside or contrary to lawful"
              + " instructions."),
      of(
          "De verwerker is voor deze oorzaak niet aansprakelijk: {cause}.",
          "The processor is not liable for this cause: {cause}."),
      "GDPR 82(2)"),
  /** Between the parties what was agreed applies, and otherwise the law. */
  ANSWERABLE_TO_OTHER(
      "liability-to-other-party",
      of(
          "Tussen partijen geldt wat is afgesproken, en anders de wet.",
          "Between the parties what was agreed applies, and otherwise the law."),
      of(
          "De {holder} vergoedt de {creditor} schade door: {cause}.",
          "The {holder} compensates the {creditor} for damage by: {cause}."),
      "GDPR 82(5)"),
  /** The processor stays fully liable for its sub-processor. */
  ANSWERS_FOR_SUB_PROCESSOR(
      "gdpr-28.4-answers",
      of(
          "De verwerker blijft volledig aansprakelijk voor zijn sub-verwerker.",
          "The processor stays fully liable for its sub-processor."),
      of(
          "De verwerker staat in voor het tekortschieten van de sub-verwerker.",
          "The processor answers for the failure of the sub-processor."),
      "GDPR 28(4)"),
  /** A limit that was agreed has effect between the parties and not towards data subjects. */
  LIMIT_APPLIES(
      "liability-limit-applies",
      of(
          "Een beperking die is afgesproken, geldt tussen partijen en niet jegens betrokkenen.",
          "A limit that was agreed has effect between the parties and not towards data subjects."),
      of(
          "De aansprakelijkheid is tussen partijen uitgesloten of beperkt: {limit}.",
          "Liability is excluded or limited between the parties: {limit}."),
      "GDPR 82(5)",
      "BW 6:248"),
  /** A limit that also covers sub-processors does not fit full liability. */
  LIMIT_NARROWS_SUB_PROCESSOR(
      "liability-limit-narrows",
      of(
          "Een beperking die ook voor sub-verwerkers geldt, past niet bij volledige"
              + " aansprakelijkheid.",
          "A limit that also covers sub-processors does not fit full liability."),
      of(
          "Een beperking versmalt de volledige aansprakelijkheid voor sub-verwerkers: {limit}.",
          "A limit narrows the full liability for sub-processors: {limit}."),
      "GDPR 28(4)"),
  /** An indemnity covers the claims it names. */
  INDEMNITY(
      "liability-indemnity",
      of(
          "Een vrijwaring geldt voor de aanspraken die zij noemt.",
          "An indemnity covers the claims it names."),
      of(
          "De {holder} vrijwaart de {creditor} voor: {subject}.",
          "The {holder} indemnifies the {creditor} against: {subject}."),
      "GDPR 82(5)"),
  /**
   * A fine falls on whoever committed the infringement; whether an indemnity can cover it, the GDPR
   * does not say. It is assumed here that it cannot.
   */
  FINES_STAY(
      "liability-fines-stay",
      of(
          "Een boete treft wie de overtreding beging; of een vrijwaring haar kan dekken, regelt de"
              + " AVG niet. Hier is aangenomen van niet.",
          "A fine falls on whoever committed the infringement; whether an indemnity can cover it,"
              + " the GDPR does not say. It is assumed here that it cannot."),
      of(
          "Een boete van de toezichthouder blijft, zo is hier aangenomen, bij wie haar kreeg.",
          "A fine of the authority stays, as is assumed here, with whoever got it."),
      "GDPR 83(1)"),
  /** Whoever does not follow an unlawful instruction is not liable for that. */
  UNLAWFUL_INSTRUCTION(
      "liability-unlawful-instruction",
      of(
          "Wie een onrechtmatige instructie niet volgt, is daarvoor niet aansprakelijk.",
          "Whoever does not follow an unlawful instruction is not liable for that."),
      of(
          "De aansprakelijkheid ziet alleen op rechtmatige instructies.",
          "Liability concerns lawful instructions only."),
      "GDPR 82(2)"),
  /** Cause, attribution and extent of damage are for a human to judge. */
  CAUSE_QUESTION(
      "liability-question-cause",
      of(
          "Oorzaak, toerekening en omvang van schade beoordeelt een mens.",
          "Cause, attribution and extent of damage are for a human to judge."),
      of(
          "Staat de oorzaak vast, is zij toe te rekenen, en hoe groot is de schade?",
          "Is the cause established, can it be attributed, and how great is the damage?"),
      "GDPR 82(3)");

  private final RuleText text;

  LiabilityRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
