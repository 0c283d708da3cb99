package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/** Article 28(3)(b) and (c) and 33(2) GDPR: confidentiality, security and breaches. */
public enum ProtectionRule implements ElementRule {
  /** Whoever has access is bound to confidentiality. */
  SECRECY_PASSED_ON(
      met(
          Element.CONFIDENTIALITY,
          "gdpr-28.3.b-passed-on",
          Text.of(
              "Wie toegang heeft, is aan geheimhouding gebonden.",
              "Whoever has access is bound to confidentiality."),
          Text.of(
              "De geheimhouding geldt ook voor wie bij de verwerker toegang heeft.",
              "Confidentiality also binds those with access at the processor."),
          "GDPR 28(3)(b)",
          "EDPB-07/2020 121-122")),
  /** It is about the persons with access, not the company alone. */
  SECRECY_COMPANY_ONLY(
      partial(
          Element.CONFIDENTIALITY,
          "gdpr-28.3.b-company-only",
          Text.of(
              "Het gaat om de personen die toegang hebben, niet alleen om het bedrijf.",
              "It is about the persons with access, not the company alone."),
          Text.of("Alleen de verwerker zelf is gebonden.", "Only the processor itself is bound."),
          Text.of(
              "Laat de verwerker de plicht opleggen aan iedereen met toegang.",
              "Let the processor bind everyone with access."),
          "GDPR 28(3)(b)",
          "EDPB-07/2020 121-122")),
  /** The contract must provide for confidentiality. */
  SECRECY_ABSENT(
      missing(
          Element.CONFIDENTIALITY,
          "gdpr-28.3.b-silent",
          Text.of(
              "De overeenkomst moet geheimhouding regelen.",
              "The contract must provide for confidentiality."),
          Text.of(
              "Over geheimhouding zegt de overeenkomst niets.",
              "The agreement says nothing on confidentiality."),
          Text.of(
              "Verplicht iedereen met toegang tot geheimhouding.",
              "Bind everyone with access to confidentiality."),
          "GDPR 28(3)(b)",
          "EDPB-07/2020 121-122")),
  /** An exception for what a task calls for can be as wide as the rule. */
  SECRECY_TASK(
      belowBenchmark(
          Element.CONFIDENTIALITY,
          "gdpr-28.3.b-task-exception",
          Text.of(
              "Een uitzondering voor wat een taak vergt, kan zo ruim zijn als de regel.",
              "An exception for what a task calls for can be as wide as the rule."),
          Text.of(
              "Geheimhouding wijkt waar een taak dat vergt.",
              "Confidentiality yields where a task calls for it."),
          Text.of(
              "Schrap de uitzondering, of beperk haar tot de opdracht.",
              "Strike the exception, or limit it to the assignment."),
          "Decision-2021/915 7.4(b)",
          "EDPB-07/2020 121-122")),
  /** Under the Commission clauses only those who strictly need it have access. */
  SECRECY_NO_NEED_TO_KNOW(
      belowBenchmark(
          Element.CONFIDENTIALITY,
          "bench-access-need-to-know",
          Text.of(
              "Onder de Commissiebepalingen heeft alleen toegang wie die strikt nodig" + " heeft.",
              "Under the Commission clauses only those who strictly need it have access."),
          Text.of(
              "Dat toegang beperkt is tot wie die nodig heeft, staat er niet.",
              "Nothing limits access to those who need it."),
          Text.of(
              "Beperk toegang tot wat strikt nodig is.",
              "Limit access to what is strictly needed."),
          "Decision-2021/915 7.4(b)")),
  /** The processor takes all measures of Article 32, as the risk requires. */
  SECURITY_RISK(
      met(
          Element.SECURITY,
          "gdpr-28.3.c-risk-standard",
          Text.of(
              "De verwerker neemt alle maatregelen van artikel 32, naar het risico.",
              "The processor takes all measures of Article 32, as the risk requires."),
          Text.of(
              "De maatregelen moeten bij het risico passen, voor alle verwerking.",
              "The measures must fit the risk, for all processing."),
          "GDPR 28(3)(c)",
          "GDPR 32(1)",
          "EDPB-07/2020 123-126")),
  /** Naming objectives without a level is less than Article 32 requires. */
  SECURITY_OBJECTIVES(
      partial(
          Element.SECURITY,
          "gdpr-28.3.c-objectives-only",
          Text.of(
              "Doelen noemen zonder niveau is minder dan artikel 32 eist.",
              "Naming objectives without a level is less than Article 32 requires."),
          Text.of(
              "De overeenkomst noemt doelen van beveiliging, maar niet het risico als"
                  + " maatstaf.",
              "The agreement names objectives of security, but not the risk as the" + " measure."),
          Text.of(
              "Neem de maatstaf van artikel 32 lid 1 over.",
              "Take up the standard of Article 32(1)."),
          "GDPR 28(3)(c)",
          "GDPR 32(1)",
          "EDPB-07/2020 123-126")),
  /** The listed measures alone are less than Article 32 requires. */
  SECURITY_LIST_ONLY(
      partial(
          Element.SECURITY,
          "gdpr-28.3.c-listed-only",
          Text.of(
              "Alleen de opgesomde maatregelen treffen is minder dan artikel 32 eist.",
              "The listed measures alone are less than Article 32 requires."),
          Text.of(
              "De verwerker belooft alleen de opgesomde maatregelen.",
              "The processor promises the listed measures only."),
          Text.of(
              "Neem de maatstaf van artikel 32 lid 1 over.",
              "Take up the standard of Article 32(1)."),
          "GDPR 28(3)(c)",
          "GDPR 32(1)",
          "EDPB-07/2020 123-126")),
  /** Article 32 covers all processing by the processor. */
  SECURITY_CARVE_OUT(
      partial(
              Element.SECURITY,
              "gdpr-28.3.c-carve-out",
              Text.of(
                  "Artikel 32 geldt voor alle verwerking door de verwerker.",
                  "Article 32 covers all processing by the processor."),
              Text.of(
                  "Voor een deel van de verwerking neemt de verwerker geen"
                      + " verantwoordelijkheid.",
                  "For part of the processing the processor takes no responsibility."),
              Text.of("Schrap de uitzondering.", "Strike the exception."),
              "GDPR 28(3)(c)",
              "GDPR 32(1)",
              "EDPB-07/2020 123-126")
          .weighing(Severity.HIGH)),
  /** What is appropriate changes; the parties cannot settle it for good. */
  SECURITY_DEEMED(
      belowBenchmark(
          Element.SECURITY,
          "gdpr-28.3.c-deemed-appropriate",
          Text.of(
              "Wat passend is, verandert; partijen kunnen dat niet voorgoed vaststellen.",
              "What is appropriate changes; the parties cannot settle it for good."),
          Text.of(
              "De opgesomde maatregelen gelden als passend.",
              "The listed measures are deemed appropriate."),
          Text.of(
              "Laat de maatregelen periodiek herzien.",
              "Have the measures reviewed from time to time."),
          "EDPB-07/2020 123-126",
          "Decision-2021/915 7.4(a)")),
  /** The Commission clauses ask for concrete measures in an annex. */
  SECURITY_NO_MEASURES(
      belowBenchmark(
          Element.SECURITY,
          "gdpr-28.3.c-no-measures",
          Text.of(
              "De Commissiebepalingen vragen concrete maatregelen in een bijlage.",
              "The Commission clauses ask for concrete measures in an annex."),
          Text.of(
              "De overeenkomst beschrijft geen maatregelen.",
              "The agreement describes no measures."),
          Text.of("Voeg een bijlage met maatregelen toe.", "Add an annex with measures."),
          "Decision-2021/915 7.4(a)",
          "EDPB-07/2020 123-126")),
  /** Under the Commission clauses data of Articles 9 and 10 get extra safeguards. */
  SECURITY_SENSITIVE(
      belowBenchmark(
          Element.SECURITY,
          "bench-sensitive-data-safeguards",
          Text.of(
              "Onder de Commissiebepalingen krijgen gegevens van artikel 9 en 10 extra"
                  + " waarborgen.",
              "Under the Commission clauses data of Articles 9 and 10 get extra" + " safeguards."),
          Text.of(
              "Er zijn gevoelige gegevens, maar geen extra waarborgen.",
              "There are sensitive data, but no extra safeguards."),
          Text.of(
              "Noem beperkingen of waarborgen voor deze gegevens.",
              "Name restrictions or safeguards for these data."),
          "Decision-2021/915 7.5")),
  /** The contract must provide for the security of Article 32. */
  SECURITY_ABSENT(
      missing(
          Element.SECURITY,
          "gdpr-28.3.c-silent",
          Text.of(
              "De overeenkomst moet de beveiliging van artikel 32 regelen.",
              "The contract must provide for the security of Article 32."),
          Text.of(
              "Over beveiliging zegt de overeenkomst niets.",
              "The agreement says nothing on security."),
          Text.of(
              "Verplicht de verwerker tot alle maatregelen van artikel 32.",
              "Oblige the processor to take all measures of Article 32."),
          "GDPR 28(3)(c)",
          "GDPR 32(1)",
          "EDPB-07/2020 123-126")),
  /** The processor tells of every breach without undue delay. */
  BREACH_TOLD(
      met(
          Element.BREACH_NOTICE,
          "gdpr-33.2-told",
          Text.of(
              "De verwerker meldt iedere inbreuk zonder onredelijke vertraging.",
              "The processor tells of every breach without undue delay."),
          Text.of(
              "Iedere inbreuk wordt zo snel gemeld als de wet eist.",
              "Every breach is told as soon as the law requires."),
          "GDPR 33(2)",
          "EDPB-07/2020 136")),
  /** The processor does not weigh the risk; it tells of every breach. */
  BREACH_SERIOUS_ONLY(
      partial(
              Element.BREACH_NOTICE,
              "gdpr-33.2-serious-only",
              Text.of(
                  "De verwerker weegt het risico niet; hij meldt iedere inbreuk.",
                  "The processor does not weigh the risk; it tells of every breach."),
              Text.of(
                  "Alleen ernstige inbreuken worden gemeld.", "Only serious breaches are told."),
              Text.of("Laat iedere inbreuk melden.", "Have every breach told."),
              "GDPR 33(2)",
              "EDPB-07/2020 136")
          .weighing(Severity.HIGH)),
  /** The notice comes without undue delay. */
  BREACH_SLOW(
      partial(
          Element.BREACH_NOTICE,
          "gdpr-33.2-not-without-delay",
          Text.of(
              "De melding komt zonder onredelijke vertraging.",
              "The notice comes without undue delay."),
          Text.of(
              "Hoe snel wordt gemeld, staat er niet of is te ruim.",
              "How soon is not stated, or too loosely."),
          Text.of("Schrijf: zonder onredelijke vertraging.", "Write: without undue delay."),
          "GDPR 33(2)",
          "EDPB-07/2020 136")),
  /** The contract must provide for notice of breaches. */
  BREACH_ABSENT(
      missing(
          Element.BREACH_NOTICE,
          "gdpr-33.2-silent",
          Text.of(
              "De overeenkomst moet de melding van inbreuken regelen.",
              "The contract must provide for notice of breaches."),
          Text.of(
              "Over melding van inbreuken zegt de overeenkomst niets.",
              "The agreement says nothing on notice of breaches."),
          Text.of(
              "Verplicht de verwerker iedere inbreuk zonder onredelijke vertraging te" + " melden.",
              "Oblige the processor to tell of every breach without undue delay."),
          "GDPR 33(2)",
          "EDPB-07/2020 136")),
  /**
   * Under the Commission clauses the notice gives numbers of data subjects and records where
   * possible.
   */
  BREACH_NO_NUMBERS(
      belowBenchmark(
          Element.BREACH_NOTICE,
          "bench-breach-numbers",
          Text.of(
              "Onder de Commissiebepalingen noemt de melding waar mogelijk aantallen"
                  + " betrokkenen en registers.",
              "Under the Commission clauses the notice gives numbers of data subjects"
                  + " and records where possible."),
          Text.of(
              "De melding hoeft geen aantallen te noemen.", "The notice need not give numbers."),
          Text.of(
              "Vraag aantallen betrokkenen en registers, waar mogelijk.",
              "Ask for numbers of data subjects and records, where possible."),
          "Decision-2021/915 9.2(a)",
          "GDPR 33(3)(a)")),
  /** Under the Commission clauses the notice names a contact point. */
  BREACH_NO_CONTACT(
      belowBenchmark(
          Element.BREACH_NOTICE,
          "bench-breach-contact",
          Text.of(
              "Onder de Commissiebepalingen noemt de melding een contactpunt.",
              "Under the Commission clauses the notice names a contact point."),
          Text.of(
              "De melding hoeft geen contactpunt te noemen.",
              "The notice need not name a contact point."),
          Text.of("Vraag een contactpunt.", "Ask for a contact point."),
          "Decision-2021/915 9.2(b)",
          "GDPR 33(3)(b)")),
  /** Under the Commission clauses what is not known yet follows in phases. */
  BREACH_NO_PHASES(
      belowBenchmark(
          Element.BREACH_NOTICE,
          "bench-breach-phases",
          Text.of(
              "Onder de Commissiebepalingen volgt in fasen wat nog niet bekend is.",
              "Under the Commission clauses what is not known yet follows in phases."),
          Text.of("Melden in fasen is niet geregeld.", "Notice in phases is not provided for."),
          Text.of(
              "Regel dat ontbrekende informatie zonder onredelijke vertraging volgt.",
              "Provide that missing information follows without undue delay."),
          "Decision-2021/915 9.2",
          "GDPR 33(4)"));

  private final ElementText words;

  ProtectionRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
