package eu.dpasdk.rules.audit;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/** Article 28(3)(h) GDPR; FlexFront 13.1, Stratech 8: audits and reports. */
public enum AuditMatterRule implements MatterRule {
  /** The controller may have audits carried out as agreed. */
  MAY_AUDIT(
      "audit-power",
      of(
          "De verwerkingsverantwoordelijke mag audits laten uitvoeren zoals is afgesproken.",
          "The controller may have audits carried out as agreed."),
      of(
          "De verwerkingsverantwoordelijke mag een audit laten uitvoeren; de auditor wordt gekozen"
              + " door: {auditor}; de kosten: {cost}.",
          "The controller may have an audit carried out; the auditor is chosen by: {auditor}; the"
              + " cost: {cost}."),
      "GDPR 28(3)(h)"),
  /**
   * Where one audit a year was agreed, the next may be in the next year; what a year is, R21 says.
   */
  MAY_AUDIT_AGAIN(
      "audit-power-again",
      of(
          "Is één audit per jaar afgesproken, dan mag de volgende in het volgende jaar; of dat het"
              + " kalenderjaar is, zegt het contract niet altijd.",
          "Where one audit a year was agreed, the next may be in the next year; whether that is the"
              + " calendar year, the contract does not always say."),
      of(
          "De audit van {last} is gehouden; de volgende mag vanaf {next}.",
          "The audit of {last} was held; the next may be from {next}."),
      "GDPR 28(3)(h)"),
  /** On indications of non-compliance an audit may always be asked where so agreed. */
  MAY_AUDIT_FOR_CAUSE(
      "audit-power-for-cause",
      of(
          "Bij aanwijzingen van niet-naleving mag altijd een audit worden gevraagd als dat is"
              + " afgesproken.",
          "On indications of non-compliance an audit may always be asked where so agreed."),
      of(
          "Bij aanwijzingen van niet-naleving mag de verwerkingsverantwoordelijke ook tussentijds"
              + " een audit laten uitvoeren.",
          "On indications of non-compliance the controller may have an audit carried out in between"
              + " as well."),
      "GDPR 28(3)(h)",
      "Decision-2021/915 7.6(c)"),
  /** A waiver of the controller's own audits falls short of Article 28(3)(h). */
  AUDIT_EXCLUDED(
      "audit-excluded",
      of(
          "Afstand doen van eigen audits schiet tekort bij artikel 28 lid 3 onder h.",
          "A waiver of the controller's own audits falls short of Article 28(3)(h)."),
      of(
          "De overeenkomst sluit eigen audits en inspecties van de verwerkingsverantwoordelijke"
              + " uit.",
          "The agreement excludes audits and inspections by the controller itself."),
      "GDPR 28(3)(h)"),
  /**
   * Where an agreement excludes audits, a human judges whether Article 28 grants them all the same.
   */
  EXCLUDED_QUESTION(
      "audit-question-excluded",
      of(
          "Sluit een overeenkomst audits door de verwerkingsverantwoordelijke zelf uit, dan"
              + " beoordeelt een mens of artikel 28 ze toch geeft.",
          "Where an agreement excludes audits by the controller itself, a human judges whether"
              + " Article 28 grants them all the same."),
      of(
          "Op {moment} is een audit gevraagd die de overeenkomst uitsluit: verplicht artikel 28 lid"
              + " 3 onder h toch tot medewerking?",
          "On {moment} an audit was asked for that the agreement excludes: does Article 28(3)(h)"
              + " call for cooperation all the same?"),
      "GDPR 28(3)(h)",
      "EDPB-07/2020 143-145"),
  /** Without an arrangement too the controller may audit, or have it done. */
  MAY_AUDIT_BY_LAW(
      "audit-power-by-law",
      of(
          "Ook zonder afspraak mag de verwerkingsverantwoordelijke audits en inspecties uitvoeren"
              + " of laten uitvoeren.",
          "Without an arrangement too the controller may carry out audits and inspections, or have"
              + " it done."),
      of(
          "De overeenkomst zwijgt over audits; de wet laat de verwerkingsverantwoordelijke er een"
              + " houden of laten houden.",
          "The agreement is silent on audits; the law lets the controller hold one or have it"
              + " held."),
      "GDPR 28(3)(h)"),
  /** Without an arrangement too the processor cooperates with an audit. */
  COOPERATE_BY_LAW(
      "audit-cooperate-by-law",
      of(
          "Ook zonder afspraak werkt de verwerker mee aan een audit.",
          "Without an arrangement too the processor cooperates with an audit."),
      of(
          "De overeenkomst zwijgt; de wet eist medewerking aan de audit die op {moment} is"
              + " gevraagd.",
          "The agreement is silent; the law requires cooperation with the audit asked for on"
              + " {moment}."),
      "GDPR 28(3)(h)"),
  /** The processor cooperates with an audit that was rightly asked for. */
  COOPERATE(
      "audit-cooperate",
      of(
          "De verwerker werkt mee aan een audit waarom terecht is gevraagd.",
          "The processor cooperates with an audit that was rightly asked for."),
      of(
          "De verwerker werkt mee aan de audit die op {moment} is gevraagd.",
          "The processor cooperates with the audit asked for on {moment}."),
      "GDPR 28(3)(h)"),
  /** A second audit without cause in the same year is more than was agreed. */
  ASKED_TOO_OFTEN(
      "audit-asked-too-often",
      of(
          "Een tweede audit zonder aanleiding in hetzelfde jaar is meer dan is afgesproken.",
          "A second audit without cause in the same year is more than was agreed."),
      of(
          "Op {last} is al een audit gehouden; dit verzoek gaat verder dan is afgesproken.",
          "An audit was held on {last} already; this request goes beyond what was agreed."),
      "GDPR 28(3)(h)"),
  /** Whoever refuses an audit that was rightly asked for does not meet its duty. */
  REFUSED(
      "audit-refused",
      of(
          "Wie een terechte audit weigert, komt zijn plicht niet na.",
          "Whoever refuses an audit that was rightly asked for does not meet its duty."),
      of(
          "De verwerker weigerde op {moment} mee te werken aan een audit.",
          "The processor refused on {moment} to cooperate with an audit."),
      "GDPR 28(3)(h)"),
  /** Where an independent auditor was agreed, an audit by another does not count. */
  AUDITOR_NOT_INDEPENDENT(
      "audit-auditor-not-independent",
      of(
          "Is een onafhankelijke auditor afgesproken, dan telt een audit door een ander niet.",
          "Where an independent auditor was agreed, an audit by another does not count."),
      of(
          "De audit van {moment} is niet door een onafhankelijke auditor uitgevoerd.",
          "The audit of {moment} was not carried out by an independent auditor."),
      "GDPR 28(3)(h)"),
  /** An audit by an auditor of the processor is not the audit of the controller. */
  AUDITOR_OF_PROCESSOR(
      "audit-auditor-of-processor",
      of(
          "Een audit door een auditor die de verwerker kiest, is niet de audit van de"
              + " verwerkingsverantwoordelijke.",
          "An audit by an auditor of the processor is not the audit of the controller."),
      of(
          "De auditor van {moment} is door de verwerker gekozen.",
          "The auditor of {moment} was chosen by the processor."),
      "GDPR 28(3)(h)"),
  /** Where a yearly report was agreed, the processor has it made within that year. */
  MAKE_REPORT(
      "audit-make-report",
      of(
          "Is een jaarlijks rapport afgesproken, dan laat de verwerker het in dat jaar opstellen.",
          "Where a yearly report was agreed, the processor has it made within that year."),
      of(
          "De verwerker laat over {year} een auditrapport opstellen; het mag tot en met {day}.",
          "The processor has an audit report made for {year}; it may come up to and including"
              + " {day}."),
      "GDPR 28(3)(h)"),
  /** An audit or a refusal follows a request. */
  UNKNOWN_AUDIT(
      "audit-unasked",
      of(
          "Een audit of weigering volgt op een verzoek.",
          "An audit or a refusal follows a request."),
      of(
          "Er is een audit of weigering zonder dat om die audit is gevraagd.",
          "There is an audit or a refusal without that audit having been asked for."),
      "GDPR 28(3)(h)"),
  /**
   * The law names inspections too; an agreement that does not name them does not exclude them by
   * itself.
   */
  INSPECTION_NOT_AGREED(
      "audit-inspection-not-agreed",
      of(
          "De wet noemt ook inspecties; een overeenkomst die ze niet noemt, sluit ze niet vanzelf"
              + " uit.",
          "The law names inspections too; an agreement that does not name them does not exclude"
              + " them by itself."),
      of(
          "Gevraagd is een inspectie ter plaatse, die de overeenkomst niet noemt.",
          "An inspection on the spot was asked for, which the agreement does not name."),
      "GDPR 28(3)(h)"),
  /** The processor makes available all information needed to show compliance. */
  INFORM_OF_COMPLIANCE(
      "audit-information",
      of(
          "De verwerker geeft alle informatie die nodig is om naleving aan te tonen.",
          "The processor makes available all information needed to show compliance."),
      of(
          "De verwerker stelt alle informatie ter beschikking waaruit naleving blijkt.",
          "The processor makes available all information that shows compliance."),
      "GDPR 28(3)(h)",
      "Decision-2021/915 7.6(c)");

  private final RuleText text;

  AuditMatterRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
