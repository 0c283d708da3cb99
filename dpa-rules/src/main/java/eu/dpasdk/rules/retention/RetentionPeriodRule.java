package eu.dpasdk.rules.retention;

import static eu.dpasdk.model.law.Text.of;

import eu.dpasdk.model.law.Text;
import eu.dpasdk.rules.law.RuleText;
import eu.dpasdk.rules.matter.MatterRule;

/**
 * Articles 5(1)(e) and 17(3) GDPR; FlexFront 7.1 to 7.3, Stratech 13.2: how long a record is kept.
 */
public enum RetentionPeriodRule implements MatterRule {
  /** A retention period of the agreement runs from the event it names. */
  CONTRACT_PERIOD(
      "retention-contract-period",
      of(
          "Een bewaartermijn van de overeenkomst loopt vanaf de gebeurtenis die zij noemt.",
          "A retention period of the agreement runs from the event it names."),
      of(
          "Volgens de overeenkomst: {limit} vanaf {start}, tot en met {day}.",
          "By the agreement: {limit} from {start}, up to and including {day}."),
      "GDPR 5(1)(e)"),
  /** A statutory duty to keep prevails over a shorter period of the agreement. */
  STATUTORY_PERIOD(
      "retention-statutory-period",
      of(
          "Een wettelijke bewaarplicht gaat voor op een kortere termijn van de overeenkomst.",
          "A statutory duty to keep prevails over a shorter period of the agreement."),
      of(
          "Volgens de wet ({basis}) bewaart de {holder} tot en met {day}.",
          "By statute ({basis}) the {holder} keeps up to and including {day}."),
      "GDPR 17(3)(b)"),
  /** After a statutory duty to keep the processor removes once the agreed period has passed. */
  STATUTORY_STORAGE(
      "retention-statutory-storage",
      of(
          "Na een wettelijke bewaarplicht verwijdert de verwerker zodra de afgesproken periode is"
              + " verstreken.",
          "After a statutory duty to keep the processor removes once the agreed period has"
              + " passed."),
      of(
          "De bewaarplicht eindigde op {start}; verwijderen vanaf {moment}.",
          "The duty to keep ended on {start}; removal from {moment}."),
      "GDPR 28(3)(g)"),
  /**
   * Once no duty or purpose holds any more, data are erased, at sub-processors and from backups
   * too.
   */
  ERASE(
      "retention-erase",
      of(
          "Zodra geen plicht of doel meer geldt, wordt gewist, ook bij sub-verwerkers en uit"
              + " back-ups.",
          "Once no duty or purpose holds any more, data are erased, at sub-processors and from"
              + " backups too."),
      of(
          "De verwerker wist het dossier vanaf {moment}.",
          "The processor erases the record from {moment}."),
      "GDPR 5(1)(e)",
      "GDPR 17(1)(a)"),
  /**
   * As long as a statutory duty requires it or the data are necessary for a legal claim, nothing is
   * erased.
   */
  KEEP(
      "retention-keep",
      of(
          "Zolang een wettelijke plicht het eist of de gegevens nodig zijn voor een"
              + " rechtsvordering, wordt niet gewist.",
          "As long as a statutory duty requires it or the data are necessary for a legal claim,"
              + " nothing is erased."),
      of(
          "Het dossier wordt bewaard tot en met {day}.",
          "The record is kept up to and including {day}."),
      "GDPR 17(3)(b)",
      "GDPR 17(3)(e)"),
  /**
   * A claim or order without a known end holds up erasure of what it needs until the claim is
   * settled or the order lifted.
   */
  KEEP_OPEN_ENDED(
      "retention-keep-open-ended",
      of(
          "Een claim of bevel zonder bekend einde houdt het wissen van wat daarvoor nodig is"
              + " tegen, tot de vordering is afgedaan of het bevel is opgeheven.",
          "A claim or order without a known end holds up erasure of what it needs until the claim"
              + " is settled or the order lifted."),
      of(
          "Het dossier blijft bewaard zolang de claim of het bevel loopt; een einde is niet"
              + " bekend.",
          "The record stays for as long as the claim or order runs; no end is known."),
      "GDPR 17(3)(e)"),
  /** Once the purpose is over but the data must be kept, they are stored and nothing else. */
  RESTRICTED(
      "retention-restricted",
      of(
          "Is het doel voorbij maar moet er worden bewaard, dan wordt alleen nog opgeslagen.",
          "Once the purpose is over but the data must be kept, they are stored and nothing else."),
      of(
          "Vanaf {day} wordt alleen nog opgeslagen wat de plicht of claim nodig heeft.",
          "From {day} only what the duty or claim needs is stored, and nothing else is done with"
              + " it."),
      "GDPR 5(1)(e)",
      "GDPR 18(2)"),
  /**
   * A claim or order holds up erasure and shortens nothing; a claim does so only in so far as the
   * data are necessary for the establishment, exercise or defence of legal claims.
   */
  HELD(
      "retention-held",
      of(
          "Een claim of bevel houdt het wissen tegen en verkort niets; een claim doet dat alleen"
              + " voor zover de gegevens nodig zijn voor de instelling, uitoefening of"
              + " onderbouwing van een rechtsvordering.",
          "A claim or order holds up erasure and shortens nothing; a claim does so only in so far"
              + " as the data are necessary for the establishment, exercise or defence of legal"
              + " claims."),
      of(
          "Vanaf {day} houdt een claim of bevel het wissen tegen.",
          "From {day} a claim or order holds up erasure."),
      "GDPR 17(3)(e)"),
  /** Without the event that starts a period none begins. */
  NO_START_EVENT(
      "retention-no-start-event",
      of(
          "Zonder de gebeurtenis die een termijn start, begint er geen.",
          "Without the event that starts a period none begins."),
      of(
          "Geen bewaartermijn van de overeenkomst is begonnen.",
          "No retention period of the agreement has begun."),
      "GDPR 5(1)(e)"),
  /** What holds after an application was withdrawn is for the controller to say. */
  WITHDRAWN_QUESTION(
      "retention-question-withdrawn",
      of(
          "Wat na een ingetrokken aanvraag geldt, zegt de verwerkingsverantwoordelijke.",
          "What holds after an application was withdrawn is for the controller to say."),
      of(
          "Hoe lang moet het dossier worden bewaard na de intrekking van {moment}?",
          "How long must the record be kept after the withdrawal of {moment}?"),
      "GDPR 5(1)(e)",
      "GDPR 28(3)(a)"),
  /** A period of the agreement that ends before a statutory duty is too short. */
  CONTRACT_SHORTER_THAN_STATUTE(
      "retention-shorter-than-statute",
      of(
          "Een termijn van de overeenkomst die eindigt voor een wettelijke plicht, is te kort.",
          "A period of the agreement that ends before a statutory duty is too short."),
      of(
          "De termijn van de overeenkomst eindigt op {contract}, de wettelijke plicht op"
              + " {statute}.",
          "The period of the agreement ends on {contract}, the statutory duty on {statute}."),
      "GDPR 17(3)(b)",
      "Wwft 33(3)"),
  /** Whoever keeps longer than a duty or purpose requires has no ground for it. */
  NO_LEGAL_GROUND_TO_KEEP(
      "retention-no-ground",
      of(
          "Wie langer bewaart dan plicht of doel vergt, heeft daarvoor geen grond.",
          "Whoever keeps longer than a duty or purpose requires has no ground for it."),
      of(
          "De overeenkomst laat bewaren tot en met {contract}, terwijl plichten en doelen eindigen"
              + " op {day}.",
          "The agreement lets data be kept up to and including {contract}, while duties and"
              + " purposes end on {day}."),
      "GDPR 5(1)(e)",
      "GDPR 28(3)(g)"),
  /** After the duty to keep there is no ground to keep for another period. */
  KEEPS_ONE_MONTH_LONGER(
      "retention-keeps-longer",
      of(
          "Na de bewaarplicht is er geen grond om nog een periode te bewaren.",
          "After the duty to keep there is no ground to keep for another period."),
      of(
          "De overeenkomst laat nog {limit} bewaren na het einde van de bewaarplicht op {start}.",
          "The agreement lets data be kept for another {limit} after the duty to keep ended on"
              + " {start}."),
      "GDPR 5(1)(e)",
      "GDPR 28(3)(g)"),
  /** A duty to keep of the controller gives the processor no right to keep after the end. */
  DUTY_OF_CONTROLLER_ONLY(
      "retention-duty-of-controller",
      of(
          "Een bewaarplicht van de verwerkingsverantwoordelijke geeft de verwerker na het einde"
              + " geen recht om te bewaren.",
          "A duty to keep of the controller gives the processor no right to keep after the end."),
      of(
          "De plicht uit {basis} rust op de verwerkingsverantwoordelijke; de verwerker geeft terug"
              + " en wist.",
          "The duty under {basis} is on the controller; the processor returns and erases."),
      "GDPR 28(3)(g)"),
  /** Whoever keeps for a legal duty of its own is a controller for that. */
  OWN_DUTY_MAKES_CONTROLLER(
      "retention-own-duty",
      of(
          "Wie voor een eigen wettelijke plicht bewaart, is daarvoor zelf"
              + " verwerkingsverantwoordelijke.",
          "Whoever keeps for a legal duty of its own is a controller for that."),
      of(
          "De verwerker bewaart voor zijn eigen plicht uit {basis} en is daarvoor"
              + " verwerkingsverantwoordelijke.",
          "The processor keeps for its own duty under {basis} and is a controller for that."),
      "GDPR 4(7)",
      "GDPR 28(10)"),
  /** A statutory basis obliges only while it is in force. */
  BASIS_NOT_IN_FORCE(
      "retention-basis-not-in-force",
      of(
          "Een wettelijke grondslag verplicht alleen zolang zij geldt.",
          "A statutory basis obliges only while it is in force."),
      of(
          "De grondslag {basis} geldt niet op {day}.",
          "The basis {basis} is not in force on {day}."),
      "GDPR 17(3)(b)"),
  /** Without a length in statute or statement the end of a duty to keep is not guessed. */
  PERIOD_UNKNOWN(
      "retention-period-unknown",
      of(
          "Zonder termijn in wet of opgave wordt het einde van een bewaarplicht niet geraden.",
          "Without a length in statute or statement the end of a duty to keep is not guessed."),
      of(
          "De lengte van de bewaarplicht uit {basis} is niet bekend.",
          "The length of the duty to keep under {basis} is not known."),
      "GDPR 17(3)(b)",
      "Archiefwet 5"),
  /** Archival records the processor destroys on instruction only, never by itself. */
  ARCHIVES_NO_OWN_DESTRUCTION(
      "retention-archives",
      of(
          "Archiefbescheiden vernietigt de verwerker niet uit zichzelf, alleen op instructie.",
          "Archival records the processor destroys on instruction only, never by itself."),
      of(
          "Het dossier is een archiefbescheid: de verwerker wist het niet zonder instructie.",
          "The record is archival: the processor does not erase it without an instruction."),
      "Archiefwet 5",
      "GDPR 28(3)(a)"),
  /** Erasing while a duty or claim runs harms whoever counts on the data. */
  ERASED_TOO_EARLY(
      "retention-erased-too-early",
      of(
          "Wissen terwijl een plicht of claim loopt, schaadt wie op de gegevens rekent.",
          "Erasing while a duty or claim runs harms whoever counts on the data."),
      of(
          "Het dossier is gewist op {done}, terwijl het tot en met {day} moest worden bewaard.",
          "The record was erased on {done}, while it had to be kept up to and including {day}."),
      "GDPR 17(3)(b)",
      "GDPR 5(1)(f)"),
  /** Erasing while a claim without a known end runs harms the evidence. */
  ERASED_WHILE_HELD(
      "retention-erased-while-held",
      of(
          "Wissen terwijl een claim zonder bekend einde loopt, schaadt de bewijspositie.",
          "Erasing while a claim without a known end runs harms the evidence."),
      of(
          "Het dossier is gewist op {done}, terwijl een claim of bevel dat tegenhield.",
          "The record was erased on {done}, while a claim or order held that up."),
      "GDPR 17(3)(e)"),
  /** Erasure covers backups and sub-processors. */
  BACKUPS_REMAIN(
      "retention-backups-remain",
      of("Wissen omvat back-ups en sub-verwerkers.", "Erasure covers backups and sub-processors."),
      of(
          "Bij het wissen van {done} bleven back-ups of sub-verwerkers achter.",
          "The erasure of {done} left backups or sub-processors out."),
      "GDPR 28(3)(g)"),
  /** The controller can instruct to keep. */
  INSTRUCTED_TO_KEEP(
      "retention-instructed",
      of(
          "De verwerkingsverantwoordelijke kan bewaren opdragen.",
          "The controller can instruct to keep."),
      of(
          "De verwerkingsverantwoordelijke droeg op te bewaren tot en met {day}.",
          "The controller instructed to keep up to and including {day}."),
      "GDPR 28(3)(a)"),
  /**
   * After the end or an instruction to erase the processor may keep only what the law imposes on
   * it.
   */
  ENTITLEMENT_LAPSED(
      "retention-entitlement-lapsed",
      of(
          "Na het einde of een opdracht om te wissen mag de verwerker alleen nog bewaren wat de wet"
              + " hem oplegt.",
          "After the end or an instruction to erase the processor may keep only what the law"
              + " imposes on it."),
      of(
          "Sinds {moment} mag de verwerker alleen bewaren wat de wet hem zelf oplegt.",
          "Since {moment} the processor may keep only what the law imposes on itself."),
      "GDPR 28(3)(g)");

  private final RuleText text;

  RetentionPeriodRule(String id, Text statement, Text sentence, String... citations) {
    this.text = RuleText.of(id, statement, sentence, citations);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
