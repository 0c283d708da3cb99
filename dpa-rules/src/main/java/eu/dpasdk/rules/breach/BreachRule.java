package eu.dpasdk.rules.breach;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Articles 33 and 34 GDPR; FlexFront 11.2 to 11.4, Stratech 9, clause 9 of Decision (EU) 2021/915:
 * personal data breaches.
 */
public enum BreachRule implements MatterRule {
  /**
   * The processor tells the controller once it knows of a breach, as soon as was agreed; no hours
   * are invented.
   */
  TELL_CONTROLLER(
      "gdpr-33.2-tell-controller",
      of(
          "De verwerker licht de verwerkingsverantwoordelijke in zodra hij van een inbreuk weet, zo"
              + " snel als is afgesproken; uren worden niet bedacht.",
          "The processor tells the controller once it knows of a breach, as soon as was agreed; no"
              + " hours are invented."),
      of(
          "De verwerker weet sinds {moment} van de inbreuk en licht de verwerkingsverantwoordelijke"
              + " in: {timing}.",
          "The processor has known of the breach since {moment} and tells the controller:"
              + " {timing}."),
      "GDPR 33(2)",
      "GDPR 28(3)(f)"),
  /** Without an arrangement too the processor tells the controller without undue delay. */
  TELL_CONTROLLER_BY_LAW(
      "gdpr-33.2-by-law",
      of(
          "Ook zonder afspraak licht de verwerker de verwerkingsverantwoordelijke zonder"
              + " onredelijke vertraging in.",
          "Without an arrangement too the processor tells the controller without undue delay."),
      of(
          "De overeenkomst zwijgt; de verwerker weet sinds {moment} van de inbreuk en moet dat"
              + " zonder onredelijke vertraging zeggen.",
          "The agreement is silent; the processor has known of the breach since {moment} and must"
              + " say so without undue delay."),
      "GDPR 33(2)"),
  /** A suspicion obliges the processor to a notice only where so agreed. */
  ONLY_SUSPECTED(
      "breach-only-suspected",
      of(
          "Een vermoeden verplicht de verwerker alleen tot een bericht als dat is afgesproken.",
          "A suspicion obliges the processor to a notice only where so agreed."),
      of(
          "De verwerker vermoedt sinds {moment} een inbreuk; een bericht is nog niet verplicht.",
          "The processor has suspected a breach since {moment}; a notice is not due yet."),
      "GDPR 33(2)"),
  /** There may be no undue delay between awareness and notice. */
  PROCESSOR_LAG(
      "breach-processor-lag",
      of(
          "Tussen kennis en bericht mag geen onredelijke vertraging zitten.",
          "There may be no undue delay between awareness and notice."),
      of(
          "Tussen de kennis van de verwerker en zijn bericht lag {lag}.",
          "Between the awareness of the processor and its notice lay {lag}."),
      "GDPR 33(2)",
      "EDPB-9/2022 43-44"),
  /** Whether a delay is undue is for a human to judge. */
  UNDUE_DELAY_QUESTION(
      "breach-question-undue-delay",
      of(
          "Of een vertraging onredelijk is, beoordeelt een mens.",
          "Whether a delay is undue is for a human to judge."),
      of(
          "Is {lag} tussen kennis en bericht zonder onredelijke vertraging?",
          "Is {lag} between awareness and notice without undue delay?"),
      "GDPR 33(2)"),
  /**
   * The notice holds what the agreement names; what comes later may follow where that is possible.
   */
  CONTENT_OF_CONTRACT(
      "breach-content-contract",
      of(
          "Het bericht bevat wat de overeenkomst noemt; wat later komt, mag volgen als dat kan.",
          "The notice holds what the agreement names; what comes later may follow where that is"
              + " possible."),
      of(
          "De verwerker vult aan wat de overeenkomst noemt en nog ontbreekt: {missing}.",
          "The processor supplies what the agreement names and is still missing: {missing}."),
      "GDPR 33(2)",
      "GDPR 28(3)(f)"),
  /** The Commission clauses ask more of the notice than the law. */
  BENCHMARK_CONTENT_MISSING(
      "breach-content-benchmark",
      of(
          "De bepalingen van de Commissie vragen meer van het bericht dan de wet.",
          "The Commission clauses ask more of the notice than the law."),
      of(
          "Gemeten aan de Commissiebepalingen ontbreekt: {missing}.",
          "By the measure of the Commission clauses this is missing: {missing}."),
      "Decision-2021/915 9.2"),
  /**
   * The processor helps the controller to obtain what Article 33(3) requires of the notification.
   */
  HELP_WITH_CONTENT(
      "breach-help-content",
      of(
          "De verwerker helpt de verwerkingsverantwoordelijke aan wat artikel 33 lid 3 voor de"
              + " melding eist.",
          "The processor helps the controller to obtain what Article 33(3) requires of the"
              + " notification."),
      of(
          "Voor de melding van de verwerkingsverantwoordelijke is van de verwerker nog nodig:"
              + " {missing}.",
          "For the notification by the controller this is still needed of the processor:"
              + " {missing}."),
      "GDPR 28(3)(f)",
      "GDPR 33(3)"),
  /** The controller is aware once the processor has told it, or earlier by itself. */
  CONTROLLER_AWARE(
      "breach-controller-aware",
      of(
          "De verwerkingsverantwoordelijke heeft kennis zodra de verwerker hem heeft ingelicht, of"
              + " eerder uit eigen waarneming.",
          "The controller is aware once the processor has told it, or earlier by itself."),
      of(
          "De verwerkingsverantwoordelijke heeft sinds {moment} kennis van de inbreuk.",
          "The controller has been aware of the breach since {moment}."),
      "EDPB-9/2022 31",
      "EDPB-9/2022 44"),
  /**
   * The controller notifies a breach without undue delay and, where feasible, not later than 72
   * hours after becoming aware, unless a risk is unlikely. The 72 hours may not be used up freely.
   */
  NOTIFY_AUTHORITY(
      "gdpr-33.1-72-hours",
      of(
          "De verwerkingsverantwoordelijke meldt een inbreuk zonder onredelijke vertraging en, als"
              + " dat kan, uiterlijk 72 uur na kennisneming, tenzij een risico onwaarschijnlijk is;"
              + " wie eerder kan melden, mag de 72 uur niet afwachten.",
          "The controller notifies a breach without undue delay and, where feasible, not later than"
              + " 72 hours after becoming aware, unless a risk is unlikely; whoever can notify"
              + " sooner may not wait for the 72 hours to pass."),
      of(
          "De verwerkingsverantwoordelijke meldt zonder onredelijke vertraging, uiterlijk {limit}"
              + " na {moment}.",
          "The controller notifies without undue delay, not later than {limit} after {moment}."),
      "GDPR 33(1)"),
  /** If a risk is unlikely, no notification is needed; a record is. */
  RISK_UNLIKELY(
      "gdpr-33.1-risk-unlikely",
      of(
          "Is een risico onwaarschijnlijk, dan hoeft niet te worden gemeld; vastleggen moet wel.",
          "If a risk is unlikely, no notification is needed; a record is."),
      of(
          "Op {moment} is beoordeeld dat een risico onwaarschijnlijk is.",
          "On {moment} a risk was assessed to be unlikely."),
      "GDPR 33(1)",
      "GDPR 33(5)"),
  /** The risk of a breach is for a human to assess. */
  RISK_QUESTION(
      "gdpr-33.1-question-risk",
      of(
          "Het risico van een inbreuk beoordeelt een mens.",
          "The risk of a breach is for a human to assess."),
      of(
          "Hoe groot is het risico voor de betrokkenen?",
          "How great is the risk to the data subjects?"),
      "GDPR 33(1)",
      "GDPR 34(1)"),
  /** A notification after the limit is late even if reasons are given. */
  LATE(
      "gdpr-33.1-late",
      of(
          "Een melding na de termijn is te laat, ook als redenen zijn gegeven.",
          "A notification after the limit is late even if reasons are given."),
      of(
          "De melding van {done} kwam na het einde van de termijn op {end}.",
          "The notification of {done} came after the end of the limit on {end}."),
      "GDPR 33(1)"),
  /** A late notification gives the reasons for the delay. */
  MISSING_REASONS(
      "gdpr-33.1-missing-reasons",
      of(
          "Bij een late melding horen de redenen van de vertraging.",
          "A late notification gives the reasons for the delay."),
      of(
          "De late melding van {done} geeft geen redenen.",
          "The late notification of {done} gives no reasons."),
      "GDPR 33(1)"),
  /** Whether the reasons account for a late notification is for a human to judge. */
  LATE_WITH_REASONS(
      "gdpr-33.1-late-with-reasons",
      of(
          "Of de redenen een late melding verklaren, beoordeelt een mens.",
          "Whether the reasons account for a late notification is for a human to judge."),
      of(
          "De late melding van {done} geeft redenen; zijn zij voldoende?",
          "The late notification of {done} gives reasons; do they suffice?"),
      "GDPR 33(1)"),
  /** What cannot be given with the notification follows in phases without undue further delay. */
  COMPLETE_NOTIFICATION(
      "gdpr-33.4-phases",
      of(
          "Wat bij de melding nog niet kan, volgt in stappen zonder verdere onredelijke"
              + " vertraging.",
          "What cannot be given with the notification follows in phases without undue further"
              + " delay."),
      of(
          "De melding is {completeness}; nog te geven: {missing}.",
          "The notification is {completeness}; still to be given: {missing}."),
      "GDPR 33(3)",
      "GDPR 33(4)"),
  /**
   * A notification is complete if it holds all that Article 33(3) names; numbers and categories are
   * asked only where possible.
   */
  NOTIFICATION_COMPLETE(
      "gdpr-33.3-complete",
      of(
          "Een melding is volledig als zij bevat wat artikel 33 lid 3 noemt; categorieën en"
              + " aantallen alleen voor zover dat mogelijk is.",
          "A notification is complete if it holds what Article 33(3) names; categories and numbers"
              + " only where possible."),
      of(
          "De melding is volledig sinds {moment}.",
          "The notification has been complete since {moment}."),
      "GDPR 33(3)"),
  /** Where a high risk is likely the controller tells the data subjects without undue delay. */
  TELL_SUBJECTS(
      "gdpr-34.1-tell-subjects",
      of(
          "Bij een waarschijnlijk hoog risico licht de verwerkingsverantwoordelijke de betrokkenen"
              + " onverwijld in.",
          "Where a high risk is likely the controller tells the data subjects without undue"
              + " delay."),
      of(
          "De verwerkingsverantwoordelijke licht de betrokkenen in; het hoge risico bleek op"
              + " {moment}.",
          "The controller tells the data subjects; the high risk was found on {moment}."),
      "GDPR 34(1)"),
  /** Where telling each would take too much, a public communication replaces it. */
  TELL_PUBLICLY(
      "gdpr-34.3-publicly",
      of(
          "Vergt mededeling aan ieder te veel, dan komt er een openbare mededeling voor in de"
              + " plaats.",
          "Where telling each would take too much, a public communication replaces it."),
      of(
          "De verwerkingsverantwoordelijke doet een openbare mededeling of iets even"
              + " doeltreffends.",
          "The controller makes a public communication or something as effective."),
      "GDPR 34(3)(c)"),
  /** Under one of the exceptions data subjects need not be told. */
  EXEMPT(
      "gdpr-34.3-exempt",
      of(
          "Onder een van de uitzonderingen hoeven betrokkenen niet te worden ingelicht.",
          "Under one of the exceptions data subjects need not be told."),
      of(
          "Betrokkenen hoeven niet te worden ingelicht: {ground}.",
          "Data subjects need not be told: {ground}."),
      "GDPR 34(3)",
      "UAVG 42"),
  /** An exception holds only on the days on which its basis does. */
  EXEMPTION_NOT_VALID(
      "gdpr-34.3-not-valid",
      of(
          "Een uitzondering geldt alleen op de dagen waarop haar grondslag geldt.",
          "An exception holds only on the days on which its basis does."),
      of(
          "Op {day} gold deze uitzondering niet: {ground}.",
          "On {day} this exception did not hold: {ground}."),
      "GDPR 34(3)",
      "UAVG 42"),
  /** Whether an exception is met is for a human to judge. */
  EXEMPTION_QUESTION(
      "gdpr-34.3-question",
      of(
          "Of aan een uitzondering is voldaan, beoordeelt een mens.",
          "Whether an exception is met is for a human to judge."),
      of("Gaat deze uitzondering op: {ground}?", "Does this exception hold: {ground}?"),
      "GDPR 34(3)"),
  /** The authority may require that data subjects be told. */
  ORDERED(
      "gdpr-34.4-ordered",
      of(
          "De autoriteit kan mededeling aan betrokkenen gelasten.",
          "The authority may require that data subjects be told."),
      of(
          "De autoriteit gelastte de mededeling op {moment}.",
          "The authority required the communication on {moment}."),
      "GDPR 34(4)"),
  /**
   * The communication holds nature, contact point, consequences and measures; numbers are not
   * needed.
   */
  SUBJECTS_NOT_TOLD_ALL(
      "gdpr-34.2-content",
      of(
          "De mededeling bevat aard, contactpunt, gevolgen en maatregelen; aantallen hoeven niet.",
          "The communication holds nature, contact point, consequences and measures; numbers are"
              + " not needed."),
      of(
          "In de mededeling aan betrokkenen ontbreekt: {missing}.",
          "The communication to data subjects lacks: {missing}."),
      "GDPR 34(2)"),
  /** The communication is in clear and plain language. */
  NOT_IN_PLAIN_LANGUAGE(
      "gdpr-34.2-plain-language",
      of(
          "De mededeling is in duidelijke en eenvoudige taal.",
          "The communication is in clear and plain language."),
      of(
          "De mededeling van {moment} was niet in duidelijke en eenvoudige taal.",
          "The communication of {moment} was not in clear and plain language."),
      "GDPR 34(2)"),
  /** The controller documents every breach: facts, effects and remedial action. */
  RECORD_BREACH(
      "gdpr-33.5-record",
      of(
          "De verwerkingsverantwoordelijke legt iedere inbreuk vast: feiten, gevolgen en"
              + " maatregelen.",
          "The controller documents every breach: facts, effects and remedial action."),
      of(
          "De verwerkingsverantwoordelijke legt de inbreuk vast; nog niet vastgelegd: {missing}.",
          "The controller documents the breach; not documented yet: {missing}."),
      "GDPR 33(5)"),
  /** The processor enters every breach and the measures in its register where so agreed. */
  RECORD_IN_PROCESSOR_REGISTER(
      "breach-processor-register",
      of(
          "De verwerker neemt iedere inbreuk en de maatregelen op in zijn register als dat is"
              + " afgesproken.",
          "The processor enters every breach and the measures in its register where so agreed."),
      of(
          "De verwerker neemt de inbreuk op in zijn register.",
          "The processor enters the breach in its register."),
      "GDPR 33(5)"),
  /**
   * A register without the effects does not help the controller to obtain what Article 33(5)
   * requires.
   */
  REGISTER_LACKS_EFFECTS(
      "breach-register-lacks",
      of(
          "Een register zonder de gevolgen helpt de verwerkingsverantwoordelijke niet aan wat"
              + " artikel 33 lid 5 eist.",
          "A register without the effects does not help the controller to obtain what Article"
              + " 33(5) requires."),
      of(
          "Het register van de verwerker noemt niet: {missing}.",
          "The register of the processor does not name: {missing}."),
      "GDPR 33(5)"),
  /** After a breach the processor takes the measures that limit the damage where so agreed. */
  LIMIT_DAMAGE(
      "breach-limit-damage",
      of(
          "De verwerker neemt na een inbreuk de maatregelen die de schade beperken als dat is"
              + " afgesproken.",
          "After a breach the processor takes the measures that limit the damage where so agreed."),
      of(
          "De verwerker neemt maatregelen die de schade beperken; op kosten van: {cost}.",
          "The processor takes measures that limit the damage; at the cost of: {cost}."),
      "GDPR 28(3)(f)"),
  /** The processor supports notifications to the authority and communications to data subjects. */
  SUPPORT_NOTICES(
      "breach-support-notices",
      of(
          "De verwerker ondersteunt meldingen aan de autoriteit en mededelingen aan betrokkenen.",
          "The processor supports notifications to the authority and communications to data"
              + " subjects."),
      of(
          "De verwerker geeft de ondersteuning die op {moment} is gevraagd; op kosten van: {cost}.",
          "The processor gives the support asked for on {moment}; at the cost of: {cost}."),
      "GDPR 28(3)(f)"),
  /** Who pays for support may be unclear; the parties then decide. */
  COST_AMBIGUOUS(
      "breach-cost-ambiguous",
      of(
          "Wie ondersteuning betaalt, kan onduidelijk zijn; dan beslissen partijen.",
          "Who pays for support may be unclear; the parties then decide."),
      of(
          "De overeenkomst kan over de kosten van ondersteuning op twee manieren worden gelezen:"
              + " wie betaalt?",
          "The agreement can be read two ways on the cost of support: who pays?"),
      "BW 6:248"),
  /** Notice, notification and communication belong to a breach that somebody knows of. */
  UNKNOWN_BREACH(
      "breach-unknown",
      of(
          "Bericht, melding, mededeling en bijstand horen bij een inbreuk waarvan iemand weet.",
          "Notice, notification, communication and help belong to a breach that somebody knows"
              + " of."),
      of(
          "Er is gehandeld in een inbreuk waarvan geen kennis is vastgelegd.",
          "Something was done about a breach of which no awareness is recorded."),
      "GDPR 33(1)"),
  /**
   * Whoever was told of a breach is aware of it, also where nobody noted since when the other was.
   */
  AWARENESS_NOT_RECORDED(
      "breach-awareness-not-recorded",
      of(
          "Is niet vastgelegd sinds wanneer de verwerker het wist, dan is de vertraging van zijn"
              + " bericht niet te zeggen; de termijn van de verwerkingsverantwoordelijke loopt"
              + " wel.",
          "Where it is not recorded since when the processor knew, the delay of its notice cannot"
              + " be told; the limit of the controller runs all the same."),
      of(
          "Het bericht van {moment} is ontvangen; sinds wanneer de verwerker het wist, is niet"
              + " vastgelegd.",
          "The notice of {moment} was received; since when the processor knew is not recorded."),
      "GDPR 33(2)",
      "EDPB-9/2022 44"),
  /** A notice follows awareness or suspicion. */
  TOLD_BEFORE_KNOWN(
      "breach-told-before-known",
      of("Een bericht volgt op kennis of vermoeden.", "A notice follows awareness or suspicion."),
      of(
          "Het bericht van {moment} ligt vóór de eerste kennis van de verwerker op {first}.",
          "The notice of {moment} lies before the first awareness of the processor on {first}."),
      "GDPR 33(2)"),
  /**
   * A processor that reports serious breaches only assesses the risk that is for the controller.
   */
  PROCESSOR_FILTERS(
      "breach-serious-only",
      of(
          "Een verwerker die alleen ernstige inbreuken meldt, beoordeelt het risico dat de"
              + " verwerkingsverantwoordelijke moet beoordelen.",
          "A processor that reports serious breaches only assesses the risk that is for the"
              + " controller."),
      of(
          "De overeenkomst laat de verwerker alleen ernstige inbreuken melden.",
          "The agreement lets the processor report serious breaches only."),
      "GDPR 33(2)",
      "EDPB-9/2022 44");

  private final RuleText text;

  BreachRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
