package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** The rules by which a change of sub-processors gets its window, its objections and its status. */
public enum ConsentRule implements Rule {
  /** No notice has reached the controller. */
  NOTICE_NOT_REACHED(
      "gdpr-28.2-notice-not-reached",
      of(
          "De mogelijkheid van bezwaar begint pas wanneer een bericht de"
              + " verwerkingsverantwoordelijke heeft bereikt.",
          "The opportunity to object begins only when a notice has reached the" + " controller."),
      of(
          "Over deze wijziging heeft nog geen bericht de"
              + " verwerkingsverantwoordelijke bereikt.",
          "No notice of this change has reached the controller yet."),
      "GDPR 28(2)",
      "BW 3:37(3)"),
  /** The window starts when the notice has reached the controller. */
  WINDOW_FROM_RECEIPT(
      "consent-window-from-receipt",
      of(
          "Een termijn na kennisgeving begint wanneer de kennisgeving de"
              + " verwerkingsverantwoordelijke heeft bereikt.",
          "A window after notification starts when the notice has reached the" + " controller."),
      of(
          "De termijn loopt vanaf de ontvangst van het bericht op {moment}.",
          "The window runs from receipt of the notice on {moment}."),
      "GDPR 28(2)",
      "BW 3:37(3)"),
  /** The window starts when the notice was sent. */
  WINDOW_FROM_DISPATCH(
      "consent-window-from-dispatch",
      of(
          "Volgens de tekst of de andere lezing (R19) begint de termijn bij verzending.",
          "By its wording, or under the other reading (R19), the window starts on dispatch."),
      of(
          "De termijn loopt vanaf de verzending van het bericht op {moment}.",
          "The window runs from the dispatch of the notice on {moment}."),
      "GDPR 28(2)"),
  /** The window starts on the date of the notice. */
  WINDOW_FROM_DATE(
      "consent-window-from-date-of-notice",
      of(
          "Een termijn na dagtekening loopt vanaf de datum op het bericht, ook"
              + " als het later aankomt.",
          "A window after the date of the notice runs from the date written on"
              + " it, even if it arrives later."),
      of(
          "De termijn loopt vanaf de dagtekening {day}.",
          "The window runs from the date of the notice, {day}."),
      "GDPR 28(2)"),
  /** The moment that starts the window was not recorded. */
  WINDOW_DATE_MISSING(
      "consent-window-date-missing",
      of(
          "Is het moment waarop de termijn begint niet vastgelegd, dan wordt"
              + " het niet geraden.",
          "If the moment that starts the window was not recorded, it is not" + " guessed."),
      of(
          "Het moment van verzending of de dagtekening van het bericht is niet"
              + " vastgelegd; de termijn is niet te berekenen.",
          "The dispatch or the date of the notice was not recorded; the window"
              + " cannot be computed."),
      "GDPR 28(2)"),
  /** The calendar is not known that far. */
  WINDOW_CALENDAR_UNKNOWN(
      "consent-window-calendar-unknown",
      of(
          "Buiten het bekende bereik van een feestdagenkalender wordt niet" + " geraden.",
          "Outside the known range of a holiday calendar nothing is guessed."),
      of(
          "Kalender {calendar} is niet bekend op {day}; de termijn is niet te" + " berekenen.",
          "Calendar {calendar} is not known on {day}; the window cannot be" + " computed."),
      "GDPR 28(2)"),
  /** The contract names no period for objections. */
  NO_PERIOD(
      "gdpr-28.2-no-period",
      of(
          "Noemt de overeenkomst geen termijn, dan wordt er geen verzonnen:"
              + " bezwaar kan totdat de wijziging ingaat.",
          "If the agreement names no period, none is invented: the controller"
              + " may object until the change takes effect."),
      of(
          "De overeenkomst noemt geen termijn voor bezwaar.",
          "The agreement names no period for objections."),
      "GDPR 28(2)",
      "Decision-2021/915 7.7(a)"),
  /** R13: a period held to be reasonable. */
  POLICY_PERIOD(
      "consent-policy-period",
      of(
          "Volgens de andere lezing (R13) geldt een termijn die de gebruiker redelijk acht.",
          "Under the other reading (R13) a period that the user holds to be reasonable applies."),
      of(
          "Bij gebrek aan een afgesproken termijn is {limit} aangehouden.",
          "For want of an agreed period, {limit} was applied."),
      "GDPR 28(2)"),
  /** The objection came within the window. */
  OBJECTION_TIMELY(
      "gdpr-28.2-objection-timely",
      of(
          "Bezwaar is op tijd als het vóór het einde van de termijn is"
              + " ontvangen, of verzonden als dat is afgesproken.",
          "An objection is timely if received, or sent where that was agreed,"
              + " before the end of the window."),
      of(
          "Het bezwaar van {moment} is op tijd; de termijn eindigt op {end}.",
          "The objection of {moment} is timely; the window ends on {end}."),
      "GDPR 28(2)"),
  /** The objection came after the window. */
  OBJECTION_LATE(
      "gdpr-28.2-objection-late",
      of(
          "Bezwaar op of na het einde van de termijn is te laat.",
          "An objection at or after the end of the window is late."),
      of(
          "Het bezwaar van {moment} is te laat; de termijn eindigde op {end}.",
          "The objection of {moment} is late; the window ended on {end}."),
      "GDPR 28(2)"),
  /** There is no period the objection could have missed. */
  OBJECTION_VALID(
      "gdpr-28.2-objection-valid",
      of(
          "Zonder termijn geldt bezwaar dat komt voordat de wijziging ingaat.",
          "Without a period, an objection counts if it comes before the change" + " takes effect."),
      of(
          "Het bezwaar van {moment} geldt: er is geen termijn die het kon" + " missen.",
          "The objection of {moment} counts: there is no period it could have" + " missed."),
      "GDPR 28(2)"),
  /** The grounds were judged unreasonable. */
  OBJECTION_UNREASONABLE(
      "consent-objection-unreasonable",
      of(
          "Is afgesproken dat bezwaar niet op onredelijke gronden wordt"
              + " gemaakt, dan heeft een onredelijk bevonden bezwaar geen gevolg.",
          "Where it was agreed not to object on unreasonable grounds, an"
              + " objection judged so has no effect."),
      of(
          "De gronden van het bezwaar zijn onredelijk bevonden door {by}.",
          "The grounds of the objection were judged unreasonable by {by}."),
      "GDPR 28(2)"),
  /** The window cannot be computed. */
  OBJECTION_UNDETERMINED(
      "consent-objection-undetermined",
      of(
          "Kan de termijn niet worden berekend, dan blijft open of bezwaar op" + " tijd is.",
          "If the window cannot be computed, it stays open whether an objection" + " is timely."),
      of(
          "Of het bezwaar van {moment} op tijd is, kan niet worden gezegd.",
          "Whether the objection of {moment} is timely cannot be told."),
      "GDPR 28(2)"),
  /** The window is open. */
  OPEN_UNTIL(
      "consent-open",
      of(
          "Zolang de termijn loopt, kan de verwerkingsverantwoordelijke bezwaar"
              + " maken of antwoorden.",
          "While the window runs, the controller may object or answer."),
      of(
          "Bezwaar of antwoord is mogelijk tot {end}.",
          "The controller may object or answer until {end}."),
      "GDPR 28(2)"),
  /** The window is open and has no known end. */
  OPEN_WITHOUT_END(
      "consent-open-without-end",
      of(
          "Zonder termijn en zonder ingangsdatum blijft bezwaar mogelijk.",
          "Without a period and without a date of effect, objection stays" + " possible."),
      of(
          "Bezwaar of antwoord is mogelijk; een einde is niet bekend.",
          "The controller may object or answer; no end is known."),
      "GDPR 28(2)"),
  /** A timely objection stands. */
  OBJECTED(
      "gdpr-28.2-objection-stands",
      of(
          "Tijdig bezwaar gaat boven stilzwijgen en wacht op een oplossing.",
          "A timely objection outweighs silence and awaits a solution."),
      of("Er staat een tijdig bezwaar open.", "A timely objection stands."),
      "GDPR 28(2)"),
  /** Silence counts as no objection. */
  DEEMED_NO_OBJECTION(
      "consent-deemed-no-objection",
      of(
          "Is zo afgesproken, dan wordt wie niet op tijd bezwaar maakt, geacht"
              + " geen bezwaar te hebben.",
          "Where so agreed, a controller who does not object in time is deemed"
              + " not to object."),
      of(
          "De termijn eindigde op {end} zonder geldig bezwaar; de"
              + " verwerkingsverantwoordelijke wordt geacht geen bezwaar te hebben.",
          "The window ended on {end} without an effective objection; the"
              + " controller is deemed not to object."),
      "GDPR 28(2)",
      "EDPB-07/2020 156-157"),
  /** The window ended and silence means nothing. */
  WINDOW_CLOSED(
      "consent-window-closed",
      of(
          "Zegt de overeenkomst niets over stilzwijgen, dan sluit alleen de" + " termijn.",
          "If the agreement attaches no meaning to silence, the window merely" + " closes."),
      of(
          "De gelegenheid tot bezwaar eindigde op {end}; aan stilzwijgen is"
              + " geen gevolg verbonden.",
          "The opportunity to object ended on {end}; the agreement attaches no"
              + " meaning to silence."),
      "GDPR 28(2)"),
  /** Only late objections came. */
  ONLY_LATE(
      "consent-only-late-objections",
      of(
          "Te laat bezwaar houdt de wijziging niet tegen; een gevolg van"
              + " stilzwijgen is niet afgesproken.",
          "A late objection does not hold up the change; no meaning of silence" + " was agreed."),
      of(
          "Er is alleen te laat bezwaar gemaakt; de gelegenheid eindigde op" + " {end}.",
          "Only late objections were made; the opportunity ended on {end}."),
      "GDPR 28(2)"),
  /** The controller said yes. */
  AUTHORISED(
      "gdpr-28.2-authorised",
      of(
          "Toestemming van de verwerkingsverantwoordelijke maakt de wijziging" + " vrij.",
          "Authorisation by the controller clears the change."),
      of(
          "De verwerkingsverantwoordelijke stemde toe op {moment}.",
          "The controller authorised it on {moment}."),
      "GDPR 28(2)"),
  /** The controller said no. */
  REFUSED(
      "gdpr-28.2-refused",
      of(
          "Zonder toestemming mag geen sub-verwerker worden ingeschakeld.",
          "Without authorisation no sub-processor may be engaged."),
      of(
          "De verwerkingsverantwoordelijke weigerde op {moment}.",
          "The controller refused on {moment}."),
      "GDPR 28(2)"),
  /** Silence counts as no. */
  REFUSED_BY_SILENCE(
      "gdpr-28.2-silence-is-refusal",
      of(
          "Bij specifieke toestemming, of waar dat is afgesproken, geldt"
              + " stilzwijgen als weigering.",
          "Under specific authorisation, or where so agreed, silence counts as" + " refusal."),
      of(
          "Er kwam geen antwoord vóór {end}; dat geldt als weigering.",
          "No answer came before {end}; that counts as refusal."),
      "GDPR 28(2)",
      "EDPB-07/2020 153-156"),
  /** A solution was found. */
  SOLVED(
      "consent-solved",
      of(
          "Een gevonden oplossing neemt het bezwaar weg.",
          "A solution that was found removes the objection."),
      of("Partijen vonden een oplossing op {moment}.", "The parties found a solution on {moment}."),
      "GDPR 28(2)"),
  /** A party may terminate. */
  TERMINABLE(
      "consent-terminable",
      of(
          "Is aan de voorwaarde voor opzegging voldaan, dan mag de partij die de bevoegdheid"
              + " heeft, opzeggen.",
          "Once the condition for termination is met, the party that holds the power may"
              + " terminate."),
      of("Bevoegd om op te zeggen: {holder}.", "Termination is open to: {holder}."),
      "GDPR 28(2)"),
  /** The processor gave up the change. */
  WITHDRAWN(
      "consent-withdrawn",
      of(
          "Een ingetrokken wijziging gaat niet door.",
          "A change that was withdrawn does not go ahead."),
      of(
          "De verwerker trok de wijziging in op {moment}.",
          "The processor withdrew the change on {moment}."),
      "GDPR 28(2)"),
  /** The status cannot be told. */
  UNDETERMINED(
      "consent-undetermined",
      of(
          "Kan de termijn niet worden berekend, dan wordt de stand niet" + " geraden.",
          "If the window cannot be computed, the status is not guessed."),
      of(
          "De stand kan niet worden gezegd, omdat de termijn niet te berekenen" + " is.",
          "The status cannot be told, since the window cannot be computed."),
      "GDPR 28(2)"),
  /** The controller may object. */
  POWER_TO_OBJECT(
      "gdpr-28.2-power-to-object",
      of(
          "De verwerkingsverantwoordelijke mag bezwaar maken tegen een beoogde" + " verandering.",
          "The controller may object to an intended change."),
      of("De verwerkingsverantwoordelijke mag bezwaar maken.", "The controller may object."),
      "GDPR 28(2)"),
  /** The controller may authorise or refuse. */
  POWER_TO_ANSWER(
      "gdpr-28.2-power-to-answer",
      of(
          "Zonder algemene toestemming beslist de verwerkingsverantwoordelijke.",
          "Without general authorisation the controller decides."),
      of(
          "De verwerkingsverantwoordelijke mag toestemmen of weigeren.",
          "The controller may authorise or refuse."),
      "GDPR 28(2)"),
  /** A power to terminate after an objection. */
  POWER_TO_TERMINATE(
      "consent-power-to-terminate",
      of(
          "De overeenkomst geeft na bezwaar een bevoegdheid om op te zeggen,"
              + " onder een voorwaarde.",
          "The agreement gives a power to terminate after an objection, under a" + " condition."),
      of(
          "De {holder} mag {scope} opzeggen als {condition}.",
          "The {holder} may terminate {scope} if {condition}."),
      "GDPR 28(2)"),
  /** The controller may ask for copies. */
  POWER_TO_COPY(
      "consent-power-to-copy",
      of(
          "De verwerkingsverantwoordelijke mag een afschrift van de"
              + " subverwerkersovereenkomst vragen.",
          "The controller may ask for a copy of the sub-processor agreement."),
      of(
          "De verwerkingsverantwoordelijke mag een afschrift van de"
              + " subverwerkersovereenkomst vragen.",
          "The controller may ask for a copy of the sub-processor agreement."),
      "Decision-2021/915 7.7(c)"),
  /** Are the grounds reasonable? */
  ASK_GROUNDS(
      "consent-question-grounds",
      of(
          "Of de gronden van een bezwaar redelijk zijn, beoordeelt een mens.",
          "Whether the grounds of an objection are reasonable is for a human to" + " judge."),
      of(
          "Zijn de gronden van het bezwaar redelijk?",
          "Are the grounds of the objection reasonable?"),
      "GDPR 28(2)"),
  /** Can continuation be required? */
  ASK_CONTINUATION(
      "consent-question-continuation",
      of(
          "Of voortzetting in redelijkheid van een partij kan worden gevergd,"
              + " beoordeelt een mens.",
          "Whether continuation can reasonably be required of a party is for a"
              + " human to judge."),
      of(
          "Kan voortzetting in redelijkheid niet van de {holder} worden" + " gevergd?",
          "Can continuation no longer reasonably be required of the {holder}?"),
      "GDPR 28(2)"),
  /** Is the window fair? */
  ASK_FAIRNESS(
      "bw-6.248-fairness-of-window",
      of(
          "Redelijkheid en billijkheid kunnen een termijn die over vrije dagen"
              + " eindigt, verzachten.",
          "Reasonableness and fairness may soften a window that ends on days" + " not worked."),
      of(
          "De termijn eindigt op {day}, een weekend- of feestdag: is een beroep"
              + " daarop aanvaardbaar?",
          "The window ends on {day}, a weekend day or holiday: is it acceptable"
              + " to rely on that?"),
      "BW 6:248"),
  /** Was there time enough to object? */
  ASK_ENOUGH_TIME(
      "gdpr-28.2-question-enough-time",
      of(
          "Of de gelegenheid tot bezwaar werkelijk was, beoordeelt een mens.",
          "Whether the opportunity to object was a real one is for a human to" + " judge."),
      of(
          "Was er tussen het bericht en de ingebruikname genoeg tijd om bezwaar" + " te maken?",
          "Was there time enough between the notice and the go-live to object?"),
      "GDPR 28(2)",
      "Decision-2021/915 7.7(a)");

  private final RuleText text;

  ConsentRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
