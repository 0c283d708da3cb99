package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R20: what a limit that is counted back leaves free. */
public enum CountingBackReading implements ReadingOption {
  /** Every day of the limit lies between the act and the event; the earlier of the two ends. */
  CLEAR_PERIOD(
      "Alle dagen van de termijn liggen tussen de handeling en de gebeurtenis.",
      "Every day of the limit lies between the act and the event."),
  /** The act may still be done on the day the limit reaches back to. */
  LAST_DAY_COUNTS(
      "De handeling mag nog op de dag waarop de teruggerekende termijn uitkomt.",
      "The act may still be done on the day the limit reaches back to.");

  private final Text statement;

  CountingBackReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.COUNTING_BACK;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
