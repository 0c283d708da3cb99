package eu.dpasdk.model.retention;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R8: is the last day of "until five years after" still part of the period? */
public enum UntilYearsReading implements ReadingOption {
  /** Yes, as with during five years. */
  UNTIL_INCLUSIVE("Ja, net als bij gedurende vijf jaar.", "Yes, as with during five years."),
  /** No, the period ends as that day begins. */
  UNTIL_EXCLUSIVE(
      "Nee, de periode eindigt bij het begin van die dag.",
      "No, the period ends as that day begins.");

  private final Text statement;

  UntilYearsReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.UNTIL_YEARS;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
