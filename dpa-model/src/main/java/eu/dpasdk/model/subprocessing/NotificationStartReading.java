package eu.dpasdk.model.subprocessing;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R19: does a window after notification start on receipt or on dispatch? */
public enum NotificationStartReading implements ReadingOption {
  /** When the notice has reached the addressee (BW 3:37(3)). */
  FROM_RECEIPT_OF_NOTICE(
      "Wanneer de kennisgeving de geadresseerde heeft bereikt.",
      "When the notice has reached its addressee."),
  /** When the notice was sent. */
  FROM_DISPATCH("Bij verzending van de kennisgeving.", "When the notice was sent.");

  private final Text statement;

  NotificationStartReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.NOTIFICATION_START;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
