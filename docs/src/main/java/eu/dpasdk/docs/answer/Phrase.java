package eu.dpasdk.docs.answer;

import eu.dpasdk.model.law.Language;
import eu.dpasdk.model.law.Text;

/** The fixed words of the runner's answers. */
enum Phrase {
  AS_OF("stand op", "as of"),
  DAYS_IN("dagen tellen in", "days count in"),
  CHANGE("Wijziging", "Change"),
  STATUS("stand", "status"),
  WINDOW("termijn", "window"),
  THROUGH("tot en met", "through"),
  LATE_FROM("te laat vanaf", "late from"),
  OBJECTIONS("bezwaar", "objections"),
  RECEIVED("ontvangen", "received"),
  NONE("geen", "none"),
  GO_LIVE("ingebruikname", "go-live"),
  OF("van", "of"),
  AT("op", "on"),
  IF_AT("zou op", "if on"),
  POWERS("bevoegdheden", "powers"),
  UNTIL("tot", "until"),
  AWAITS("wacht op", "awaits"),
  FINDINGS("bevindingen", "findings"),
  QUESTIONS("voor een mens", "for a human"),
  AMBIGUOUS("betwist", "contested"),
  DIFFERS("onder deze lezing is de uitkomst anders", "under this reading the outcome differs"),
  UNKNOWN_END(
      "niet te berekenen: een datum of kalender ontbreekt",
      "not computable: a date or calendar is missing"),
  NEXT_CHANGE("verandert op", "next change"),
  NO_NEXT("niets zonder nieuw feit", "nothing without a new event"),
  WHY("waarom", "why"),
  STEPS("zo berekend", "steps"),
  LAST_DAY("laatste dag", "last day"),
  OTHER_READINGS("andere lezingen", "other readings"),
  SUB_PROCESSORS("Sub-verwerkers op dit moment", "Sub-processors at this moment"),
  SINCE("sinds", "since"),
  GENERAL_FINDINGS("Bevindingen buiten een wijziging om", "Findings outside any change"),
  INCONSISTENCIES("Feiten die niet samen waar kunnen zijn", "Facts that cannot all be true"),
  NO_CHANGES("Er is geen wijziging gemeld.", "No change has been notified."),
  CHOSEN("gekozen lezing", "chosen reading"),
  REFUSED("geweigerd", "refused"),
  DUTIES("plichten", "duties"),
  OWES("aan", "to"),
  FULFILLED_AT("nagekomen op", "fulfilled at"),
  PROHIBITIONS("verboden", "prohibitions"),
  UNRESOLVED("onopgelost", "unresolved"),
  CLASHES("tegenstrijdig", "inconsistent"),
  BEGINS("begin", "begins"),
  ENDS("einde", "ends");

  private final Text text;

  Phrase(String nl, String en) {
    this.text = Text.of(nl, en);
  }

  /** Returns the words in {@code language}. */
  String in(Language language) {
    return text.in(language);
  }
}
