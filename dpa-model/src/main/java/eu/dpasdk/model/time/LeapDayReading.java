package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R9: where a limit that runs from 29 February ends in a year without one. */
public enum LeapDayReading implements ReadingOption {
  /** On 28 February, the last day of the month. */
  CLAMP_TO_FEB_28(
      "Op 28 februari, de laatste dag van de maand.", "On 28 February, the last day of the month."),
  /** On 1 March. */
  FEB29_TO_MAR1("Op 1 maart.", "On 1 March.");

  private final Text statement;

  LeapDayReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.LEAP_DAY;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
