package eu.dpasdk.model.retention;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R10: does removal after a month begin then, or must it be complete? */
public enum RemovalReading implements ReadingOption {
  /** It begins once the period has passed. */
  REMOVAL_AFTER_PERIOD(
      "Zij begint zodra de termijn is verstreken.", "It begins once the period has passed."),
  /** It must be complete when the period has passed. */
  REMOVAL_WITHIN_PERIOD(
      "Zij moet klaar zijn als de termijn verstrijkt.",
      "It must be complete when the period has passed.");

  private final Text statement;

  RemovalReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.REMOVAL;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
