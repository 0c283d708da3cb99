package eu.dpasdk.model.retention;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R12: from which day does a limit after the end run? */
public enum EndDayReading implements ReadingOption {
  /** The last day of the agreement. */
  LAST_DAY_OF_CONTRACT("De laatste dag van de overeenkomst.", "The last day of the agreement."),
  /** The day that the end begins. */
  NEXT_MIDNIGHT("De dag die met het einde begint.", "The day that the end begins.");

  private final Text statement;

  EndDayReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.END_DAY;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
