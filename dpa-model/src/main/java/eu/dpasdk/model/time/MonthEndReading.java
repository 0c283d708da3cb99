package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R6: where limits in weeks, months and years of Union law end (Article 3(2)(c)). */
public enum MonthEndReading implements ReadingOption {
  /** On the weekday or date of the event (CJEU C-171/03, Toeters). */
  EVENT_DAY_NUMBER(
      "Op de dag met de naam of het nummer van de dag van de gebeurtenis.",
      "On the weekday or date of the day of the event."),
  /** On the weekday or date of the day after the event. */
  MONTH_END_PLUS_ONE(
      "Op de dag met de naam of het nummer van de dag na de gebeurtenis.",
      "On the weekday or date of the day after the event.");

  private final Text statement;

  MonthEndReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.MONTH_END;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
