package eu.dpasdk.docs.answer;

import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.decision.Topic;
import eu.dpasdk.model.decision.Verdict;
import eu.dpasdk.model.law.Axis;
import eu.dpasdk.model.law.Severity;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.subprocessing.ConsentStatus;
import eu.dpasdk.model.subprocessing.ObjectionClass;
import eu.dpasdk.model.subprocessing.WindowState;

/** What the constants of decisions are called in a sentence. */
public final class Names {
  private Names() {}

  /** Returns the words for a status. */
  public static Text of(ConsentStatus status) {
    return switch (status) {
      case NOT_STARTED ->
          text(
              "geen bericht heeft de verwerkingsverantwoordelijke bereikt",
              "no notice has reached the controller");
      case OPEN ->
          text("bezwaar of antwoord is nog mogelijk", "objection or answer still possible");
      case OBJECTED_IN_TIME -> text("er staat tijdig bezwaar open", "a timely objection stands");
      case LATE_OBJECTION -> text("alleen te laat bezwaar", "late objections only");
      case DEEMED_NO_OBJECTION ->
          text("geacht geen bezwaar te hebben", "the controller is deemed not to object");
      case WINDOW_CLOSED -> text("termijn voorbij zonder bezwaar", "window over, no objection");
      case AUTHORISED -> text("toestemming gegeven", "authorised by the controller");
      case REFUSED -> text("geweigerd", "refused");
      case SOLVED -> text("oplossing gevonden", "a solution was found");
      case TERMINABLE -> text("een partij mag opzeggen", "a party may terminate");
      case WITHDRAWN -> text("ingetrokken", "withdrawn");
      case UNDETERMINED -> text("niet te zeggen", "cannot be told");
    };
  }

  /** Returns the words for where a duty stands. */
  public static Text of(DutyStatus status) {
    return switch (status) {
      case CONDITIONAL -> text("voorwaardelijk", "conditional");
      case IN_FORCE -> text("loopt", "in force");
      case SUSPENDED -> text("opgeschort", "suspended");
      case FULFILLED -> text("nagekomen", "fulfilled");
      case FULFILLED_LATE -> text("te laat nagekomen", "fulfilled late");
      case VIOLATED -> text("geschonden", "violated");
      case DISCHARGED -> text("vervallen", "discharged");
    };
  }

  /** Returns the words for a topic. */
  public static Text of(Topic topic) {
    return switch (topic) {
      case AGREEMENT -> text("Wat steeds geldt", "What holds all the time");
      case TERM -> text("Looptijd en einde", "Term and end");
      case SUB_PROCESSING -> text("Sub-verwerkers", "Sub-processors");
      case AMENDMENT -> text("Wijziging van de overeenkomst", "Amendment");
      case INSTRUCTION -> text("Instructie", "Instruction");
      case TRANSFER -> text("Doorgifte", "Transfer");
      case DISCLOSURE -> text("Verstrekking aan derden", "Disclosure to a third party");
      case SECURITY -> text("Wijziging van beveiliging", "Change of security");
      case BREACH -> text("Inbreuk in verband met persoonsgegevens", "Personal data breach");
      case REQUEST -> text("Verzoek van een betrokkene", "Request of a data subject");
      case HELP -> text("Gevraagde bijstand", "Help that was asked");
      case AUDIT -> text("Audits", "Audits");
      case CIRCUMSTANCE -> text("Te melden omstandigheid", "Circumstance to be told");
      case RETENTION -> text("Bewaren en wissen", "Keeping and erasing");
      case END -> text("Teruggave en wissen bij het einde", "Return and erasure at the end");
      case LIABILITY -> text("Aansprakelijkheid", "Liability");
    };
  }

  /** Returns the words for the state of a window. */
  public static Text of(WindowState state) {
    return switch (state) {
      case NOT_STARTED -> text("niet begonnen", "not started");
      case OPEN -> text("loopt", "open");
      case CLOSED -> text("voorbij", "over");
      case INDETERMINATE -> text("geen termijn afgesproken", "no period agreed");
      case UNKNOWN -> text("niet te berekenen", "cannot be computed");
    };
  }

  /** Returns the words for how an objection counts. */
  public static Text of(ObjectionClass classification) {
    return switch (classification) {
      case TIMELY -> text("op tijd", "timely");
      case LATE -> text("te laat", "late");
      case VALID -> text("geldig: er is geen termijn te missen", "valid: no period to miss");
      case UNREASONABLE -> text("onredelijk bevonden", "judged unreasonable");
      case NOT_RECEIVED -> text("niet ontvangen", "not received");
      case UNDETERMINED -> text("niet te zeggen", "cannot be told");
    };
  }

  /** Returns the words for a verdict. */
  public static Text of(Verdict verdict) {
    return switch (verdict) {
      case ALLOWED -> text("mag", "allowed");
      case NOT_ALLOWED -> text("mag niet", "not allowed");
      case SILENT -> text("zwijgt", "silent");
      case HUMAN -> text("oordeel nodig", "needs judgement");
    };
  }

  /** Returns the words for an axis. */
  public static Text of(Axis axis) {
    return switch (axis) {
      case STATUTE -> text("wet", "statute");
      case CONTRACT -> text("contract", "contract");
      case BENCHMARK -> text("maatstaf", "benchmark");
    };
  }

  /** Returns the words for the state of a power. */
  public static Text of(PowerState state) {
    return switch (state) {
      case EXERCISABLE -> text("kan nu", "can be used now");
      case CONDITIONAL -> text("onder voorwaarde", "conditional");
      case LAPSED -> text("vervallen", "lapsed");
    };
  }

  /** Returns the words for a severity. */
  public static Text of(Severity severity) {
    return severity.label();
  }

  private static Text text(String nl, String en) {
    return Text.of(nl, en);
  }
}
