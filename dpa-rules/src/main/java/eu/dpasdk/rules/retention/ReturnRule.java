package eu.dpasdk.rules.retention;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Article 28(3)(g) GDPR; FlexFront 15.3 to 15.5, Stratech 13.3, clause 10(d) of Decision (EU)
 * 2021/915: return and erasure at the end.
 */
public enum ReturnRule implements MatterRule {
  /** At the end the controller may ask for the data as agreed. */
  ASK_RETURN(
      "end-power-to-ask",
      of(
          "Bij het einde mag de verwerkingsverantwoordelijke de gegevens terugvragen zoals is"
              + " afgesproken.",
          "At the end the controller may ask for the data as agreed."),
      of(
          "De verwerkingsverantwoordelijke mag teruggave vragen.",
          "The controller may ask for the return of the data."),
      "GDPR 28(3)(g)"),
  /** Where a limit for return was agreed, it runs from the end. */
  ASK_RETURN_UNTIL(
      "end-power-to-ask-until",
      of(
          "Is een termijn voor teruggave afgesproken, dan loopt die vanaf het einde.",
          "Where a limit for return was agreed, it runs from the end."),
      of(
          "De verwerkingsverantwoordelijke mag teruggave vragen tot en met {day}.",
          "The controller may ask for the return of the data up to and including {day}."),
      "GDPR 28(3)(g)"),
  /** The law lets the controller choose between erasure and return. */
  CHOOSE(
      "end-power-to-choose",
      of(
          "De wet laat de verwerkingsverantwoordelijke kiezen tussen wissen en teruggave.",
          "The law lets the controller choose between erasure and return."),
      of(
          "De verwerkingsverantwoordelijke kiest: wissen of teruggeven.",
          "The controller chooses: erasure or return."),
      "GDPR 28(3)(g)"),
  /** Where the agreement leaves less to choose, the law gives the choice beside it. */
  CHOOSE_BY_LAW(
      "end-power-to-choose-by-law",
      of(
          "Laat de overeenkomst minder te kiezen, dan geeft artikel 28 lid 3 onder g de keuze"
              + " tussen wissen en teruggave daarnaast.",
          "Where the agreement leaves less to choose, Article 28(3)(g) gives the choice between"
              + " erasure and return beside it."),
      of(
          "De wet laat de verwerkingsverantwoordelijke kiezen, naast wat de overeenkomst toestaat:"
              + " wissen of teruggeven.",
          "The law lets the controller choose, beside what the agreement allows: erasure or"
              + " return."),
      "GDPR 28(3)(g)"),
  /** The choice between erasure and return is for the controller. */
  CHOICE_QUESTION(
      "end-question-choice",
      of(
          "De keuze tussen wissen en teruggave is aan de verwerkingsverantwoordelijke.",
          "The choice between erasure and return is for the controller."),
      of(
          "Wat kiest de verwerkingsverantwoordelijke: wissen of teruggeven?",
          "What does the controller choose: erasure or return?"),
      "GDPR 28(3)(g)"),
  /** A request after the agreed limit is late by the agreement; the law names no limit. */
  ASKED_TOO_LATE(
      "end-asked-too-late",
      of(
          "Een verzoek na de afgesproken termijn is volgens de overeenkomst te laat; de wet noemt"
              + " geen termijn.",
          "A request after the agreed limit is late by the agreement; the law names no limit."),
      of(
          "Teruggave is gevraagd op {moment}, na het einde van de termijn op {end}.",
          "Return was asked on {moment}, after the limit ended on {end}."),
      "GDPR 28(3)(g)"),
  /** Where return was promised once, a second request is more than was agreed. */
  ASKED_TWICE(
      "end-asked-twice",
      of(
          "Is teruggave één keer toegezegd, dan is een tweede verzoek meer dan is afgesproken.",
          "Where return was promised once, a second request is more than was agreed."),
      of(
          "Teruggave is op {moment} opnieuw gevraagd, terwijl zij één keer is toegezegd.",
          "Return was asked again on {moment}, though it was promised once."),
      "GDPR 28(3)(g)"),
  /** The processor returns what was asked in time. */
  RETURN_DATA(
      "end-return",
      of(
          "De verwerker geeft terug wat op tijd is gevraagd.",
          "The processor returns what was asked in time."),
      of(
          "De verwerker geeft alle gegevens terug die op {moment} zijn gevraagd.",
          "The processor returns all data asked for on {moment}."),
      "GDPR 28(3)(g)"),
  /** Return is made in the format that was agreed. */
  RETURN_IN_FORMAT(
      "end-return-format",
      of(
          "Teruggave gebeurt in het formaat dat is afgesproken.",
          "Return is made in the format that was agreed."),
      of(
          "De teruggave van {done} was niet in het afgesproken formaat: {format}.",
          "The return of {done} was not in the agreed format: {format}."),
      "GDPR 28(3)(g)"),
  /** Return covers all data, whoever they come from. */
  RETURN_INCOMPLETE(
      "end-return-incomplete",
      of(
          "Teruggave omvat alle gegevens, van wie zij ook komen.",
          "Return covers all data, whoever they come from."),
      of("De teruggave van {done} was niet volledig.", "The return of {done} was not complete."),
      "GDPR 28(3)(g)"),
  /** Where erasure was agreed, the processor erases what it still holds after the end. */
  ERASE_AT_END(
      "end-erase",
      of(
          "Is wissen afgesproken, dan wist de verwerker wat hij na het einde nog heeft.",
          "Where erasure was agreed, the processor erases what it still holds after the end."),
      of(
          "De verwerker wist wat hij na het einde op {moment} nog heeft.",
          "The processor erases what it still holds after the end on {moment}."),
      "GDPR 28(3)(g)"),
  /**
   * Without an arrangement too the processor erases where the controller chooses that, or after a
   * return.
   */
  ERASE_BY_LAW(
      "end-erase-by-law",
      of(
          "Ook zonder afspraak wist de verwerker als de verwerkingsverantwoordelijke dat kiest of"
              + " na teruggave.",
          "Without an arrangement too the processor erases where the controller chooses that, or"
              + " after a return."),
      of(
          "De overeenkomst legt geen plicht tot wissen op; de wet wel, sinds {moment}.",
          "The agreement imposes no duty to erase; the law does, since {moment}."),
      "GDPR 28(3)(g)"),
  /** Where destruction is merely allowed, it may come only after the limit for return. */
  MAY_DESTROY(
      "end-power-to-destroy",
      of(
          "Is vernietigen slechts toegestaan, dan mag het pas na de termijn voor teruggave.",
          "Where destruction is merely allowed, it may come only after the limit for return."),
      of(
          "De verwerker mag vernietigen vanaf {moment}, behalve wat hij wettelijk verplicht is te"
              + " bewaren.",
          "The processor may destroy from {moment}, except what it is required by law to keep."),
      "GDPR 28(3)(g)"),
  /** A power to destroy does not replace the duty to erase. */
  DESTRUCTION_ONLY_ALLOWED(
      "end-destruction-only-allowed",
      of(
          "Een bevoegdheid om te vernietigen vervangt de plicht om te wissen niet.",
          "A power to destroy does not replace the duty to erase."),
      of(
          "De overeenkomst laat de verwerker vernietigen, maar verplicht hem niet.",
          "The agreement lets the processor destroy, but does not oblige it."),
      "GDPR 28(3)(g)"),
  /** Whoever erases while return can still be asked takes the choice away. */
  ERASED_IN_WINDOW(
      "end-erased-in-window",
      of(
          "Wie wist terwijl teruggave nog kan worden gevraagd, neemt de keuze weg.",
          "Whoever erases while return can still be asked takes the choice away."),
      of(
          "Er is gewist op {done}, terwijl teruggave nog kon worden gevraagd tot {end}.",
          "Data were erased on {done}, while return could still be asked until {end}."),
      "GDPR 28(3)(g)"),
  /** Whoever erases what is still to be returned makes the return impossible. */
  ERASED_BEFORE_RETURN(
      "end-erased-before-return",
      of(
          "Wie wist wat nog moet worden teruggegeven, maakt teruggave onmogelijk.",
          "Whoever erases what is still to be returned makes the return impossible."),
      of(
          "Er is gewist op {done}, terwijl teruggave was gevraagd op {moment} en nog niet was"
              + " gedaan.",
          "Data were erased on {done}, while return had been asked on {moment} and was not made"
              + " yet."),
      "GDPR 28(3)(g)",
      "GDPR 5(1)(f)"),
  /** Copies are erased too. */
  COPIES_REMAIN(
      "end-copies-remain",
      of("Ook kopieën worden gewist.", "Copies are erased too."),
      of(
          "Bij het wissen van {done} bleven kopieën achter.",
          "The erasure of {done} left copies behind."),
      "GDPR 28(3)(g)"),
  /** The processor certifies the erasure where so agreed. */
  CERTIFY_ERASURE(
      "end-certify",
      of(
          "De verwerker verklaart dat hij heeft gewist als dat is afgesproken.",
          "The processor certifies the erasure where so agreed."),
      of(
          "De verwerker verklaart dat op {moment} is gewist.",
          "The processor certifies that data were erased on {moment}."),
      "Decision-2021/915 10(d)"),
  /** What had to be kept by law after the end is erased once the law no longer requires it. */
  ERASE_STATUTORY_STORAGE(
      "end-erase-statutory-storage",
      of(
          "Wat na het einde nog wettelijk moest worden bewaard, wordt gewist als de wet dat niet"
              + " meer eist.",
          "What had to be kept by law after the end is erased once the law no longer requires it."),
      of(
          "De verwerker wist wat hij krachtens de wet na het einde bewaart, zodra de bewaarplicht"
              + " eindigt.",
          "The processor erases what it keeps by law after the end once the duty to keep ends."),
      "GDPR 28(3)(g)"),
  /** After the end the processor processes no more where so agreed. */
  NO_PROCESSING_AFTER_END(
      "end-no-processing",
      of(
          "Na het einde verwerkt de verwerker niet meer als dat is afgesproken.",
          "After the end the processor processes no more where so agreed."),
      of(
          "De verwerker verwerkt na het einde geen gegevens meer.",
          "The processor processes no data after the end."),
      "GDPR 28(3)(g)",
      "GDPR 28(10)"),
  /** Processing after the end lacks a ground. */
  PROCESSED_AFTER_END(
      "end-processed-after",
      of("Verwerken na het einde mist een grond.", "Processing after the end lacks a ground."),
      of(
          "De verwerker verwerkte gegevens op {moment}, na het einde.",
          "The processor processed data on {moment}, after the end."),
      "GDPR 28(3)(g)",
      "GDPR 28(10)"),
  /** Storing is processing too; the agreement bans more after the end than it allows elsewhere. */
  STORED_AFTER_END(
      "end-stored-after",
      of(
          "Ook opslaan is verwerken; de overeenkomst verbiedt na het einde meer dan zij elders"
              + " toestaat.",
          "Storing is processing too; the agreement bans more after the end than it allows"
              + " elsewhere."),
      of(
          "De verwerker sloeg gegevens op {moment} nog op, na het einde.",
          "The processor still stored data on {moment}, after the end."),
      "GDPR 4(2)",
      "GDPR 28(3)(g)"),
  /** Where the terms of return are in a document not in the file, they stay undecided. */
  TERMS_UNRESOLVED(
      "end-terms-unresolved",
      of(
          "Staan de voorwaarden van teruggave in een ontbrekend stuk, dan blijven zij onbeslist.",
          "Where the terms of return are in a document not in the file, they stay undecided."),
      of(
          "De voorwaarden van teruggave staan in: {document}.",
          "The terms of return are in: {document}."),
      "GDPR 28(3)(g)"),
  /** Return and erasure at the end follow the end. */
  ACTED_BEFORE_END(
      "end-acted-before-end",
      of(
          "Teruggave en wissen bij het einde volgen op het einde.",
          "Return and erasure at the end follow the end."),
      of(
          "Er is gewist op {done}, terwijl geen einde van de overeenkomst bekend is.",
          "Data were erased on {done}, though no end of the agreement is known."),
      "GDPR 28(3)(g)");

  private final RuleText text;

  ReturnRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
