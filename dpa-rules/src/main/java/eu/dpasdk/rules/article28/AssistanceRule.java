package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.partial;
import static eu.dpasdk.rules.article28.ElementText.remark;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;

/** Article 28(3)(e) and (f) GDPR: assistance. */
public enum AssistanceRule implements ElementRule {
  /** The processor helps with requests of data subjects. */
  REQUESTS_HELPED(
      met(
          Element.REQUESTS,
          "gdpr-28.3.e-help",
          Text.of(
              "De verwerker helpt bij verzoeken van betrokkenen.",
              "The processor helps with requests of data subjects."),
          Text.of(
              "De verwerker helpt bij verzoeken van betrokkenen.",
              "The processor helps with requests of data subjects."),
          "GDPR 28(3)(e)",
          "EDPB-07/2020 130-132")),
  /** The help covers all rights of Chapter III. */
  REQUESTS_LIMITED(
      partial(
          Element.REQUESTS,
          "gdpr-28.3.e-some-rights",
          Text.of(
              "De bijstand geldt voor alle rechten van hoofdstuk III.",
              "The help covers all rights of Chapter III."),
          Text.of(
              "De bijstand is beperkt tot sommige rechten.", "The help is limited to some rights."),
          Text.of("Noem alle rechten van hoofdstuk III.", "Name all rights of Chapter III."),
          "GDPR 28(3)(e)",
          "EDPB-07/2020 130-132")),
  /** A general promise to help is too little. */
  REQUESTS_GENERIC(
      partial(
          Element.REQUESTS,
          "gdpr-28.3.e-generic",
          Text.of(
              "Een algemene belofte om te helpen is te weinig.",
              "A general promise to help is too little."),
          Text.of(
              "De bijstand volgt alleen uit een algemene belofte.",
              "The help follows from a general promise only."),
          Text.of(
              "Regel bijstand bij verzoeken van betrokkenen.",
              "Provide for help with requests of data subjects."),
          "GDPR 28(3)(e)",
          "EDPB-07/2020 130-132")),
  /** The contract must provide for help with requests. */
  REQUESTS_ABSENT(
      missing(
          Element.REQUESTS,
          "gdpr-28.3.e-silent",
          Text.of(
              "De overeenkomst moet bijstand bij verzoeken regelen.",
              "The contract must provide for help with requests."),
          Text.of(
              "Over verzoeken van betrokkenen zegt de overeenkomst niets.",
              "The agreement says nothing on requests of data subjects."),
          Text.of(
              "Regel bijstand bij verzoeken van betrokkenen.",
              "Provide for help with requests of data subjects."),
          "GDPR 28(3)(e)",
          "EDPB-07/2020 130-132")),
  /** Naming the article alone provides for nothing further. */
  REQUESTS_BY_NUMBER(
      belowBenchmark(
          Element.REQUESTS,
          "gdpr-28.3.e-by-number",
          Text.of(
              "Alleen het wetsartikel noemen regelt niets nader.",
              "Naming the article alone provides for nothing further."),
          Text.of(
              "De overeenkomst verwijst alleen naar het wetsartikel.",
              "The agreement only refers to the article."),
          Text.of("Beschrijf hoe de verwerker helpt.", "Describe how the processor helps."),
          "EDPB-07/2020 112")),
  /** Under the Commission clauses the processor passes requests on promptly. */
  REQUESTS_NOT_FORWARDED(
      belowBenchmark(
          Element.REQUESTS,
          "bench-request-forwarding",
          Text.of(
              "Onder de Commissiebepalingen geeft de verwerker verzoeken snel door.",
              "Under the Commission clauses the processor passes requests on promptly."),
          Text.of(
              "De verwerker hoeft verzoeken niet door te geven.",
              "The processor need not pass requests on."),
          Text.of(
              "Verplicht de verwerker verzoeken direct door te geven.",
              "Oblige the processor to pass requests on at once."),
          "Decision-2021/915 8(a)")),
  /** The GDPR says nothing on the cost of help. */
  REQUESTS_COST(
      remark(
              Element.REQUESTS,
              "gdpr-28.3.e-cost",
              Text.of(
                  "Over de kosten van bijstand zegt de AVG niets.",
                  "The GDPR says nothing on the cost of help."),
              Text.of(
                  "De verwerker helpt alleen op verzoek en tegen betaling.",
                  "The processor helps only on request and for a fee."),
              Text.of(
                  "Let erop dat de kosten geen drempel vormen.",
                  "See that the cost is no obstacle."),
              "GDPR 28(3)(e)",
              "EDPB-07/2020 130-132")
          .weighing(Severity.WARN)),
  /** The processor helps with security (Article 32). */
  HELP_32_STATED(
      met(
          Element.HELP_32,
          "gdpr-28.3.f-security",
          Text.of(
              "De verwerker helpt bij beveiliging (artikel 32).",
              "The processor helps with security (Article 32)."),
          Text.of(
              "De verwerker helpt bij beveiliging (artikel 32).",
              "The processor helps with security (Article 32)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** Naming the article alone provides for nothing further. */
  HELP_32_BY_NUMBER(
      belowBenchmark(
          Element.HELP_32,
          "gdpr-28.3.f-security-by-number",
          Text.of(
              "Alleen het wetsartikel noemen regelt niets nader.",
              "Naming the article alone provides for nothing further."),
          Text.of(
              "Voor beveiliging (artikel 32) verwijst de overeenkomst alleen naar het"
                  + " wetsartikel.",
              "For security (Article 32) the agreement only refers to the article."),
          Text.of("Beschrijf hoe de verwerker helpt.", "Describe how the processor helps."),
          "EDPB-07/2020 112")),
  /** A general promise to help covers the matter in part only. */
  HELP_32_GENERIC(
      partial(
          Element.HELP_32,
          "gdpr-28.3.f-security-generic",
          Text.of(
              "Een algemene belofte om te helpen dekt het onderwerp maar ten dele.",
              "A general promise to help covers the matter in part only."),
          Text.of(
              "Bijstand bij beveiliging (artikel 32) volgt alleen uit een algemene" + " belofte.",
              "Help with security (Article 32) follows from a general promise only."),
          Text.of(
              "Regel bijstand bij beveiliging (artikel 32).",
              "Provide for help with security (Article 32)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The contract must provide for help with security (Article 32). */
  HELP_32_ABSENT(
      missing(
          Element.HELP_32,
          "gdpr-28.3.f-security-silent",
          Text.of(
              "De overeenkomst moet bijstand bij beveiliging (artikel 32) regelen.",
              "The contract must provide for help with security (Article 32)."),
          Text.of(
              "Bijstand bij beveiliging (artikel 32) is niet geregeld.",
              "Help with security (Article 32) is not provided for."),
          Text.of(
              "Regel bijstand bij beveiliging (artikel 32).",
              "Provide for help with security (Article 32)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The processor helps with notifying breaches (Article 33). */
  HELP_33_STATED(
      met(
          Element.HELP_33,
          "gdpr-28.3.f-breach-notice",
          Text.of(
              "De verwerker helpt bij melding van inbreuken (artikel 33).",
              "The processor helps with notifying breaches (Article 33)."),
          Text.of(
              "De verwerker helpt bij melding van inbreuken (artikel 33).",
              "The processor helps with notifying breaches (Article 33)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** Naming the article alone provides for nothing further. */
  HELP_33_BY_NUMBER(
      belowBenchmark(
          Element.HELP_33,
          "gdpr-28.3.f-breach-notice-by-number",
          Text.of(
              "Alleen het wetsartikel noemen regelt niets nader.",
              "Naming the article alone provides for nothing further."),
          Text.of(
              "Voor melding van inbreuken (artikel 33) verwijst de overeenkomst alleen"
                  + " naar het wetsartikel.",
              "For notifying breaches (Article 33) the agreement only refers to the" + " article."),
          Text.of("Beschrijf hoe de verwerker helpt.", "Describe how the processor helps."),
          "EDPB-07/2020 112")),
  /** A general promise to help covers the matter in part only. */
  HELP_33_GENERIC(
      partial(
          Element.HELP_33,
          "gdpr-28.3.f-breach-notice-generic",
          Text.of(
              "Een algemene belofte om te helpen dekt het onderwerp maar ten dele.",
              "A general promise to help covers the matter in part only."),
          Text.of(
              "Bijstand bij melding van inbreuken (artikel 33) volgt alleen uit een"
                  + " algemene belofte.",
              "Help with notifying breaches (Article 33) follows from a general promise"
                  + " only."),
          Text.of(
              "Regel bijstand bij melding van inbreuken (artikel 33).",
              "Provide for help with notifying breaches (Article 33)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The contract must provide for help with notifying breaches (Article 33). */
  HELP_33_ABSENT(
      missing(
          Element.HELP_33,
          "gdpr-28.3.f-breach-notice-silent",
          Text.of(
              "De overeenkomst moet bijstand bij melding van inbreuken (artikel 33)" + " regelen.",
              "The contract must provide for help with notifying breaches (Article 33)."),
          Text.of(
              "Bijstand bij melding van inbreuken (artikel 33) is niet geregeld.",
              "Help with notifying breaches (Article 33) is not provided for."),
          Text.of(
              "Regel bijstand bij melding van inbreuken (artikel 33).",
              "Provide for help with notifying breaches (Article 33)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The processor helps with communicating breaches (Article 34). */
  HELP_34_STATED(
      met(
          Element.HELP_34,
          "gdpr-28.3.f-breach-communication",
          Text.of(
              "De verwerker helpt bij mededeling van inbreuken (artikel 34).",
              "The processor helps with communicating breaches (Article 34)."),
          Text.of(
              "De verwerker helpt bij mededeling van inbreuken (artikel 34).",
              "The processor helps with communicating breaches (Article 34)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** Naming the article alone provides for nothing further. */
  HELP_34_BY_NUMBER(
      belowBenchmark(
          Element.HELP_34,
          "gdpr-28.3.f-breach-communication-by-number",
          Text.of(
              "Alleen het wetsartikel noemen regelt niets nader.",
              "Naming the article alone provides for nothing further."),
          Text.of(
              "Voor mededeling van inbreuken (artikel 34) verwijst de overeenkomst"
                  + " alleen naar het wetsartikel.",
              "For communicating breaches (Article 34) the agreement only refers to the"
                  + " article."),
          Text.of("Beschrijf hoe de verwerker helpt.", "Describe how the processor helps."),
          "EDPB-07/2020 112")),
  /** A general promise to help covers the matter in part only. */
  HELP_34_GENERIC(
      partial(
          Element.HELP_34,
          "gdpr-28.3.f-breach-communication-generic",
          Text.of(
              "Een algemene belofte om te helpen dekt het onderwerp maar ten dele.",
              "A general promise to help covers the matter in part only."),
          Text.of(
              "Bijstand bij mededeling van inbreuken (artikel 34) volgt alleen uit een"
                  + " algemene belofte.",
              "Help with communicating breaches (Article 34) follows from a general"
                  + " promise only."),
          Text.of(
              "Regel bijstand bij mededeling van inbreuken (artikel 34).",
              "Provide for help with communicating breaches (Article 34)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The contract must provide for help with communicating breaches (Article 34). */
  HELP_34_ABSENT(
      missing(
          Element.HELP_34,
          "gdpr-28.3.f-breach-communication-silent",
          Text.of(
              "De overeenkomst moet bijstand bij mededeling van inbreuken (artikel 34)"
                  + " regelen.",
              "The contract must provide for help with communicating breaches (Article" + " 34)."),
          Text.of(
              "Bijstand bij mededeling van inbreuken (artikel 34) is niet geregeld.",
              "Help with communicating breaches (Article 34) is not provided for."),
          Text.of(
              "Regel bijstand bij mededeling van inbreuken (artikel 34).",
              "Provide for help with communicating breaches (Article 34)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The processor helps with the impact assessment (Article 35). */
  HELP_35_STATED(
      met(
          Element.HELP_35,
          "gdpr-28.3.f-impact-assessment",
          Text.of(
              "De verwerker helpt bij de effectbeoordeling (artikel 35).",
              "The processor helps with the impact assessment (Article 35)."),
          Text.of(
              "De verwerker helpt bij de effectbeoordeling (artikel 35).",
              "The processor helps with the impact assessment (Article 35)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** Naming the article alone provides for nothing further. */
  HELP_35_BY_NUMBER(
      belowBenchmark(
          Element.HELP_35,
          "gdpr-28.3.f-impact-assessment-by-number",
          Text.of(
              "Alleen het wetsartikel noemen regelt niets nader.",
              "Naming the article alone provides for nothing further."),
          Text.of(
              "Voor de effectbeoordeling (artikel 35) verwijst de overeenkomst alleen"
                  + " naar het wetsartikel.",
              "For the impact assessment (Article 35) the agreement only refers to the"
                  + " article."),
          Text.of("Beschrijf hoe de verwerker helpt.", "Describe how the processor helps."),
          "EDPB-07/2020 112")),
  /** A general promise to help covers the matter in part only. */
  HELP_35_GENERIC(
      partial(
          Element.HELP_35,
          "gdpr-28.3.f-impact-assessment-generic",
          Text.of(
              "Een algemene belofte om te helpen dekt het onderwerp maar ten dele.",
              "A general promise to help covers the matter in part only."),
          Text.of(
              "Bijstand bij de effectbeoordeling (artikel 35) volgt alleen uit een"
                  + " algemene belofte.",
              "Help with the impact assessment (Article 35) follows from a general"
                  + " promise only."),
          Text.of(
              "Regel bijstand bij de effectbeoordeling (artikel 35).",
              "Provide for help with the impact assessment (Article 35)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The contract must provide for help with the impact assessment (Article 35). */
  HELP_35_ABSENT(
      missing(
          Element.HELP_35,
          "gdpr-28.3.f-impact-assessment-silent",
          Text.of(
              "De overeenkomst moet bijstand bij de effectbeoordeling (artikel 35)" + " regelen.",
              "The contract must provide for help with the impact assessment (Article" + " 35)."),
          Text.of(
              "Bijstand bij de effectbeoordeling (artikel 35) is niet geregeld.",
              "Help with the impact assessment (Article 35) is not provided for."),
          Text.of(
              "Regel bijstand bij de effectbeoordeling (artikel 35).",
              "Provide for help with the impact assessment (Article 35)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The processor helps with prior consultation (Article 36). */
  HELP_36_STATED(
      met(
          Element.HELP_36,
          "gdpr-28.3.f-consultation",
          Text.of(
              "De verwerker helpt bij voorafgaande raadpleging (artikel 36).",
              "The processor helps with prior consultation (Article 36)."),
          Text.of(
              "De verwerker helpt bij voorafgaande raadpleging (artikel 36).",
              "The processor helps with prior consultation (Article 36)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** Naming the article alone provides for nothing further. */
  HELP_36_BY_NUMBER(
      belowBenchmark(
          Element.HELP_36,
          "gdpr-28.3.f-consultation-by-number",
          Text.of(
              "Alleen het wetsartikel noemen regelt niets nader.",
              "Naming the article alone provides for nothing further."),
          Text.of(
              "Voor voorafgaande raadpleging (artikel 36) verwijst de overeenkomst"
                  + " alleen naar het wetsartikel.",
              "For prior consultation (Article 36) the agreement only refers to the" + " article."),
          Text.of("Beschrijf hoe de verwerker helpt.", "Describe how the processor helps."),
          "EDPB-07/2020 112")),
  /** A general promise to help covers the matter in part only. */
  HELP_36_GENERIC(
      partial(
          Element.HELP_36,
          "gdpr-28.3.f-consultation-generic",
          Text.of(
              "Een algemene belofte om te helpen dekt het onderwerp maar ten dele.",
              "A general promise to help covers the matter in part only."),
          Text.of(
              "Bijstand bij voorafgaande raadpleging (artikel 36) volgt alleen uit een"
                  + " algemene belofte.",
              "Help with prior consultation (Article 36) follows from a general promise"
                  + " only."),
          Text.of(
              "Regel bijstand bij voorafgaande raadpleging (artikel 36).",
              "Provide for help with prior consultation (Article 36)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138")),
  /** The contract must provide for help with prior consultation (Article 36). */
  HELP_36_ABSENT(
      missing(
          Element.HELP_36,
          "gdpr-28.3.f-consultation-silent",
          Text.of(
              "De overeenkomst moet bijstand bij voorafgaande raadpleging (artikel 36)"
                  + " regelen.",
              "The contract must provide for help with prior consultation (Article 36)."),
          Text.of(
              "Bijstand bij voorafgaande raadpleging (artikel 36) is niet geregeld.",
              "Help with prior consultation (Article 36) is not provided for."),
          Text.of(
              "Regel bijstand bij voorafgaande raadpleging (artikel 36).",
              "Provide for help with prior consultation (Article 36)."),
          "GDPR 28(3)(f)",
          "EDPB-07/2020 133-138"));

  private final ElementText words;

  AssistanceRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
