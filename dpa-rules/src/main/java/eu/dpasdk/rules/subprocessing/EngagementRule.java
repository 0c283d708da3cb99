package eu.dpasdk.rules.subprocessing;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.Rule;
import eu.dpasdk.rules.law.RuleText;

/** The rules by which going live with a sub-processor is measured, and what is found on the way. */
public enum EngagementRule implements Rule {
  /** Contract: the notice must come first. */
  CONTRACT_PRIOR_NOTICE(
      "engagement-contract-prior-notice",
      of(
          "Is afgesproken dat wijzigingen vooraf worden gemeld, dan mag een"
              + " sub-verwerker niet eerder beginnen.",
          "Where changes must be notified beforehand, a sub-processor may not" + " start earlier."),
      of(
          "Op {at} had het afgesproken bericht de verwerkingsverantwoordelijke" + " niet bereikt.",
          "On {at} the agreed notice had not reached the controller."),
      "GDPR 28(2)"),
  /** Contract: the notice must come some time before. */
  CONTRACT_LEAD_TIME(
      "engagement-contract-lead-time",
      of(
          "Is een aanlooptijd afgesproken, dan ligt die geheel tussen bericht"
              + " en ingebruikname.",
          "Where a lead time was agreed, all of it lies between the notice and" + " the go-live."),
      of(
          "Tussen het bericht en {at} ligt minder dan {limit}; het kan pas" + " vanaf {from}.",
          "Less than {limit} lies between the notice and {at}; it may be from" + " {from}."),
      "Decision-2021/915 7.7(a)"),
  /** Contract: no engagement during the window. */
  CONTRACT_STANDSTILL(
      "engagement-contract-standstill",
      of(
          "Is een wachtperiode afgesproken, dan begint de sub-verwerker niet"
              + " vóór het einde van de termijn.",
          "Where a standstill was agreed, the sub-processor does not start"
              + " before the window ends."),
      of(
          "Op {at} liep de termijn nog, en wachten was afgesproken.",
          "On {at} the window was still running, and waiting was agreed."),
      "Decision-2021/915 7.7(a)"),
  /** Contract: the change was withdrawn. */
  CONTRACT_WITHDRAWN(
      "engagement-contract-withdrawn",
      of(
          "Na intrekking staat er geen bericht meer waarop een ingebruikname" + " kan steunen.",
          "After a withdrawal no notice stands on which a go-live could rest."),
      of("Op {at} was de wijziging ingetrokken.", "On {at} the change had been withdrawn."),
      "GDPR 28(2)"),
  /** Contract: the controller has not authorised it. */
  CONTRACT_NOT_AUTHORISED(
      "engagement-contract-not-authorised",
      of(
          "Zonder algemene toestemming begint een sub-verwerker pas na een ja.",
          "Without general authorisation a sub-processor starts only after a" + " yes."),
      of("Op {at} was er geen toestemming.", "On {at} there was no authorisation."),
      "GDPR 28(2)"),
  /** Contract: the change is cleared. */
  CONTRACT_CLEARED(
      "engagement-contract-cleared",
      of(
          "Is aan de afgesproken stappen voldaan, dan mag de sub-verwerker" + " beginnen.",
          "Once the agreed steps are done, the sub-processor may start."),
      of("Op {at} was aan de afgesproken stappen voldaan.", "On {at} the agreed steps were done."),
      "GDPR 28(2)"),
  /** Contract: it does not say. */
  CONTRACT_SILENT(
      "engagement-contract-silent",
      of(
          "Zegt de overeenkomst niets over beginnen tijdens de termijn of"
              + " ondanks bezwaar, dan verbiedt zij het niet.",
          "If the agreement does not speak of starting during the window or"
              + " despite an objection, it does not forbid it."),
      of(
          "Over beginnen op {at} zegt de overeenkomst niets.",
          "The agreement does not speak of starting on {at}."),
      "GDPR 28(2)"),
  /** Statute: the controller must be told of intended changes. */
  STATUTE_PRIOR_INFORMATION(
      "gdpr-28.2-prior-information",
      of(
          "De verwerker licht de verwerkingsverantwoordelijke in over beoogde"
              + " veranderingen, dus vooraf.",
          "The processor informs the controller of intended changes, so" + " beforehand."),
      of(
          "Op {at} was de verwerkingsverantwoordelijke niet ingelicht.",
          "On {at} the controller had not been informed."),
      "GDPR 28(2)"),
  /** Statute: the opportunity to object must be real. */
  STATUTE_OPPORTUNITY(
      "gdpr-28.2-real-opportunity",
      of(
          "De mogelijkheid van bezwaar moet werkelijk zijn; een wachtperiode"
              + " noemt de wet niet.",
          "The opportunity to object must be real; the statute names no" + " standstill."),
      of(
          "Op {at} liep de gelegenheid tot bezwaar nog of stond een bezwaar"
              + " open; of dat mag, beoordeelt een mens.",
          "On {at} the opportunity to object was still running or an objection"
              + " stood; whether that may be is for a human to judge."),
      "GDPR 28(2)"),
  /** Statute: no period was agreed. */
  STATUTE_NO_PERIOD(
      "gdpr-28.2-opportunity-without-period",
      of(
          "Zonder afgesproken termijn hangt het van de tijd tussen bericht en ingebruikname af of"
              + " de mogelijkheid van bezwaar werkelijk was.",
          "Without an agreed period it depends on the time between notice and go-live whether the"
              + " opportunity to object was real."),
      of(
          "Er is geen termijn afgesproken; of er vóór {at} genoeg tijd was voor bezwaar, beoordeelt"
              + " een mens.",
          "No period was agreed; whether there was time enough to object before {at} is for a human"
              + " to judge."),
      "GDPR 28(2)"),
  /** Statute: authorised. */
  STATUTE_AUTHORISED(
      "gdpr-28.2-engagement-authorised",
      of(
          "Met schriftelijke toestemming en na een werkelijke mogelijkheid van"
              + " bezwaar mag de sub-verwerker beginnen.",
          "With written authorisation, and after a real opportunity to object,"
              + " the sub-processor may start."),
      of("Op {at} was aan artikel 28 lid 2 voldaan.", "On {at} Article 28(2) was met."),
      "GDPR 28(2)"),
  /** Statute: not authorised. */
  STATUTE_NOT_AUTHORISED(
      "gdpr-28.2-engagement-not-authorised",
      of(
          "Zonder voorafgaande schriftelijke toestemming mag geen sub-verwerker"
              + " worden ingeschakeld.",
          "Without prior written authorisation no sub-processor may be engaged."),
      of(
          "Op {at} ontbrak de voorafgaande toestemming.",
          "On {at} the prior authorisation was missing."),
      "GDPR 28(2)"),
  /** Benchmark: notice before engagement. */
  BENCHMARK_PRIOR_NOTICE(
      "dec2021-915-7.7a-prior-notice",
      of(
          "De bepalingen van de Commissie vragen een bericht ruim vóór de" + " inschakeling.",
          "The Commission clauses ask for notice well before engagement."),
      of(
          "Op {at} had geen bericht de verwerkingsverantwoordelijke bereikt.",
          "On {at} no notice had reached the controller."),
      "Decision-2021/915 7.7(a)"),
  /** Benchmark: time to object before engagement. */
  BENCHMARK_WINDOW(
      "dec2021-915-7.7a-window",
      of(
          "De bepalingen van de Commissie geven tijd om bezwaar te maken vóór"
              + " de inschakeling.",
          "The Commission clauses give time to object before engagement."),
      of("Op {at} kon nog bezwaar worden gemaakt.", "On {at} objection was still possible."),
      "Decision-2021/915 7.7(a)"),
  /** Benchmark: an objection stands. */
  BENCHMARK_OBJECTION(
      "edpb-07-2020-objection-stands",
      of(
          "Naar de richtsnoeren is alleen het uitblijven van bezwaar als"
              + " toestemming te lezen.",
          "Under the guidelines only the absence of an objection can be read as"
              + " authorisation."),
      of("Op {at} stond een bezwaar open.", "On {at} an objection stood."),
      "EDPB-07/2020 156-157",
      "Decision-2021/915 7.7(a)"),
  /** Benchmark: no period was agreed. */
  BENCHMARK_NO_PERIOD(
      "dec2021-915-7.7a-no-period",
      of(
          "De bepalingen van de Commissie veronderstellen een afgesproken" + " termijn.",
          "The Commission clauses presuppose an agreed period."),
      of(
          "Er is geen termijn om {at} aan te meten; of er genoeg tijd was,"
              + " beoordeelt een mens.",
          "There is no period to measure {at} by; whether there was time enough"
              + " is for a human to judge."),
      "Decision-2021/915 7.7(a)"),
  /** Benchmark: not authorised. */
  BENCHMARK_NOT_AUTHORISED(
      "dec2021-915-7.7a-not-authorised",
      of(
          "Optie 1 vraagt toestemming vooraf; stilzwijgen is weigering.",
          "Option 1 asks for prior authorisation; silence is refusal."),
      of("Op {at} was er geen toestemming.", "On {at} there was no authorisation."),
      "Decision-2021/915 7.7(a)",
      "EDPB-07/2020 153-156"),
  /** Benchmark: met. */
  BENCHMARK_MET(
      "dec2021-915-7.7a-met",
      of(
          "Bericht, termijn en inschakeling liggen in deze volgorde.",
          "Notice, window and engagement come in this order."),
      of("Op {at} was aan bepaling 7.7(a) voldaan.", "On {at} clause 7.7(a) was met."),
      "Decision-2021/915 7.7(a)"),
  /** It cannot be told. */
  UNDETERMINED(
      "engagement-undetermined",
      of(
          "Kan de termijn niet worden berekend, dan blijft open of beginnen" + " mocht.",
          "If the window cannot be computed, it stays open whether starting was" + " allowed."),
      of(
          "Of beginnen op {at} mocht, kan niet worden gezegd.",
          "Whether starting on {at} was allowed cannot be told."),
      "GDPR 28(2)"),
  /** The change takes effect before its notice. */
  EFFECT_BEFORE_NOTICE(
      "consent-effect-before-notice",
      of(
          "Een bericht dat na de ingangsdatum aankomt, is niet vooraf gegeven.",
          "A notice that arrives after the date of effect is not given" + " beforehand."),
      of(
          "De wijziging gaat in op {effect}, maar het bericht kwam aan op" + " {moment}.",
          "The change takes effect on {effect}, but the notice arrived on" + " {moment}."),
      "GDPR 28(2)"),
  /** The notice never reached the controller. */
  NOTICE_NEVER_REACHED(
      "gdpr-28.2-notice-never-reached",
      of(
          "De verwerker licht actief in; wat de verwerkingsverantwoordelijke"
              + " niet bereikt, is geen bericht.",
          "The processor informs actively; what does not reach the controller" + " is no notice."),
      of(
          "Wat is verzonden of gepubliceerd, heeft de"
              + " verwerkingsverantwoordelijke niet bereikt.",
          "What was sent or published has not reached the controller."),
      "GDPR 28(2)",
      "BW 3:37(3)",
      "EDPB-07/2020 128"),
  /** The notice came by another channel. */
  NOTICE_CHANNEL(
      "consent-notice-channel",
      of(
          "Is een kanaal afgesproken, dan hoort het bericht daarlangs te gaan.",
          "Where a channel was agreed, the notice should use it."),
      of("Afgesproken is {agreed}; gebruikt is {used}.", "Agreed was {agreed}; used was {used}."),
      "GDPR 28(2)"),
  /** The notice lacks what was agreed. */
  NOTICE_INCOMPLETE(
      "consent-notice-incomplete",
      of("Het bericht bevat wat is afgesproken.", "The notice contains what was agreed."),
      of("In het bericht ontbreekt: {missing}.", "The notice lacks: {missing}."),
      "Decision-2021/915 7.7(a)"),
  /** The change is announced for before the end of the window. */
  WINDOW_OUTLASTS_NOTICE(
      "consent-window-outlasts-notice",
      of(
          "Wie een wijziging aankondigt die ingaat voordat de termijn voor bezwaar eindigt, maakt"
              + " het recht van bezwaar illusoir.",
          "To announce a change that takes effect before the window for objections ends renders"
              + " the right to object illusory."),
      of(
          "De wijziging is aangekondigd voor {effect}; bezwaar kan tot {end}.",
          "The change is announced for {effect}; objection is possible until" + " {end}."),
      "GDPR 28(2)",
      "Decision-2021/915 7.7(a)"),
  /** The contract gives no opportunity to object. */
  NO_OPPORTUNITY(
      "gdpr-28.2-no-opportunity",
      of(
          "Bij algemene toestemming biedt de verwerker de mogelijkheid van" + " bezwaar.",
          "Under general authorisation the processor gives the opportunity to" + " object."),
      of(
          "De overeenkomst geeft geen mogelijkheid van bezwaar.",
          "The agreement gives no opportunity to object."),
      "GDPR 28(2)"),
  /** Silence cannot authorise under the specific model. */
  SILENCE_NO_AUTHORISATION(
      "gdpr-28.2-silence-no-authorisation",
      of(
          "Zonder algemene toestemming kan stilzwijgen geen toestemming zijn,"
              + " ook niet door een beding.",
          "Without general authorisation silence cannot authorise, not even by" + " agreement."),
      of(
          "De overeenkomst laat stilzwijgen als toestemming gelden.",
          "The agreement lets silence count as authorisation."),
      "GDPR 28(2)",
      "EDPB-07/2020 153-156"),
  /** The processor may end the agreement because the controller objects. */
  PROCESSOR_MAY_TERMINATE(
      "consent-processor-may-terminate",
      of(
          "Een bevoegdheid van de verwerker om na bezwaar op te zeggen, drukt"
              + " op de vrijheid van bezwaar.",
          "A power of the processor to terminate after an objection weighs on"
              + " the freedom to object."),
      of(
          "Wegens het bezwaar kan de verwerker opzeggen.",
          "Because of the objection the processor can terminate."),
      "GDPR 28(2)"),
  /** A sub-processor works without any notice. */
  ENGAGED_UNANNOUNCED(
      "gdpr-28.2-engaged-unannounced",
      of(
          "Een sub-verwerker die niet op de lijst staat en niet is"
              + " aangekondigd, is niet toegestaan.",
          "A sub-processor neither listed nor announced is not authorised."),
      of(
          "{name} werkt sinds {at} zonder op de lijst te staan of te zijn" + " aangekondigd.",
          "{name} has worked since {at} without being listed or announced."),
      "GDPR 28(2)"),
  /** The list is in a document that is not in the file. */
  LIST_UNRESOLVED(
      "consent-list-unresolved",
      of(
          "Een lijst die in een ander document staat, is niet bekend zolang dat"
              + " document ontbreekt.",
          "A list in another document is unknown as long as that document is" + " missing."),
      of(
          "De lijst van sub-verwerkers staat in: {document}.",
          "The list of sub-processors is in: {document}."),
      "GDPR 28(2)"),
  /** On the list of the agreement. */
  LISTED_IN_ANNEX(
      "consent-listed-in-annex",
      of(
          "Wie bij het sluiten op de lijst staat, is toegestaan.",
          "A sub-processor on the list at conclusion is authorised."),
      of(
          "{name} staat op de lijst bij de overeenkomst.",
          "{name} is on the list of the agreement."),
      "GDPR 28(2)"),
  /** Engaged since. */
  LISTED_BY_ENGAGEMENT(
      "consent-listed-by-engagement",
      of(
          "Wie na het sluiten is begonnen, hoort op de actuele lijst, ook als" + " dat niet mocht.",
          "A sub-processor that started later belongs on the current list, even"
              + " if that was not allowed."),
      of("{name} werkt sinds {at}.", "{name} has worked since {at}."),
      "GDPR 28(2)"),
  /** A fact of a change nobody notified. */
  UNKNOWN_CHANGE(
      "facts-unknown-change",
      of(
          "Een feit over een wijziging die nooit is gemeld, wordt gemeld en" + " verder genegeerd.",
          "A fact about a change that was never notified is reported and" + " otherwise left out."),
      of(
          "Bij wijziging {change} is geen bericht vastgelegd, wel: {fact}.",
          "For change {change} no notice was recorded, but: {fact}."),
      "GDPR 28(2)"),
  /** A sub-processor engaged under a change that does not name it. */
  NOT_IN_CHANGE(
      "facts-not-in-change",
      of(
          "Een sub-verwerker die onder een wijziging begint, hoort in het" + " bericht te staan.",
          "A sub-processor that starts under a change should be named in its" + " notice."),
      of(
          "{name} begon onder wijziging {change}, die deze naam niet noemt.",
          "{name} started under change {change}, which does not name it."),
      "GDPR 28(2)"),
  /** The end of a sub-processor that was not there. */
  ENDED_UNKNOWN(
      "facts-ended-unknown",
      of(
          "Wie niet op de lijst staat, kan er niet van af.",
          "A sub-processor that is not on the list cannot leave it."),
      of(
          "{name} stopte op {at} maar stond niet op de lijst.",
          "{name} stopped on {at} but was not on the list."),
      "GDPR 28(2)"),
  /** A delivery whose moments cannot follow each other. */
  OUT_OF_ORDER(
      "facts-delivery-out-of-order",
      of(
          "Een bericht komt niet aan voordat het is verzonden.",
          "A message does not arrive before it is sent."),
      of(
          "Een bericht bij wijziging {change} zou zijn aangekomen voordat het"
              + " was verzonden of geplaatst.",
          "A message on change {change} would have arrived before it was sent" + " or posted."),
      "BW 3:37(3)"),
  /** A solution without an objection. */
  SOLUTION_UNASKED(
      "facts-solution-without-objection",
      of("Een oplossing veronderstelt bezwaar.", "A solution presupposes an objection."),
      of(
          "Bij wijziging {change} is een uitkomst van overleg vastgelegd, maar" + " geen bezwaar.",
          "For change {change} an outcome of talks was recorded, but no" + " objection."),
      "GDPR 28(2)");

  private final RuleText text;

  EngagementRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
