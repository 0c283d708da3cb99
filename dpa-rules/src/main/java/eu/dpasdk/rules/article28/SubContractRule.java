package eu.dpasdk.rules.article28;

import static eu.dpasdk.rules.article28.ElementText.belowBenchmark;
import static eu.dpasdk.rules.article28.ElementText.met;
import static eu.dpasdk.rules.article28.ElementText.missing;
import static eu.dpasdk.rules.article28.ElementText.notApplicable;
import static eu.dpasdk.rules.article28.ElementText.partial;

import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.law.Text;

/** Article 28(3)(d) and (4) GDPR: what sub-processors are bound to and who answers for them. */
public enum SubContractRule implements ElementRule {
  /** The contract takes up the conditions of paragraphs 2 and 4. */
  CONDITIONS_BOTH(
      met(
          Element.SUB_CONDITIONS,
          "gdpr-28.3.d-both",
          Text.of(
              "De overeenkomst neemt de voorwaarden van lid 2 en lid 4 over.",
              "The contract takes up the conditions of paragraphs 2 and 4."),
          Text.of(
              "Toestemming, melding en doorleggen van verplichtingen zijn alle geregeld.",
              "Authorisation, notice and passing on of obligations are all provided for."),
          "GDPR 28(3)(d)",
          "EDPB-07/2020 127-129")),
  /** Article 28(3)(d) also requires the conditions of paragraph 4. */
  CONDITIONS_FLOW_MISSING(
      partial(
          Element.SUB_CONDITIONS,
          "gdpr-28.3.d-paragraph-4-missing",
          Text.of(
              "Artikel 28 lid 3 onder d eist ook de voorwaarden van lid 4.",
              "Article 28(3)(d) also requires the conditions of paragraph 4."),
          Text.of(
              "Lid 2 is geregeld; dat de sub-verwerker dezelfde verplichtingen krijgt,"
                  + " staat er niet.",
              "Paragraph 2 is provided for; that the sub-processor gets the same"
                  + " obligations is not."),
          Text.of(
              "Leg de verplichtingen door aan sub-verwerkers.",
              "Pass the obligations on to sub-processors."),
          "GDPR 28(3)(d)",
          "EDPB-07/2020 127-129")),
  /** Article 28(3)(d) also requires the conditions of paragraph 2. */
  CONDITIONS_AUTHORISATION_MISSING(
      partial(
          Element.SUB_CONDITIONS,
          "gdpr-28.3.d-paragraph-2-missing",
          Text.of(
              "Artikel 28 lid 3 onder d eist ook de voorwaarden van lid 2.",
              "Article 28(3)(d) also requires the conditions of paragraph 2."),
          Text.of(
              "Verplichtingen gaan door naar sub-verwerkers, maar toestemming of melding"
                  + " is niet volledig geregeld.",
              "Obligations pass on to sub-processors, but authorisation or notice is not"
                  + " fully provided for."),
          Text.of(
              "Regel toestemming, melding en bezwaar.",
              "Provide for authorisation, notice and objection."),
          "GDPR 28(3)(d)",
          "EDPB-07/2020 127-129")),
  /** The contract must take up the conditions of paragraphs 2 and 4. */
  CONDITIONS_NONE(
      missing(
          Element.SUB_CONDITIONS,
          "gdpr-28.3.d-none",
          Text.of(
              "De overeenkomst moet de voorwaarden van lid 2 en lid 4 overnemen.",
              "The contract must take up the conditions of paragraphs 2 and 4."),
          Text.of(
              "De voorwaarden van lid 2 noch lid 4 staan erin.",
              "Neither the conditions of paragraph 2 nor those of paragraph 4 are in it."),
          Text.of("Neem beide op.", "Take up both."),
          "GDPR 28(3)(d)",
          "EDPB-07/2020 127-129")),
  /** Without sub-processors the conditions do not apply. */
  CONDITIONS_BANNED(
      notApplicable(
          Element.SUB_CONDITIONS,
          "gdpr-28.3.d-none-allowed",
          Text.of(
              "Zonder sub-verwerkers gelden de voorwaarden niet.",
              "Without sub-processors the conditions do not apply."),
          Text.of("De overeenkomst verbiedt sub-verwerkers.", "The agreement bans sub-processors."),
          "GDPR 28(3)(d)",
          "EDPB-07/2020 127-129")),
  /** The sub-processor gets the same obligations. */
  FLOW_SAME(
      met(
          Element.SUB_FLOW,
          "gdpr-28.4-same-obligations",
          Text.of(
              "De sub-verwerker krijgt dezelfde verplichtingen.",
              "The sub-processor gets the same obligations."),
          Text.of(
              "De sub-verwerker krijgt in wezen dezelfde verplichtingen.",
              "The sub-processor gets in substance the same obligations."),
          "GDPR 28(4)",
          "EDPB-07/2020 158-160")),
  /** Similar or appropriate obligations are less than the same. */
  FLOW_SIMILAR(
      partial(
          Element.SUB_FLOW,
          "gdpr-28.4-similar-obligations",
          Text.of(
              "Vergelijkbare of passende verplichtingen zijn minder dan dezelfde.",
              "Similar or appropriate obligations are less than the same."),
          Text.of(
              "De sub-verwerker krijgt vergelijkbare verplichtingen, niet dezelfde.",
              "The sub-processor gets similar obligations, not the same."),
          Text.of("Schrijf: dezelfde verplichtingen.", "Write: the same obligations."),
          "GDPR 28(4)",
          "EDPB-07/2020 158-160")),
  /** The contract must provide that the sub-processor gets the same obligations. */
  FLOW_ABSENT(
      missing(
          Element.SUB_FLOW,
          "gdpr-28.4-no-flow-down",
          Text.of(
              "De overeenkomst moet regelen dat de sub-verwerker dezelfde verplichtingen"
                  + " krijgt.",
              "The contract must provide that the sub-processor gets the same" + " obligations."),
          Text.of(
              "Dat de sub-verwerker dezelfde verplichtingen krijgt, staat er niet; een"
                  + " afschrift van zijn contract vervangt dat niet.",
              "Nothing says that the sub-processor gets the same obligations; a copy of"
                  + " its contract is no substitute."),
          Text.of(
              "Leg de verwerker op dezelfde verplichtingen door te geven.",
              "Oblige the processor to pass on the same obligations."),
          "GDPR 28(4)",
          "EDPB-07/2020 158-160")),
  /** Under the Commission clauses the controller gets a copy on request. */
  FLOW_NO_COPY(
      belowBenchmark(
          Element.SUB_FLOW,
          "bench-subprocessor-copy",
          Text.of(
              "Onder de Commissiebepalingen krijgt de verwerkingsverantwoordelijke op"
                  + " verzoek een afschrift.",
              "Under the Commission clauses the controller gets a copy on request."),
          Text.of(
              "Een afschrift van de sub-verwerkersovereenkomst is niet toegezegd.",
              "No copy of the sub-processor agreement was promised."),
          Text.of("Zeg een afschrift op verzoek toe.", "Promise a copy on request."),
          "Decision-2021/915 7.7(c)")),
  /**
   * Under the Commission clauses a third-party beneficiary clause lets the controller end the
   * sub-contract and order erasure or return if the processor has factually disappeared, ceased to
   * exist in law or become insolvent.
   */
  FLOW_NO_BENEFICIARY(
      belowBenchmark(
          Element.SUB_FLOW,
          "bench-third-party-beneficiary",
          Text.of(
              "Onder de Commissiebepalingen mag de verwerkingsverantwoordelijke krachtens een"
                  + " derdenbeding de sub-verwerkersovereenkomst beëindigen en wissen of teruggave"
                  + " opdragen als de verwerker feitelijk of rechtens verdwenen of insolvent is.",
              "Under the Commission clauses a third-party beneficiary clause lets the controller"
                  + " end the sub-contract and order erasure or return if the processor has"
                  + " factually disappeared, ceased to exist in law or become insolvent."),
          Text.of(
              "Valt de verwerker weg, dan heeft de verwerkingsverantwoordelijke geen"
                  + " recht tegen de sub-verwerker.",
              "If the processor is gone, the controller has no right against the"
                  + " sub-processor."),
          Text.of("Neem een derdenbeding op.", "Add a third-party beneficiary clause."),
          "Decision-2021/915 7.7(e)")),
  /** Without sub-processors there is nothing to pass on. */
  FLOW_BANNED(
      notApplicable(
          Element.SUB_FLOW,
          "gdpr-28.4-flow-none-allowed",
          Text.of(
              "Zonder sub-verwerkers valt er niets door te leggen.",
              "Without sub-processors there is nothing to pass on."),
          Text.of("De overeenkomst verbiedt sub-verwerkers.", "The agreement bans sub-processors."),
          "GDPR 28(4)",
          "EDPB-07/2020 158-160")),
  /** The processor answers in full for the sub-processor. */
  LIABILITY_FULL(
      met(
          Element.SUB_LIABILITY,
          "gdpr-28.4-fully-liable",
          Text.of(
              "De verwerker staat volledig in voor de sub-verwerker.",
              "The processor answers in full for the sub-processor."),
          Text.of(
              "De verwerker staat volledig in voor de sub-verwerker.",
              "The processor answers in full for the sub-processor."),
          "GDPR 28(4)",
          "EDPB-07/2020 160")),
  /** Limited liability for the sub-processor is not full. */
  LIABILITY_LIMITED(
      partial(
          Element.SUB_LIABILITY,
          "gdpr-28.4-limited",
          Text.of(
              "Beperkte aansprakelijkheid voor de sub-verwerker is niet volledig.",
              "Limited liability for the sub-processor is not full."),
          Text.of(
              "De verwerker staat maar beperkt in voor de sub-verwerker.",
              "The processor answers within limits for the sub-processor."),
          Text.of("Laat de beperking vallen.", "Drop the limit."),
          "GDPR 28(4)",
          "EDPB-07/2020 160")),
  /** A general limit on liability hollows out the full responsibility. */
  LIABILITY_NARROWED(
      partial(
          Element.SUB_LIABILITY,
          "gdpr-28.4-narrowed-by-liability-clause",
          Text.of(
              "Een algemene beperking van aansprakelijkheid holt de volledige"
                  + " verantwoordelijkheid uit.",
              "A general limit on liability hollows out the full responsibility."),
          Text.of(
              "De verwerker staat volledig in, maar een andere bepaling beperkt zijn"
                  + " aansprakelijkheid.",
              "The processor answers in full, but another clause narrows its liability."),
          Text.of(
              "Zonder sub-verwerkers uit van de beperking.",
              "Exempt sub-processors from the limit."),
          "GDPR 28(4)",
          "EDPB-07/2020 160",
          "GDPR 82")),
  /** The contract must provide that the processor answers in full for the sub-processor. */
  LIABILITY_ABSENT(
      missing(
          Element.SUB_LIABILITY,
          "gdpr-28.4-no-liability",
          Text.of(
              "De overeenkomst moet regelen dat de verwerker volledig instaat voor de"
                  + " sub-verwerker.",
              "The contract must provide that the processor answers in full for the"
                  + " sub-processor."),
          Text.of(
              "Over aansprakelijkheid voor sub-verwerkers zegt de overeenkomst niets.",
              "The agreement says nothing on liability for sub-processors."),
          Text.of(
              "Laat de verwerker volledig instaan voor sub-verwerkers.",
              "Let the processor answer in full for sub-processors."),
          "GDPR 28(4)",
          "EDPB-07/2020 160")),
  /** Under the Commission clauses the processor reports that a sub-processor fails. */
  LIABILITY_NO_FAILURE_NOTICE(
      belowBenchmark(
          Element.SUB_LIABILITY,
          "bench-subprocessor-failure-notice",
          Text.of(
              "Onder de Commissiebepalingen meldt de verwerker dat een sub-verwerker"
                  + " tekortschiet.",
              "Under the Commission clauses the processor reports that a sub-processor"
                  + " fails."),
          Text.of(
              "De verwerker hoeft niet te melden dat een sub-verwerker tekortschiet.",
              "The processor need not report that a sub-processor fails."),
          Text.of(
              "Verplicht de verwerker tekortkomingen te melden.",
              "Oblige the processor to report failures."),
          "Decision-2021/915 7.7(d)")),
  /** Without sub-processors there is nothing to answer for. */
  LIABILITY_BANNED(
      notApplicable(
          Element.SUB_LIABILITY,
          "gdpr-28.4-liability-none-allowed",
          Text.of(
              "Zonder sub-verwerkers valt er niets te verantwoorden.",
              "Without sub-processors there is nothing to answer for."),
          Text.of("De overeenkomst verbiedt sub-verwerkers.", "The agreement bans sub-processors."),
          "GDPR 28(4)",
          "EDPB-07/2020 160"));

  private final ElementText words;

  SubContractRule(ElementText words) {
    this.words = words;
  }

  @Override
  public ElementText words() {
    return words;
  }
}
