package eu.dpasdk.rules.duration;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(3) GDPR; FlexFront 14 and 15.6, Stratech 13.1, clause 10 of Decision (EU) 2021/915:
 * the term and the end of the agreement.
 */
public enum DurationRule implements MatterRule {
  /** An agreement holds from the start it names, for as long as it names. */
  IN_FORCE(
      "duration-in-force",
      of(
          "Een overeenkomst geldt vanaf het begin dat zij noemt, zolang zij noemt.",
          "An agreement holds from the start it names, for as long as it names."),
      of(
          "De overeenkomst begint: {starts}; zij duurt: {lasts}.",
          "The agreement starts: {starts}; it lasts: {lasts}."),
      "GDPR 28(3)"),
  /** The first event that ends the agreement decides its end. */
  ENDS(
      "duration-ends",
      of(
          "De eerste gebeurtenis die de overeenkomst beëindigt, bepaalt het einde.",
          "The first event that ends the agreement decides its end."),
      of("De overeenkomst eindigt op {end}.", "The agreement ends on {end}."),
      "GDPR 28(3)"),
  /** A notice period runs from receipt of the notice. */
  NOTICE_PERIOD(
      "duration-notice-period",
      of(
          "Een opzegtermijn loopt vanaf de ontvangst van de opzegging.",
          "A notice period runs from receipt of the notice."),
      of(
          "De opzegging van de {holder}, ontvangen op {moment}, beëindigt de overeenkomst na"
              + " {limit}, op {end}.",
          "The notice by the {holder}, received on {moment}, ends the agreement after {limit}, on"
              + " {end}."),
      "BW 3:37(3)"),
  /** Termination with immediate effect takes effect on receipt. */
  ENDED_AT_ONCE(
      "duration-ended-at-once",
      of(
          "Opzegging met onmiddellijke ingang gaat in bij ontvangst.",
          "Termination with immediate effect takes effect on receipt."),
      of(
          "De {holder} beëindigde de overeenkomst met onmiddellijke ingang; dat bericht is"
              + " ontvangen op {moment}.",
          "The {holder} ended the agreement with immediate effect; that notice was received on"
              + " {moment}."),
      "BW 3:37(3)"),
  /** Either party may terminate with the notice that was agreed. */
  TERMINATE_BY_NOTICE(
      "duration-power-to-terminate",
      of(
          "Iedere partij mag opzeggen met de termijn die is afgesproken.",
          "Either party may terminate with the notice that was agreed."),
      of(
          "De {holder} mag opzeggen met een termijn van {limit}.",
          "The {holder} may terminate with a notice of {limit}."),
      "BW 3:37(3)"),
  /** On an urgent ground that was agreed, termination at once is allowed. */
  TERMINATE_AT_ONCE(
      "duration-power-urgent",
      of(
          "Op een afgesproken dringende grond mag direct worden opgezegd.",
          "On an urgent ground that was agreed, termination at once is allowed."),
      of(
          "De {holder} mag direct opzeggen als dit zich voordoet: {ground}.",
          "The {holder} may terminate at once if this occurs: {ground}."),
      "GDPR 28(3)"),
  /**
   * Termination at once under the agreement needs a ground that it names; rescission for breach
   * (Article 6:265 of the Dutch Civil Code) stands beside it.
   */
  GROUND_NOT_AGREED(
      "duration-ground-not-agreed",
      of(
          "Voor opzegging met onmiddellijke ingang op grond van de overeenkomst is een grond nodig"
              + " die zij noemt; ontbinding wegens een tekortkoming (artikel 6:265 BW) staat"
              + " daarnaast.",
          "Termination at once under the agreement needs a ground that it names; rescission for"
              + " breach (Article 6:265 of the Dutch Civil Code) stands beside it."),
      of(
          "De {holder} zegde direct op met de grond {ground}, die de overeenkomst niet aan deze"
              + " partij geeft.",
          "The {holder} terminated at once on the ground {ground}, which the agreement does not"
              + " give to this party."),
      "BW 6:265"),
  /** Where notice in writing was agreed, an oral one has no effect. */
  NOTICE_NOT_IN_WRITING(
      "duration-notice-not-in-writing",
      of(
          "Is een schriftelijke opzegging afgesproken, dan heeft een mondelinge geen werking.",
          "Where notice in writing was agreed, an oral one has no effect."),
      of(
          "De opzegging van de {holder} is niet schriftelijk gedaan.",
          "The notice by the {holder} was not given in writing."),
      "BW 3:37(3)"),
  /** Where the text names no notice period, none is invented. */
  NO_NOTICE_PERIOD(
      "duration-no-notice-period",
      of(
          "Noemt de tekst geen opzegtermijn, dan wordt er geen bedacht.",
          "Where the text names no notice period, none is invented."),
      of(
          "De tekst noemt geen opzegtermijn; het contract waarbij hij hoort, bepaalt het einde.",
          "The text names no notice period; the contract it belongs to decides the end."),
      "GDPR 28(3)"),
  /** An agreement does not end before it starts. */
  END_BEFORE_START(
      "duration-end-before-start",
      of(
          "Een overeenkomst eindigt niet voordat zij begint.",
          "An agreement does not end before it starts."),
      of(
          "Het einde van {end} ligt vóór het begin van {moment}.",
          "The end on {end} lies before the start on {moment}."),
      "GDPR 28(3)"),
  /** General terms are handed over at conclusion or before. */
  TEXT_NOT_HANDED_OVER(
      "duration-text-not-handed-over",
      of(
          "Algemene voorwaarden worden bij het sluiten of eerder ter hand gesteld.",
          "General terms are handed over at conclusion or before."),
      of(
          "De tekst is niet bij het sluiten of eerder ter hand gesteld: de bepalingen zijn"
              + " vernietigbaar.",
          "The text was not handed over at conclusion or before: its terms are voidable."),
      "BW 6:233",
      "BW 6:234",
      "GDPR 28(9)"),
  /** Clauses meant to survive continue after the end. */
  SURVIVES(
      "duration-survives",
      of(
          "Bepalingen die bestemd zijn voort te duren, blijven na het einde gelden.",
          "Clauses meant to survive continue after the end."),
      of(
          "Na het einde geldt door: {what}; tot: {until}.",
          "After the end this goes on: {what}; until: {until}."),
      "GDPR 28(3)"),
  /** The controller may have the processing suspended where so agreed. */
  SUSPEND(
      "duration-power-to-suspend",
      of(
          "De verwerkingsverantwoordelijke mag de verwerking laten stilleggen als dat is"
              + " afgesproken.",
          "The controller may have the processing suspended where so agreed."),
      of(
          "De verwerkingsverantwoordelijke mag de verwerking laten stilleggen: {ground}.",
          "The controller may have the processing suspended: {ground}."),
      "Decision-2021/915 10(a)"),
  /** Where no right to suspend was agreed, the controller can instruct to stop; no limit runs. */
  SUSPENSION_NOT_AGREED(
      "duration-suspension-not-agreed",
      of(
          "Is geen recht op schorsing afgesproken, dan kan de verwerkingsverantwoordelijke opdragen"
              + " te stoppen; een termijn voor herstel loopt niet.",
          "Where no right to suspend was agreed, the controller can instruct to stop; no limit to"
              + " restore runs."),
      of(
          "De verwerking is op {moment} stilgelegd; de overeenkomst regelt geen schorsing.",
          "The processing was suspended on {moment}; the agreement has no terms on suspension."),
      "GDPR 28(3)(a)",
      "Decision-2021/915 10(a)"),
  /** After a suspension the processor restores compliance. */
  RESTORE_COMPLIANCE(
      "duration-restore-compliance",
      of(
          "Na een schorsing herstelt de verwerker de naleving.",
          "After a suspension the processor restores compliance."),
      of(
          "De verwerking is op {moment} stilgelegd; de verwerker moet de naleving herstellen.",
          "The processing was suspended on {moment}; the processor must restore compliance."),
      "Decision-2021/915 10(b)"),
  /** If compliance was not restored in time, the controller may terminate. */
  TERMINATE_AFTER_SUSPENSION(
      "duration-power-after-suspension",
      of(
          "Is de naleving niet op tijd hersteld, dan mag de verwerkingsverantwoordelijke opzeggen.",
          "If compliance was not restored in time, the controller may terminate."),
      of(
          "De naleving is niet hersteld vóór {end}; de verwerkingsverantwoordelijke mag opzeggen.",
          "Compliance was not restored before {end}; the controller may terminate."),
      "Decision-2021/915 10(b)"),
  /** A processor that cannot comply with the clauses says so promptly. */
  INABILITY_NOTICE(
      "duration-inability-notice",
      of(
          "Wie de bepalingen niet kan nakomen, zegt dat terstond.",
          "A processor that cannot comply with the clauses says so promptly."),
      of(
          "De verwerker zegt het de verwerkingsverantwoordelijke als hij de bepalingen niet kan"
              + " nakomen.",
          "The processor tells the controller if it cannot comply with the clauses."),
      "Decision-2021/915 10(a)");

  private final RuleText text;

  DurationRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
