package eu.dpasdk.model.notice;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R2: on which day a message that arrives outside office hours counts. */
public enum NightArrivalReading implements ReadingOption {
  /** On the calendar day of its arrival, however late; Dutch law knows no cut-off. */
  CALENDAR_DAY(
      "Op de kalenderdag van aankomst, hoe laat ook.",
      "On the calendar day of its arrival, however late."),
  /** After closing time or on a day not worked: on the next working day. */
  BUSINESS_HOURS(
      "Na sluitingstijd of op een vrije dag: op de eerstvolgende werkdag.",
      "After closing time or on a day not worked: on the next working day.");

  private final Text statement;

  NightArrivalReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.NIGHT_ARRIVAL;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
