package eu.dpasdk.model.breach;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R17: how many hours does the controller have? */
public enum NotificationHoursReading implements ReadingOption {
  /** 72 hours, as Article 33 now reads. */
  HOURS_72("72 uren, zoals artikel 33 nu luidt.", "72 hours, as Article 33 now reads."),
  /** 96 hours from the day given, if the proposal of 19 November 2025 is law by then. */
  HOURS_96_PROPOSED(
      "96 uren vanaf de opgegeven dag, als het voorstel van 19 november 2025 dan geldt.",
      "96 hours from the day given, if the proposal of 19 November 2025 is law by then.");

  private final Text statement;

  NotificationHoursReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.NOTIFICATION_HOURS;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
