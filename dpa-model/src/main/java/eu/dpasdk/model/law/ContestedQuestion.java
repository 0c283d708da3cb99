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
  /** Where does a limit counted in years from 29 February end? */
  LEAP_DAY(
      "R9",
      "Waar eindigt een termijn vanaf 29 februari in een jaar zonder schrikkeldag?",
      "Where does a limit that runs from 29 February end in a year without a leap day?"),
  /** How long may a party object where the contract names no period? */
  UNSTATED_PERIOD(
      "R13",
      "Hoe lang kan bezwaar worden gemaakt als de overeenkomst geen termijn noemt?",
      "How long may a party object where the agreement names no period?"),
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
  /** Does a window that runs from a notification start on dispatch or on receipt? */
  NOTIFICATION_START(
      "R19",
      "Begint een termijn na kennisgeving bij verzending of bij ontvangst?",
      "Does a window after notification start on dispatch or on receipt?"),
  /** Does "at least ten days before" keep ten whole days free? */
  COUNTING_BACK(
      "R20",
      "Moeten bij terugrekenen alle dagen van de termijn vrij blijven?",
      "Must every day of a limit that is counted back stay free?");

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
