package eu.dpasdk.model.law;

/**
 * A question lawyers answer differently. Each has a default answer and at least one other; both are
 * {@link ReadingOption}s.
 */
public enum ContestedQuestion {
  /** Does a contractual term that ends on a weekend day or holiday roll on? */
  CONTRACT_END(
      "R1",
      "Schuift een contractuele termijn die op een weekend- of feestdag eindigt door?",
      "Does a contractual term that ends on a weekend day or holiday roll on?"),
  /** When does a message that arrives at night count as arrived? */
  NIGHT_ARRIVAL(
      "R2",
      "Op welke dag geldt een bericht dat buiten kantooruren aankomt als ontvangen?",
      "On which day does a message that arrives outside office hours count as received?"),
  /** When does a message placed in a portal reach its addressee? */
  PORTAL_ARRIVAL(
      "R3",
      "Wanneer bereikt een bericht in een portaal de geadresseerde?",
      "When does a message in a portal reach its addressee?"),
  /** How are limits in hours of Union law computed? */
  HOURS(
      "R4",
      "Hoe wordt een termijn in uren van het Unierecht berekend?",
      "How is a limit in hours of Union law computed?"),
  /** Does a working day touched only in part count inside a limit in hours? */
  WORKING_DAY_IN_HOURS(
      "R5",
      "Telt een gedeeltelijk geraakte werkdag mee binnen een termijn in uren?",
      "Does a working day touched only in part count inside a limit in hours?"),
  /** On which day does a limit in weeks, months or years of Union law end? */
  MONTH_END(
      "R6",
      "Op welke dag eindigt een termijn in weken, maanden of jaren van het Unierecht?",
      "On which day does a limit in weeks, months or years of Union law end?"),
  /** How is the extended limit of Article 12(3) computed? */
  EXTENSION(
      "R7",
      "Hoe wordt de verlengde termijn van artikel 12 lid 3 berekend?",
      "How is the extended limit of Article 12(3) computed?"),
  /** Is the last day of a period until five years after an event part of it? */
  UNTIL_YEARS(
      "R8",
      "Hoort de laatste dag van een periode tot vijf jaar na een gebeurtenis er nog bij?",
      "Is the last day of a period until five years after an event part of it?"),
  /** Where does a limit counted in years from 29 February end? */
  LEAP_DAY(
      "R9",
      "Waar eindigt een termijn vanaf 29 februari in een jaar zonder schrikkeldag?",
      "Where does a limit that runs from 29 February end in a year without a leap day?"),
  /** Must removal after a period begin then, or be complete by then? */
  REMOVAL(
      "R10",
      "Moet verwijdering na het verstrijken van een termijn dan beginnen of dan al klaar zijn?",
      "Must removal after a period begin then, or be complete by then?"),
  /** Does a limit from the date of a notice start on that date or on receipt? */
  OBJECTION_START(
      "R11",
      "Begint een termijn vanaf de dagtekening van een kennisgeving op die dag of bij ontvangst?",
      "Does a limit from the date of a notice start on that date or on receipt?"),
  /** Which day is the day of the end, for a limit that runs from it? */
  END_DAY(
      "R12",
      "Welke dag is de dag van het einde voor een termijn die daarna loopt?",
      "Which day is the day of the end, for a limit that runs from it?"),
  /** How long may a party object where the contract names no period? */
  UNSTATED_PERIOD(
      "R13",
      "Hoe lang kan bezwaar worden gemaakt als de overeenkomst geen termijn noemt?",
      "How long may a party object where the agreement names no period?"),
  /** When is the controller aware of a breach through the processor? */
  AWARENESS(
      "R14",
      "Wanneer heeft de verwerkingsverantwoordelijke via de verwerker kennis van een inbreuk?",
      "When is the controller aware of a breach through the processor?"),
  /** Is an audit by an auditor whom the processor appoints an audit? */
  AUDIT_MANDATE(
      "R15",
      "Telt een audit door een auditor die de verwerker zelf aanwijst?",
      "Does an audit by an auditor whom the processor appoints count?"),
  /** Which holidays count for a limit of Union law in the Netherlands? */
  UNION_HOLIDAYS(
      "R16",
      "Welke feestdagen tellen in Nederland voor een termijn van het Unierecht?",
      "Which holidays count in the Netherlands for a limit of Union law?"),
  /** How many hours has the controller to notify a breach? */
  NOTIFICATION_HOURS(
      "R17",
      "Hoeveel uren heeft de verwerkingsverantwoordelijke om een inbreuk te melden?",
      "How many hours has the controller to notify a breach?"),
  /** What governs when an amendment adds a sub-processor? */
  ADDED_SUB_PROCESSOR(
      "R18",
      "Wat geldt als een wijziging van de overeenkomst een sub-verwerker toevoegt?",
      "What governs when an amendment adds a sub-processor?"),
  /** Does a window that runs from a notification start on dispatch or on receipt? */
  NOTIFICATION_START(
      "R19",
      "Begint een termijn na kennisgeving bij verzending of bij ontvangst?",
      "Does a window after notification start on dispatch or on receipt?"),
  /** Does "at least ten days before" keep ten whole days free? */
  COUNTING_BACK(
      "R20",
      "Moeten bij terugrekenen alle dagen van de termijn vrij blijven?",
      "Must every day of a limit that is counted back stay free?"),
  /** Is a year in which one audit may be held a calendar year, or twelve months? */
  AUDIT_YEAR(
      "R21",
      "Is het jaar waarin één audit mag een kalenderjaar, of twaalf maanden vanaf de vorige?",
      "Is the year in which one audit may be held a calendar year, or twelve months from the"
          + " last?"),
  /** Does a withdrawal start the period that runs from a rejection? */
  WITHDRAWN_APPLICATION(
      "R22",
      "Start een intrekking de bewaartermijn die vanaf een afwijzing loopt?",
      "Does a withdrawal start the retention period that runs from a rejection?");

  private final String code;
  private final Text text;

  ContestedQuestion(String code, String nl, String en) {
    this.code = code;
    this.text = Text.of(nl, en);
  }

  /** Returns the short code, such as {@code R1}. */
  public String code() {
    return code;
  }

  /** Returns the question in words. */
  public Text text() {
    return text;
  }
}
