package eu.dpasdk.rules.agreement;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(3) GDPR: what holds all the time while the agreement does, and after it where it
 * survives.
 */
public enum StandingRule implements MatterRule {
  /** The agreement binds the processor to the controller. */
  BINDING(
      "standing-binding",
      of(
          "De overeenkomst bindt de verwerker jegens de verwerkingsverantwoordelijke.",
          "The agreement binds the processor to the controller."),
      of(
          "De verwerker is aan de overeenkomst gebonden: {how}.",
          "The processor is bound by the agreement: {how}."),
      "GDPR 28(3)",
      "GDPR 28(9)"),
  /** Where texts clash, the order that was agreed applies. */
  PRECEDENCE(
      "standing-precedence",
      of(
          "Botsen teksten, dan geldt de rangorde die is afgesproken.",
          "Where texts clash, the order that was agreed applies."),
      of("Rangorde: {rule}.", "Precedence: {rule}."),
      "Decision-2021/915 4"),
  /** Clauses that cannot both be followed call for a choice by the parties. */
  CONTRADICTION(
      "standing-contradiction",
      of(
          "Bepalingen die niet allebei kunnen worden nagekomen, vragen om een keuze van partijen.",
          "Clauses that cannot both be followed call for a choice by the parties."),
      of(
          "Deze bepalingen kunnen niet allebei worden nagekomen.",
          "These clauses cannot both be followed."),
      "BW 6:248"),
  /** Only what the agreement describes is processed. */
  WITHIN_DESCRIPTION(
      "standing-within-description",
      of(
          "Verwerkt wordt alleen wat de overeenkomst beschrijft.",
          "Only what the agreement describes is processed."),
      of(
          "De verwerker verwerkt alleen de gegevens, betrokkenen en bewerkingen die de overeenkomst beschrijft.",
          "The processor processes only the data, data subjects and operations that the agreement describes."),
      "GDPR 28(3)"),
  /** The processor processes on the instructions of the controller only. */
  ON_INSTRUCTIONS(
      "standing-on-instructions",
      of(
          "De verwerker verwerkt alleen op instructie van de verwerkingsverantwoordelijke.",
          "The processor processes on the instructions of the controller only."),
      of(
          "De verwerker verwerkt alleen op instructie.",
          "The processor processes on instructions only."),
      "GDPR 28(3)(a)",
      "GDPR 29"),
  /** The processor does not use the data for other purposes or its own; control does not pass. */
  NO_OTHER_PURPOSES(
      "standing-no-other-purposes",
      of(
          "De verwerker gebruikt de gegevens niet voor andere of eigen doelen; de zeggenschap gaat niet over.",
          "The processor does not use the data for other purposes or its own; control does not pass."),
      of(
          "De verwerker gebruikt de gegevens niet voor andere of eigen doelen.",
          "The processor does not use the data for other purposes or its own."),
      "GDPR 28(10)"),
  /** The processor does not process outside the area that was agreed. */
  NO_TRANSFER(
      "standing-no-transfer",
      of(
          "De verwerker verwerkt niet buiten het gebied dat is afgesproken.",
          "The processor does not process outside the area that was agreed."),
      of(
          "De verwerker verwerkt niet buiten het afgesproken gebied: {area}.",
          "The processor does not process outside the agreed area: {area}."),
      "GDPR 28(3)(a)",
      "GDPR 44"),
  /** Processing outside the European Economic Area is marked as such in an annex. */
  MARK_TRANSFERS(
      "standing-mark-transfers",
      of(
          "Verwerking buiten de Europese Economische Ruimte staat als zodanig in een bijlage.",
          "Processing outside the European Economic Area is marked as such in an annex."),
      of(
          "De verwerker merkt verwerking buiten de Europese Economische Ruimte in de bijlage.",
          "The processor marks processing outside the European Economic Area in the annex."),
      "GDPR 30(2)(c)"),
  /**
   * A controller that warrants to order no transfers orders none to countries with an adequacy
   * decision either.
   */
  CONTROLLER_NO_TRANSFER(
      "standing-controller-no-transfer",
      of(
          "Wie garandeert geen doorgifte te laten doen, laat ook geen doorgifte doen naar landen"
              + " met een adequaatheidsbesluit.",
          "A controller that warrants to order no transfers orders none to countries with an"
              + " adequacy decision either."),
      of(
          "De verwerkingsverantwoordelijke laat geen doorgifte naar een derde land doen.",
          "The controller orders no transfer to a third country."),
      "GDPR 30(2)(c)"),
  /** The processor hands data to third parties only on a ground that was agreed. */
  NO_DISCLOSURE(
      "standing-no-disclosure",
      of(
          "De verwerker geeft gegevens alleen aan derden op een grond die is afgesproken.",
          "The processor hands data to third parties only on a ground that was agreed."),
      of(
          "De verwerker geeft geen gegevens aan derden, behalve op deze gronden: {grounds}.",
          "The processor hands no data to third parties, save on these grounds: {grounds}."),
      "GDPR 28(3)(a)",
      "GDPR 48"),
  /** Whoever has access keeps the data confidential. */
  CONFIDENTIALITY(
      "standing-confidentiality",
      of(
          "Wie toegang heeft, houdt de gegevens geheim.",
          "Whoever has access keeps the data confidential."),
      of(
          "De verwerker houdt de gegevens geheim en legt dat op aan wie onder zijn gezag werkt.",
          "The processor keeps the data confidential and imposes that on whoever works under its authority."),
      "GDPR 28(3)(b)"),
  /** The processor secures the processing as Article 32 requires and as was agreed. */
  SECURITY(
      "standing-security",
      of(
          "De verwerker beveiligt de verwerking zoals artikel 32 eist en zoals is afgesproken.",
          "The processor secures the processing as Article 32 requires and as was agreed."),
      of("De verwerker beveiligt de verwerking.", "The processor secures the processing."),
      "GDPR 28(3)(c)",
      "GDPR 32(1)"),
  /** The measures of the annex are the least the processor does. */
  MEASURES(
      "standing-measures",
      of(
          "De maatregelen van de bijlage zijn het minste wat de verwerker doet.",
          "The measures of the annex are the least the processor does."),
      of(
          "De verwerker houdt de maatregelen van de bijlage in stand.",
          "The processor keeps the measures of the annex in place."),
      "GDPR 32(1)",
      "Decision-2021/915 7.4(a)"),
  /** An exception to security leaves part of Article 32 unprotected. */
  SECURITY_CARVE_OUT(
      "standing-security-carve-out",
      of(
          "Een uitzondering op de beveiliging laat een deel van artikel 32 onbeschermd.",
          "An exception to security leaves part of Article 32 unprotected."),
      of("Van de beveiliging is uitgezonderd: {what}.", "Excepted from the security is: {what}."),
      "GDPR 32(1)"),
  /** The processor keeps a register of processing. */
  PROCESSING_REGISTER(
      "standing-register",
      of(
          "De verwerker houdt een register van de verwerkingen.",
          "The processor keeps a register of processing."),
      of(
          "De verwerker houdt het register van artikel 30 lid 2.",
          "The processor keeps the register of Article 30(2)."),
      "GDPR 30(2)"),
  /** The processor keeps a register of breaches where so agreed. */
  BREACH_REGISTER(
      "standing-breach-register",
      of(
          "De verwerker houdt een register van inbreuken als dat is afgesproken.",
          "The processor keeps a register of breaches where so agreed."),
      of(
          "De verwerker houdt een register van alle inbreuken en maatregelen.",
          "The processor keeps a register of all breaches and measures."),
      "GDPR 33(5)"),
  /** The processor imposes the same duties on sub-processors by contract. */
  FLOW_DOWN(
      "standing-flow-down",
      of(
          "De verwerker legt sub-verwerkers bij contract dezelfde plichten op.",
          "The processor imposes the same duties on sub-processors by contract."),
      of(
          "De verwerker legt sub-verwerkers bij contract dezelfde plichten op.",
          "The processor imposes the same duties on sub-processors by contract."),
      "GDPR 28(4)"),
  /** If a sub-processor fails, the processor stays liable. */
  ANSWERS_FOR_SUB_PROCESSORS(
      "standing-answers-for-sub-processors",
      of(
          "Schiet een sub-verwerker tekort, dan blijft de verwerker aansprakelijk.",
          "If a sub-processor fails, the processor stays liable."),
      of(
          "De verwerker staat in voor zijn sub-verwerkers.",
          "The processor answers for its sub-processors."),
      "GDPR 28(4)"),
  /** Without prior authorisation no sub-processor is engaged. */
  PRIOR_AUTHORISATION(
      "standing-prior-authorisation",
      of(
          "Zonder voorafgaande toestemming komt er geen sub-verwerker bij.",
          "Without prior authorisation no sub-processor is engaged."),
      of(
          "De verwerker schakelt geen sub-verwerker in zonder toestemming volgens dit model: {model}.",
          "The processor engages no sub-processor without authorisation under this model: {model}."),
      "GDPR 28(2)"),
  /** The processor does not answer data subjects by itself where so agreed. */
  NO_OWN_ANSWERS(
      "standing-no-own-answers",
      of(
          "De verwerker beantwoordt verzoeken van betrokkenen niet zelf als dat is afgesproken.",
          "The processor does not answer data subjects by itself where so agreed."),
      of(
          "De verwerker beantwoordt verzoeken van betrokkenen niet zelf.",
          "The processor does not answer requests of data subjects by itself."),
      "GDPR 28(3)(e)",
      "Decision-2021/915 8(a)"),
  /** The processor says so if data turn out to be inaccurate or outdated. */
  ACCURACY(
      "standing-accuracy",
      of(
          "De verwerker zegt het als gegevens onjuist of verouderd blijken.",
          "The processor says so if data turn out to be inaccurate or outdated."),
      of(
          "De verwerker meldt onjuiste of verouderde gegevens.",
          "The processor tells of inaccurate or outdated data."),
      "Decision-2021/915 8(c)"),
  /** What stays with the controller is its duty. */
  CONTROLLER_DUTY(
      "standing-controller-duty",
      of(
          "Wat bij de verwerkingsverantwoordelijke blijft, is zijn plicht.",
          "What stays with the controller is its duty."),
      of(
          "De verwerkingsverantwoordelijke doet zelf: {what}.",
          "The controller itself sees to this: {what}."),
      "GDPR 24",
      "GDPR 28(3)"),
  /** The parties tell each other what they agreed to tell. */
  TELL_CIRCUMSTANCES(
      "standing-tell-circumstances",
      of(
          "Partijen melden elkaar wat zij hebben afgesproken te melden.",
          "The parties tell each other what they agreed to tell."),
      of("Te melden aan de andere partij: {what}.", "To be told to the other party: {what}."),
      "GDPR 28(3)"),
  /** The processor warns immediately if an instruction infringes the law in its opinion. */
  INFRINGING_INSTRUCTION(
      "standing-infringing-instruction",
      of(
          "De verwerker waarschuwt onmiddellijk als een instructie volgens hem het recht schendt.",
          "The processor warns immediately if an instruction infringes the law in its opinion."),
      of(
          "De verwerker waarschuwt als een instructie volgens hem inbreuk maakt.",
          "The processor warns if an instruction infringes the law in its opinion."),
      "GDPR 28(3)"),
  /** The controller may ask for the help or inspection the processor promised. */
  ASK_HELP(
      "standing-power-to-ask",
      of(
          "De verwerkingsverantwoordelijke mag vragen waarvoor de verwerker hulp of inzage heeft beloofd.",
          "The controller may ask for the help or inspection the processor promised."),
      of(
          "De verwerkingsverantwoordelijke mag dit vragen: {what}.",
          "The controller may ask for this: {what}."),
      "GDPR 28(3)(e)",
      "GDPR 28(3)(f)",
      "GDPR 28(3)(h)"),
  /** Who is liable follows from Article 82 and what was agreed. */
  RESPONSIBLE(
      "standing-liability",
      of(
          "Wie aansprakelijk is, volgt uit artikel 82 en wat is afgesproken.",
          "Who is liable follows from Article 82 and what was agreed."),
      of(
          "De verwerker is jegens de verwerkingsverantwoordelijke aansprakelijk zoals is afgesproken.",
          "The processor is liable to the controller as was agreed."),
      "GDPR 82(2)"),
  /** A clause that points to a document not in the file stays unresolved. */
  UNRESOLVED_CLAUSE(
      "standing-unresolved-clause",
      of(
          "Een bepaling die naar een ontbrekend stuk verwijst, blijft onopgelost.",
          "A clause that points to a document not in the file stays unresolved."),
      of(
          "Bepaling {clause} is niet te beslissen: {why}.",
          "Clause {clause} cannot be decided: {why}."),
      "GDPR 28(3)");

  private final RuleText text;

  StandingRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
