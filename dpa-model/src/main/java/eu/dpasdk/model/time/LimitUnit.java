package eu.dpasdk.model.time;

import eu.dpasdk.model.law.Text;

/** The unit a time limit is expressed in; it decides how the limit is computed. */
public enum LimitUnit {
  /** Elapsed hours on the time line. */
  HOURS("uur", "uur", "hour", "hours"),
  /** Calendar days, whatever their length and whether or not they are worked. */
  CALENDAR_DAYS("dag", "dagen", "calendar day", "calendar days"),
  /** Days that are neither weekend nor holiday in a named calendar. */
  WORKING_DAYS("werkdag", "werkdagen", "working day", "working days"),
  /** Weeks of seven calendar days. */
  WEEKS("week", "weken", "week", "weeks"),
  /** Calendar months. */
  MONTHS("maand", "maanden", "month", "months"),
  /** Calendar years. */
  YEARS("jaar", "jaar", "year", "years");

  private final Text one;
  private final Text many;

  LimitUnit(String nlOne, String nlMany, String enOne, String enMany) {
    this.one = Text.of(nlOne, enOne);
    this.many = Text.of(nlMany, enMany);
  }

  /** Returns the word for {@code amount} of this unit. */
  public Text word(int amount) {
    return amount == 1 ? one : many;
  }
}
