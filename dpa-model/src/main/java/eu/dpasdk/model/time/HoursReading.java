package eu.dpasdk.model.time;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R4: how a limit in hours of Union law is computed. */
public enum HoursReading implements ReadingOption {
  /** Elapsed hours from the instant of the event; never later than another reading. */
  STRICT_ELAPSED(
      "Verstreken uren vanaf het moment van de gebeurtenis.",
      "Elapsed hours from the instant of the event."),
  /** The hour of the event is not counted (Article 3(1) of Regulation 1182/71). */
  REG1182_HOURS(
      "Het uur van de gebeurtenis telt niet mee.", "The hour of the event is not counted."),
  /** As before, and the limit holds at least two working days (Article 3(5)). */
  REG1182_HOURS_ART3_5(
      "Het uur van de gebeurtenis telt niet mee en de termijn bevat ten minste twee werkdagen.",
      "The hour of the event is not counted and the limit holds at least two working days.");

  private final Text statement;

  HoursReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.HOURS;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
