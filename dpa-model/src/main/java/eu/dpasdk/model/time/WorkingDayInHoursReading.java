package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R5: does a working day touched in part count inside a limit in hours? */
public enum WorkingDayInHoursReading implements ReadingOption {
  /** A working day touched in part counts; the earlier of the two ends. */
  TOUCHED("Een gedeeltelijk geraakte werkdag telt mee.", "A working day touched in part counts."),
  /** Only whole working days count. */
  WHOLE_DAYS_ONLY("Alleen hele werkdagen tellen mee.", "Only whole working days count.");

  private final Text statement;

  WorkingDayInHoursReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.WORKING_DAY_IN_HOURS;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
