package eu.dpasdk.rules.instruction;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(3)(a), last subparagraph and 29 GDPR; FlexFront 4.2, Stratech 3 and 5.1, clauses 7.1
 * and 10(c) of Decision (EU) 2021/915: an instruction.
 */
public enum FollowRule implements MatterRule {
  /** The processor follows an instruction until it is withdrawn. */
  FOLLOW(
      "instruction-follow",
      of(
          "De verwerker volgt een instructie zolang zij niet is ingetrokken.",
          "The processor follows an instruction until it is withdrawn."),
      of(
          "De verwerker volgt de instructie van {moment}.",
          "The processor follows the instruction of {moment}."),
      "GDPR 28(3)(a)",
      "GDPR 29"),
  /** An instruction is documented, electronically too. */
  NOT_DOCUMENTED(
      "instruction-not-documented",
      of(
          "Een instructie is schriftelijk vastgelegd, ook elektronisch.",
          "An instruction is documented, electronically too."),
      of(
          "De instructie van {moment} is niet schriftelijk vastgelegd.",
          "The instruction of {moment} is not documented."),
      "GDPR 28(3)(a)",
      "EDPB-07/2020 116-118"),
  /** An instruction beyond the processing described calls for an addition to the agreement. */
  BEYOND_AGREEMENT(
      "instruction-beyond-agreement",
      of(
          "Een instructie buiten de beschreven verwerking vraagt om aanvulling van de overeenkomst.",
          "An instruction beyond the processing described calls for an addition to the agreement."),
      of(
          "De instructie van {moment} gaat verder dan de beschreven verwerking.",
          "The instruction of {moment} goes beyond the processing described."),
      "GDPR 28(3)"),
  /**
   * An agreement that admits only itself as instruction deprives the controller of its right to
   * give instructions.
   */
  CONTRACT_LEAVES_NO_ROOM(
      "instruction-contract-only",
      of(
          "Laat een overeenkomst alleen zichzelf als instructie toe, dan ontneemt zij de"
              + " verwerkingsverantwoordelijke het recht om instructies te geven.",
          "An agreement that admits only itself as instruction deprives the controller of its"
              + " right to give instructions."),
      of(
          "De overeenkomst laat naast zichzelf geen instructies toe.",
          "The agreement admits no instructions beside itself."),
      "GDPR 28(3)(a)"),
  /**
   * The processor warns immediately if an instruction infringes data-protection law in its opinion.
   */
  WARN(
      "gdpr-28.3-warn",
      of(
          "De verwerker waarschuwt onmiddellijk als een instructie volgens hem inbreuk maakt op het gegevensbeschermingsrecht.",
          "The processor warns immediately if an instruction infringes data-protection law in its opinion."),
      of(
          "De verwerker meent sinds {moment} dat de instructie inbreuk maakt en waarschuwt.",
          "The processor has held since {moment} that the instruction infringes the law, and warns."),
      "GDPR 28(3)",
      "Decision-2021/915 7.1(b)"),
  /** Whether a warning was immediate is for a human to judge. */
  WARNED_LATE_QUESTION(
      "gdpr-28.3-question-immediately",
      of(
          "Of een waarschuwing onmiddellijk was, beoordeelt een mens.",
          "Whether a warning was immediate is for a human to judge."),
      of(
          "Was {lag} tussen de twijfel en de waarschuwing onmiddellijk?",
          "Was {lag} between the doubt and the warning immediate?"),
      "GDPR 28(3)"),
  /** Whether an instruction infringes the law is for a human to judge. */
  INFRINGES_QUESTION(
      "gdpr-28.3-question-infringes",
      of(
          "Of een instructie het recht schendt, beoordeelt een mens.",
          "Whether an instruction infringes the law is for a human to judge."),
      of(
          "Maakt de instructie inbreuk op het gegevensbeschermingsrecht?",
          "Does the instruction infringe data-protection law?"),
      "GDPR 28(3)"),
  /** If the controller insists, the processor may terminate where so agreed. */
  MAY_TERMINATE(
      "instruction-power-to-terminate",
      of(
          "Houdt de verwerkingsverantwoordelijke vol, dan mag de verwerker opzeggen als dat is afgesproken.",
          "If the controller insists, the processor may terminate where so agreed."),
      of(
          "De verwerkingsverantwoordelijke hield op {moment} vol; de verwerker mag opzeggen.",
          "The controller insisted on {moment}; the processor may terminate."),
      "Decision-2021/915 10(c)"),
  /**
   * A controller that maintains the instruction after a warning does so on its own responsibility;
   * that does not release the processor from its own obligations.
   */
  INSISTED(
      "instruction-insisted",
      of(
          "Wie na een waarschuwing aan de instructie vasthoudt, doet dat voor eigen"
              + " verantwoordelijkheid; dat ontslaat de verwerker niet van zijn eigen"
              + " verplichtingen.",
          "A controller that maintains the instruction after a warning does so on its own"
              + " responsibility; that does not release the processor from its own obligations."),
      of(
          "De verwerkingsverantwoordelijke houdt sinds {moment} vol ondanks de waarschuwing.",
          "The controller has insisted since {moment} despite the warning."),
      "GDPR 28(3)",
      "GDPR 82(2)"),
  /** Only Union or Member State law sets instructions aside. */
  LAW_SETS_ASIDE(
      "instruction-law-sets-aside",
      of(
          "Alleen Unierecht of lidstatelijk recht zet instructies opzij.",
          "Only Union or Member State law sets instructions aside."),
      of(
          "De overeenkomst laat meer recht voorgaan dan artikel 28: {scope}.",
          "The agreement lets more law prevail than Article 28: {scope}."),
      "GDPR 28(3)(a)"),
  /** Doubt, warning and withdrawal belong to an instruction given. */
  UNKNOWN_INSTRUCTION(
      "instruction-unknown",
      of(
          "Twijfel, waarschuwing en intrekking horen bij een gegeven instructie.",
          "Doubt, warning and withdrawal belong to an instruction given."),
      of(
          "Er is gereageerd op een instructie die niet is vastgelegd.",
          "There was a reaction to an instruction that is not recorded."),
      "GDPR 28(3)(a)");

  private final RuleText text;

  FollowRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
