package eu.dpasdk.model.duration;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R11: does a limit from the date on a notice start on that date or on receipt? */
public enum ObjectionStartReading implements ReadingOption {
  /** On the date written on the notice. */
  FROM_DATE_OF_NOTICE("Op de dagtekening.", "On the date written on the notice."),
  /** On receipt. */
  FROM_RECEIPT("Bij ontvangst.", "On receipt.");

  private final Text statement;

  ObjectionStartReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.OBJECTION_START;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
