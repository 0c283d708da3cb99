package eu.dpasdk.model.subprocessing;

import eu.dpasdk.model.law.ContestedQuestion;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;

/** R13: how long a party may object where the agreement names no period. */
public enum UnstatedPeriodReading implements ReadingOption {
  /** Until the change takes effect; no period is invented. */
  UNTIL_CHANGE_TAKES_EFFECT(
      "Tot de wijziging ingaat; er wordt geen termijn verzonnen.",
      "Until the change takes effect; no period is invented."),
  /** For a period that the caller names as reasonable. */
  POLICY_PERIOD(
      "Gedurende een door de gebruiker redelijk geachte termijn.",
      "For a period that the caller names as reasonable.");

  private final Text statement;

  UnstatedPeriodReading(String nl, String en) {
    this.statement = Text.of(nl, en);
  }

  @Override
  public ContestedQuestion question() {
    return ContestedQuestion.UNSTATED_PERIOD;
  }

  @Override
  public Text statement() {
    return statement;
  }
}
