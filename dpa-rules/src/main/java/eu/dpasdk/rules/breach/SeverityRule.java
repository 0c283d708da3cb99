package eu.dpasdk.rules.breach;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/**
 * ENISA 2013: the rules of the severity score, in the order in which they are applied. The method
 * is cited by the abbreviations of its parts: DPC, EI, CB and SE. What a score suggests is this
 * library's proposal, since ENISA names no threshold for notification.
 */
public enum SeverityRule implements Rule {
  /** DPC: of the scores per category of data the highest counts. */
  DATA_CONTEXT(
      "enisa-dpc-highest",
      of(
          "Van de scores per categorie van gegevens telt de hoogste, van 1 tot en met 4.",
          "Of the scores per category of data, from 1 through 4, the highest counts."),
      of(
          "De context van de gegevens scoort {context}; die score hebben de {categories}.",
          "The context of the data scores {context}, which is the score of {categories}."),
      "ENISA-2013 DPC"),
  /** EI: of several ways to identify someone the easiest counts. */
  IDENTIFICATION(
      "enisa-ei-highest",
      of(
          "Zijn betrokkenen op verschillende manieren te identificeren, dan telt de "
              + "gemakkelijkste.",
          "If data subjects can be identified in several ways, the easiest counts."),
      of(
          "Het gemak van identificatie is {ease} en weegt {weight}.",
          "The ease of identification is {ease} and weighs {weight}."),
      "ENISA-2013 EI"),
  /** CB: what the circumstances add. */
  CIRCUMSTANCES(
      "enisa-cb-sum",
      of(
          "Verlies van vertrouwelijkheid, van integriteit en van beschikbaarheid en kwade opzet "
              + "tellen elk voor ten hoogste 0,5 en worden bij elkaar opgeteld.",
          "Loss of confidentiality, of integrity and of availability and malicious intent count "
              + "for at most 0.5 each and are added up."),
      of(
          "De omstandigheden tellen voor {circumstances}: vertrouwelijkheid {confidentiality}, "
              + "integriteit {integrity}, beschikbaarheid {availability}, kwade opzet {malice}.",
          "The circumstances count for {circumstances}: confidentiality {confidentiality}, "
              + "integrity {integrity}, availability {availability}, malicious intent {malice}."),
      "ENISA-2013 CB"),
  /** SE: context times ease of identification, plus circumstances; never rounded. */
  SCORE(
      "enisa-se-formula",
      of(
          "De ernst is de context maal het gemak van identificatie, plus de omstandigheden; "
              + "afgerond wordt er niet.",
          "Severity is the context times the ease of identification, plus the circumstances; "
              + "nothing is rounded."),
      of(
          "De ernst is {context} × {weight} + {circumstances} = {score}.",
          "Severity is {context} × {weight} + {circumstances} = {score}."),
      "ENISA-2013 SE"),
  /** SE: below 2. */
  LOW(
      "enisa-band-low",
      of(
          "Een score onder 2 is laag: hooguit enkele ongemakken, die betrokkenen zonder moeite "
              + "te boven komen.",
          "A score below 2 is low: at most a few inconveniences, which data subjects overcome "
              + "without problem."),
      of(
          "De score {score} is lager dan 2 en dus laag: hooguit enkele ongemakken, zonder "
              + "moeite te overwinnen.",
          "The score {score} is below 2 and so low: at most a few inconveniences, overcome "
              + "without problem."),
      "ENISA-2013 SE"),
  /** SE: from 2, below 3. */
  MEDIUM(
      "enisa-band-medium",
      of(
          "Een score vanaf 2 en onder 3 is gemiddeld: aanzienlijke ongemakken, die betrokkenen "
              + "met enige moeite te boven komen.",
          "A score from 2 and below 3 is medium: significant inconveniences, which data "
              + "subjects overcome despite a few difficulties."),
      of(
          "De score {score} is ten minste 2 en lager dan 3, dus gemiddeld: aanzienlijke "
              + "ongemakken, met enige moeite te overwinnen.",
          "The score {score} is at least 2 and below 3, so medium: significant inconveniences, "
              + "overcome despite a few difficulties."),
      "ENISA-2013 SE"),
  /** SE: from 3, below 4. */
  HIGH(
      "enisa-band-high",
      of(
          "Een score vanaf 3 en onder 4 is hoog: aanzienlijke gevolgen, die betrokkenen slechts "
              + "met grote moeite te boven komen.",
          "A score from 3 and below 4 is high: significant consequences, which data subjects "
              + "overcome with serious difficulties only."),
      of(
          "De score {score} is ten minste 3 en lager dan 4, dus hoog: aanzienlijke gevolgen, "
              + "slechts met grote moeite te overwinnen.",
          "The score {score} is at least 3 and below 4, so high: significant consequences, "
              + "overcome with serious difficulties only."),
      "ENISA-2013 SE"),
  /** SE: from 4. */
  VERY_HIGH(
      "enisa-band-very-high",
      of(
          "Een score vanaf 4 is zeer hoog: aanzienlijke en mogelijk onomkeerbare gevolgen.",
          "A score from 4 is very high: significant and possibly irreversible consequences."),
      of(
          "De score {score} is ten minste 4 en dus zeer hoog: aanzienlijke en mogelijk "
              + "onomkeerbare gevolgen.",
          "The score {score} is at least 4 and so very high: significant and possibly "
              + "irreversible consequences."),
      "ENISA-2013 SE"),
  /** A flag: more than a hundred individuals. */
  MORE_THAN_100(
      "enisa-flag-more-than-100",
      of(
          "Bij meer dan 100 betrokkenen wordt dat bij de score vermeld; de score verandert er "
              + "niet door.",
          "More than 100 individuals are told beside the score; they do not change it."),
      of(
          "Het gaat om {individuals} betrokkenen, meer dan 100; de score verandert daardoor "
              + "niet.",
          "It concerns {individuals} individuals, more than 100; the score does not change for "
              + "it."),
      "ENISA-2013 SE"),
  /** A flag: unintelligible data. */
  UNINTELLIGIBLE(
      "enisa-flag-unintelligible",
      of(
          "Zijn de gegevens onbegrijpelijk voor onbevoegden, dan wordt dat bij de score "
              + "vermeld; de score verandert er niet door.",
          "Data that are unintelligible to the unauthorised are told beside the score; they do "
              + "not change it."),
      of(
          "De gegevens zijn onbegrijpelijk voor onbevoegden; de score {score} houdt daar geen "
              + "rekening mee en kan te hoog zijn.",
          "The data are unintelligible to the unauthorised; the score {score} leaves that out "
              + "of account and may be too high."),
      "ENISA-2013 SE",
      "GDPR 34(3)(a)"),
  /** Suggested, not by ENISA: document a breach of low severity. */
  SUGGEST_DOCUMENT(
      "severity-suggest-document",
      of(
          "Bij een lage score ligt documenteren van de inbreuk voor de hand.",
          "A low score suggests documenting the breach."),
      of("Suggestie: documenteer de inbreuk.", "Suggestion: document the breach."),
      "GDPR 33(5)"),
  /** Suggested, not by ENISA: notify the authority of medium severity. */
  SUGGEST_AUTHORITY(
      "severity-suggest-authority",
      of(
          "Bij een gemiddelde score ligt ook melding aan de toezichthoudende autoriteit voor de "
              + "hand.",
          "A medium score suggests notifying the supervisory authority too."),
      of(
          "Suggestie: documenteer de inbreuk en meld haar aan de toezichthoudende autoriteit.",
          "Suggestion: document the breach and notify the supervisory authority."),
      "GDPR 33(1)",
      "GDPR 33(5)"),
  /** Suggested, not by ENISA: inform the data subjects of high severity. */
  SUGGEST_SUBJECTS(
      "severity-suggest-subjects",
      of(
          "Bij een hoge of zeer hoge score ligt ook mededeling aan de betrokkenen voor de hand.",
          "A high or very high score suggests informing the data subjects too."),
      of(
          "Suggestie: documenteer de inbreuk, meld haar aan de toezichthoudende autoriteit en "
              + "deel haar mee aan de betrokkenen.",
          "Suggestion: document the breach, notify the supervisory authority, and inform the "
              + "data subjects."),
      "GDPR 33(1)",
      "GDPR 33(5)",
      "GDPR 34(1)"),
  /** Suggested, not by ENISA: a human judges unintelligible data. */
  SUGGEST_REVIEW(
      "severity-suggest-review",
      of(
          "Zijn de gegevens onbegrijpelijk voor onbevoegden, dan zegt de score te weinig en "
              + "beoordeelt een mens wat nodig is.",
          "If the data are unintelligible to the unauthorised, the score tells too little and a "
              + "human judges what is needed."),
      of(
          "Suggestie: documenteer de inbreuk en laat een mens beoordelen of melding en "
              + "mededeling nodig zijn.",
          "Suggestion: document the breach and have a human judge whether to notify the "
              + "authority and inform the data subjects."),
      "GDPR 33(1)",
      "GDPR 33(5)",
      "GDPR 34(3)(a)"),
  /** Articles 33(1) and 34(1): the risk decides, as the controller assesses it. */
  AID_ONLY(
      "severity-aid-only",
      of(
          "De score is een hulpmiddel; of moet worden gemeld, hangt af van het risico dat de "
              + "verwerkingsverantwoordelijke beoordeelt.",
          "The score is an aid; whether to notify depends on the risk, which the controller "
              + "assesses."),
      of(
          "De score beslist niets: de verwerkingsverantwoordelijke beoordeelt of deze inbreuk "
              + "een risico of een hoog risico inhoudt.",
          "The score decides nothing: the controller assesses whether this breach brings a risk "
              + "or a high risk."),
      "GDPR 33(1)",
      "GDPR 34(1)");

  private final RuleText text;

  SeverityRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
